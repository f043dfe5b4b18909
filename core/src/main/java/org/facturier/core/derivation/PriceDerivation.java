package org.facturier.core.derivation;

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
import org.facturier.core.pricing.Slice;
import org.joda.money.BigMoney;

/**
 * How the unit price of one line came about. Most prices were agreed and stand as given. Others are a difference to what was
 * billed before, are worked out of a period or a bound, or are the sum of slices.
 */
final class PriceDerivation {

    private static final String ITEM = "valuation.lines[#].item.";
    private static final String SLICE = ITEM + "slices[#].";
    private static final String ADJUSTMENT = ITEM + "origin.adjustment.";

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
        return item.origin().flatMap(this::worked).orElseGet(this::ofSlices);
    }

    /** A difference, or what is not the price agreed; empty where it is. */
    private Optional<Derivation> worked(LineOrigin origin) {
        return origin.adjustment().isPresent()
                ? origin.adjustment().map(adjustment -> adjusted(adjustment, origin))
                : origin.basis().map(basis -> bases().price(place(), exact(item.unitPrice()), basis));
    }

    /**
     * The larger less the smaller of what is due and what was billed: a price has no sign, and the quantity of the line tells
     * whether it bills or gives back. What is due is 53.33 and 60.00 were billed: the price is 6.67.
     */
    private Derivation adjusted(Adjustment adjustment, LineOrigin origin) {
        Place at = Place.of(ADJUSTMENT + "due", index);
        BigDecimal amount = adjustment.due().getAmount();
        Derivation due =
                origin.basis().map(basis -> bases().due(at, amount, basis)).orElseGet(() -> new Given(at, amount));
        Derivation billed = new Given(
                Place.of(ADJUSTMENT + "billed", index), adjustment.billed().getAmount());
        return steps.stated(
                place(),
                exact(item.unitPrice()),
                Formulas.PRICE_OF_DIFFERENCE,
                due.value().compareTo(billed.value()) < 0 ? List.of(billed, due) : List.of(due, billed));
    }

    private BasisDerivation bases() {
        return new BasisDerivation(steps, index);
    }

    /** The price of a quantity in tiers is the sum of its slices; a least or a most price is not, and stands as agreed. */
    private Derivation ofSlices() {
        BigDecimal price = item.unitPrice().getAmount();
        List<Derivation> slices = IntStream.range(0, item.slices().size())
                .mapToObj(i -> slice(item.slices().get(i), i))
                .toList();
        BigDecimal sum = slices.stream().map(Derivation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return slices.isEmpty() || sum.compareTo(price) != 0
                ? new Given(place(), price)
                : steps.stated(place(), price, Formulas.PRICE_OF_SLICES, slices);
    }

    private Place place() {
        return Place.of(ITEM + "unitPrice", index);
    }

    /**
     * A slice is its quantity times its price, and then, where one is due, its flat fee: two steps, for they are two
     * operations.
     */
    private Derivation slice(Slice slice, int i) {
        BigDecimal product = exact(slice.unitPrice().multipliedBy(slice.quantity()));
        Derivation variable = steps.stated(
                Place.of(SLICE + "amount", index, i),
                product,
                Formulas.SLICE,
                List.of(
                        new Given(Place.of(SLICE + "quantity", index, i), slice.quantity()),
                        new Given(
                                Place.of(SLICE + "unitPrice", index, i),
                                slice.unitPrice().getAmount())));
        return slice.flatFee()
                .<Derivation>map(fee -> withFee(variable, slice, fee.getAmount(), i))
                .orElse(variable);
    }

    private Derivation withFee(Derivation variable, Slice slice, BigDecimal fee, int i) {
        return steps.stated(
                Place.of(SLICE + "whole", index, i),
                exact(slice.amount()),
                Formulas.SLICE_WITH_FEE,
                List.of(variable, new Given(Place.of(SLICE + "flatFee", index, i), fee)));
    }

    /** {@return all decimals that count, and no less than the currency has} */
    private static BigDecimal exact(BigMoney amount) {
        BigDecimal exact = Decimals.canonical(amount.getAmount());
        return exact.setScale(Math.max(exact.scale(), amount.getCurrencyUnit().getDecimalPlaces()));
    }
}
