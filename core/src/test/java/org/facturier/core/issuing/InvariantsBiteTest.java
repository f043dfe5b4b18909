package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.Samples;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.contracts.CalculationInvariants;
import org.facturier.core.contracts.CorrectionInvariants;
import org.facturier.core.contracts.IssuingInvariants;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a host gets wrong is found by the properties it implements: invariants that nothing can break prove nothing. */
class InvariantsBiteTest {

    private static final Money CENT = Money.ofMinor(CurrencyUnit.EUR, 1);
    private static final InvoiceDraft DRAFT = Samples.draft(Samples.line("EUR 100.00"), Samples.line("EUR 0.05"));

    /** An arithmetic that adds a cent of tax in every group or, where it remembers, one more each time it is asked. */
    private static final class Wrong implements VatCalculator {

        private final AtomicInteger asked = new AtomicInteger();
        private final boolean remembers;

        Wrong(boolean remembers) {
            this.remembers = remembers;
        }

        @Override
        public CalculationPolicy policy() {
            return new CalculationPolicy("WRONG", 1);
        }

        @Override
        public Result calculate(Request request) {
            Result right = VatCalculators.perGroup().calculate(request);
            long cents = remembers ? asked.incrementAndGet() : 1;
            return new Result(
                    right.nets(),
                    right.subtotals().stream()
                            .map(group -> TaxSubtotal.of(
                                    group.treatment(), group.net(), group.tax().plus(CENT.multipliedBy(cents))))
                            .toList(),
                    right.rounding());
        }
    }

    @Test
    void an_arithmetic_that_always_adds_a_cent_is_not_symmetric() {
        CalculationInvariants invariants = () -> InvoiceCalculator.standard().with(new Wrong(false));
        assertBroken(() -> invariants.c7_negated_quantities_give_negated_totals(DRAFT));
    }

    @Test
    void an_arithmetic_that_remembers_comes_to_something_else() {
        Wrong remembering = new Wrong(true);
        CalculationInvariants invariants = () -> InvoiceCalculator.standard().with(remembering);
        assertBroken(() -> invariants.c9_equal_drafts_come_to_the_same(DRAFT));
        assertBroken(() -> invariants.c6_the_order_of_lines_changes_no_total(DRAFT, new Random(1)));
    }

    @Test
    void an_issuer_that_numbers_by_a_counter_of_its_own_does_not_repeat_itself() {
        AtomicInteger counter = new AtomicInteger();
        Issuer issuer = Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of("F-" + counter.incrementAndGet())))
                .build();
        IssuingInvariants invariants = () -> issuer;
        assertBroken(() -> invariants.i1_equal_drafts_give_equal_invoices(DRAFT));
    }

    @Test
    void an_arithmetic_that_the_check_does_not_know_is_a_contradiction() {
        IssuingInvariants invariants = () -> issuer(new Wrong(false));
        assertBroken(() -> invariants.i6_an_invoice_does_not_contradict_itself(DRAFT));
    }

    @Test
    void notes_under_a_policy_that_is_not_cumulative_do_not_sum_to_their_invoice() {
        VatCalculator alone = new VatCalculator() {
            @Override
            public CalculationPolicy policy() {
                return VatCalculators.cumulativeCredit().policy();
            }

            @Override
            public Result calculate(Request request) {
                return VatCalculators.perGroup().calculate(request);
            }
        };
        CorrectionInvariants invariants = () -> issuer(alone);
        // 20 % of 0.05 is 0.01; of its halves, 0.03 and 0.02, it is 0.006 and 0.004: 0.01 and nothing. In fifths,
        // nothing.
        assertBroken(() -> invariants.k2_partial_notes_sum_to_the_invoice(
                Samples.draft(Samples.line("EUR 0.05")), Collections.nCopies(5, BigDecimal.ONE)));
    }

    private static Issuer issuer(VatCalculator calculator) {
        return Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(
                        InvoiceNumber.of(previous.map(last -> last.text() + "+").orElse("1"))))
                .calculator(InvoiceCalculator.standard().with(calculator))
                .build();
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
