/**
 * What a narrative's profile tells beside the forms of trafficking: who commits it, and which other
 * countries it names in which role.
 */
@NullMarked
package org.tierline.narrative.profile;

import org.jspecify.annotations.NullMarked;
