package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.facturier.core.contracts.NumberStoreContract;
import org.facturier.core.contracts.NumberingStrategyContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.issuing.SeriesPosition;
import org.junit.jupiter.api.Test;

/** A contract that nothing can break proves nothing. */
class ContractBitesTest {

    @Test
    void a_strategy_that_remembers_breaks_n1() {
        AtomicInteger counter = new AtomicInteger();
        NumberingStrategyContract contract =
                () -> (context, previous) -> InvoiceNumber.of(Integer.toString(counter.incrementAndGet()));
        assertBroken(contract::n1_equal_arguments_give_equal_numbers);
    }

    @Test
    void a_strategy_that_forgets_the_year_breaks_n2() {
        NumberingStrategyContract contract = () -> (context, previous) ->
                InvoiceNumber.of(Digits.padded(context.issuedOn().getMonthValue(), 2)
                        + context.issuedOn().getDayOfMonth());
        assertBroken(contract::n2_no_number_of_a_series_is_given_twice);
    }

    @Test
    void a_strategy_that_counts_down_breaks_n2() {
        NumberingStrategyContract contract = () -> (context, previous) -> InvoiceNumber.of(
                Long.toString(previous.map(last -> Long.parseLong(last.text())).orElse(1_000_000L) - 1));
        assertBroken(contract::n2_a_number_comes_after_its_predecessor);
    }

    @Test
    void a_strategy_that_takes_any_predecessor_breaks_n3() {
        NumberingStrategyContract contract = () -> (context, previous) -> InvoiceNumber.of("1");
        assertBroken(contract::n3_a_predecessor_of_another_shape_is_refused);
    }

    @Test
    void a_strategy_of_a_fixed_number_is_no_series() {
        NumberingStrategyContract contract = () -> NumberingStrategy.given(InvoiceNumber.of("1"));
        assertThatThrownBy(contract::n2_no_number_of_a_series_is_given_twice)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_store_that_forgets_breaks_s1_and_s3() {
        NumberStore forgetful = forgetful();
        NumberStoreContract contract = () -> forgetful;
        assertBroken(contract::s1_a_step_sees_the_position_its_predecessor_left);
        assertBroken(contract::s3_an_accepted_step_moves_the_position_to_its_invoice);
    }

    @Test
    void a_store_with_one_position_for_all_series_breaks_s1() {
        NumberStore kept = NumberStores.inMemory();
        NumberStoreContract contract = () -> (series, request, step) -> kept.advance("FAC", request, step);
        assertBroken(contract::s1_series_do_not_see_each_other);
    }

    @Test
    void a_store_that_moves_before_the_step_is_done_breaks_s2() {
        NumberStoreContract contract = () -> {
            Function<Optional<SeriesPosition>, Optional<SeriesPosition>> lost = last -> Optional.empty();
            NumberStore kept = NumberStores.inMemory();
            AtomicInteger steps = new AtomicInteger();
            return (series, request, step) -> kept.advance(
                    series, request, last -> step.apply(steps.incrementAndGet() > 3 ? lost.apply(last) : last));
        };
        assertBroken(contract::s2_a_refused_step_leaves_the_position);
        assertBroken(contract::s2_a_failed_step_leaves_the_position);
    }

    private static NumberStore forgetful() {
        return (series, request, step) -> step.apply(Optional.empty());
    }

    private static void assertBroken(org.junit.jupiter.api.function.Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
