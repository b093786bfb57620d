/**
 * What every page shares: its address and formats, its language and words, its links and assets,
 * and the frame around it.
 */
@NullMarked
package org.tierline.publication.frame;

import org.jspecify.annotations.NullMarked;
