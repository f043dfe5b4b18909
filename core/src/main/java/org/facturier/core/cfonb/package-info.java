/**
 * Reads CFONB 120, the statement of French banks: lines to records, a record to its fields by place, records to statements and
 * entries.
 *
 * <p>Knows no other format.
 */
@NullMarked
package org.facturier.core.cfonb;

import org.jspecify.annotations.NullMarked;
