package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.facturier.core.contracts.NumberStoreContract;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The least store that keeps its promises, and what breaks with each thing taken from it. */
class NumberStoreContractBitesTest implements NumberStoreContract {

    private enum Care {
        ONE_AT_A_TIME,
        SERIES_APART,
        MOVES,
        ASKS_ONCE,
        KEEPS_WARNINGS,
        LOOKS_AT_THE_DRAFT,
        LOOKS_AT_THE_SERIES,
        LOOKS_AT_THE_NUMBER
    }

    /** A store in memory that leaves out one thing. */
    private static final class Store implements NumberStore {

        private final Optional<Care> without;
        private final Map<String, SeriesPosition> positions = new HashMap<>();
        private final Map<String, Outcome.Accepted<Invoice>> kept = new HashMap<>();
        private final Set<InvoiceNumber> given = new HashSet<>();
        private final CyclicBarrier pair = new CyclicBarrier(2);

        Store(Optional<Care> without) {
            this.without = without;
        }

        @Override
        public Outcome<Invoice> advance(
                String series, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
            if (takes(Care.ONE_AT_A_TIME)) {
                synchronized (this) {
                    return step(series, request, step);
                }
            }
            return step(series, request, step);
        }

        private Outcome<Invoice> step(
                String series, IssuingRequest request, Function<Optional<SeriesPosition>, Outcome<Invoice>> step) {
            Outcome.Accepted<Invoice> before = kept.get(request.key());
            if (takes(Care.ASKS_ONCE) && before != null) {
                return takes(Care.LOOKS_AT_THE_DRAFT) ? request.answeredBy(before) : before;
            }
            String account = takes(Care.SERIES_APART) ? series : "";
            Optional<SeriesPosition> last = Optional.ofNullable(positions.get(account));
            if (!takes(Care.ONE_AT_A_TIME)) {
                meet();
            }
            Outcome<Invoice> issued = step.apply(last);
            if (issued instanceof Outcome.Accepted<Invoice> accepted) {
                keep(series, account, request.key(), accepted);
            }
            return issued;
        }

        /** Two that come in together leave together, so that both have seen the same position. */
        private void meet() {
            try {
                pair.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
        }

        private void keep(String series, String account, String request, Outcome.Accepted<Invoice> issued) {
            Invoice invoice = issued.accepted();
            if (takes(Care.LOOKS_AT_THE_SERIES) && !invoice.series().equals(series)) {
                throw new IllegalStateException(
                        invoice.number() + " is of series " + invoice.series() + ", not " + series);
            }
            if (takes(Care.LOOKS_AT_THE_NUMBER) && !given.add(invoice.number())) {
                throw new IllegalStateException(invoice.number() + " was given out before");
            }
            kept.put(request, takes(Care.KEEPS_WARNINGS) ? issued : new Outcome.Accepted<>(invoice, Findings.none()));
            if (takes(Care.MOVES)) {
                positions.put(account, SeriesPosition.after(invoice));
            }
        }

        private boolean takes(Care care) {
            return without.filter(care::equals).isEmpty();
        }
    }

    @Override
    public NumberStore emptyStore() {
        return new Store(Optional.empty());
    }

    @Test
    void a_store_that_lets_everybody_in_breaks_s1() {
        // two meet in the series, or come to one number, which fails in the thread of one of them
        assertThatThrownBy(without(Care.ONE_AT_A_TIME)::s1_steps_of_a_series_run_one_after_the_other)
                .isInstanceOfAny(AssertionError.class, ExecutionException.class);
    }

    @Test
    void a_store_with_one_position_for_all_breaks_s1() {
        assertBroken(without(Care.SERIES_APART)::s1_series_do_not_see_each_other);
    }

    @Test
    void a_store_that_stands_still_breaks_s1_and_s3() {
        assertBroken(without(Care.MOVES)::s1_a_step_sees_the_position_its_predecessor_left);
        assertBroken(without(Care.MOVES)::s3_an_accepted_step_moves_the_position_to_its_invoice);
    }

    @Test
    void a_store_that_moves_before_the_step_is_done_breaks_s2() {
        NumberStoreContract contract = () -> {
            Map<String, Integer> steps = new HashMap<>();
            Store store = new Store(Optional.empty());
            return (series, request, step) -> store.advance(
                    series,
                    request,
                    last -> step.apply(steps.merge(series, 1, Integer::sum) > 3 ? Optional.empty() : last));
        };
        assertBroken(contract::s2_a_refused_step_leaves_the_position);
        assertBroken(contract::s2_a_failed_step_leaves_the_position);
    }

    @Test
    void a_store_that_runs_a_kept_request_again_breaks_s4() {
        assertBroken(without(Care.ASKS_ONCE)::s4_a_request_whose_invoice_is_kept_gives_it_again);
    }

    @Test
    void a_store_that_answers_another_draft_breaks_s4() {
        assertBroken(without(Care.KEEPS_WARNINGS)::s4_the_warnings_of_a_kept_invoice_are_given_again);
        assertBroken(without(Care.LOOKS_AT_THE_DRAFT)::s4_a_request_for_another_draft_is_refused_and_issues_nothing);
    }

    @Test
    void a_store_that_takes_any_invoice_breaks_s5() {
        assertBroken(without(Care.LOOKS_AT_THE_SERIES)::s5_an_invoice_of_another_series_fails);
        assertBroken(without(Care.LOOKS_AT_THE_NUMBER)::s5_a_number_given_out_before_fails);
    }

    private static NumberStoreContract without(Care care) {
        return () -> new Store(Optional.of(care));
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
