/**
 * What somebody's text claims of the report: found in the text, each with its place, and checked
 * against the public record and the law. Only what is said as a fact is a claim; a forecast or an
 * aim is none.
 */
@NullMarked
package org.tierline.narrative.claim;

import org.jspecify.annotations.NullMarked;
