/**
 * The kinds of pages, each a record with all that its template shows. No page reads a clock or a
 * file: the same record, day and address give the same bytes.
 */
@NullMarked
package org.tierline.publication.page;

import org.jspecify.annotations.NullMarked;
