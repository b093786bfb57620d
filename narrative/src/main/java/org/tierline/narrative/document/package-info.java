/** From the bytes of a document to the text that is read and kept. */
@NullMarked
package org.tierline.narrative.document;

import org.jspecify.annotations.NullMarked;
