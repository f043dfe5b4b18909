/**
 * Report tables as files: {@link org.facturier.rendering.table.CsvTableWriter}. Within letters the letter renderers print
 * them.
 *
 * <p>Knows no figure of its own and no language: files are for machines.
 */
@NullMarked
package org.facturier.rendering.table;

import org.jspecify.annotations.NullMarked;
