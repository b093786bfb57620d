/**
 * How fast the law decides, on seeded facts in real proportions, and how fast other rule engines
 * decide the same. May use everything below {@code cli}, JMH, and the peers' libraries.
 */
@NullMarked
package org.tierline.benchmark;

import org.jspecify.annotations.NullMarked;
