package org.facturier.einvoice.rules.en16931;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.rules.Subject;
import org.joda.money.CurrencyUnit;

/**
 * Whether the VAT of a row of the breakdown is that of its taxable amount and rate. The official files allow a difference of
 * less than one unit of the currency, on amounts without their signs; the norm allows none.
 *
 * <p>Serves BR-CO-17, which is asked of every row ({@link #fits}), and rule 09 of the categories that have a row for each rate
 * ({@link #isNear}). Both multiply once for the row: VAT is not the sum of what each line would give. With 46 lines of one rate
 * the sum of VAT by line was 29.33, while 20 % of 146.57 is 29.314, so 29.31 is right.
 *
 * <p>The expected VAT is rounded to the cent half away from zero, in both modes: the file rounds the amount without its sign,
 * which comes to the same. Strictly it then carries the sign of the taxable amount:
 *
 * <pre>{@code
 * taxable    rate   exact     expected   stated    strict   official
 *  146.57    20     29.314      29.31     29.31    holds    holds
 *   62.50     5.5    3.4375      3.44      3.43    breaks   holds, 0.01 off
 * -100.00    20    -20         -20.00    -20.00    holds    holds
 * -100.00    20    -20         -20.00     20.00    breaks   holds: signs of amounts are dropped
 *  100.00    -4     -4          -4.00     -4.00    holds    breaks: that of the rate is not
 *  100.00    20     20          20.00     20.99    breaks   holds, 0.99 off
 *  100.00    20     20          20.00     21.00    breaks   UBL breaks; CII: BR-CO-17 holds, BR-S-09 breaks
 * }</pre>
 *
 * @param tax BT-117, the VAT that is stated
 * @param taxable BT-116, what it is the VAT of
 * @param rate BT-119, in hundredths: 20 is twenty per cent; empty where the row states none, as for category O
 */
record Tax(Optional<BigDecimal> tax, Optional<BigDecimal> taxable, Optional<BigDecimal> rate) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final BigDecimal SURELY_NEAR = new BigDecimal("0.99");

    /** {@return what a row states} */
    static Tax of(VatBreakdown row) {
        return new Tax(row.tax(), row.taxable(), row.rate());
    }

    /**
     * {@return the same without a rate, where the rate is that of another tax}
     *
     * <p>The official files find the rate through the element of the VAT category. Where that element is of another tax they
     * find none, and {@link #fits} then asks what it asks of a row without a rate.
     */
    Tax without(boolean rateOfAnotherTax) {
        return rateOfAnotherTax ? new Tax(tax, taxable, Optional.empty()) : this;
    }

    /**
     * {@return whether BR-CO-17 holds}
     *
     * <p>Without a rate there is nothing to multiply. Strictly the VAT is then zero; officially less than half a unit, and the
     * file for CII asks nothing. In official mode a rate below half a per cent counts as none, as it rounds to zero: at 0.4 % a VAT of 40.00
     * on 10,000.00 breaks the rule, and zero holds. Otherwise amount, rate and VAT must all be there, and fit.
     */
    boolean fits(Subject subject) {
        if (rate.isEmpty() && !subject.isOfficial()) {
            return tax.isPresent() && tax.get().signum() == 0;
        }
        if (rate.isEmpty()) {
            return subject.isOfficialCii() || isNothing(tax);
        }
        if (subject.isOfficial() && isNothing(rate)) {
            return isNothing(tax);
        }
        return isNear(subject) || subject.isOfficialCii() && isNextUnit();
    }

    /** {@return whether a number is there and rounds to zero} */
    private static boolean isNothing(Optional<BigDecimal> number) {
        return number.isPresent() && number.get().abs().compareTo(HALF) < 0;
    }

    /**
     * {@return whether the difference is one unit of the currency, which the file for CII still takes}
     *
     * <p>It compares with bounds that are included; the file for UBL leaves them out.
     */
    private boolean isNextUnit() {
        if (tax.isEmpty() || taxable.isEmpty() || rate.isEmpty()) {
            return false;
        }
        return tax.get().abs().subtract(unsigned()).abs().compareTo(BigDecimal.ONE) == 0;
    }

    /** {@return the VAT as the official files work it out: the sign of the amount is dropped, that of the rate is not} */
    private BigDecimal unsigned() {
        BigDecimal amount = taxable.orElse(BigDecimal.ZERO).abs();
        return rounded(amount.multiply(rate.orElse(BigDecimal.ZERO)).movePointLeft(2), 2);
    }

    /**
     * {@return whether the tax is that of amount and rate; false where one of the three is missing}
     *
     * <p>Strictly to the cent, or to the unit of a currency that has no cents: of 1,005 yen at 10 % the tax is 101 yen, and not
     * the 100.50 that nobody can pay. Officially by less than one unit, and signs of amounts are not looked at.
     */
    boolean isNear(Subject subject) {
        if (tax.isEmpty() || taxable.isEmpty() || rate.isEmpty()) {
            return false;
        }
        // the official files drop the sign of the amount, and not that of the rate
        BigDecimal amount = subject.isOfficial() ? taxable.get().abs() : taxable.get();
        BigDecimal exact = amount.multiply(rate.get()).scaleByPowerOfTen(-2);
        if (subject.isOfficial()) {
            return isWithinOne(tax.get().abs(), exact);
        }
        return isRounded(tax.get(), exact, HALF_A_CENT, 2) || isInUnits(exact, subject.invoice());
    }

    /** {@return whether the currency has less than two decimals, and the tax is rounded to them} */
    private boolean isInUnits(BigDecimal exact, ElectronicInvoice invoice) {
        int decimals = invoice.currency().map(Tax::decimals).orElse(2);
        return decimals < 2
                && isRounded(tax.orElse(BigDecimal.ZERO), exact, BigDecimal.valueOf(5, decimals + 1), decimals);
    }

    /** {@return the decimals of a currency; two of one that nobody has, or that is no money} */
    private static int decimals(String currency) {
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(unit -> unit.getCode().equals(currency) && !unit.isPseudoCurrency())
                .findFirst()
                .map(CurrencyUnit::getDecimalPlaces)
                .orElse(2);
    }

    /** {@return whether an amount without sign and another differ by less than one unit, the second in cents; that is mostly seen unrounded} */
    private static boolean isWithinOne(BigDecimal stated, BigDecimal exact) {
        return stated.subtract(exact).abs().compareTo(SURELY_NEAR) < 0
                || stated.subtract(rounded(exact, 2)).abs().compareTo(BigDecimal.ONE) < 0;
    }

    /**
     * {@return whether an amount is a number rounded, half away from zero} It has no more decimals then, and is no farther from the
     * number than half of the last one; exactly that far only on the side away from zero.
     *
     * @param half  half of the last decimal: 0.005 of the cent
     * @param decimals  how many there are: two of the cent
     */
    private static boolean isRounded(BigDecimal stated, BigDecimal exact, BigDecimal half, int decimals) {
        int far = stated.subtract(exact).abs().compareTo(half);
        boolean near = far < 0 || far == 0 && stated.abs().compareTo(exact.abs()) > 0;
        return near
                && (stated.scale() <= decimals || stated.stripTrailingZeros().scale() <= decimals);
    }

    /** {@return a number to so many decimals, half away from zero: 0.5 to none is 1, -3.4375 to two is -3.44} */
    private static BigDecimal rounded(BigDecimal number, int decimals) {
        BigDecimal shifted = number.abs().movePointRight(decimals).add(HALF);
        BigInteger whole = shifted.toBigInteger();
        BigDecimal back = new BigDecimal(number.signum() < 0 ? whole.negate() : whole);
        return back.movePointLeft(decimals);
    }
}
