/** To be described. */
@NullMarked
package org.tierline.exchange;

import org.jspecify.annotations.NullMarked;
