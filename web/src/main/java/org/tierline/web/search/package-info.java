/**
 * The search over countries, placements, editions, provisions and narratives: an index in memory,
 * made once from the record and the statute. It may use the record, the law, what exchange reads,
 * and Lucene; it knows nothing of HTTP.
 */
@NullMarked
package org.tierline.web.search;

import org.jspecify.annotations.NullMarked;
