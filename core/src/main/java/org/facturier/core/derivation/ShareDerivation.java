package org.facturier.core.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Place;

/** How the tax of a part came out of the tax of the whole and of earlier parts, under one treatment. */
final class ShareDerivation {

    private final Explanation.Builder steps;
    private final Function<String, Place> at;
    private final BasisFigures basis;
    private final Derivation soFar;

    /**
     * Starts to derive.
     *
     * @param at  where a figure of the part would stand
     * @param net  of the part
     */
    ShareDerivation(Explanation.Builder steps, Function<String, Place> at, BasisFigures basis, Derivation net) {
        this.steps = steps;
        this.at = at;
        this.basis = basis;
        this.soFar = Made.of(Formulas.SO_FAR, net, basis.creditedNet()).between(steps, at.apply("netSoFar"));
    }

    /**
     * {@return of what the tax is made}
     *
     * @param percent  the rate
     */
    Made tax(Derivation percent) {
        return Made.of(Formulas.LESS_EARLIER, taxSoFar(percent), basis.creditedTax());
    }

    /** The whole once all is taken, or its tax; before that at the rate where the rate gives the whole, else in proportion. */
    private Derivation taxSoFar(Derivation percent) {
        boolean isAtRate = isAtRate(percent);
        if (isAll() || isAtRate && isTaxReached(percent)) {
            return basis.tax();
        }
        Made share = isAtRate
                ? Made.of(Formulas.TAX_SO_FAR, soFar, percent)
                : Made.of(Formulas.TAX_IN_PROPORTION, basis.tax(), soFar, basis.net());
        return share.between(steps, at.apply("taxSoFar"));
    }

    /** What rode on the invoice may have left its own lines off the rate; the invoice as it stood tells then. */
    private boolean isAtRate(Derivation percent) {
        return Retraced.isAtRate(
                        Formulas.TAX_SO_FAR,
                        basis.net().value(),
                        percent.value(),
                        basis.tax().value())
                || basis.asItStood()
                        .filter(stood -> Retraced.isAtRate(
                                Formulas.TAX_SO_FAR,
                                stood.net().getAmount(),
                                percent.value(),
                                stood.tax().getAmount()))
                        .isPresent();
    }

    /** Own lines that bear less than the rate gives leave the last parts no tax: the rate gave all of it before. */
    private boolean isTaxReached(Derivation percent) {
        BigDecimal net = basis.net().value();
        BigDecimal tax = basis.tax().value();
        BigDecimal share =
                Formulas.TAX_SO_FAR.operation().rounded(List.of(soFar.value(), percent.value()), tax.scale());
        return net.signum() != 0 && tax.compareTo(share) * net.compareTo(soFar.value()) < 0;
    }

    private boolean isAll() {
        return soFar.value().compareTo(basis.net().value()) == 0;
    }

    /** {@return of what the tax in the accounting currency is made, where the whole states it} */
    Optional<Made> converted() {
        return basis.converted()
                .map(whole -> Made.of(Formulas.LESS_EARLIER, convertedSoFar(whole), basis.creditedConverted()));
    }

    private Derivation convertedSoFar(Derivation whole) {
        return isAll()
                ? whole
                : Made.of(Formulas.TAX_IN_PROPORTION, whole, soFar, basis.net())
                        .between(
                                steps, at.apply("convertedSoFar"), whole.value().scale());
    }
}
