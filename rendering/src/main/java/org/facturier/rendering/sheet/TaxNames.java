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
import org.facturier.rendering.wording.DocumentLabels;

/**
 * A short name for every tax treatment of a document, the same on lines and in the breakdown: the rate, or why there is none in
 * a word or two, the name of a regional tax beside VAT, and a number where two treatments would look alike.
 */
final class TaxNames {

    private final DocumentLabels labels;
    private final boolean isRegional;
    private final Map<TaxTreatment, String> names = new LinkedHashMap<>();
    /** The names that are in use, so that none is given twice. */
    private final Set<String> given = new HashSet<>();

    private TaxNames(DocumentLabels labels, boolean isRegional) {
        this.labels = labels;
        this.isRegional = isRegional;
    }

    /**
     * {@return the names of all treatments of a document}
     *
     * <p>Numbers are given in the order of the VAT breakdown, then of lines, allowances and charges: the first of two that look
     * alike has none.
     */
    static TaxNames of(CalculatedAmounts calculated, DocumentLabels labels) {
        TaxNames names = new TaxNames(labels, RegionalTax.of(calculated).isPresent());
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

    /**
     * {@return the rate, or the word for why there is none; the name of a regional tax before its rate where the document has
     * VAT, too}
     */
    private String plain(TaxTreatment treatment) {
        TaxCategory category = treatment.category();
        if (category.needsReason()) {
            return labels.text("tax." + category.name());
        }
        String rate = treatment.percent().map(labels::percent).orElseThrow();
        return RegionalTax.of(treatment)
                .map(tax -> isRegional ? rate : tax + "\u00A0" + rate)
                .orElse(rate);
    }

    /** {@return the name of a treatment that the document has} */
    String name(TaxTreatment treatment) {
        return names.get(treatment);
    }

    /** {@return the name of a treatment, empty if the document has none such} */
    Optional<String> find(TaxTreatment treatment) {
        return Optional.ofNullable(names.get(treatment));
    }
}
