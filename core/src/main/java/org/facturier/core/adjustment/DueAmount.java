package org.facturier.core.adjustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.measure.ServicePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a rule comes to in one period of its cycle, as far as is known now: whether or not anything was billed for it, and also
 * where its day is still to come, if days of it were billed before.
 *
 * @param term  the rule
 * @param whole  the period as its cycle has it
 * @param days  the part of it in which the rule is in force
 * @param billedOn  the day on which it is billed
 * @param isDue  whether that day has come
 * @param line  the line that would bill it all at once, empty where nothing is due
 */
public record DueAmount(
        RuleTerm term,
        ServicePeriod whole,
        ServicePeriod days,
        LocalDate billedOn,
        boolean isDue,
        Optional<LineItem> line)
        implements PeriodPiece {

    /**
     * {@return after the discounts of the agreement, before other allowances and charges; below zero for what is beyond a cap}
     */
    Money amount(CurrencyUnit currency) {
        return line.map(item -> AgreedAmount.of(currency, item)).orElse(Money.zero(currency));
    }

    /** {@return how much of what is measured it accounts for; zero where nothing is measured or used} */
    BigDecimal quantity() {
        return line.flatMap(LineItem::origin).flatMap(LineOrigin::quantity).orElse(BigDecimal.ZERO);
    }

    /** {@return whether a discount of the agreement is taken off} */
    boolean isDiscounted() {
        return line.flatMap(LineItem::origin)
                .filter(origin -> !origin.discounts().isEmpty())
                .isPresent();
    }

    /** {@return what it comes to was worked out from; empty where that is as agreed, or discounts are taken off} */
    Optional<PriceBasis> basis() {
        return line.flatMap(LineItem::origin)
                .filter(origin -> origin.discounts().isEmpty())
                .flatMap(LineOrigin::basis);
    }

    /** {@return this due amount with another line, as with discounts or within a cap} */
    DueAmount with(Optional<LineItem> other) {
        return new DueAmount(term, whole, days, billedOn, isDue, other);
    }

    @Override
    public void join(Stretch stretch) {
        stretch.add(this);
    }
}
