/** The program that serves the site: the command {@code serve}. */
@NullMarked
package org.tierline.serve;

import org.jspecify.annotations.NullMarked;
