package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.explanation.DocumentFigure.FigureSubject;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * Names in words what a note, or a part of an order, starts from: what was invoiced of the document before, what was credited
 * of it, by rate of tax and by levy. Such figures stand on no page; explanations of an amount refer to them.
 */
final class BasisWords {

    private final ExplainedDocument document;
    private final DocumentLabels labels;
    private final TaxNames taxes;

    /** @param taxes  the names of the treatments as the lines of the document have them */
    BasisWords(ExplainedDocument document, DocumentLabels labels, TaxNames taxes) {
        this.document = document;
        this.labels = labels;
        this.taxes = taxes;
    }

    /** {@return of which whole, or of what before it, a figure of a basis is; empty where the document has none there} */
    Optional<String> words(Place place, String key) {
        return at(document.bases(), place.index())
                .flatMap(basis -> subject(place, basis.basis())
                        .map(subject ->
                                labels.text(key, subject, of(place.figure().subject(), basis))));
    }

    /** {@return the treatment or the levy; blank where a basis has nothing of it, which needs no name} */
    private Optional<String> subject(Place place, CorrectionBasis basis) {
        if (place.inner() < 0) {
            return Optional.of("");
        }
        return switch (place.figure().subject()) {
            case INVOICED -> at(basis.invoiced(), place.inner()).map(group -> name(group.treatment()));
            case CREDITED -> at(basis.credited(), place.inner()).map(group -> name(group.treatment()));
            case WITH_TAX_INVOICED, WITH_TAX_CREDITED ->
                at(basis.withTax(), place.inner()).map(whole -> name(whole.treatment()));
            case LEVIES_INVOICED -> at(basis.levies(), place.inner()).map(BasisWords::name);
            case LEVIES_CREDITED -> at(basis.leviesCredited(), place.inner()).map(BasisWords::name);
            case LINE, LINES, ALLOWANCE_CHARGE, GROUP, LEVY, TOTAL, HEADER, INSTALMENT, SCHEDULE, OWN ->
                Optional.empty();
        };
    }

    private String name(TaxTreatment treatment) {
        return taxes.find(treatment).orElse("");
    }

    private static String name(LevyAmount levied) {
        return Printable.line(levied.levy().name());
    }

    private String of(FigureSubject subject, DocumentBasis basis) {
        return switch (subject) {
            case CREDITED, WITH_TAX_CREDITED, LEVIES_CREDITED -> of("basis.earlier", basis);
            case INVOICED, WITH_TAX_INVOICED, LEVIES_INVOICED -> of("basis.whole", basis);
            case LINE, LINES, ALLOWANCE_CHARGE, GROUP, LEVY, TOTAL, HEADER, INSTALMENT, SCHEDULE, OWN -> "";
        };
    }

    /** {@return which document, by its number where there are several} */
    private String of(String key, DocumentBasis basis) {
        return document.bases().size() == 1
                ? labels.text(key + (document.header().type().isCredit() ? ".credit" : ""))
                : labels.text(
                        key + ".of", Printable.line(basis.document().number().text()));
    }

    /** {@return the element at an index; empty where the list has none, as the place may be that of another document} */
    private static <T> Optional<T> at(List<T> list, int index) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
