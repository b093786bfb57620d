/** Other laws that hang on the tier, and some that are wrongly taken to. Each has its own dates. */
@NullMarked
package org.tierline.law.linked;

import org.jspecify.annotations.NullMarked;
