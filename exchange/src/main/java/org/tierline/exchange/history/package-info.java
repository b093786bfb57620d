/**
 * The record's history as answers: editions, governments, placements and lists, in words, as JSON
 * and as CSV. Command line and web show the same.
 */
@NullMarked
package org.tierline.exchange.history;

import org.jspecify.annotations.NullMarked;
