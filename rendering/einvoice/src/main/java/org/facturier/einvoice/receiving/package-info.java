/**
 * Invoices of others, taken in to the cent: {@link org.facturier.einvoice.receiving.Reception} reads and judges a file,
 * {@link org.facturier.einvoice.receiving.Received} is what it says and what is to be said of it,
 * {@link org.facturier.einvoice.receiving.Payable} what is booked of it.
 *
 * <p>What a document states is the truth: BT-131, BT-114 and BT-115 are kept and booked as they are. Figures are worked out
 * anew only beside it, to find by which {@link org.facturier.einvoice.receiving.Convention} the sender rounded, or which figure
 * disagrees. Nothing of a received document is ever changed, neither its hub nor the hash of its bytes.
 *
 * <p>Knows no transport, no clock, no country and no store: who sent the file, when it came, whether it was there before and
 * which account it is for is known to the host, whose own rules plug in. The way out, from a document to the hub, is that of
 * {@code org.facturier.einvoice.mapping}.
 */
@NullMarked
package org.facturier.einvoice.receiving;

import org.jspecify.annotations.NullMarked;
