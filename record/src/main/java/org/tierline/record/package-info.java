/**
 * The public record: editions, placements, lists and sources, each cell with its grade.
 *
 * <p>Pure: no file path, no clock, no network. {@link org.tierline.record.PublicRecord} is the
 * whole record; {@code org.tierline.exchange.record} reads and writes it.
 */
@NullMarked
package org.tierline.record;

import org.jspecify.annotations.NullMarked;
