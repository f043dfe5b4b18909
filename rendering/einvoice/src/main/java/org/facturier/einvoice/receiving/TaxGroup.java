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
     * <p>A rate that is missing is one of zero: what is outside the scope of VAT has none on its lines, and many senders write a
     * zero in its row.
     *
     * @param category  as it is stated, empty where it is missing
     * @param rate  hundredths without needless zeros
     */
    record Key(Optional<String> category, BigDecimal rate) {

        static Key of(Optional<String> category, Optional<BigDecimal> rate) {
            return new Key(category, rate.orElse(BigDecimal.ZERO).stripTrailingZeros());
        }
    }

    TaxGroup(Key key) {
        this.rate = key.rate();
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
     * <p>By group and out of prices with tax it goes by the taxable amount as it is stated, so that a wrong one is told once, where
     * it stands. By line it goes by the amounts of the lines.
     *
     * <pre>{@code
     * rate 20, lines 10.01, 10.01, 10.01          TAX_PER_GROUP    20 % of 30.03 = 6.006        6.01
     * taxable 30.03, tax stated 6.00              TAX_PER_LINE     3 x 20 % of 10.01            6.00
     *                                             PRICES_WITH_TAX  36.03 - 36.03 / 1.2 (30.03)  6.00
     * }</pre>
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

    /** {@return the VAT on an amount of either sign, rounded once, halves away from zero} */
    private BigDecimal taxOn(BigDecimal amount, int decimals) {
        return Rounding.nearest(amount.multiply(rate), HUNDRED, decimals);
    }

    /** {@return what is left of an amount with tax when the net, rounded once, is taken out; nothing at a rate of -100} */
    private BigDecimal taxWithin(BigDecimal gross, int decimals) {
        BigDecimal whole = HUNDRED.add(rate);
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : gross.subtract(Rounding.nearest(gross.multiply(HUNDRED), whole, decimals));
    }
}
