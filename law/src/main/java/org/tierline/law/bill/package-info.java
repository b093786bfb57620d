/**
 * Bills: patches on the law as encoded, and the law as it would stand under one. What a bill can
 * move is moved for the clock that rates; there is no second law here.
 */
@NullMarked
package org.tierline.law.bill;

import org.jspecify.annotations.NullMarked;
