/**
 * From an issued document to the hub: {@link org.facturier.einvoice.mapping.Mapping} copies what an
 * {@link org.facturier.core.document.Invoice} states into the terms of EN 16931, and names what they cannot say.
 *
 * <p>One class for each group of the norm, each with the terms that it fills: {@code PartyMapping} (BG-4, BG-7),
 * {@code DeliveryMapping} (BG-13, BG-14), {@code PaymentMapping} (BT-9, BT-20, BG-16), {@code ReferenceMapping} (BG-1, BG-3,
 * BT-10 to BT-14), {@code AllowanceMapping} (BG-20, BG-21, BG-27, BG-28), {@code LineMapping} (BG-25), {@code TaxMapping} (BG-23,
 * BT-8), {@code TotalsMapping} (BG-22). What the domain has no record of stays empty, and is set by the host:
 * {@link org.facturier.einvoice.model.ElectronicInvoice#with}.
 *
 * <p>What becomes of each kind of document:
 * <pre>{@code
 * document                       BT-3        what tells it
 * invoice, debit note            380, 383    -
 * credit note                    381, 261    BG-3, one row for each invoice that it credits; amounts above zero
 * corrective invoice             384         BG-3, the invoice that it replaces
 * deposit                        386         BT-14, the order
 * part, progress, final invoice  380         BT-14; what was billed before is taken off by lines of negative quantity
 * self-billed                    389, 261    seller and buyer stay who they are
 * in foreign currency            any         BT-5 of the document, BT-6 and BT-111 of the tax
 * }</pre>
 *
 * <p>What becomes of money:
 * <pre>{@code
 * in the document                            in the hub
 * line of 3 at 9.99, less 10 %               BT-129 3, BT-146 9.99, BT-136 3.00 with BT-138 10, BT-131 26.97
 * 250 at 3.20 for 100                        BT-146 3.20, BT-149 100
 * tiers or a lump sum for all 15             BT-146 the sum, BT-149 15
 * 3 at 10.00 with tax, net 25.00             BT-146 25.00, BT-149 3, and a warning
 * 10.00 off a document of two rates          two rows of BG-20, each of its rate
 * amount payable in five centimes            BT-114
 * paid before                                BT-113
 * withheld or added beside VAT               refused: BT-115 would not be what the totals come to
 * }</pre>
 *
 * <p>A document that lacks something is mapped as it is. That a category, a reason or a country is missing is found by the rules
 * of the norm, over the hub and before anything is written; that something is lost is found here, as only the document knows
 * what it says.
 *
 * <p>Knows no arithmetic, no rule of the norm, no syntax and no country. The way back, from the hub to a document, is that of
 * {@code org.facturier.einvoice.receiving}.
 */
@NullMarked
package org.facturier.einvoice.mapping;

import org.jspecify.annotations.NullMarked;
