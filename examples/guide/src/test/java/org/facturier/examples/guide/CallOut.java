package org.facturier.examples.guide;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.joda.money.BigMoney;

// region model
/** The first hour is paid in full, after that each quarter of an hour that was begun. */
record CallOut(BigMoney firstHour, BigMoney quarter) implements PricingModel {

    @Override
    public QuantityPrice price(BigDecimal hours) {
        if (hours.signum() < 0) {
            throw new RefusedException(
                    say("hours", "hours are zero or more, not {hours}").with("hours", hours));
        }
        BigDecimal beyond = hours.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
        BigDecimal quarters = beyond.multiply(BigDecimal.valueOf(4)).setScale(0, RoundingMode.CEILING);
        BigMoney first = firstHour.multipliedBy(hours.signum()); // nothing for no hours
        return new QuantityPrice(first.plus(quarter.multipliedBy(quarters)), List.of());
    }
}
// endregion
