/** To be described. */
@NullMarked
package org.tierline.cli;

import org.jspecify.annotations.NullMarked;
