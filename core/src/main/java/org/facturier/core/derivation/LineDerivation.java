package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.ITEM_ALLOWANCE_CHARGE_AMOUNT;
import static org.facturier.core.explanation.DocumentFigure.ITEM_ALLOWANCE_CHARGE_BASE;
import static org.facturier.core.explanation.DocumentFigure.ITEM_ALLOWANCE_CHARGE_PERCENT;
import static org.facturier.core.explanation.DocumentFigure.ITEM_BASE_QUANTITY;
import static org.facturier.core.explanation.DocumentFigure.ITEM_QUANTITY;
import static org.facturier.core.explanation.DocumentFigure.LINE_AFTER;
import static org.facturier.core.explanation.DocumentFigure.LINE_ALLOWANCE_CHARGE;
import static org.facturier.core.explanation.DocumentFigure.LINE_GROSS;
import static org.facturier.core.explanation.DocumentFigure.LINE_NET;
import static org.facturier.core.explanation.DocumentFigure.LINE_PRICE;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Place;
import org.joda.money.Money;

/**
 * How one line came to its amount. Three at 9.99, less 10 %, less 5 % of the rest: the price is 29.97; 3.00 come off, 26.97 is
 * left; 1.35 come off, 25.62 is the line.
 *
 * <p>Without allowances and charges the price of the quantity is the amount itself. With some it is a figure between, and so is
 * what each but the last leaves.
 */
final class LineDerivation {

    private final Explanation.Builder steps;
    private final InvoiceLine line;
    private final int index;

    /**
     * Starts to derive.
     *
     * @param steps  takes the derivations down
     * @param line  as the document states it
     * @param index  its place in the document, from 0
     */
    LineDerivation(Explanation.Builder steps, InvoiceLine line, int index) {
        this.steps = steps;
        this.line = line;
        this.index = index;
    }

    /** {@return the amount of the line in the terms of its price, with or without tax} */
    Derivation amount() {
        List<AllowanceCharge> parts = line.item().allowancesAndCharges();
        if (parts.isEmpty()) {
            return steps.stated(amountPlace(), line.amount().getAmount(), Formulas.LINE_PRICE, price());
        }
        Derivation whole = steps.between(LINE_PRICE.at(index), Formulas.LINE_PRICE, price());
        Derivation left = whole;
        for (int i = 0; i < parts.size(); i++) {
            left = after(left, allowanceCharge(i, whole, left), i);
        }
        return left;
    }

    /** {@return of what the price of the quantity is made: quantity, unit price, and the quantity that this is for} */
    private List<Derivation> price() {
        LineItem item = line.item();
        return List.of(
                new Given(ITEM_QUANTITY.at(index), item.quantity()),
                new PriceDerivation(steps, item, index).price(),
                new Given(ITEM_BASE_QUANTITY.at(index), item.price().baseQuantity()));
    }

    /** A line of prices with tax states its gross, and its net comes of the arithmetic of tax. */
    private Place amountPlace() {
        return (line.gross().isPresent() ? LINE_GROSS : LINE_NET).at(index);
    }

    /**
     * {@return what an allowance or charge comes to, without sign}
     *
     * @param i  its place on the line, from 0
     * @param whole  the price of the quantity, which percentages are of
     * @param left  what those before it left of that, which successive ones are of
     */
    private Derivation allowanceCharge(int i, Derivation whole, Derivation left) {
        AgreedMeasure measure =
                AgreedMeasure.of(line.item().allowancesAndCharges().get(i).measure());
        BigDecimal stated = line.allowancesAndCharges().get(i).getAmount();
        Place place = LINE_ALLOWANCE_CHARGE.at(index, i);
        if (measure.fixed().isPresent()) {
            return steps.stated(
                    place,
                    stated,
                    Formulas.ALLOWANCE_CHARGE_FIXED,
                    List.of(figure(
                            ITEM_ALLOWANCE_CHARGE_AMOUNT, i, measure.fixed().get())));
        }
        Derivation base = measure.ownBase()
                .map(own -> figure(ITEM_ALLOWANCE_CHARGE_BASE, i, own))
                .orElse(measure.isOfTheRest() ? left : whole);
        Derivation percent = new Given(ITEM_ALLOWANCE_CHARGE_PERCENT.at(index, i), measure.percent());
        return steps.stated(place, stated, Formulas.ALLOWANCE_CHARGE_PERCENT, List.of(base, percent));
    }

    /** {@return an amount that an allowance or charge names itself} */
    private Derivation figure(DocumentFigure figure, int i, Money amount) {
        return new Given(figure.at(index, i), amount.getAmount());
    }

    /** {@return what an allowance or charge leaves; after the last one that is the line} */
    private Derivation after(Derivation left, Derivation part, int i) {
        List<AllowanceCharge> parts = line.item().allowancesAndCharges();
        Formula formula =
                parts.get(i) instanceof AllowanceCharge.Allowance ? Formulas.LESS_ALLOWANCE : Formulas.PLUS_CHARGE;
        return i == parts.size() - 1
                ? steps.stated(amountPlace(), line.amount().getAmount(), formula, List.of(left, part))
                : steps.between(LINE_AFTER.at(index, i), formula, List.of(left, part));
    }
}
