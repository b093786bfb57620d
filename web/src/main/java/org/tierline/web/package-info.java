/** The site and the API over HTTP; the one module, with its main, that knows the web framework. */
@NullMarked
package org.tierline.web;

import org.jspecify.annotations.NullMarked;
