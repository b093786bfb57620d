/** The numbers a narrative reports. */
@NullMarked
package org.tierline.narrative.statistic;

import org.jspecify.annotations.NullMarked;
