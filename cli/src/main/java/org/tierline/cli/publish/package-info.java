/**
 * The command that writes the record out for the public: what it can be asked. What writes it isn't
 * known here.
 */
@NullMarked
package org.tierline.cli.publish;

import org.jspecify.annotations.NullMarked;
