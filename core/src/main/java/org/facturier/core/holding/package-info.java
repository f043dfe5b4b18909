/**
 * What stands on an account while facts are folded: the parts of its items, what they are tied to, and what was told.
 *
 * <p>Decides nothing.
 */
@NullMarked
package org.facturier.core.holding;

import org.jspecify.annotations.NullMarked;
