/**
 * How texts are read whole, and how files are written: beside their place first, and moved there
 * when all are whole, into a folder that holds nothing of anybody else's.
 */
@NullMarked
package org.tierline.exchange.file;

import org.jspecify.annotations.NullMarked;
