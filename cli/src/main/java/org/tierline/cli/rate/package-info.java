/** Answers on facts and the law as text. */
@NullMarked
package org.tierline.cli.rate;

import org.jspecify.annotations.NullMarked;
