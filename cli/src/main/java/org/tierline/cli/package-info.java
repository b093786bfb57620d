/**
 * The command line: commands that parse, ask one feature and print, and the one place that turns
 * what goes wrong into a message and an exit code. Only here is picocli known.
 */
@NullMarked
package org.tierline.cli;

import org.jspecify.annotations.NullMarked;
