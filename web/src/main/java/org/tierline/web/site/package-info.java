/** The pages of {@code publication}, as the server asks for them. */
@NullMarked
package org.tierline.web.site;

import org.jspecify.annotations.NullMarked;
