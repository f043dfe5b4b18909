package org.facturier.tax.vatreturn;

import org.facturier.core.documenttax.SettledShare;
import org.facturier.core.finding.Completeness;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A base and the tax on it, in one currency.
 *
 * @param net  the base
 * @param tax  the tax
 */
public record BaseAndTax(Money net, Money tax) {

    public BaseAndTax {
        Completeness.of("a base and its tax")
                .needs("net", net)
                .needs("tax", tax)
                .verify();
    }

    /** {@return nothing} */
    public static BaseAndTax zero(CurrencyUnit currency) {
        return new BaseAndTax(Money.zero(currency), Money.zero(currency));
    }

    /** {@return both sums} */
    public BaseAndTax plus(BaseAndTax other) {
        return new BaseAndTax(net.plus(other.net), tax.plus(other.tax));
    }

    /** {@return both differences} */
    public BaseAndTax minus(BaseAndTax other) {
        return new BaseAndTax(net.minus(other.net), tax.minus(other.tax));
    }

    /** {@return whether both are zero} */
    public boolean isZero() {
        return net.isZero() && tax.isZero();
    }

    /** {@return the part of both that is paid, each rounded by itself} */
    BaseAndTax paid(SettledShare share) {
        return new BaseAndTax(share.paid(net), share.paid(tax));
    }

    /** {@return the part of both that is charged in the end} */
    BaseAndTax charged(SettledShare share) {
        return new BaseAndTax(share.charged(net), share.charged(tax));
    }

    /** {@return the part of both that is charged and not lost} */
    BaseAndTax recoverable(SettledShare share) {
        return new BaseAndTax(share.recoverable(net), share.recoverable(tax));
    }
}
