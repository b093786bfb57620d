/** The command that serves the site: what it can be asked. The server itself isn't known here. */
@NullMarked
package org.tierline.cli.serve;

import org.jspecify.annotations.NullMarked;
