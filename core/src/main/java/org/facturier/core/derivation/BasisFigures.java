package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.CREDITED_CONVERTED_TAX;
import static org.facturier.core.explanation.DocumentFigure.CREDITED_NET;
import static org.facturier.core.explanation.DocumentFigure.CREDITED_TAX;
import static org.facturier.core.explanation.DocumentFigure.CREDITED_WITH_TAX;
import static org.facturier.core.explanation.DocumentFigure.INVOICED_CONVERTED_TAX;
import static org.facturier.core.explanation.DocumentFigure.INVOICED_NET;
import static org.facturier.core.explanation.DocumentFigure.INVOICED_TAX;
import static org.facturier.core.explanation.DocumentFigure.INVOICED_WITH_TAX;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What the whole and earlier parts came to under one treatment, as a basis of the document says. Every figure is given: nothing
 * stands behind it in this document, for it was worked out in another.
 *
 * <p>What earlier parts never had under the treatment is given as zero, so that a difference has something to take off.
 *
 * @param of  the basis, and where it says what
 * @param place  of the treatment in the breakdown of the whole, from 0
 */
record BasisFigures(BasisPlaces of, int place) {

    private CorrectionBasis basis() {
        return of.basis();
    }

    private Optional<Integer> find(Map<TaxTreatment, Integer> places) {
        return Optional.ofNullable(places.get(invoiced().treatment()));
    }

    /** {@return net and tax of the whole} */
    TaxSubtotal invoiced() {
        return basis().invoiced().get(place);
    }

    /**
     * {@return the breakdown of the whole with what rode on it, where something did} What rode are lines that credited
     * something of an earlier document. The tax of the carrier is that of its groups, so the rate may give the breakdown with
     * them and not that of the own lines alone.
     */
    Optional<TaxSubtotal> asItStood() {
        TaxSubtotal own = invoiced();
        return find(of.riding())
                .map(basis().riding()::get)
                .map(back -> TaxSubtotal.of(
                        own.treatment(), own.net().minus(back.net()), own.tax().minus(back.tax())));
    }

    /** {@return the net of the whole} */
    Derivation net() {
        return given(INVOICED_NET, place, invoiced().net());
    }

    /** {@return the tax of the whole} */
    Derivation tax() {
        return given(INVOICED_TAX, place, invoiced().tax());
    }

    /** {@return the tax of the whole in the accounting currency, where it states one} */
    Optional<Derivation> converted() {
        return invoiced().taxInAccountingCurrency().map(amount -> given(INVOICED_CONVERTED_TAX, place, amount));
    }

    /** {@return the net of earlier parts, zero where they had none} */
    Derivation creditedNet() {
        return credited(CREDITED_NET, group -> Optional.of(group.net()));
    }

    /** {@return the tax of earlier parts, zero where they had none} */
    Derivation creditedTax() {
        return credited(CREDITED_TAX, group -> Optional.of(group.tax()));
    }

    /** {@return the tax of earlier parts in the accounting currency, zero where they stated none} */
    Derivation creditedConverted() {
        return credited(CREDITED_CONVERTED_TAX, TaxSubtotal::taxInAccountingCurrency);
    }

    /** {@return what is said of the whole with tax, its place among what the basis says of that} */
    Optional<Integer> withTax() {
        return find(of.withTax());
    }

    /**
     * {@return what the whole comes to with tax}
     *
     * @param at  the place that {@link #withTax()} tells
     */
    Derivation withTax(int at) {
        return given(INVOICED_WITH_TAX, at, basis().withTax().get(at).invoiced());
    }

    /**
     * {@return what earlier parts come to with tax}
     *
     * @param at  the place that {@link #withTax()} tells
     */
    Derivation creditedWithTax(int at) {
        return given(CREDITED_WITH_TAX, at, basis().withTax().get(at).credited());
    }

    private Derivation credited(DocumentFigure figure, Function<TaxSubtotal, Optional<Money>> amountOf) {
        return find(of.credited())
                .flatMap(at -> amountOf.apply(basis().credited().get(at)).map(amount -> given(figure, at, amount)))
                .orElseGet(() -> new Given(figure.at(of.index()), BigDecimal.ZERO));
    }

    /** {@return a figure with its path in the document, such as {@code bases[0].basis.invoiced[1].net}} */
    private Derivation given(DocumentFigure figure, int at, Money amount) {
        return new Given(figure.at(of.index(), at), amount.getAmount());
    }
}
