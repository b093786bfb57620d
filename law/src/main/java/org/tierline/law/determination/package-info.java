/**
 * The list decision of §§108-110(b): which tier follows from the facts and the clock, or which are
 * still possible, and why. One rule is one small class; all are pure functions of an inquiry.
 */
@NullMarked
package org.tierline.law.determination;

import org.jspecify.annotations.NullMarked;
