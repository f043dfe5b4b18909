package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.finding.Message.say;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The promises of {@link NumberStore}, S1 to S5. */
public interface NumberStoreContract {

    /** {@return a store in which no series has begun} */
    NumberStore emptyStore();

    /**
     * {@return a store in which no series has begun and whose own part of the first call fails after its step has run, as
     * where the connection is cut before or after the commit; empty, as by default, for a store that cannot fail}
     */
    default Optional<NumberStore> storeFailingOnce() {
        return Optional.empty();
    }

    /** S1. */
    @Test
    default void s1_steps_of_a_series_run_one_after_the_other() throws InterruptedException, ExecutionException {
        NumberStore store = emptyStore();
        AtomicInteger inside = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> alone = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                alone.add(threads.submit(() -> advanceAlone(store, inside)));
            }
            for (Future<Boolean> each : alone) {
                assertThat(each.get()).as("had the series to itself").isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(position(store, "FAC")).map(SeriesPosition::number).contains(InvoiceNumber.of("40"));
    }

    /** S1, for the position a step sees. */
    @Test
    default void s1_a_step_sees_the_position_its_predecessor_left() {
        NumberStore store = emptyStore();
        assertThat(position(store, "FAC")).isEmpty();
        store.advance("FAC", request(), NumberStoreContract::next);
        assertThat(position(store, "FAC")).map(SeriesPosition::number).contains(InvoiceNumber.of("1"));
    }

    /** S1, for what a series is. */
    @Test
    default void s1_series_do_not_see_each_other() {
        NumberStore store = emptyStore();
        store.advance("FAC", request(), NumberStoreContract::next);
        assertThat(position(store, "AV")).isEmpty();
    }

    /** S2, for a refusal. */
    @Test
    default void s2_a_refused_step_leaves_the_position() {
        NumberStore store = emptyStore();
        store.advance("FAC", request(), NumberStoreContract::next);
        Optional<SeriesPosition> before = position(store, "FAC");
        assertThat(store.advance("FAC", request(), last -> refused()).value()).isEmpty();
        assertThat(position(store, "FAC")).isEqualTo(before);
    }

    /** S2, for a failure. */
    @Test
    default void s2_a_failed_step_leaves_the_position() {
        NumberStore store = emptyStore();
        store.advance("FAC", request(), NumberStoreContract::next);
        Optional<SeriesPosition> before = position(store, "FAC");
        assertThatThrownBy(() -> store.advance("FAC", request(), last -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasStackTraceContaining("the disk is full");
        assertThat(position(store, "FAC")).isEqualTo(before);
    }

    /** S2, for the number that a failed step had taken. */
    @Test
    default void s2_the_number_of_a_failed_step_is_not_lost() {
        NumberStore store = emptyStore();
        assertThatThrownBy(() -> store.advance("FAC", asked("order 7"), NumberStoreContract::nextThenFailure))
                .hasStackTraceContaining("the printer is on fire");
        assertThat(store.advance("FAC", asked("order 8"), NumberStoreContract::next)
                        .orThrow())
                .extracting(Invoice::number)
                .isEqualTo(InvoiceNumber.of("1"));
    }

    /** S2 and S4, for a failure of the store itself. */
    @Test
    default void s2_a_store_that_fails_half_way_loses_no_number_and_gives_none_twice() {
        Optional<NumberStore> failing = storeFailingOnce();
        assumeTrue(failing.isPresent(), "a store that cannot fail");
        NumberStore store = failing.orElseThrow();
        assertThatThrownBy(() -> store.advance("FAC", asked("order 7"), NumberStoreContract::next))
                .isInstanceOf(Exception.class);
        Invoice first = store.advance("FAC", asked("order 7"), NumberStoreContract::next)
                .orThrow();
        Invoice second = store.advance("FAC", asked("order 8"), NumberStoreContract::next)
                .orThrow();
        assertThat(first.number()).isEqualTo(InvoiceNumber.of("1"));
        assertThat(second.number()).isEqualTo(InvoiceNumber.of("2"));
    }

    /** S3. */
    @Test
    default void s3_an_accepted_step_moves_the_position_to_its_invoice() {
        NumberStore store = emptyStore();
        Invoice invoice =
                store.advance("FAC", request(), NumberStoreContract::next).orThrow();
        assertThat(position(store, "FAC")).contains(SeriesPosition.after(invoice));
    }

    /** S4. */
    @Test
    default void s4_a_request_whose_invoice_is_kept_gives_it_again() {
        NumberStore store = emptyStore();
        Invoice first = store.advance("FAC", asked("order 7"), NumberStoreContract::next)
                .orThrow();
        Outcome<Invoice> again = store.advance("FAC", asked("order 7"), last -> {
            throw new AssertionError("the step of a kept request runs again");
        });
        assertThat(again.orThrow()).isEqualTo(first);
        assertThat(position(store, "FAC")).contains(SeriesPosition.after(first));
    }

    /** S4, for what somebody should have looked at. */
    @Test
    default void s4_the_warnings_of_a_kept_invoice_are_given_again() {
        NumberStore store = emptyStore();
        Outcome<Invoice> first = store.advance("FAC", asked("order 7"), NumberStoreContract::nextWithWarning);
        assertThat(first.findings().all()).hasSize(1);
        assertThat(store.advance("FAC", asked("order 7"), NumberStoreContract::next))
                .isEqualTo(first);
    }

    /** S4, for a host that bills something else under a key that was used. */
    @Test
    default void s4_a_request_for_another_draft_is_refused_and_issues_nothing() {
        NumberStore store = emptyStore();
        Invoice first = store.advance("FAC", asked("order 7"), NumberStoreContract::next)
                .orThrow();
        Outcome<Invoice> other =
                store.advance("FAC", new IssuingRequest("order 7", draft("Autre chose")), NumberStoreContract::next);
        assertThat(other.value()).isEmpty();
        assertThat(other.findings().all())
                .extracting(Finding::code)
                .containsExactly(IssuingRule.REQUEST_UNCHANGED.statement().code());
        assertThat(position(store, "FAC")).contains(SeriesPosition.after(first));
    }

    /** S4, for a request that was refused. */
    @Test
    default void s4_a_refused_request_may_be_made_again() {
        NumberStore store = emptyStore();
        store.advance("FAC", asked("order 7"), last -> refused());
        assertThat(store.advance("FAC", asked("order 7"), NumberStoreContract::next)
                        .value())
                .isPresent();
    }

    /** S4, for a request that failed. */
    @Test
    default void s4_a_failed_request_may_be_made_again() {
        NumberStore store = emptyStore();
        assertThatThrownBy(() -> store.advance("FAC", asked("order 7"), NumberStoreContract::nextThenFailure))
                .hasStackTraceContaining("the printer is on fire");
        assertThat(store.advance("FAC", asked("order 7"), NumberStoreContract::next)
                        .orThrow())
                .extracting(Invoice::number)
                .isEqualTo(InvoiceNumber.of("1"));
    }

    /** S4, for hosts that ask at once. */
    @Test
    default void s4_a_request_made_many_times_at_once_is_issued_once() throws InterruptedException, ExecutionException {
        NumberStore store = emptyStore();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Outcome<Invoice>>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                IssuingRequest request = asked("order " + i / 8);
                String call = "call " + i;
                answers.add(threads.submit(() -> store.advance("FAC", request, last -> next(last, call))));
            }
            for (int i = 0; i < 40; i++) {
                assertThat(answers.get(i).get().orThrow())
                        .as("answer %d", i)
                        .isEqualTo(answers.get(i - i % 8).get().orThrow());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(position(store, "FAC")).map(SeriesPosition::number).contains(InvoiceNumber.of("5"));
    }

    /** S5, for a step that forgot the position it was handed. */
    @Test
    default void s5_a_number_given_out_before_fails() {
        NumberStore store = emptyStore();
        Invoice first =
                store.advance("FAC", request(), NumberStoreContract::next).orThrow();
        assertThatThrownBy(() -> store.advance("FAC", request(), last -> next(Optional.empty())))
                .hasStackTraceContaining("1");
        assertThat(position(store, "FAC")).contains(SeriesPosition.after(first));
    }

    /** S5, for a step that handed on an old position. */
    @Test
    default void s5_a_number_given_out_long_before_fails() {
        NumberStore store = emptyStore();
        Invoice first =
                store.advance("FAC", request(), NumberStoreContract::next).orThrow();
        store.advance("FAC", request(), NumberStoreContract::next).orThrow();
        Invoice third =
                store.advance("FAC", request(), NumberStoreContract::next).orThrow();
        assertThatThrownBy(
                        () -> store.advance("FAC", request(), last -> next(Optional.of(SeriesPosition.after(first)))))
                .hasStackTraceContaining("2");
        assertThat(position(store, "FAC")).contains(SeriesPosition.after(third));
    }

    /** S5, for an invoice of another series. */
    @Test
    default void s5_an_invoice_of_another_series_fails() {
        NumberStore store = emptyStore();
        assertThatThrownBy(() -> store.advance("AV", request(), NumberStoreContract::next))
                .hasStackTraceContaining("AV");
        assertThat(position(store, "AV")).isEmpty();
    }

    private static IssuingRequest request() {
        return asked(UUID.randomUUID().toString());
    }

    private static IssuingRequest asked(String key) {
        return new IssuingRequest(key, draft("Conseil"));
    }

    private static boolean advanceAlone(NumberStore store, AtomicInteger inside) {
        return store.advance("FAC", request(), last -> {
                    boolean alone = inside.incrementAndGet() == 1;
                    Thread.yield();
                    Outcome<Invoice> step = next(last);
                    inside.decrementAndGet();
                    return alone ? step : refused();
                })
                .value()
                .isPresent();
    }

    private static Optional<SeriesPosition> position(NumberStore store, String series) {
        AtomicReference<Optional<SeriesPosition>> seen = new AtomicReference<>(Optional.empty());
        store.advance(series, request(), last -> {
            seen.set(last);
            return refused();
        });
        return seen.get();
    }

    private static Outcome<Invoice> refused() {
        return Outcome.rejected(new Finding(
                new RuleCode("TEST-STORE-01"), Severity.ERROR, "", say("refused"), Optional.empty(), Optional.empty()));
    }

    private static Outcome<Invoice> nextThenFailure(Optional<SeriesPosition> last) {
        throw new IllegalStateException(next(last).orThrow().number() + " is issued, and the printer is on fire");
    }

    private static Outcome<Invoice> nextWithWarning(Optional<SeriesPosition> last) {
        Finding odd = new Finding(
                new RuleCode("INV-ODD-01"),
                Severity.WARNING,
                "lines[0]",
                say("a day of work for EUR 100.00"),
                Optional.empty(),
                Optional.of(say("look at the price")));
        return Outcome.of(next(last).orThrow(), Findings.of(odd));
    }

    private static Outcome<Invoice> next(Optional<SeriesPosition> last) {
        return next(last, "once");
    }

    /** The invoice tells the call that it was issued by, which is not in its draft. */
    private static Outcome<Invoice> next(Optional<SeriesPosition> last, String call) {
        int number =
                last.map(position -> Integer.parseInt(position.number().text())).orElse(0) + 1;
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(Integer.toString(number))))
                .mentions((draft, issuedOn) -> List.of(new LegalNotice("AAI", call, Optional.empty())))
                .build()
                .issue(
                        draft("Conseil"),
                        Issuance.of("FAC", LocalDate.of(2026, 1, 15)).after(last));
    }

    private static InvoiceDraft draft(String description) {
        return InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(party("Ateliers Dubois"))
                        .buyer(party("Imprimerie Martin"))
                        .currency(CurrencyUnit.EUR)
                        .language(Locale.FRENCH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .build())
                .line(LineItem.builder()
                        .description(description)
                        .unitPrice(Money.of(CurrencyUnit.EUR, 100))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }

    private static Party party(String name) {
        return Party.business(name)
                .address(Address.of("1 rue de la Paix", "75002", "Paris", "FR"))
                .build();
    }
}
