/**
 * What the law attached to tiers and lists, fiscal year by fiscal year, against what was
 * determined: the ledger, and where one government stood on the day of a question.
 */
@NullMarked
package org.tierline.record.ledger;

import org.jspecify.annotations.NullMarked;
