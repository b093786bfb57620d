/**
 * The statute's words: severe forms, concrete actions, credible information, the reporting period,
 * the due date and fiscal years.
 */
@NullMarked
package org.tierline.law.definition;

import org.jspecify.annotations.NullMarked;
