package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Amounts of money without their currency, in the decimals that they are stated in, two at most. Prices are none of these: they
 * have any number of decimals.
 *
 * <pre>{@code
 * EUR 12.50    12.50
 * JPY 1250     1250
 * TND 12.500   12.50    the same amount
 * TND 12.505   12.505   and a finding: no e-invoice has thousandths
 * }</pre>
 *
 * @param losses  what has no place
 * @source EN 16931-1:2017, 6.5.2 and BR-DEC-01 to BR-DEC-28; ISO 4217
 */
record AmountMapping(Losses losses) {

    private static final int DECIMALS = 2;

    /**
     * {@return an amount, never rounded}
     *
     * @param term  what it is, such as {@code BT-131}
     * @param place  its path in the document
     */
    Optional<BigDecimal> amount(Money stated, String term, String place) {
        BigDecimal amount = stated.getAmount();
        if (amount.scale() <= DECIMALS) {
            return Optional.of(amount);
        }
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > DECIMALS) {
            losses.lose(
                    MappingRule.TWO_DECIMALS,
                    place,
                    say("{term} is {amount}").with("term", term).with("amount", stated));
            return Optional.of(amount);
        }
        return Optional.of(plain.setScale(DECIMALS));
    }

    /** {@return an amount that is stated where it is not nothing: what was paid, what is rounded} */
    Optional<BigDecimal> unlessZero(Money stated, String term, String place) {
        return stated.isZero() ? Optional.empty() : amount(stated, term, place);
    }
}
