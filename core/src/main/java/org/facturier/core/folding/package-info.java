/**
 * What each fact does to an account on its day: entries, links, reliefs, and their reversal.
 */
@NullMarked
package org.facturier.core.folding;

import org.jspecify.annotations.NullMarked;
