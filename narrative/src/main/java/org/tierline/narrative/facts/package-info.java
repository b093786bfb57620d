/** What a narrative tells the law: answers to its questions, each with its place in the text. */
@NullMarked
package org.tierline.narrative.facts;

import org.jspecify.annotations.NullMarked;
