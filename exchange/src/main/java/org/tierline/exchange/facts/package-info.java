/**
 * Facts files, in YAML or JSON: one government, one edition, and what an office holds on it. All
 * faults of a file are told at once, each with its line.
 */
@NullMarked
package org.tierline.exchange.facts;

import org.jspecify.annotations.NullMarked;
