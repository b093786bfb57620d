/** The statute book as JSON: provisions, what a citation names, what changed between editions. */
@NullMarked
package org.tierline.exchange.law;

import org.jspecify.annotations.NullMarked;
