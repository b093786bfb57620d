/** What must be published, sent or presented for an edition, by whom and by when. */
@NullMarked
package org.tierline.law.duty;

import org.jspecify.annotations.NullMarked;
