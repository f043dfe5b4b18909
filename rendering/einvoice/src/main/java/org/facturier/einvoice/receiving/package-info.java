/**
 * Invoices of others, taken in to the cent: {@link org.facturier.einvoice.receiving.Reception} reads and judges a file,
 * {@link org.facturier.einvoice.receiving.ReceivedInvoice} is what it says and what is to be said of it,
 * {@link org.facturier.einvoice.receiving.Payable} what is booked of it.
 *
 * <p>What a document states is the truth: BT-131, BT-114 and BT-115 are kept and booked as they are. Figures are worked out
 * anew only beside it, to find by which {@link org.facturier.einvoice.receiving.Convention} the sender rounded, or which figure
 * disagrees. Nothing of a received document is ever changed, neither its hub nor the hash of its bytes.
 *
 * <p>How the work is divided:
 * <ul>
 *   <li>{@code Reception} reads, and asks rule sets and the house; {@code ReceivingRule} is what is found here.
 *   <li>{@code Recomputation} holds each figure to those that it is made of, {@code TaxGroup} the VAT of one category and rate;
 *       {@code Discrepancy} is a figure that is off, {@code Recomputed} what the document comes to by one convention.
 *   <li>{@code ReceivedInvoice} has all of this; {@code Tolerance} says how much of it may pass.
 *   <li>{@code DocumentTaking}, with {@code PartyTaking} and {@code LineTaking}, makes a document of the domain, and
 *       {@code Taking} gathers what cannot be taken.
 * </ul>
 *
 * <p>One fault is told once. Of lines of 30.03 let the sum say 30.04, and all totals be made of that: the sum (BT-106) is off, and
 * the total without VAT, which fits it, is not. Where the VAT of a row fits no convention, it is told under the one that comes
 * nearest.
 *
 * <p>What no arithmetic can tell: the tax of a credit note or of a part of an order may be a share of that of an earlier document,
 * so that several of them come to the whole. Alone it can be off by a cent, by each convention; a tolerance of a cent takes it.
 *
 * <p>Knows no transport, no clock, no country and no store: who sent the file, when it came, whether it was there before and
 * which account it is for is known to the host, whose own rules plug in. The way out, from a document to the hub, is that of
 * {@code org.facturier.einvoice.mapping}.
 */
@NullMarked
package org.facturier.einvoice.receiving;

import org.jspecify.annotations.NullMarked;
