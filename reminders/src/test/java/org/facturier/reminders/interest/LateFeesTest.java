package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.reminders.TestLedger.key;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Relieved;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * 1,200.00 due on 14 February 2026, 1,100.00 of it paid on 14 June and the rest on 24 June: 48.27 of interest, where payments
 * settle the principal first.
 */
class LateFeesTest {

    private static final LocalDate PAID = LocalDate.of(2026, 6, 24);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 31);
    private static final LateInterestLaw LAW = LateInterestLaw.ofSeller().with(AllocationOrder.PRINCIPAL_FIRST);

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static TestLedger ledger() {
        return TestLedger.of(invoice("F-1"))
                .paid("P-1", "F-1", "EUR 1100.00", LocalDate.of(2026, 6, 14))
                .paid("P-2", "F-1", "EUR 100.00", PAID);
    }

    private static Invoice invoice(String number) {
        return SampleInvoices.of(number, eur("1000.00"), 30);
    }

    private static LateFees lateFees(TestLedger ledger, LocalDate upTo) {
        return LateFees.of(ledger.account(), ledger::find, LAW, upTo);
    }

    private static TestLedger entered(TestLedger ledger, LocalDate upTo) {
        return ledger.tell(lateFees(ledger, upTo).all().stream()
                .flatMap(fee -> fee.entries(LateAccount.KEY, upTo, upTo.plusDays(30)).stream())
                .toList());
    }

    private static List<String> codes(LateFees fees) {
        return fees.findings().stream().map(each -> each.code().text()).toList();
    }

    @Test
    void what_was_paid_late_is_charged_after_the_principal_was_paid() {
        TestLedger ledger = ledger();
        assertThat(ledger.at(LATER).demand()).isEqualTo(eur("0.00"));
        LateFee fee = lateFees(ledger, LATER).all().get(0);
        assertThat(fee.interestDue()).contains(eur("48.27"));
        assertThat(fee.indemnity()).contains(eur("40.00"));
        assertThat(fee.regime().map(LateInterestRegime::code)).contains("FR-B2B");
    }

    @Test
    void what_is_entered_is_owed_like_any_other_debt_and_charged_once() {
        TestLedger ledger = entered(ledger(), LATER);
        assertThat(ledger.at(LATER).balance()).isEqualTo(eur("88.27"));
        assertThat(ledger.at(LATER.plusDays(31)).demand()).isEqualTo(eur("88.27"));
        assertThat(lateFees(ledger, LATER).all()).isEmpty();
        assertThat(lateFees(ledger, LATER.plusYears(1)).all())
                .as("it bears no interest itself")
                .isEmpty();
        assertThat(ledger.ledger().findings().isEmpty()).isTrue();
    }

    @Test
    void what_runs_on_is_charged_less_what_stands_on_the_account() {
        TestLedger open = TestLedger.of(invoice("F-1"));
        TestLedger ledger = entered(open, LocalDate.of(2026, 3, 26));
        // 1200.00 for 40 days to 26 March: 15.98; for 45 days to 31 March: 17.98
        LateFee fee = lateFees(ledger, LocalDate.of(2026, 3, 31)).all().get(0);
        assertThat(fee.interest().map(LateInterest::amount)).contains(eur("17.98"));
        assertThat(fee.entered()).isEqualTo(eur("15.98"));
        assertThat(fee.interestDue()).contains(eur("2.00"));
        assertThat(fee.indemnity()).as("once an invoice").isEmpty();
    }

    @Test
    void interest_that_was_given_up_is_not_charged_again_but_an_entry_that_was_a_mistake_is_made_anew() {
        TestLedger ledger = entered(ledger(), LATER);
        String id = new LateFeeId(EntryReason.INTEREST, key("F-1"), LATER).toString();
        TestLedger waived = ledger.tell(
                new Relieved("W-1", LATER, new ItemKey.EnteredItem(id), eur("48.27"), ReliefReason.WRITE_OFF));
        assertThat(lateFees(waived, LATER).all()).isEmpty();
        TestLedger reversed = ledger.reversed(id, LATER);
        assertThat(lateFees(reversed, LATER).all().get(0).interestDue()).contains(eur("48.27"));
    }

    @Test
    void more_interest_than_ran_up_is_found_and_not_charged() {
        // the money was there since May, and is told late
        TestLedger ledger = entered(TestLedger.of(invoice("F-1")), LATER)
                .paid("P-1", "F-1", "EUR 1200.00", LocalDate.of(2026, 2, 20));
        LateFees fees = lateFees(ledger, LATER);
        assertThat(fees.all()).isEmpty();
        assertThat(codes(fees)).containsExactly("LATE-ENTERED-01");
    }

    @Test
    void a_document_that_is_not_at_hand_is_named_and_the_others_are_charged() {
        TestLedger ledger = TestLedger.of(invoice("F-1"), invoice("F-2"));
        LateFees fees = LateFees.of(
                ledger.account(),
                document -> document.equals(key("F-2")) ? Optional.empty() : ledger.find(document),
                LAW,
                LATER);
        assertThat(fees.all()).extracting(LateFee::document).containsExactly(key("F-1"));
        assertThat(codes(fees)).containsExactly("LATE-DOCUMENT-01");
        assertThat(fees.findings().all().get(0).path()).isEqualTo("document F-2");
    }

    @Test
    void where_a_rate_is_not_known_the_indemnity_alone_is_charged() {
        LateFees fees = lateFees(TestLedger.of(invoice("F-1")), LocalDate.of(2027, 3, 1));
        assertThat(fees.all()).singleElement().satisfies(fee -> {
            assertThat(fee.interestDue()).isEmpty();
            assertThat(fee.indemnity()).contains(eur("40.00"));
        });
        assertThat(codes(fees)).containsExactly("LATE-RATE-01");
        assertThat(fees.findings().all().get(0).path()).isEqualTo("document F-1.debts[0].upTo");
    }

    @Test
    void no_law_charges_nothing() {
        TestLedger ledger = ledger();
        assertThat(LateFees.of(ledger.account(), ledger::find, LateInterestLaw.none(), LATER))
                .isEqualTo(new LateFees(List.of(), org.facturier.core.finding.Findings.none()));
    }

    @Test
    void interest_on_what_is_asked_for_leaves_out_the_rest_and_keeps_what_was_paid_late() {
        TestLedger ledger = TestLedger.of(invoice("F-1"), invoice("F-2"))
                .paid("P-1", "F-1", "EUR 700.00", LocalDate.of(2026, 3, 26));
        LateFees fees = LateFees.onWhatIsAsked(
                ledger.account(), ledger::find, LAW, LocalDate.of(2026, 3, 26), Map.of(key("F-1"), eur("300.00")));
        // 200.00 of the 500.00 left are not asked for: 300.00 and the 700.00 paid late, for 40 days
        assertThat(fees.all())
                .singleElement()
                .satisfies(fee -> assertThat(fee.interestDue()).contains(eur("13.32")));
    }

    @Test
    void an_indemnity_in_another_currency_is_not_entered() {
        Invoice dollars = SampleInvoices.of(
                "F-1",
                Money.parse("USD 1000.00"),
                SampleInvoices.header()
                        .currency(org.joda.money.CurrencyUnit.USD)
                        .build());
        TestLedger ledger = TestLedger.of(dollars);
        org.facturier.core.fact.AccountKey account = new org.facturier.core.fact.AccountKey(
                LateAccount.KEY.house(), LateAccount.KEY.partner(), org.joda.money.CurrencyUnit.USD);
        LateFees fees = LateFees.of(ledger.ledger().account(account).orElseThrow(), ledger::find, LAW, LATER);
        assertThat(fees.all().get(0).indemnity()).contains(eur("40.00"));
        assertThat(fees.all().get(0).entries(account, LATER, LATER))
                .extracting(Entered::why)
                .containsExactly(EntryReason.INTEREST);
    }

    @Test
    void the_identifier_of_a_charge_is_read_back_whatever_is_in_a_number() {
        LateFeeId id =
                new LateFeeId(EntryReason.INDEMNITY, new DocumentKey("a/b%", "S", InvoiceNumber.of("F/1")), LATER);
        assertThat(id).hasToString("INDEMNITY/a%2Fb%25/S/F%2F1/2026-07-31");
        assertThat(LateFeeId.read(id.toString())).contains(id);
        assertThat(List.of(
                        "FEE/a/S/F-1/2026-07-31",
                        "INTEREST/a/S/F-1/July",
                        "INTEREST/a/S/F-1",
                        "INTEREST/a/S/ /2026-07-31"))
                .allSatisfy(text -> assertThat(LateFeeId.read(text)).isEmpty());
        assertThat(LateFeeId.of(new ItemKey.MoneyItem(id.toString()))).isEmpty();
    }

    @Test
    void what_is_paid_on_the_day_to_which_a_law_moves_it_costs_nothing() {
        // 14 February 2026, when F-1 is due, is a Saturday
        LocalDate monday = LocalDate.of(2026, 2, 16);
        Invoice saturday = invoice("F-1");
        Invoice moved = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .postponement((due, header) -> monday)
                .build()
                .issue(SampleInvoices.draft(eur("1000.00"), 30), Issuance.of("S", SampleInvoices.ISSUED_ON))
                .orThrow();
        TestLedger inTime = TestLedger.of(moved).paid("P-1", "F-1", "EUR 1200.00", monday);
        assertThat(lateFees(inTime, LATER).all()).isEmpty();
        TestLedger strict = TestLedger.of(saturday).paid("P-1", "F-1", "EUR 1200.00", monday);
        assertThat(lateFees(strict, LATER).all().get(0).indemnity()).contains(eur("40.00"));
        TestLedger late = TestLedger.of(moved).paid("P-1", "F-1", "EUR 1200.00", monday.plusDays(1));
        LateFee fee = lateFees(late, LATER).all().get(0);
        assertThat(fee.indemnity()).contains(eur("40.00"));
        assertThat(fee.interest().orElseThrow().segments())
                .extracting(LateInterest.Segment::from)
                .containsExactly(monday.plusDays(1));
    }
}
