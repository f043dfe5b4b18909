package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.ADJUSTMENT_BILLED;
import static org.facturier.core.explanation.DocumentFigure.ADJUSTMENT_DUE;
import static org.facturier.core.explanation.DocumentFigure.ITEM_UNIT_PRICE;
import static org.facturier.core.explanation.DocumentFigure.TIER_LINE_AMOUNT;
import static org.facturier.core.explanation.DocumentFigure.TIER_LINE_FLAT_FEE;
import static org.facturier.core.explanation.DocumentFigure.TIER_LINE_QUANTITY;
import static org.facturier.core.explanation.DocumentFigure.TIER_LINE_UNIT_PRICE;
import static org.facturier.core.explanation.DocumentFigure.TIER_LINE_WHOLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Place;
import org.facturier.core.money.Decimals;
import org.facturier.core.pricing.TierLine;
import org.joda.money.BigMoney;

/**
 * How the unit price of one line came about. Most prices were agreed and stand as given. Others are a difference to what was
 * billed before, are worked out of a period or a bound, or are the sum of tier lines.
 */
final class PriceDerivation {

    private final Explanation.Builder steps;
    private final LineItem item;
    private final int index;

    /**
     * Starts to derive.
     *
     * @param steps  takes the derivations down
     * @param item  the line
     * @param index  its place in the document, from 0
     */
    PriceDerivation(Explanation.Builder steps, LineItem item, int index) {
        this.steps = steps;
        this.item = item;
        this.index = index;
    }

    /** {@return the price, given or derived; before the quantity and without rounding} */
    Derivation price() {
        return item.origin().flatMap(this::worked).orElseGet(this::ofTierLines);
    }

    /** A difference, or what is not the price agreed; empty where it is. */
    private Optional<Derivation> worked(LineOrigin origin) {
        return origin.adjustment().isPresent()
                ? origin.adjustment().map(adjustment -> adjusted(adjustment, origin))
                : origin.basis()
                        .map(basis -> bases().price(place(), exact(item.price().unitPrice()), basis));
    }

    /**
     * The larger less the smaller of what is due and what was billed: a price has no sign, and the quantity of the line tells
     * whether it bills or gives back. What is due is 53.33 and 60.00 were billed: the price is 6.67.
     */
    private Derivation adjusted(Adjustment adjustment, LineOrigin origin) {
        Place at = ADJUSTMENT_DUE.at(index);
        BigDecimal amount = adjustment.due().getAmount();
        Derivation due =
                origin.basis().map(basis -> bases().due(at, amount, basis)).orElseGet(() -> new Given(at, amount));
        Derivation billed =
                new Given(ADJUSTMENT_BILLED.at(index), adjustment.billed().getAmount());
        return steps.stated(
                place(),
                exact(item.price().unitPrice()),
                Formulas.PRICE_OF_DIFFERENCE,
                due.value().compareTo(billed.value()) < 0 ? List.of(billed, due) : List.of(due, billed));
    }

    private BasisDerivation bases() {
        return new BasisDerivation(steps, index);
    }

    /** The price of a quantity in tiers is the sum of its tier lines; a least or a most price is not, and stands as agreed. */
    private Derivation ofTierLines() {
        BigDecimal price = item.price().unitPrice().getAmount();
        List<Derivation> tierLines = IntStream.range(0, item.tierLines().size())
                .mapToObj(i -> tierLine(item.tierLines().get(i), i))
                .toList();
        BigDecimal sum = tierLines.stream().map(Derivation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return tierLines.isEmpty() || sum.compareTo(price) != 0
                ? new Given(place(), price)
                : steps.stated(place(), price, Formulas.PRICE_OF_SLICES, tierLines);
    }

    private Place place() {
        return ITEM_UNIT_PRICE.at(index);
    }

    /**
     * A tier line is its quantity times its price, and then, where one is due, its flat fee: two steps, for they are two
     * operations.
     */
    private Derivation tierLine(TierLine tierLine, int i) {
        BigDecimal product = exact(tierLine.unitPrice().multipliedBy(tierLine.quantity()));
        Derivation variable = steps.stated(
                TIER_LINE_AMOUNT.at(index, i),
                product,
                Formulas.TIER_LINE,
                List.of(
                        new Given(TIER_LINE_QUANTITY.at(index, i), tierLine.quantity()),
                        new Given(
                                TIER_LINE_UNIT_PRICE.at(index, i),
                                tierLine.unitPrice().getAmount())));
        return tierLine.flatFee()
                .<Derivation>map(fee -> withFee(variable, tierLine, fee.getAmount(), i))
                .orElse(variable);
    }

    private Derivation withFee(Derivation variable, TierLine tierLine, BigDecimal fee, int i) {
        return steps.stated(
                TIER_LINE_WHOLE.at(index, i),
                exact(tierLine.amount()),
                Formulas.SLICE_WITH_FEE,
                List.of(variable, new Given(TIER_LINE_FLAT_FEE.at(index, i), fee)));
    }

    /** {@return all decimals that count, and no less than the currency has} */
    private static BigDecimal exact(BigMoney amount) {
        BigDecimal exact = Decimals.canonical(amount.getAmount());
        return exact.setScale(Math.max(exact.scale(), amount.getCurrencyUnit().getDecimalPlaces()));
    }
}
