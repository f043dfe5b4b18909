/**
 * Reads CFONB 120, the statement of French banks.
 *
 * <p>Knows no other format.
 */
@NullMarked
package org.facturier.core.cfonb;

import org.jspecify.annotations.NullMarked;
