package org.facturier.core.derivation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Place;

/** How nets and tax of a part came out of what it comes to with tax, of the whole and of earlier parts, under one treatment. */
final class InclusiveShareDerivation {

    private final Explanation.Builder steps;
    private final Function<String, Place> at;
    private final BasisFigures basis;
    private final Derivation percent;
    private final Derivation whole;
    private final Derivation before;
    private Derivation running;
    private Derivation netSoFar;

    /**
     * Starts to derive.
     *
     * @param at  where a figure of the part would stand
     * @param percent  the rate
     */
    InclusiveShareDerivation(
            Explanation.Builder steps, Function<String, Place> at, BasisFigures basis, Derivation percent) {
        this.steps = steps;
        this.at = at;
        this.basis = basis;
        this.percent = percent;
        this.whole = basis.withTax().map(basis::withTax).orElseGet(() -> sum("whole", basis.net(), basis.tax()));
        this.before = basis.withTax()
                .map(basis::creditedWithTax)
                .orElseGet(() -> sum("before", basis.creditedNet(), basis.creditedTax()));
        this.running = before;
        this.netSoFar = basis.creditedNet();
    }

    private Derivation sum(String name, Derivation net, Derivation tax) {
        return Made.of(Formulas.GROUP_GROSS, net, tax).between(steps, at.apply(name));
    }

    /** {@return of what the net of the next amount is made} */
    Made net(Derivation amount, Place place) {
        Derivation earlier = netSoFar;
        running = Made.of(Formulas.SO_FAR, running, amount).between(steps, Place.of(place + ".running"));
        netSoFar = netSoFar(place);
        return Made.of(Formulas.NET_STEP, netSoFar, earlier);
    }

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
        return so.between(steps, Place.of(place + ".soFar"));
    }

    private boolean isAll() {
        return isSame(running, whole);
    }

    private static boolean isSame(Derivation one, Derivation other) {
        return one.value().compareTo(other.value()) == 0;
    }

    /**
     * {@return of what the tax is made}
     *
     * @param gross  of this part
     * @param net  of this part
     */
    Made tax(Derivation gross, Derivation net) {
        return isAll()
                ? Made.of(Formulas.LESS_EARLIER, basis.tax(), basis.creditedTax())
                : Made.of(Formulas.TAX_BY_DIFFERENCE, gross, net);
    }

    /** {@return of what the tax in the accounting currency is made, where the whole states it} */
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

    private Derivation convertedSoFar(Derivation all) {
        return isAll() || isAllTax()
                ? all
                : Made.of(Formulas.TAX_IN_PROPORTION, all, running, whole)
                        .between(steps, at.apply("convertedSoFar"), all.value().scale());
    }
}
