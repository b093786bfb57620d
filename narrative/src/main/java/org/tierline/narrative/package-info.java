/**
 * Reads a narrative, the report's text on one government in one edition, into values with their
 * places in the text. Pure: text in, values out. May use {@code law} and {@code record}.
 */
@NullMarked
package org.tierline.narrative;

import org.jspecify.annotations.NullMarked;
