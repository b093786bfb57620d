/** The commands on record files: check, import, export and add. */
@NullMarked
package org.tierline.cli.record;

import org.jspecify.annotations.NullMarked;
