/** The commands on the public record: what was published, and what the law's clock makes of it. */
@NullMarked
package org.tierline.cli.history;

import org.jspecify.annotations.NullMarked;
