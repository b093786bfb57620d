/**
 * An edition as one accessible PDF: what its book tells, its layout by HTML and CSS, and the file.
 * It shows what the pages show, by the same templates.
 */
@NullMarked
package org.tierline.publication.pdf;

import org.jspecify.annotations.NullMarked;
