/**
 * The record as a data package: tables with their columns described once, written as CSV, Parquet
 * and a workbook, with a descriptor, a codebook and checksums. The same record always gives the
 * same bytes. The one package that knows the format Parquet and the library for workbooks.
 */
@NullMarked
package org.tierline.publication.data;

import org.jspecify.annotations.NullMarked;
