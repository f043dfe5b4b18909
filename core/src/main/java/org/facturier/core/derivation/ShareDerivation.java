package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.GROUP_CONVERTED_SO_FAR;
import static org.facturier.core.explanation.DocumentFigure.GROUP_NET_SO_FAR;
import static org.facturier.core.explanation.DocumentFigure.GROUP_TAX_SO_FAR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Place;

/**
 * How the tax of a part came out of the tax of the whole and of earlier parts, under one treatment: what all parts so far bear,
 * less what earlier ones bore.
 *
 * <p>Of 100.00 with 5.50 of tax, 33.33 were credited with 1.83. A further 33.33 makes 66.66 so far, which bear 3.67; less 1.83
 * the part has 1.84.
 */
final class ShareDerivation {

    private final Explanation.Builder steps;
    private final Function<DocumentFigure, Place> at;
    private final BasisFigures basis;
    private final Derivation soFar;

    /**
     * Starts to derive: takes down the net of all parts so far.
     *
     * @param steps  takes the derivations down
     * @param at  where a figure of the part would stand
     * @param basis  the whole and earlier parts under the treatment
     * @param net  of the part
     */
    ShareDerivation(Explanation.Builder steps, Function<DocumentFigure, Place> at, BasisFigures basis, Derivation net) {
        this.steps = steps;
        this.at = at;
        this.basis = basis;
        this.soFar = Made.of(Formulas.SO_FAR, net, basis.creditedNet()).between(steps, at.apply(GROUP_NET_SO_FAR));
    }

    /**
     * {@return of what the tax is made: that of all parts so far, less that of earlier ones}
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
        return share.between(steps, at.apply(GROUP_TAX_SO_FAR));
    }

    /**
     * What rode on the invoice may have left its own lines off the rate; the invoice as it stood tells then. Without that, the
     * cents they are off would be spread over all parts.
     */
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

    /**
     * Own lines that bear less than the rate gives leave the last parts no tax: the rate gave all of it before. Of 15.04 that
     * bore 3.00 at 20 %, a part of 15.03 would bear 3.01; it bears 3.00.
     */
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

    /**
     * {@return of what the tax in the accounting currency is made, where the whole states it: in proportion to the nets, not a
     * conversion anew}
     */
    Optional<Made> converted() {
        return basis.converted()
                .map(whole -> Made.of(Formulas.LESS_EARLIER, convertedSoFar(whole), basis.creditedConverted()));
    }

    /** In the decimals of the accounting currency, and all of it once all net is taken. */
    private Derivation convertedSoFar(Derivation whole) {
        return isAll()
                ? whole
                : Made.of(Formulas.TAX_IN_PROPORTION, whole, soFar, basis.net())
                        .between(
                                steps,
                                at.apply(GROUP_CONVERTED_SO_FAR),
                                whole.value().scale());
    }
}
