/**
 * The statute book as encoded: every provision by its stable id, when it is in force, how it is
 * cited in each edition, which law shaped its text, and how sure that is. Holds no rule's logic;
 * uses nothing of the other packages.
 */
@NullMarked
package org.tierline.law.statute;

import org.jspecify.annotations.NullMarked;
