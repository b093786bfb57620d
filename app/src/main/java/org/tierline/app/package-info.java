/** To be described. */
@NullMarked
package org.tierline.app;

import org.jspecify.annotations.NullMarked;
