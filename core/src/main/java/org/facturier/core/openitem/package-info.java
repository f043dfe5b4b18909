/**
 * What stands on an account while facts are folded: the parts of its items, what they are tied to, what was told, the turns of
 * facts on a day, and rows that grow without being copied ({@link org.facturier.core.openitem.Trail}).
 *
 * <p>Decides nothing.
 */
@NullMarked
package org.facturier.core.openitem;

import org.jspecify.annotations.NullMarked;
