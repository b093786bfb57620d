/**
 * The world map of an edition as SVG, drawn on the server. Uses the record's placements and {@code
 * chart} for colours; knows no file and no clock.
 */
@NullMarked
package org.tierline.publication.map;

import org.jspecify.annotations.NullMarked;
