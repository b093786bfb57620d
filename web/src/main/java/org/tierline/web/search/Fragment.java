package org.tierline.web.search;

/**
 * A piece of the words shown with a hit.
 *
 * @param matched whether the query asked for it
 */
public record Fragment(String text, boolean matched) {}
