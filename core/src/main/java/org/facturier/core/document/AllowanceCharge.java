package org.facturier.core.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.Completeness;
import org.facturier.core.money.Percentage;
import org.facturier.core.money.Tally;
import org.joda.money.Money;

/**
 * What is taken off a line or document, or put on it, before tax.
 *
 * <p>Amounts are without sign where they are stated, as the standard has them, and have one where they are summed. It bears the
 * tax of its line; on a document it bears that of a treatment, or is spread over those of the lines.
 *
 * @source EN 16931-1:2017, BG-20, BG-21, BG-27 and BG-28
 */
public sealed interface AllowanceCharge {

    /** {@return how large it is} */
    Measure measure();

    /** {@return why, in the language of the document} */
    String reason();

    /** {@return why, as a code: UNTDID 5189 for allowances, 7161 for charges} */
    Optional<String> reasonCode();

    /** {@return whether the code is one of its list, or there is none; a document with another is refused where it is issued} */
    boolean isReasonListed();

    /** {@return the amount with its sign: an allowance takes off, a charge puts on} */
    Money signed(Money amount);

    /** Adds an amount to a running sum with its sign, as {@link #signed} has it. */
    void enter(Money amount, Tally sum);

    /**
     * {@return an allowance of a part of the line or of the sum of lines, with the code {@code 95}}
     *
     * @param percent  hundredths, such as {@code "10"}
     * @param reason  why, in the language of the document
     */
    static AllowanceCharge discount(String percent, String reason) {
        return new Allowance(new Measure.Percent(Percentage.of(percent), Optional.empty()), reason, Optional.of("95"));
    }

    /** {@return an allowance of a fixed amount, without tax unless the prices include it} */
    static AllowanceCharge discount(Money amount, String reason) {
        return new Allowance(Measure.amount(amount), reason, Optional.of("95"));
    }

    /** {@return a charge of a fixed amount, without tax unless the prices include it} It has no code. */
    static AllowanceCharge charge(Money amount, String reason) {
        return new Charge(Measure.amount(amount), reason, Optional.empty());
    }

    /**
     * Something taken off.
     *
     * @param measure  how much
     * @param reason  why
     * @param reasonCode  a code of UNTDID 5189, such as {@code 95} for a discount
     */
    record Allowance(
            Measure measure, @NotBlank @Size(max = 500) String reason, Optional<@Size(max = 3) String> reasonCode)
            implements AllowanceCharge {

        /** @throws IllegalArgumentException if it says not how much, or not why */
        public Allowance {
            Completeness.of("an allowance")
                    .needs("measure", measure)
                    .needs("reason", reason)
                    .verify();
        }

        @Override
        public boolean isReasonListed() {
            return reasonCode.map(CodeLists.ALLOWANCE_REASONS::contains).orElse(true);
        }

        @Override
        public Money signed(Money amount) {
            return amount.negated();
        }

        @Override
        public void enter(Money amount, Tally sum) {
            sum.subtract(amount);
        }
    }

    /**
     * Something put on.
     *
     * @param measure  how much
     * @param reason  why
     * @param reasonCode  a code of UNTDID 7161, such as {@code FC} for freight
     */
    record Charge(
            Measure measure, @NotBlank @Size(max = 500) String reason, Optional<@Size(max = 3) String> reasonCode)
            implements AllowanceCharge {

        /** @throws IllegalArgumentException if it says not how much, or not why */
        public Charge {
            Completeness.of("a charge")
                    .needs("measure", measure)
                    .needs("reason", reason)
                    .verify();
        }

        @Override
        public boolean isReasonListed() {
            return reasonCode.map(CodeLists.CHARGE_REASONS::contains).orElse(true);
        }

        @Override
        public Money signed(Money amount) {
            return amount;
        }

        @Override
        public void enter(Money amount, Tally sum) {
            sum.add(amount);
        }
    }
}
