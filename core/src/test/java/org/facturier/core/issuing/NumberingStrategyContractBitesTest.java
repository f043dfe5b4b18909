package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.contracts.NumberingStrategyContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The least strategy that keeps its promises, and others that break each. */
class NumberingStrategyContractBitesTest implements NumberingStrategyContract {

    @Override
    public NumberingStrategy strategy() {
        return (context, previous) -> previous.filter(last -> !last.text().matches("[0-9]{1,9}"))
                .<Outcome<InvoiceNumber>>map(
                        last -> Outcome.rejected(IssuingRule.NUMBER_FOUND.at("previous", last + " is no count")))
                .orElseGet(() -> Outcome.accepted(InvoiceNumber.of(Integer.toString(
                        1 + previous.map(last -> Integer.parseInt(last.text())).orElse(0)))));
    }

    @Test
    void a_strategy_that_remembers_breaks_n1() {
        AtomicInteger counter = new AtomicInteger();
        NumberingStrategyContract contract = () ->
                (context, previous) -> Outcome.accepted(InvoiceNumber.of(Integer.toString(counter.incrementAndGet())));
        assertBroken(contract::n1_equal_arguments_give_equal_numbers);
    }

    @Test
    void a_strategy_that_counts_days_breaks_n2() {
        NumberingStrategyContract contract = () -> (context, previous) ->
                Outcome.accepted(InvoiceNumber.of(context.issuedOn().toString()));
        assertBroken(contract::n2_no_number_of_a_series_is_given_twice);
        assertBroken(contract::n2_a_number_comes_after_its_predecessor);
    }

    @Test
    void a_strategy_that_takes_any_predecessor_breaks_n3() {
        NumberingStrategyContract contract = () -> (context, previous) -> Outcome.accepted(InvoiceNumber.of("1"));
        assertBroken(contract::n3_a_predecessor_of_another_shape_is_refused);
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
