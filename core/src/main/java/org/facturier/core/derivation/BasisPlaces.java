package org.facturier.core.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.WithTax;

/**
 * Where a basis of the document says what, by treatment. A figure of an explanation names the place where a reader finds it, so
 * places in the lists of the basis are looked up once. Where a treatment stands twice in a list the first counts.
 *
 * @param index  of the basis in the document, from 0
 * @param basis  what it says
 * @param invoiced  places in the breakdown of the whole
 * @param credited  places in that of earlier parts
 * @param riding  places in what rode on the whole
 * @param withTax  places in what is said with tax
 */
record BasisPlaces(
        int index,
        CorrectionBasis basis,
        Map<TaxTreatment, Integer> invoiced,
        Map<TaxTreatment, Integer> credited,
        Map<TaxTreatment, Integer> riding,
        Map<TaxTreatment, Integer> withTax) {

    /** {@return the places of each basis, in their order} */
    static List<BasisPlaces> of(List<CorrectionBasis> bases) {
        List<BasisPlaces> places = new ArrayList<>();
        for (CorrectionBasis basis : bases) {
            places.add(new BasisPlaces(
                    places.size(),
                    basis,
                    places(basis.invoiced(), TaxSubtotal::treatment),
                    places(basis.credited(), TaxSubtotal::treatment),
                    places(basis.riding(), TaxSubtotal::treatment),
                    places(basis.withTax(), WithTax::treatment)));
        }
        return places;
    }

    private static <T> Map<TaxTreatment, Integer> places(List<T> all, Function<T, TaxTreatment> treatment) {
        Map<TaxTreatment, Integer> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.putIfAbsent(treatment.apply(all.get(i)), i);
        }
        return places;
    }

    /** {@return the figures of a treatment, if the whole has it} */
    Optional<BasisFigures> figures(TaxTreatment treatment) {
        return Optional.ofNullable(invoiced.get(treatment)).map(place -> new BasisFigures(this, place));
    }
}
