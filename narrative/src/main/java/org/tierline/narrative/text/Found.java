package org.tierline.narrative.text;

/**
 * A value that a text states.
 *
 * @param place the clause that states it
 */
public record Found<T>(T value, Span place) {}
