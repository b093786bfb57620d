/**
 * Every file and wire format: how files are read, what every JSON and CSV answer looks like, and
 * what is said when a file can't be used. The one module that may use a JSON, YAML or CSV library.
 */
@NullMarked
package org.tierline.exchange;

import org.jspecify.annotations.NullMarked;
