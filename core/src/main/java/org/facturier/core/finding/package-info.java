/**
 * Every problem in one shape: a {@link org.facturier.core.finding.Finding} with a stable code, a severity, the place
 * and the reason. {@link org.facturier.core.finding.Outcome} is what an operation gives that may refuse.
 *
 * <p>Knows nothing of invoices, of tax or of any file format.
 */
@NullMarked
package org.facturier.core.finding;

import org.jspecify.annotations.NullMarked;
