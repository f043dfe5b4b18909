package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Findings;
import org.facturier.core.money.Percentage;
import org.facturier.core.money.Rounding;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One line in the terms of its prices, with or without tax. Each part is rounded by itself, so that what is printed adds
 * up.
 *
 * @param gross  quantity times price, before allowances and charges
 * @param allowancesAndCharges  what each comes to, without sign, in the order of the item
 * @param amount  what remains after them
 * @source EN 16931-1:2017, BT-131; the parts of a line are rounded separately (BR-DEC-23, BR-DEC-24, BR-DEC-27)
 */
public record LineAmount(Money gross, List<Money> allowancesAndCharges, Money amount) {

    public LineAmount {
        allowancesAndCharges = List.copyOf(allowancesAndCharges);
    }

    /** {@return what a line comes to} */
    public static LineAmount of(CurrencyUnit currency, LineItem line) {
        Money gross =
                Rounding.proportion(currency, line.quantity(), line.unitPrice().getAmount(), line.baseQuantity());
        return line.allowancesAndCharges().isEmpty()
                ? new LineAmount(gross, List.of(), gross)
                : after(gross, line.allowancesAndCharges());
    }

    private static LineAmount after(Money gross, List<AllowanceCharge> parts) {
        List<Money> stated = new ArrayList<>(parts.size());
        Money left = gross;
        for (AllowanceCharge part : parts) {
            Money amount = stated(part.measure(), gross, left);
            stated.add(amount);
            left = left.plus(part.signed(amount));
        }
        return new LineAmount(gross, stated, left);
    }

    /**
     * {@return what an allowance or charge comes to, without sign}
     *
     * @param whole  what it is a part of
     * @param left  what the parts before it have left of that
     */
    static Money stated(Measure measure, Money whole, Money left) {
        return measure instanceof Measure.Amount fixed
                ? fixed.amount()
                : percent(measure).of(ownBase(measure).orElse(measure instanceof Measure.Successive ? left : whole));
    }

    /** {@return the percentage of a measure that is no fixed amount} */
    static Percentage percent(Measure measure) {
        return measure instanceof Measure.Successive successive
                ? successive.percent()
                : ((Measure.Percent) measure).percent();
    }

    /** {@return whether a measure is a percentage that names no base of its own} */
    static boolean isPartOfTheWhole(Measure measure) {
        return !(measure instanceof Measure.Amount) && ownBase(measure).isEmpty();
    }

    /** {@return the base that a percentage names itself} */
    static Optional<Money> ownBase(Measure measure) {
        return measure instanceof Measure.Percent percent ? percent.base() : Optional.empty();
    }

    /** {@return where allowances take off more than there is, or a part has another sign than the line} */
    Findings overdrawn(int index) {
        if (allowancesAndCharges.isEmpty()) {
            return Findings.none();
        }
        String path = "lines[" + index + "].allowancesAndCharges";
        Findings found = Findings.none();
        if (isTurned()) {
            found = Findings.of(CalculationRule.ALLOWANCE_WITHIN_LINE.at(
                    path,
                    say("a line of {amount} is left with {left}")
                            .with("amount", gross)
                            .with("left", amount)));
        }
        return hasOppositePart()
                ? found.plus(Findings.of(CalculationRule.ALLOWANCE_SIGN.at(
                        path,
                        say("an allowance or charge has another sign than the line of {amount}")
                                .with("amount", gross))))
                : found;
    }

    private boolean hasOppositePart() {
        int sign = gross.getAmount().signum();
        return allowancesAndCharges.stream().anyMatch(part -> part.getAmount().signum() * sign < 0);
    }

    private boolean isTurned() {
        int sign = gross.getAmount().signum();
        return sign == 0 ? amount.isNegative() : sign * amount.getAmount().signum() < 0;
    }
}
