/**
 * The record and the law for programs, under {@code /api/v1}: each endpoint is a row of one table,
 * from which what is answered, what is refused and what is documented are all taken.
 */
@NullMarked
package org.tierline.web.api;

import org.jspecify.annotations.NullMarked;
