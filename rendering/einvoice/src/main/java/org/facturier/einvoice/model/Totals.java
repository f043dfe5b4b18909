package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The totals of an invoice, BG-22, in its currency but for {@link #vatInAccountingCurrency}.
 *
 * @param lines  the sum of the net amounts of lines; demanded by the norm
 * @param allowances  the sum of the allowances of the document
 * @param charges  the sum of the charges of the document
 * @param withoutVat  the total without VAT; demanded by the norm
 * @param vat  the total VAT in the currency of the invoice
 * @param vatInAccountingCurrency  the total VAT in the accounting currency, BT-6
 * @param withVat  the total with VAT; demanded by the norm
 * @param paid  what was paid before
 * @param rounding  what is added to come to a round amount due
 * @param due  what is due; demanded by the norm
 */
public record Totals(
        @Bt("BT-106") Optional<BigDecimal> lines,
        @Bt("BT-107") Optional<BigDecimal> allowances,
        @Bt("BT-108") Optional<BigDecimal> charges,
        @Bt("BT-109") Optional<BigDecimal> withoutVat,
        @Bt("BT-110") Optional<BigDecimal> vat,
        @Bt("BT-111") Optional<BigDecimal> vatInAccountingCurrency,
        @Bt("BT-112") Optional<BigDecimal> withVat,
        @Bt("BT-113") Optional<BigDecimal> paid,
        @Bt("BT-114") Optional<BigDecimal> rounding,
        @Bt("BT-115") Optional<BigDecimal> due) {

    public Totals {
        requireNonNull(lines, "lines");
        requireNonNull(allowances, "allowances");
        requireNonNull(charges, "charges");
        requireNonNull(withoutVat, "withoutVat");
        requireNonNull(vat, "vat");
        requireNonNull(vatInAccountingCurrency, "vatInAccountingCurrency");
        requireNonNull(withVat, "withVat");
        requireNonNull(paid, "paid");
        requireNonNull(rounding, "rounding");
        requireNonNull(due, "due");
    }
}
