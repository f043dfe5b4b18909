package org.facturier.einvoice.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/** Amounts and words of a document as the hub holds them: nothing is rounded, nothing stands where nothing is said. */
final class Stated {

    private Stated() {}

    /** {@return an amount without its currency, in the decimals that it is stated in} */
    static Optional<BigDecimal> amount(Money amount) {
        return Optional.of(amount.getAmount());
    }

    /** {@return an amount that is stated where it is not nothing: what was paid, what is rounded} */
    static Optional<BigDecimal> unlessZero(Money amount) {
        return amount.isZero() ? Optional.empty() : amount(amount);
    }

    /** {@return words without the blanks around them, which no syntax keeps; empty where there are none} */
    static Optional<String> text(String words) {
        return Optional.of(words.strip()).filter(text -> !text.isEmpty());
    }
}
