/**
 * What would have become of the record's placements under another law: the clock that rates, run
 * over the findings that the published placements leave possible.
 */
@NullMarked
package org.tierline.record.counterfactual;

import org.jspecify.annotations.NullMarked;
