/**
 * The record as files: the tidy form that comes with the project, the shape it is imported from,
 * and what users add.
 *
 * <p>{@link org.tierline.exchange.record.RecordFiles} is the door.
 */
@NullMarked
package org.tierline.exchange.record;

import org.jspecify.annotations.NullMarked;
