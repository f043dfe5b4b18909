/**
 * Reads MT940.
 *
 * <p>Knows no other format.
 */
@NullMarked
package org.facturier.core.mt940;

import org.jspecify.annotations.NullMarked;
