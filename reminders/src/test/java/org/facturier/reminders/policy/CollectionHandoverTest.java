package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.reminders.TestLedger.key;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Entry;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Findings;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.policy.DunningPause.Kind;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** 1,200.00 with tax, due on 14 February 2026; the notice of 26 March grants eight days, until 3 April. */
class CollectionHandoverTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);
    private static final LocalDate GRANTED = LocalDate.of(2026, 4, 3);
    private static final Dunning DUNNING = Dunning.standard();
    private static final TestLedger OWED = TestLedger.of(SampleInvoices.of("F-1", Money.parse("EUR 1000.00"), 30));
    private static final List<Reminder> SENT = DUNNING.plan(
                    OWED.account(), DUE, List.of(), OWED::find, DUE.plusDays(60))
            .coming();

    private static Optional<CollectionHandover> handover(TestLedger ledger, LocalDate day, List<Reminder> sent) {
        return DUNNING.handover(ledger.account(), day, sent, ledger::find);
    }

    private static CollectionHandover handover() {
        return handover(OWED, GRANTED.plusDays(1), SENT).orElseThrow();
    }

    @Test
    void it_comes_after_the_grace_days_of_the_formal_notice_and_not_before() {
        assertThat(handover(OWED, GRANTED, SENT)).isEmpty();
        assertThat(handover(OWED, GRANTED.plusDays(1), SENT)).isPresent();
        assertThat(handover(OWED, GRANTED.plusDays(1), SENT.subList(0, 2))).isEmpty();
    }

    @Test
    void it_has_the_claim_its_facts_the_reminders_and_what_the_delay_costs() {
        CollectionHandover handover = handover();
        assertThat(handover.claimed()).isEqualTo(Money.parse("EUR 1200.00"));
        assertThat(handover.reminders()).isEqualTo(SENT);
        assertThat(handover.entries()).extracting(Entry::kind).containsExactly(Entry.Kind.INVOICE);
        // 1200 x 12.15 % x 49 / 365, from 15 February to 4 April, and the fixed sum
        assertThat(handover.charges()).containsExactly(Money.parse("EUR 19.57"), Money.parse("EUR 40.00"));
    }

    @Test
    void nothing_is_handed_over_that_is_paid_promised_or_disputed() {
        LocalDate day = GRANTED.plusDays(1);
        assertThat(handover(OWED.paid("P-1", "F-1", "EUR 1200.00", day), day, SENT))
                .isEmpty();
        assertThat(handover(OWED.promised("F-1", GRANTED, day.plusDays(3)), day, SENT))
                .isEmpty();
        assertThat(handover(OWED.disputed("F-1", "EUR 1200.00", GRANTED), day, SENT))
                .isEmpty();
    }

    @Test
    void after_it_nothing_is_reminded_and_nothing_handed_over_again() {
        TestLedger more = OWED.entered("E-1", "EUR 500.00", EntryReason.FEE, "fee", GRANTED.minusDays(30));
        Dunning after = DUNNING.after(List.of(handover()));
        LocalDate day = GRANTED.plusDays(20);
        assertThat(DUNNING.due(more.account(), day, SENT, more::find)).isPresent();
        assertThat(after.due(more.account(), day, SENT, more::find)).isEmpty();
        assertThat(after.handover(more.account(), day, SENT, more::find)).isEmpty();
        ReminderPlan plan = after.plan(more.account(), day, SENT, more::find, day.plusDays(90));
        assertThat(plan.coming()).isEmpty();
        assertThat(plan.pauses()).extracting(DunningPause::kind).contains(Kind.HANDED_OVER);
    }

    @Test
    void until_its_day_reminders_and_notes_go_out_and_the_plan_ends_with_it() {
        CollectionHandover handover = handover();
        Dunning after = DUNNING.after(List.of(handover));
        TestLedger more = TestLedger.of(SampleInvoices.of("F-2", Money.parse("EUR 1000.00"), 85)); // until 10 April
        LocalDate day = GRANTED.plusDays(1);
        assertThat(DUNNING.note(DueNotes.before(9), more.account(), day, List.of()))
                .isPresent();
        assertThat(after.note(DueNotes.before(9), more.account(), day, List.of()))
                .isEmpty();
        assertThat(after.note(DueNotes.before(9), more.account(), GRANTED, List.of()))
                .isPresent();
        ReminderPlan plan = after.plan(OWED.account(), DUE, List.of(), OWED::find, DUE.plusDays(200));
        assertThat(plan.coming()).isEqualTo(SENT);
        assertThat(after.plan(OWED.account(), DUE, SENT, OWED::find, DUE.plusDays(200))
                        .coming())
                .isEmpty();
    }

    @Test
    void a_handover_without_a_formal_notice_is_refused() {
        CollectionHandover whole = handover();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CollectionHandover(
                        whole.account(),
                        whole.on(),
                        whole.items(),
                        whole.leftOut(),
                        whole.deductions(),
                        SENT.subList(0, 2),
                        whole.entries(),
                        whole.lateFees(),
                        Findings.none()))
                .withMessageContaining("formal notice");
        assertThat(whole.items()).allMatch(item -> item.document().equals(Optional.of(key("F-1"))));
    }
}
