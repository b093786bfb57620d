package org.tierline.publication.frame;

/**
 * What a page says of itself.
 *
 * @param title without the site's name
 * @param description one sentence, for search engines and previews
 * @param section the entry of the site's menu that it belongs to, like "countries"; empty if none
 */
public record Head(String title, String description, String section) {}
