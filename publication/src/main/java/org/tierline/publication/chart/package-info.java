/** Colours and small drawings of tiers, as SVG and as pictures. Knows no page and no file. */
@NullMarked
package org.tierline.publication.chart;

import org.jspecify.annotations.NullMarked;
