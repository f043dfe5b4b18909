/**
 * Tamper evidence: documents of a series, or entries of a log, chained by seals.
 * {@link org.facturier.core.seal.SealChain} seals a named text after the one before;
 * {@link org.facturier.core.seal.SealCheck} names what was altered, removed, inserted, repeated or moved since.
 *
 * <p><b>What it cannot do.</b> A seal is a hash and no signature: whoever can rewrite every document and every seal can
 * build another chain without a flaw, and whoever can delete can cut a chain off at its end. Both are found by comparing
 * with the last seal, which holds the count, when it was kept or published where the same person cannot write: at an
 * archive, with an accountant, printed on the next document, under a signature or a time stamp of the host's.
 *
 * <p>Chains such as these serve what French law asks of software that records payments: that its data cannot be altered
 * unseen. Whether a system meets that law is for the whole of it to show, not for this package.
 *
 * <p>Knows names and texts: nothing of invoices, of JSON, or of where anything is kept.
 *
 * @source CGI, art. 286, I, 3° bis
 */
@NullMarked
package org.facturier.core.seal;

import org.jspecify.annotations.NullMarked;
