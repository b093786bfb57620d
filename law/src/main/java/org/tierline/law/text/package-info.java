/** How alike two words are spelt, for "did you mean". */
@NullMarked
package org.tierline.law.text;

import org.jspecify.annotations.NullMarked;
