/** The command that reads narratives. */
@NullMarked
package org.tierline.cli.narrative;

import org.jspecify.annotations.NullMarked;
