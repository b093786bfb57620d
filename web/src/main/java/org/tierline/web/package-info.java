/**
 * The seam between the server and what it serves: a {@link org.tierline.web.Request} in, a {@link
 * org.tierline.web.Response} out. Nothing here knows a framework.
 */
@NullMarked
package org.tierline.web;

import org.jspecify.annotations.NullMarked;
