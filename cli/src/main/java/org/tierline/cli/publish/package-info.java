/** The command that writes the record out for the public, and what it can write. */
@NullMarked
package org.tierline.cli.publish;

import org.jspecify.annotations.NullMarked;
