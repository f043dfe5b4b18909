/**
 * Tables that stand beside the classes of this module: {@link org.facturier.tax.table.ResourceTable}.
 *
 * <p>Meant for this module alone and open only because its packages share it.
 */
@NullMarked
package org.facturier.tax.table;

import org.jspecify.annotations.NullMarked;
