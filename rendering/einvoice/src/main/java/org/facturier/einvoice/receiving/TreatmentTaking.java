package org.facturier.einvoice.receiving;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.VatBreakdown;

/**
 * Category and rate of a hub as a treatment of the domain, which has the reason with it that the norm states once, in the
 * breakdown.
 *
 * @param taking  gathers what cannot be taken
 * @param invoice  the hub, whose breakdown says why there is no tax
 */
record TreatmentTaking(Taking taking, ElectronicInvoice invoice) {

    /**
     * {@return category and rate, with the reason that the breakdown states for them; a finding where the domain has no such
     * treatment}
     *
     * @param term  that of the category: BT-151 of a line, BT-95 or BT-102 of an allowance or charge, BT-118 of a row
     * @param place  in the hub
     */
    Optional<TaxTreatment> treatment(Optional<String> category, Optional<BigDecimal> rate, String term, String place) {
        Optional<TaxCategory> known = taking.need(place + ".category", term, category)
                .flatMap(code -> taking.made(place + ".category", () -> TaxCategory.valueOf(code)));
        return known.flatMap(of -> taking.made(place, () -> treatment(of, rate, reason(of, rate))));
    }

    private static TaxTreatment treatment(
            TaxCategory category, Optional<BigDecimal> rate, Optional<ExemptionReason> reason) {
        return category == TaxCategory.O
                ? new TaxTreatment.OutsideScope(reason.orElseThrow())
                : new TaxTreatment.Rated(new TaxRate(category, rate.orElse(BigDecimal.ZERO)), reason);
    }

    /** {@return why there is no tax, as the row of the category and rate says; a code stands for words where there are none} */
    private Optional<ExemptionReason> reason(TaxCategory category, Optional<BigDecimal> rate) {
        return invoice.breakdown().stream()
                .filter(row -> TaxGroup.Key.of(row.category(), row.rate())
                        .equals(TaxGroup.Key.of(Optional.of(category.name()), rate)))
                .flatMap(row -> reason(row).stream())
                .findFirst();
    }

    private static Optional<ExemptionReason> reason(VatBreakdown row) {
        return row.exemptionReason().or(row::exemptionCode).map(text -> new ExemptionReason(row.exemptionCode(), text));
    }
}
