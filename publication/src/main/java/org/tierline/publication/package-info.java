/** Editions as pages, maps, charts, PDF and data packages: what the public is shown. */
@NullMarked
package org.tierline.publication;

import org.jspecify.annotations.NullMarked;
