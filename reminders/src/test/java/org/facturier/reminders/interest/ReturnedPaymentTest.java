package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.reminders.TestLedger.key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Relieved;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * A payment that is returned gives back the interest that it had settled, and no other's. Debts are 36,500.00 at ten per cent, which
 * is 10.00 a day, and the 1,200.00 of F-1, due on 14 February 2026, at 12.15 %, from 1 July at 12.40 %.
 */
class ReturnedPaymentTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE_14 = LocalDate.of(2026, 6, 14);
    private static final LocalDate JULY_31 = LocalDate.of(2026, 7, 31);
    private static final LateInterestLaw LAW = LateInterestLaw.ofSeller();
    private static final LateInterestTerms TEN =
            LateInterestTerms.agreed(new BigDecimal("10")).with(AllocationOrder.INTEREST_FIRST);

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static LateInterest interest(int days, Repayment... repayments) {
        return TEN.on(new LateDebtData(eur("36500.00"), DUE, List.of(repayments), DUE.plusDays(days)))
                .orThrow();
    }

    private static Repayment paid(int day, String amount) {
        return Repayment.of(DUE.plusDays(day), eur(amount));
    }

    private static Repayment returned(int day, String amount, int paidOn) {
        return Repayment.returned(DUE.plusDays(day), eur(amount), DUE.plusDays(paidOn));
    }

    private static TestLedger ledger() {
        return TestLedger.of(SampleInvoices.of("F-1", eur("1000.00"), 30));
    }

    /** {@return a document of 20 June over F-1} */
    private static Invoice issued(DocumentType type, String net) {
        LineItem line = LineItem.builder()
                .description("Reliure")
                .unitPrice(eur(net))
                .treatment(TaxTreatment.standard("20"))
                .build();
        DocumentHeader header = SampleInvoices.header()
                .type(type)
                .preceding(List.of(SampleInvoices.of("F-1", eur("1000.00"), 30).reference()))
                .terms(SampleInvoices.due(30))
                .build();
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("N-1")))
                .build()
                .issue(
                        InvoiceDraft.builder().header(header).line(line).build(),
                        Issuance.of("S", LocalDate.of(2026, 6, 20)))
                .orThrow();
    }

    private static TestLedger entered(TestLedger ledger, LocalDate upTo) {
        return ledger.tell(LateFees.of(ledger.account(), ledger::find, LAW, upTo).all().stream()
                .map(LateFee::interestAlone)
                .flatMap(fee -> fee.entries(LateAccount.KEY, upTo, upTo.plusDays(30)).stream())
                .toList());
    }

    private static TestLedger paidOfInterest(TestLedger ledger, LocalDate entry, String id, String sum, LocalDate on) {
        ItemKey item = new ItemKey.EnteredItem(new LateFeeId(EntryReason.INTEREST, key("F-1"), entry).toString());
        return ledger.received(id, "EUR " + sum, on)
                .tell(new Allocated(id + "-a", on, new ItemKey.MoneyItem(id), item, eur(sum)));
    }

    private static LateFee fee(TestLedger ledger, LocalDate upTo) {
        return LateFees.of(ledger.account(), ledger::find, LAW, upTo).all().get(0);
    }

    private static LateInterest interest(TestLedger ledger, LocalDate upTo) {
        return fee(ledger, upTo).interest().orElseThrow();
    }

    @Test
    void interest_that_was_paid_by_itself_stays_paid_when_the_payment_of_the_price_is_returned() {
        TestLedger ledger = paidOfInterest(entered(ledger(), JUNE_14), JUNE_14, "P-3", "47.93", JUNE_14)
                .paid("P-1", "F-1", "EUR 1200.00", LocalDate.of(2026, 6, 15))
                .reversed("P-1", LocalDate.of(2026, 6, 25));
        // 120 days on 1200.00 give 47.934, one more 0.399, which the payment settles, so that 0.40 are left; ten days
        // on them 0.001;
        // 1200.00 for five days at 12.15 % and 31 at 12.40 % give 1.997 and 12.638: 62.970
        assertThat(interest(ledger, JULY_31).amount()).isEqualTo(eur("62.97"));
        assertThat(interest(ledger, JULY_31).paid()).isEqualTo(eur("47.93"));
        assertThat(fee(ledger, JULY_31).interestDue()).contains(eur("15.04"));
    }

    @Test
    void of_a_payment_that_settled_little_interest_little_is_interest_again() {
        Repayment ofInterest = new Repayment(DUE.plusDays(100), eur("1000.00"), Repayment.Kind.OF_INTEREST);
        LateInterest interest = interest(211, ofInterest, paid(101, "36500.00"), returned(111, "36500.00", 101));
        // 101 days 1010.00; the payment settles 10.00, so that 10.00 are left, which give 0.027 in ten days; 100 days
        // 1000.00
        assertThat(interest.amount()).isEqualTo(eur("2010.03"));
        assertThat(interest.paid()).isEqualTo(eur("1000.00"));
    }

    @Test
    void the_payment_that_is_named_comes_back_and_not_the_last_one() {
        Repayment second = paid(200, "5726.03");
        LateInterest interest = interest(220, paid(100, "11000.00"), second, returned(210, "11000.00", 100));
        // 1000.00, all settled, 26500.00 left; 100 days 726.027, settled, 21500.00 left; ten days 58.904; then 1000.00
        // are interest
        // again and 10000.00 principal: ten days on 31500.00 give 86.301
        assertThat(interest.amount()).isEqualTo(eur("1871.23"));
        assertThat(interest.paid()).isEqualTo(eur("726.03"));
    }

    @Test
    void where_none_is_named_the_last_payments_come_back_first() {
        Repayment unnamed = new Repayment(DUE.plusDays(210), eur("5726.03"), Repayment.Kind.RETURN);
        LateInterest interest = interest(220, paid(100, "11000.00"), paid(200, "5726.03"), unnamed);
        // as above until day 210: 1784.932; then ten days on 26500.00 give 72.603
        assertThat(interest.amount()).isEqualTo(eur("1857.53"));
        assertThat(interest.paid()).isEqualTo(eur("1000.00"));
    }

    @Test
    void a_part_that_is_returned_was_of_the_principal_as_if_so_much_less_had_been_paid() {
        LateInterest interest = interest(120, paid(100, "36500.00"), returned(110, "25500.00", 100));
        // 1000.00, settled, 1000.00 left; ten days 2.740; 26500.00 as after a payment of 11000.00: ten days 72.603
        assertThat(interest.amount()).isEqualTo(eur("1075.34"));
        assertThat(interest.paid()).isEqualTo(eur("1000.00"));
        LateInterest all = interest(120, paid(100, "36500.00"), returned(110, "36500.00", 100));
        // 1000.00, 2.740 and ten days on 36500.00
        assertThat(all.amount()).isEqualTo(eur("1102.74"));
        assertThat(all.paid()).isEqualTo(eur("0.00"));
    }

    @Test
    void what_is_given_up_and_owed_again_undoes_no_payment() {
        Relieved givenUp = new Relieved(
                "W-1", JUNE_14, new ItemKey.DocumentItem(key("F-1")), eur("100.00"), ReliefReason.WRITE_OFF);
        TestLedger ledger = ledger().paid("P-1", "F-1", "EUR 1100.00", JUNE_14)
                .tell(givenUp)
                .reversed("W-1", LocalDate.of(2026, 6, 24));
        LateInterest interest = interest(ledger, LocalDate.of(2026, 6, 30));
        // 47.934, settled, 47.93 of principal left; ten days on them 0.160; six days on 147.93 give 0.295
        assertThat(interest.amount()).isEqualTo(eur("48.39"));
        assertThat(interest.paid()).isEqualTo(eur("47.93"));
    }

    @Test
    void a_note_that_waited_for_the_money_of_a_payment_leaves_it_its_own() {
        TestLedger ledger = ledger().paid("P-1", "F-1", "EUR 1200.00", JUNE_14)
                .tell(new Issued(issued(DocumentType.CREDIT_NOTE, "100.00")))
                .reversed("P-1", LocalDate.of(2026, 6, 30));
        LateInterest interest = interest(ledger, LocalDate.of(2026, 7, 10));
        // 47.934; 16 days on 47.93 of principal 0.255; ten days on 1080.00 at 12.40 % 3.669
        assertThat(interest.amount()).isEqualTo(eur("51.86"));
        assertThat(interest.paid()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_payment_that_goes_to_a_corrective_invoice_settled_nothing_of_the_first() {
        TestLedger ledger = ledger().paid("P-1", "F-1", "EUR 500.00", JUNE_14)
                .tell(new Issued(issued(DocumentType.CORRECTIVE_INVOICE, "800.00")));
        LateInterest interest = interest(ledger, LocalDate.of(2026, 7, 10));
        // 47.934; six days on 747.93 until the first is owed no more: 1.494
        assertThat(interest.amount()).isEqualTo(eur("49.43"));
        assertThat(interest.paid()).isEqualTo(eur("0.00"));
    }

    @Test
    void of_two_payments_of_interest_each_gives_back_its_own() {
        TestLedger late = ledger().paid("P-1", "F-1", "EUR 1100.00", JUNE_14)
                .paid("P-2", "F-1", "EUR 100.00", LocalDate.of(2026, 6, 24));
        TestLedger ledger = paidOfInterest(entered(late, JULY_31), JULY_31, "P-3", "10.00", JULY_31);
        ledger = paidOfInterest(ledger, JULY_31, "P-4", "10.00", LocalDate.of(2026, 8, 10))
                .reversed("P-3", LocalDate.of(2026, 8, 20));
        LateInterest interest = interest(ledger, LocalDate.of(2026, 8, 31));
        // 49.033 by 31 July; P-3 settles 0.60 of them, 39.03 left; ten days 0.133; P-4 settles 0.14, 29.17 left; ten
        // days 0.099;
        // then 38.57 for eleven days: 0.144
        assertThat(interest.amount()).isEqualTo(eur("49.41"));
        assertThat(interest.paid()).isEqualTo(eur("48.57"));
    }

    @Test
    void nothing_is_returned_before_it_is_paid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> returned(10, "1.00", 11))
                .withMessageContaining("was paid by then, not on 2026-01-12");
    }
}
