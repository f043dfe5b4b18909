/**
 * Reads MT940: lines to fields, fields to statements and entries, and what field 86 says in its three styles.
 *
 * <p>Knows no other format.
 */
@NullMarked
package org.facturier.core.mt940;

import org.jspecify.annotations.NullMarked;
