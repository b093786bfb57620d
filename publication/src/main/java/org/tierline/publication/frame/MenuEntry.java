package org.tierline.publication.frame;

/**
 * An entry of the site's menu.
 *
 * @param section its key among the words, and what {@link Head#section} says of pages in it
 * @param path where it leads
 */
public record MenuEntry(String section, String path) {}
