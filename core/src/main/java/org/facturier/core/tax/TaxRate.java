package org.facturier.core.tax;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/**
 * A tax category and the percentage levied under it, such as {@code S 20%}.
 *
 * @param category  the category, any but {@code O}
 * @param percent  hundredths of the net amount: twenty per cent is {@code 20}, never {@code 0.20}; above zero for
 *     {@code S}, zero for {@code Z}, {@code E}, {@code AE}, {@code K} and {@code G}, zero or more for {@code L} and
 *     {@code M}, and at most 100; {@code 20} and {@code 20.00} are the same rate
 * @source EN 16931-1:2017, BT-151 and BT-152
 */
public record TaxRate(TaxCategory category, BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException if the category does not permit the percentage */
    public TaxRate {
        Completeness.of("a tax rate")
                .needs("category", category)
                .needs("percent", percent)
                .verify();
        percent = Decimals.canonical(percent);
        if (!category.permits(percent)) {
            Argument rate = Argument.percent(percent);
            throw new RefusedException(
                    percent.signum() == 0
                            ? say(
                                            "zeroNotPermitted",
                                            "category {category} does not permit {percent}: a rate of zero is of category Z [zeroRated]")
                                    .with("category", category)
                                    .with("percent", rate)
                            : say("percentNotPermitted", "category {category} does not permit {percent}")
                                    .with("category", category)
                                    .with("percent", rate));
        }
        if (percent.compareTo(HUNDRED) > 0) {
            throw new RefusedException(say("taxRateAbove", "a tax rate is at most {most}, not {percent}")
                    .with("most", Argument.percent(HUNDRED))
                    .with("percent", Argument.percent(percent)));
        }
    }

    /**
     * {@return the standard or a reduced rate}
     *
     * @param percent  hundredths, such as {@code "5.5"}
     */
    public static TaxRate standard(String percent) {
        return new TaxRate(TaxCategory.S, Decimals.parse(percent));
    }

    /** {@return the tax due on a net amount of either sign, rounded once} */
    public Money on(Money net) {
        return Rounding.proportion(net.getCurrencyUnit(), net.getAmount(), percent, HUNDRED);
    }

    @Override
    public String toString() {
        return category + " " + percent.toPlainString() + "%";
    }
}
