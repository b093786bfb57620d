/** How answers look as plain text: tables and paragraphs that fit the width of the console. */
@NullMarked
package org.tierline.cli.text;

import org.jspecify.annotations.NullMarked;
