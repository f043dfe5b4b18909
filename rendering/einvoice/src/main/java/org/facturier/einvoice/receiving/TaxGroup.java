package org.facturier.einvoice.receiving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.money.Rounding;
import org.facturier.einvoice.model.VatBreakdown;

/**
 * What belongs to one VAT category and rate: the amounts of lines, allowances and charges, and the rows of the breakdown.
 * Mostly there is one row; several, where the reasons differ, are looked at together. For one thread.
 */
final class TaxGroup {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal rate;
    private final List<BigDecimal> amounts = new ArrayList<>();
    private int row = -1;
    private BigDecimal taxable = BigDecimal.ZERO;
    private BigDecimal tax = BigDecimal.ZERO;

    /**
     * What tells one group from another.
     *
     * @param category  as it is stated, empty where it is missing
     * @param rate  hundredths without needless zeros, empty where it is missing
     */
    record Key(Optional<String> category, Optional<BigDecimal> rate) {

        Key {
            rate = rate.map(BigDecimal::stripTrailingZeros);
        }
    }

    /** {@return whether two rates are the same, whatever zeros they end in} */
    static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }

    TaxGroup(Key key) {
        this.rate = key.rate().orElse(BigDecimal.ZERO);
    }

    /** Adds the net amount of a line, or that of a charge; of an allowance the negated one. */
    void add(BigDecimal amount) {
        amounts.add(amount);
    }

    /**
     * Adds a row of the breakdown.
     *
     * @param index  its place, from 0
     */
    void add(VatBreakdown stated, int index) {
        row = row < 0 ? index : row;
        taxable = taxable.add(stated.taxable().orElse(BigDecimal.ZERO));
        tax = tax.add(stated.tax().orElse(BigDecimal.ZERO));
    }

    /** {@return its first row, such as {@code breakdown[0]}; the breakdown where it has none} */
    String place() {
        return row < 0 ? "breakdown" : "breakdown[" + row + "]";
    }

    /** {@return the taxable amount as stated} */
    BigDecimal taxable() {
        return taxable;
    }

    /** {@return the VAT as stated} */
    BigDecimal tax() {
        return tax;
    }

    /** {@return what its lines, allowances and charges come to} */
    BigDecimal sum() {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * {@return the VAT that a convention gives}
     *
     * @param decimals  of the currency
     */
    BigDecimal tax(Convention convention, int decimals) {
        return switch (convention) {
            case TAX_PER_GROUP -> taxOn(taxable, decimals);
            case TAX_PER_LINE ->
                amounts.stream().map(amount -> taxOn(amount, decimals)).reduce(BigDecimal.ZERO, BigDecimal::add);
            case PRICES_WITH_TAX -> taxWithin(taxable.add(tax), decimals);
        };
    }

    private BigDecimal taxOn(BigDecimal amount, int decimals) {
        return Rounding.nearest(amount.multiply(rate), HUNDRED, decimals);
    }

    /** {@return what is left of an amount with tax when the net is taken out} */
    private BigDecimal taxWithin(BigDecimal gross, int decimals) {
        BigDecimal whole = HUNDRED.add(rate);
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : gross.subtract(Rounding.nearest(gross.multiply(HUNDRED), whole, decimals));
    }
}
