package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.contracts.NumberStoreContract;
import org.facturier.core.contracts.NumberingStrategyContract;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RejectedException;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.NumberingStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A contract that nothing can break proves nothing. */
class ContractBitesTest {

    @Test
    void a_strategy_that_remembers_breaks_n1() {
        AtomicInteger counter = new AtomicInteger();
        NumberingStrategyContract contract = () ->
                (context, previous) -> Outcome.accepted(InvoiceNumber.of(Integer.toString(counter.incrementAndGet())));
        assertBroken(contract::n1_equal_arguments_give_equal_numbers);
    }

    @Test
    void a_strategy_that_forgets_the_year_breaks_n2() {
        NumberingStrategyContract contract = () -> (context, previous) -> Outcome.accepted(
                InvoiceNumber.of(Digits.padded(context.issuedOn().getMonthValue(), 2)
                        + context.issuedOn().getDayOfMonth()));
        assertBroken(contract::n2_no_number_of_a_series_is_given_twice);
    }

    @Test
    void a_strategy_that_counts_down_breaks_n2() {
        NumberingStrategyContract contract = () -> (context, previous) -> Outcome.accepted(InvoiceNumber.of(
                Long.toString(previous.map(last -> Long.parseLong(last.text())).orElse(1_000_000L) - 1)));
        assertBroken(contract::n2_a_number_comes_after_its_predecessor);
    }

    @Test
    void a_strategy_that_takes_any_predecessor_breaks_n3() {
        NumberingStrategyContract contract = () -> (context, previous) -> Outcome.accepted(InvoiceNumber.of("1"));
        assertBroken(contract::n3_a_predecessor_of_another_shape_is_refused);
    }

    @Test
    void a_strategy_that_throws_for_a_predecessor_breaks_n4() {
        NumberingStrategyContract contract = () -> (context, previous) -> {
            previous.ifPresent(last -> {
                throw new IllegalArgumentException(last + " is not a number of mine");
            });
            return Outcome.accepted(InvoiceNumber.of("1"));
        };
        assertBroken(contract::n3_a_predecessor_of_another_shape_is_refused);
    }

    @Test
    void a_strategy_of_a_fixed_number_is_no_series() {
        NumberingStrategyContract contract = () -> NumberingStrategy.given(InvoiceNumber.of("1"));
        assertThatThrownBy(contract::n2_no_number_of_a_series_is_given_twice).isInstanceOf(RejectedException.class);
    }

    @Test
    void a_strategy_that_asks_its_thread_breaks_n1() {
        NumberingStrategyContract contract = () -> (context, previous) ->
                Outcome.accepted(InvoiceNumber.of(Thread.currentThread().getName()
                        + previous.map(InvoiceNumber::text).map(String::length).orElse(0)));
        assertBroken(contract::n1_equal_arguments_give_equal_numbers_in_many_threads);
    }

    @Test
    void a_store_that_forgets_breaks_s1_s3_and_s4() {
        NumberStore forgetful = (series, request, step) -> step.apply(Optional.empty());
        NumberStoreContract contract = () -> forgetful;
        assertBroken(contract::s1_a_step_sees_the_position_its_predecessor_left);
        assertBroken(contract::s3_an_accepted_step_moves_the_position_to_its_invoice);
        assertBroken(contract::s4_a_request_whose_invoice_is_kept_gives_it_again);
    }

    @Test
    void a_store_without_a_lock_breaks_s1_and_s4() {
        NumberStoreContract contract = BrokenStores::unlocked;
        assertBroken(contract::s1_steps_of_a_series_run_one_after_the_other);
        assertBroken(contract::s4_a_request_made_many_times_at_once_is_issued_once);
    }

    @Test
    void a_store_with_one_position_for_all_series_breaks_s1() {
        NumberStore kept = NumberStores.inMemory();
        NumberStoreContract contract = () -> (series, request, step) -> kept.advance("FAC", request, step);
        assertBroken(contract::s1_series_do_not_see_each_other);
    }

    @Test
    void a_store_that_begins_the_series_anew_after_a_failure_breaks_s2() {
        NumberStoreContract contract = BrokenStores::startingAnew;
        assertBroken(contract::s2_a_refused_step_leaves_the_position);
        assertBroken(contract::s2_a_failed_step_leaves_the_position);
    }

    @Test
    void a_store_that_counts_before_the_step_breaks_s2_and_s4() {
        NumberStoreContract contract = BrokenStores::countingFirst;
        assertBroken(contract::s2_the_number_of_a_failed_step_is_not_lost);
        assertBroken(contract::s4_a_failed_request_may_be_made_again);
    }

    @Test
    void a_store_that_fails_between_position_and_invoice_breaks_s2() {
        assertBroken(
                new Failing(BrokenStores.movingBeforeAFailure())
                        ::s2_a_store_that_fails_half_way_loses_no_number_and_gives_none_twice);
    }

    @Test
    void a_store_that_is_cut_off_before_or_after_the_commit_keeps_s2() {
        new Failing(BrokenStores.cutOffBeforeTheCommit())
                .s2_a_store_that_fails_half_way_loses_no_number_and_gives_none_twice();
        new Failing(BrokenStores.cutOffAfterTheCommit())
                .s2_a_store_that_fails_half_way_loses_no_number_and_gives_none_twice();
    }

    @Test
    void a_store_that_keeps_refusals_breaks_s4() {
        NumberStoreContract contract = BrokenStores::keepingRefusals;
        assertBroken(contract::s4_a_refused_request_may_be_made_again);
    }

    @Test
    void a_store_that_takes_any_invoice_breaks_s5() {
        NumberStoreContract contract = BrokenStores::startingAnew;
        assertBroken(contract::s5_a_number_given_out_before_fails);
        assertBroken(contract::s5_an_invoice_of_another_series_fails);
    }

    @Test
    void a_store_that_knows_only_the_last_number_breaks_s5() {
        NumberStoreContract contract = BrokenStores::knowingTheLastNumber;
        contract.s5_a_number_given_out_before_fails();
        assertBroken(contract::s5_a_number_given_out_long_before_fails);
    }

    private record Failing(NumberStore store) implements NumberStoreContract {

        @Override
        public NumberStore emptyStore() {
            return NumberStores.inMemory();
        }

        @Override
        public Optional<NumberStore> storeFailingOnce() {
            return Optional.of(store);
        }
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
