/** Options that many commands have, as mixins, so that they mean the same everywhere. */
@NullMarked
package org.tierline.cli.options;

import org.jspecify.annotations.NullMarked;
