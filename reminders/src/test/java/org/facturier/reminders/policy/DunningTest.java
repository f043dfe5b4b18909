package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.reminders.TestLedger.key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Position;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Finding;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.AllocationOrder;
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.interest.LateFees;
import org.facturier.reminders.interest.LateInterestLaw;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Invoices of 1,200.00 with tax, due on 14 February 2026; the notice is due 40 days later, on 26 March. */
class DunningTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);
    private static final Money NET = Money.parse("EUR 1000.00");
    private static final Dunning DUNNING = Dunning.standard();

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static TestLedger owed(Party seller, Party buyer) {
        return TestLedger.of(SampleInvoices.of(
                "F-1", NET, SampleInvoices.header().seller(seller).buyer(buyer).build()));
    }

    private static List<Reminder> allSteps(TestLedger ledger, ReminderPolicy policy, int days) {
        List<Reminder> sent = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            remind(ledger, policy, DUE.plusDays(day), sent);
        }
        return sent;
    }

    private static void remind(TestLedger ledger, ReminderPolicy policy, LocalDate day, List<Reminder> sent) {
        DUNNING.with(policy).due(ledger.account(), day, sent, ledger::find).ifPresent(sent::add);
    }

    private static Reminder notice(TestLedger ledger) {
        return allSteps(ledger, ReminderPolicy.stepped(), 40).get(2);
    }

    @Test
    void a_formal_notice_claims_interest_and_indemnity_and_earlier_steps_do_not() {
        List<Reminder> sent = allSteps(TestLedger.of(SampleInvoices.of("F-1", NET, 30)), ReminderPolicy.stepped(), 60);
        assertThat(sent).hasSize(3);
        assertThat(sent.get(1).lateFees()).isEmpty();
        Reminder notice = sent.get(2);
        // 1200 x 12.15 % x 40 / 365
        assertThat(notice.interest()).contains(eur("15.98"));
        assertThat(notice.indemnities()).containsExactly(eur("40.00"));
        assertThat(notice.total()).containsExactly(eur("1255.98"));
    }

    @Test
    void the_interest_of_a_notice_is_that_of_the_debts_of_what_it_claims() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", NET, 30))
                .paid("P-1", "F-1", "EUR 1100.00", LocalDate.of(2026, 6, 14));
        LocalDate day = LocalDate.of(2026, 6, 24);
        ReminderPolicy atOnce = ReminderPolicy.stepped(List.of(
                DunningLevel.of("notice", 1, DunningNotice.FORMAL_NOTICE).withInterest()));
        Reminder notice = DUNNING.with(atOnce)
                .due(ledger.account(), day, List.of(), ledger::find)
                .orElseThrow();
        assertThat(notice.claimed()).isEqualTo(eur("100.00"));
        // 1200.00 for 120 days give 47.93, which the payment settles; 147.93 for ten days give 0.49
        assertThat(notice.interest()).contains(eur("48.43"));
        Dunning agreed = DUNNING.with(LateInterestLaw.ofSeller().with(AllocationOrder.PRINCIPAL_FIRST));
        // 100.00 for ten days give 0.33
        assertThat(agreed.withLateFees(notice, ledger.account(), ledger::find).interest())
                .contains(eur("48.27"));
        assertThat(notice.indemnities()).as("the level claims none").isEmpty();
    }

    @Test
    void where_nobody_says_what_payments_settle_first_a_notice_goes_without_interest_and_says_so() {
        Party greek = SampleInvoices.SELLER.toBuilder()
                .address(Address.of("Ermou 1", "10563", "Athina", "GR"))
                .build();
        TestLedger ledger = owed(greek, SampleInvoices.BUYER).paid("P-1", "F-1", "EUR 200.00", DUE.plusDays(20));
        Reminder notice = notice(ledger);
        assertThat(notice.interest()).isEmpty();
        assertThat(notice.indemnities()).containsExactly(eur("40.00"));
        assertThat(notice.remarks().all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("LATE-ALLOCATION-01 document F-1.debts[0]");
        Dunning said = DUNNING.with(LateInterestLaw.ofSeller().with(AllocationOrder.INTEREST_FIRST));
        // 1200.00 x 10.15 % x 20 / 365 = 6.67, which the payment settles; 1006.67 x 10.15 % x 20 / 365 = 5.60
        assertThat(said.withLateFees(notice, ledger.account(), ledger::find).interest())
                .contains(eur("12.27"));
    }

    @Test
    void each_document_is_charged_by_its_own_terms_and_has_its_own_indemnity() {
        LatePaymentTerms agreed = new LatePaymentTerms(Optional.of(new BigDecimal("15")), Optional.of(eur("40.00")));
        Invoice second = SampleInvoices.of(
                "F-2",
                NET,
                SampleInvoices.header()
                        .terms(SampleInvoices.due(30).withLatePayment(agreed))
                        .build());
        Reminder notice = notice(TestLedger.of(SampleInvoices.of("F-1", NET, 30), second));
        // 1200 x 12.15 % x 40 / 365 = 15.98 and 1200 x 15 % x 40 / 365 = 19.73
        assertThat(notice.lateFees())
                .extracting(LateFee::document, fee -> fee.interestDue().orElseThrow())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(key("F-1"), eur("15.98")),
                        org.assertj.core.groups.Tuple.tuple(key("F-2"), eur("19.73")));
        assertThat(notice.total()).containsExactly(eur("2515.71"));
    }

    @Test
    void what_is_disputed_or_owed_back_bears_no_interest_in_the_reminder() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", NET, 30))
                .disputed("F-1", "EUR 200.00", DUE)
                .received("P-1", "EUR 100.00", DUE);
        Reminder notice = notice(ledger);
        assertThat(notice.claimed()).isEqualTo(eur("900.00"));
        // 900 x 12.15 % x 40 / 365
        assertThat(notice.interest()).contains(eur("11.98"));
    }

    @Test
    void what_stands_on_the_account_already_is_not_claimed_beside_it() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", NET, 30));
        LocalDate day = DUE.plusDays(20);
        List<LateFee> before = LateFees.of(ledger.account(), ledger::find, LateInterestLaw.ofSeller(), day)
                .all();
        // 1200 x 12.15 % x 20 / 365 = 7.99, due on 24 March: late itself on 26 March
        TestLedger entered = ledger.tell(before.get(0).entries(ledger.account().key(), day, day.plusDays(18)));
        Reminder notice = notice(entered);
        assertThat(notice.claimed()).isEqualTo(eur("1247.99"));
        assertThat(notice.interest()).contains(eur("7.99"));
        assertThat(notice.indemnities()).isEmpty();
        assertThat(notice.total()).as("as without the entries").containsExactly(eur("1255.98"));
    }

    @Test
    void from_a_french_consumer_nothing_is_claimed() {
        Party reader = SampleInvoices.BUYER.toBuilder().kind(PartyKind.CONSUMER).build();
        Reminder notice = notice(owed(SampleInvoices.SELLER, reader));
        assertThat(notice.lateFees()).isEmpty();
        assertThat(notice.total()).containsExactly(notice.claimed());
        assertThat(notice.remarks())
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO LATE-LAW-02 at document F-1: no late fees are claimed on it: the law grants none from"
                                + " such a buyer, and no rate was agreed (Directive 2011/7/EU, art. 1 and 2)");
    }

    @Test
    void where_the_law_grants_interest_without_an_indemnity_only_interest_is_claimed() {
        Party seller = SampleInvoices.SELLER.toBuilder()
                .address(Address.of("Hauptstraße 1", "10115", "Berlin", "DE"))
                .build();
        Party reader = SampleInvoices.BUYER.toBuilder().kind(PartyKind.CONSUMER).build();
        Reminder notice = notice(owed(seller, reader));
        assertThat(notice.interest()).isPresent();
        assertThat(notice.indemnities()).isEmpty();
    }

    @Test
    void where_a_rate_is_not_known_the_reminder_goes_without_interest_and_says_so() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", NET, 30));
        List<Reminder> sent = new ArrayList<>();
        for (int day : List.of(400, 410, 420)) {
            remind(ledger, ReminderPolicy.stepped(), DUE.plusDays(day), sent);
        }
        assertThat(sent.get(2).interest()).isEmpty();
        assertThat(sent.get(2).indemnities()).containsExactly(eur("40.00"));
        assertThat(sent.get(2).remarks().stream().map(each -> each.code().text()))
                .containsExactly("LATE-RATE-01");
    }

    @Test
    void a_reminder_is_charged_by_its_own_account() {
        TestLedger ledger = TestLedger.of(SampleInvoices.of("F-1", NET, 30));
        Position position = ledger.at(DUE.plusDays(5));
        AccountKey other = new AccountKey("another house", position.account().partner(), CurrencyUnit.EUR);
        Reminder foreign = ReminderPolicy.stepped()
                .due(new Position(other, position.asOf(), position.debits(), List.of(), List.of()), List.of())
                .orElseThrow();
        Reminder charged = DUNNING.withLateFees(foreign, ledger.account(), ledger::find);
        assertThat(charged.lateFees()).isEmpty();
        assertThat(charged.remarks())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly("LATE-ACCOUNT-01 account: the reminder is of " + other
                        + ", its late fees were asked of " + ledger.account().key());
    }
}
