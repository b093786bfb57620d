/** All pages together: which address is which page, and the whole of them as files. */
@NullMarked
package org.tierline.publication.site;

import org.jspecify.annotations.NullMarked;
