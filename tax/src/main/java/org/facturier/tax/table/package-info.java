/**
 * Tables that stand beside the classes of this module: {@link org.facturier.tax.table.ResourceTable} reads a file of commas (RFC
 * 4180) into rows whose cells are asked for by the name of their column.
 *
 * <p>Knows no law and no type of core: what a row means is said by the record that is made of it. Meant for this module alone,
 * which does not export it.
 */
@NullMarked
package org.facturier.tax.table;

import org.jspecify.annotations.NullMarked;
