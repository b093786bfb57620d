/**
 * What an office holds on one government for one edition: the law's questions, and answers that may
 * be missing. Unknown is not no.
 */
@NullMarked
package org.tierline.law.facts;

import org.jspecify.annotations.NullMarked;
