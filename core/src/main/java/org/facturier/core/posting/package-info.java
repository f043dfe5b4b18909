/**
 * What each fact does to an account on its day: entries, links, reliefs, and their reversal.
 *
 * <p>Knows one account, and no order of days.
 */
@NullMarked
package org.facturier.core.posting;

import org.jspecify.annotations.NullMarked;
