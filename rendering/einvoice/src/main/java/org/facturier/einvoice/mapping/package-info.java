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
 * <p>Knows no arithmetic, no rule of the norm, no syntax and no country. The way back, from the hub to a document, is that of
 * {@code org.facturier.einvoice.receiving}.
 */
@NullMarked
package org.facturier.einvoice.mapping;

import org.jspecify.annotations.NullMarked;
