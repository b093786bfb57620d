/** News as feeds that readers follow: Atom (RFC 4287) and JSON Feed 1.1. */
@NullMarked
package org.tierline.publication.feed;

import org.jspecify.annotations.NullMarked;
