package org.facturier.tax.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.vatreturn.BaseAndTax;
import org.facturier.tax.vatreturn.VatReturnLine;
import org.joda.money.Money;

/**
 * The tax in a margin. It is told from the reason that a line states (VATEX) whether it is under the scheme: so documents from
 * elsewhere are counted, too. Package tours have a scheme of their own and a margin that is not one of goods.
 * @source Directive 2006/112/EC, art. 315 and 318; CGI, art. 297 A
 */
final class MarginTax {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> REASONS = Set.of("VATEX-EU-F", "VATEX-EU-I", "VATEX-EU-J");

    private MarginTax() {}

    /** {@return whether a supply is of second-hand goods, works of art, or antiques under the scheme} */
    static boolean isUnderScheme(TaxTreatment treatment) {
        return treatment
                .reason()
                .flatMap(ExemptionReason::code)
                .filter(REASONS::contains)
                .isPresent();
    }

    /**
     * {@return base and tax of a margin, which has the tax in it; nothing of one that is not above zero} The tax is rounded
     * once, and the base is what it leaves: of a margin of 100.00 at 20 % the tax is 16.67 and the base 83.33.
     */
    static BaseAndTax in(Money margin, TaxRate rate) {
        if (!margin.isPositive()) {
            return BaseAndTax.zero(margin.getCurrencyUnit());
        }
        Money tax = Rounding.proportion(
                margin.getCurrencyUnit(), margin.getAmount(), rate.percent(), HUNDRED.add(rate.percent()));
        return new BaseAndTax(margin.minus(tax), tax);
    }

    /** {@return what a return says of it: taxed at the rate, and no longer among what is exempt as documents have it} */
    static List<VatReturnLine> lines(TaxRate rate, BaseAndTax amounts) {
        Money zero = Money.zero(amounts.net().getCurrencyUnit());
        Money gross = amounts.net().plus(amounts.tax());
        return List.of(
                new VatReturnLine(rate.category(), Optional.of(rate.percent()), amounts),
                new VatReturnLine(TaxCategory.E, Optional.of(BigDecimal.ZERO), new BaseAndTax(gross.negated(), zero)));
    }
}
