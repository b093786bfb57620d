/** JSON as every answer has it: one envelope, one way of writing. */
@NullMarked
package org.tierline.exchange.json;

import org.jspecify.annotations.NullMarked;
