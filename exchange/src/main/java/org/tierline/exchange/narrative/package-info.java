/** Narratives read from files, as JSON, and measured against labels. */
@NullMarked
package org.tierline.exchange.narrative;

import org.jspecify.annotations.NullMarked;
