/** The forms of trafficking a narrative's profile names. */
@NullMarked
package org.tierline.narrative.form;

import org.jspecify.annotations.NullMarked;
