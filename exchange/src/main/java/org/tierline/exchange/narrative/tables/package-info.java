/** What was read from narratives as record files: tables of places and values, no sentences. */
@NullMarked
package org.tierline.exchange.narrative.tables;

import org.jspecify.annotations.NullMarked;
