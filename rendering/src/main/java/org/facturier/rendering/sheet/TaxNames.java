package org.facturier.rendering.sheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.rendering.wording.Wording;

/**
 * A short name for every tax treatment of a document, the same on lines and in the breakdown: the rate, or why there is none in
 * a word or two, the name of a regional tax beside VAT, and a number where two treatments would look alike.
 */
final class TaxNames {

    private final Wording wording;
    private final boolean isRegional;
    private final Map<TaxTreatment, String> names = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();

    private TaxNames(Wording wording, boolean isRegional) {
        this.wording = wording;
        this.isRegional = isRegional;
    }

    static TaxNames of(CalculatedAmounts calculated, Wording wording) {
        TaxNames names = new TaxNames(wording, RegionalTax.of(calculated).isPresent());
        calculated.totals().taxes().stream().map(TaxSubtotal::treatment).forEach(names::add);
        calculated.lines().stream().map(InvoiceLine::treatment).forEach(names::add);
        calculated.allowancesAndCharges().stream()
                .map(StatedAllowanceCharge::treatment)
                .forEach(names::add);
        return names;
    }

    private void add(TaxTreatment treatment) {
        if (names.containsKey(treatment)) {
            return;
        }
        String plain = plain(treatment);
        String name = plain;
        for (int number = 2; !given.add(name); number++) {
            name = plain + " (" + number + ")";
        }
        names.put(treatment, name);
    }

    private String plain(TaxTreatment treatment) {
        TaxCategory category = treatment.category();
        if (category.needsReason()) {
            return wording.text("tax." + category.name());
        }
        String rate = treatment.percent().map(wording::percent).orElseThrow();
        return RegionalTax.of(treatment)
                .map(tax -> isRegional ? rate : tax + "\u00A0" + rate)
                .orElse(rate);
    }

    String name(TaxTreatment treatment) {
        return names.get(treatment);
    }

    /** {@return the name of a treatment, empty if the document has none such} */
    Optional<String> find(TaxTreatment treatment) {
        return Optional.ofNullable(names.get(treatment));
    }
}
