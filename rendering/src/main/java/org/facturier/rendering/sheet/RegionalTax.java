package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.rendering.wording.DocumentLabels;

/** A tax that stands in the place of VAT in a part of a country, and has a name of its own in every language. */
enum RegionalTax {
    /** Of the Canary Islands. */
    IGIC(TaxCategory.L),
    /** Of Ceuta and Melilla. */
    IPSI(TaxCategory.M);

    private final TaxCategory category;

    RegionalTax(TaxCategory category) {
        this.category = category;
    }

    /** {@return the tax of a treatment; empty for VAT} */
    static Optional<RegionalTax> of(TaxTreatment treatment) {
        return Stream.of(values())
                .filter(tax -> tax.category == treatment.category())
                .findFirst();
    }

    /** {@return the one that a document bears, empty if it bears VAT or several} */
    static Optional<RegionalTax> of(CalculatedAmounts calculated) {
        List<Optional<RegionalTax>> borne = calculated.totals().taxes().stream()
                .map(TaxSubtotal::treatment)
                .filter(treatment -> treatment.reason().isEmpty())
                .map(RegionalTax::of)
                .distinct()
                .toList();
        return borne.size() == 1 ? borne.get(0) : Optional.empty();
    }

    /** {@return the wording of a document, with the name of the tax that it bears} */
    static DocumentLabels named(DocumentLabels labels, CalculatedAmounts calculated) {
        return of(calculated).map(tax -> labels.ofTax(tax.name())).orElse(labels);
    }
}
