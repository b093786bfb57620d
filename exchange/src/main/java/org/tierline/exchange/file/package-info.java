/** How files are written: beside their place first, and moved there when all are whole. */
@NullMarked
package org.tierline.exchange.file;

import org.jspecify.annotations.NullMarked;
