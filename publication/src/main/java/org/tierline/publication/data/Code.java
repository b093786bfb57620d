package org.tierline.publication.data;

/**
 * One of the values that a column may have.
 *
 * @param meaning in a few words; empty text where the value speaks for itself
 */
record Code(String value, String meaning) {}
