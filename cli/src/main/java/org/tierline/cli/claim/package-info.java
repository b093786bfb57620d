/** The command that checks what a text claims. */
@NullMarked
package org.tierline.cli.claim;

import org.jspecify.annotations.NullMarked;
