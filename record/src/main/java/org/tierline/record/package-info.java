/** To be described. */
@NullMarked
package org.tierline.record;

import org.jspecify.annotations.NullMarked;
