package org.facturier.core.derivation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.Place;
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

    private static final String BASIS = "bases[#].basis.";

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
        return given("invoiced", place, "net", invoiced().net());
    }

    /** {@return the tax of the whole} */
    Derivation tax() {
        return given("invoiced", place, "tax", invoiced().tax());
    }

    /** {@return the tax of the whole in the accounting currency, where it states one} */
    Optional<Derivation> converted() {
        return invoiced()
                .taxInAccountingCurrency()
                .map(amount -> given("invoiced", place, "taxInAccountingCurrency", amount));
    }

    /** {@return the net of earlier parts, zero where they had none} */
    Derivation creditedNet() {
        return credited("net", group -> Optional.of(group.net()));
    }

    /** {@return the tax of earlier parts, zero where they had none} */
    Derivation creditedTax() {
        return credited("tax", group -> Optional.of(group.tax()));
    }

    /** {@return the tax of earlier parts in the accounting currency, zero where they stated none} */
    Derivation creditedConverted() {
        return credited("taxInAccountingCurrency", TaxSubtotal::taxInAccountingCurrency);
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
        return given("withTax", at, "invoiced", basis().withTax().get(at).invoiced());
    }

    /**
     * {@return what earlier parts come to with tax}
     *
     * @param at  the place that {@link #withTax()} tells
     */
    Derivation creditedWithTax(int at) {
        return given("withTax", at, "credited", basis().withTax().get(at).credited());
    }

    private Derivation credited(String figure, Function<TaxSubtotal, Optional<Money>> amountOf) {
        return find(of.credited())
                .flatMap(at ->
                        amountOf.apply(basis().credited().get(at)).map(amount -> given("credited", at, figure, amount)))
                .orElseGet(() -> new Given(Place.of(BASIS + "credited." + figure, of.index()), BigDecimal.ZERO));
    }

    /** {@return a figure with its path in the document, such as {@code bases[0].basis.invoiced[1].net}} */
    private Derivation given(String list, int at, String figure, Money amount) {
        return new Given(Place.of(BASIS + list + "[#]." + figure, of.index(), at), amount.getAmount());
    }
}
