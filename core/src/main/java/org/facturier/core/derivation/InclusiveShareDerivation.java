package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.GROUP_BEFORE;
import static org.facturier.core.explanation.DocumentFigure.GROUP_CONVERTED_SO_FAR;
import static org.facturier.core.explanation.DocumentFigure.GROUP_WHOLE;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Place;

/**
 * How nets and tax of a part came out of what it comes to with tax, of the whole and of earlier parts, under one treatment.
 * Amounts are handed in one after the other, in the order of the document: each continues the running sum of those before it,
 * so an object serves one part once.
 *
 * <p>What the basis does not say with tax, of the whole or of earlier parts, is their net and tax together.
 */
final class InclusiveShareDerivation {

    private final Explanation.Builder steps;
    private final Function<DocumentFigure, Place> at;
    private final BasisFigures basis;
    private final Derivation percent;
    private final Derivation whole;
    private final Derivation before;
    private Derivation running;
    private Derivation netSoFar;

    /**
     * Starts to derive, with the running sum at what earlier parts come to.
     *
     * @param steps  takes the derivations down
     * @param at  where a figure of the part would stand
     * @param basis  the whole and earlier parts under the treatment
     * @param percent  the rate
     */
    InclusiveShareDerivation(
            Explanation.Builder steps, Function<DocumentFigure, Place> at, BasisFigures basis, Derivation percent) {
        this.steps = steps;
        this.at = at;
        this.basis = basis;
        this.percent = percent;
        this.whole = basis.withTax().map(basis::withTax).orElseGet(() -> sum(GROUP_WHOLE, basis.net(), basis.tax()));
        this.before = basis.withTax()
                .map(basis::creditedWithTax)
                .orElseGet(() -> sum(GROUP_BEFORE, basis.creditedNet(), basis.creditedTax()));
        this.running = before;
        this.netSoFar = basis.creditedNet();
    }

    private Derivation sum(DocumentFigure figure, Derivation net, Derivation tax) {
        return Made.of(Formulas.GROUP_GROSS, net, tax).between(steps, at.apply(figure));
    }

    /**
     * {@return of what the net of the next amount is made: the net of all parts up to it, less that before it}
     *
     * @param amount  with tax, of either sign
     * @param place  where its net stands
     */
    Made net(Derivation amount, Place place) {
        Derivation earlier = netSoFar;
        running = Made.of(Formulas.SO_FAR, running, amount).between(steps, place.running());
        netSoFar = netSoFar(place);
        return Made.of(Formulas.NET_STEP, netSoFar, earlier);
    }

    /**
     * Nothing of the part makes no step, all of the whole has all of its net. Between, the rate tells where it gives the net of
     * the whole; else it is in proportion to the amounts with tax.
     */
    private Derivation netSoFar(Place place) {
        if (isSame(running, before)) {
            return basis.creditedNet();
        }
        if (isAll()) {
            return basis.net();
        }
        Made so = Retraced.isAtRate(
                        Formulas.NET_OF_GROSS,
                        whole.value(),
                        percent.value(),
                        basis.net().value())
                ? Made.of(Formulas.NET_OF_GROSS, running, percent)
                : Made.of(Formulas.NET_IN_PROPORTION, basis.net(), running, whole);
        return so.between(steps, place.soFar());
    }

    /** {@return whether the parts so far come to all of the whole with tax} */
    private boolean isAll() {
        return isSame(running, whole);
    }

    /** {@return whether two figures are equal, whatever their decimals} */
    private static boolean isSame(Derivation one, Derivation other) {
        return one.value().compareTo(other.value()) == 0;
    }

    /**
     * {@return of what the tax is made: the tax that is left for the last part, else the difference} Asked once all amounts
     * were handed in.
     *
     * @param gross  of this part
     * @param net  of this part
     */
    Made tax(Derivation gross, Derivation net) {
        return isAll()
                ? Made.of(Formulas.LESS_EARLIER, basis.tax(), basis.creditedTax())
                : Made.of(Formulas.TAX_BY_DIFFERENCE, gross, net);
    }

    /**
     * {@return of what the tax in the accounting currency is made, where the whole states it} Asked once all amounts were
     * handed in.
     */
    Optional<Made> converted() {
        return basis.converted()
                .map(all -> Made.of(Formulas.LESS_EARLIER, convertedSoFar(all), basis.creditedConverted()));
    }

    /** All of net and tax may be reached before all of the amount with tax is, of which a cent may be rounded beside them. */
    private boolean isAllTax() {
        BigDecimal gross = running.value().subtract(before.value());
        BigDecimal net = netSoFar.value().subtract(basis.creditedNet().value());
        BigDecimal taxSoFar = basis.creditedTax().value().add(gross).subtract(net);
        return isSame(netSoFar, basis.net()) && taxSoFar.compareTo(basis.tax().value()) == 0;
    }

    /** In proportion to the amounts with tax, and all of it once all is reached; in the decimals of its own currency. */
    private Derivation convertedSoFar(Derivation all) {
        return isAll() || isAllTax()
                ? all
                : Made.of(Formulas.TAX_IN_PROPORTION, all, running, whole)
                        .between(
                                steps,
                                at.apply(GROUP_CONVERTED_SO_FAR),
                                all.value().scale());
    }
}
