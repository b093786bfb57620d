/**
 * The server: from the bytes of a request to the bytes of an answer. What is asked for often is
 * kept as it goes out; what harms is refused before a handler is asked. Spring and Tomcat live here
 * alone.
 */
@NullMarked
package org.tierline.web.server;

import org.jspecify.annotations.NullMarked;
