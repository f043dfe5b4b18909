package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.money.Tally;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One line in the terms of its prices, with or without tax. Each part is rounded by itself, so that what is printed adds up.
 *
 * <p>Three at 9.99, less 10 %, less 5 % of the rest: 29.97, then 3.00 and 1.35 off, 25.62 remains. The second percentage is of
 * 26.97, which the first has left; two percentages that are not successive would both be of 29.97.
 *
 * @param gross  quantity times price, divided by the quantity that the price is for, before allowances and charges
 * @param allowancesAndCharges  what each comes to, without sign, in the order of the item
 * @param amount  what remains after them; the net of the line where prices are without tax
 * @source EN 16931-1:2017, BT-131; the parts of a line are rounded separately (BR-DEC-23, BR-DEC-24, BR-DEC-27)
 */
public record LineAmount(Money gross, List<Money> allowancesAndCharges, Money amount) {

    public LineAmount {
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
    }

    /**
     * {@return what a line comes to, below zero where its quantity is} Whether allowances take off more than there is, is not
     * refused here: see the findings of the calculation.
     *
     * @param currency  of the document, and of every amount of the line
     */
    public static LineAmount of(CurrencyUnit currency, LineItem line) {
        Tally gross = Tally.in(currency)
                .addProportion(
                        line.quantity(),
                        line.price().unitPrice().getAmount(),
                        line.price().baseQuantity());
        Money stated = gross.total();
        return line.allowancesAndCharges().isEmpty()
                ? new LineAmount(stated, List.of(), stated)
                : after(gross, stated, line.allowancesAndCharges());
    }

    /** Parts enter the sum that is left in the order of the item, as successive percentages go by it. */
    private static LineAmount after(Tally whole, Money gross, List<AllowanceCharge> parts) {
        Money[] stated = new Money[parts.size()];
        Tally left = Tally.in(gross.getCurrencyUnit()).add(whole);
        Stated each = new Stated(whole, left);
        for (int i = 0; i < stated.length; i++) {
            AllowanceCharge part = parts.get(i);
            stated[i] = part.measure().match(each);
            part.enter(stated[i], left);
        }
        return new LineAmount(gross, List.of(stated), left.total());
    }

    /**
     * {@return what an allowance or charge comes to, without sign} A percentage of something below zero is below zero: on a
     * credited line it takes off what the line gives back.
     *
     * @param measure  a fixed amount, or a percentage: of a base of its own, of the whole, or, successive, of what is left
     * @param whole  what it is a part of
     * @param left  what the parts before it have left of that
     */
    static Money stated(Measure measure, Tally whole, Tally left) {
        return measure.match(new Stated(whole, left));
    }

    private record Stated(Tally whole, Tally left) implements Measure.Cases<Money> {

        @Override
        public Money percent(Measure.Percent measure) {
            Optional<Money> base = measure.base();
            return base.isPresent() ? measure.percent().of(base.get()) : whole.part(measure.percent());
        }

        @Override
        public Money successive(Measure.Successive measure) {
            return left.part(measure.percent());
        }

        @Override
        public Money amount(Measure.Amount measure) {
            return measure.amount();
        }
    }

    /**
     * {@return where allowances take off more than there is, which is an error, or a part has another sign than the line, a
     * warning}
     *
     * @param index  of the line, from 0
     */
    Findings overdrawn(int index) {
        Findings turned = isTurned()
                ? found(
                        CalculationRule.ALLOWANCE_WITHIN_LINE,
                        index,
                        say("a line of {amount} is left with {left}")
                                .with("amount", gross)
                                .with("left", amount))
                : Findings.none();
        return hasOppositePart()
                ? turned.plus(found(
                        CalculationRule.ALLOWANCE_SIGN,
                        index,
                        say("an allowance or charge has another sign than the line of {amount}")
                                .with("amount", gross)))
                : turned;
    }

    private static Findings found(CalculationRule rule, int index, Message message) {
        return Findings.of(rule.at("lines[" + index + "].allowancesAndCharges", message));
    }

    private boolean hasOppositePart() {
        int sign = gross.getAmount().signum();
        for (int i = 0; i < allowancesAndCharges.size(); i++) {
            if (allowancesAndCharges.get(i).getAmount().signum() * sign < 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether what remains has another sign than the line, or a line of nothing is left below zero} */
    private boolean isTurned() {
        int sign = gross.getAmount().signum();
        return sign == 0 ? amount.isNegative() : sign * amount.getAmount().signum() < 0;
    }
}
