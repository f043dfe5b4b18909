package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.START;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What notes of a run do to the invoices that they name. Fees by month in advance, unpaid. */
class SettledNotesTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final HostBook book = new HostBook();

    private static PartnerAgreement fee(String amount) {
        return BillingFixture.agreement(BillingFixture.fee("EUR " + amount, CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
                .build();
    }

    private Ledger ledger() {
        List<Fact> facts =
                book.chain().documents().stream().<Fact>map(Issued::new).toList();
        return Ledger.of(book.document(1).header().seller().id(), facts);
    }

    private Account account() {
        String house = book.document(1).header().seller().id();
        String partner = book.document(1).header().buyer().id();
        return ledger().account(new AccountKey(house, partner, CurrencyUnit.EUR))
                .orElseThrow();
    }

    private Money open(int number) {
        return account().items(DocumentKey.of(book.document(number)), END).stream()
                .map(AccountItem::open)
                .reduce(eur("0.00"), Money::plus);
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    @Test
    void a_note_over_two_invoices_settles_each_for_what_it_credits_of_it() {
        // ended from 16 January: 51.61 and 10.32 of F-1, all 120.00 of F-2
        book.bill(FEBRUARY, fee("100.00"));
        book.bill(
                FEBRUARY,
                fee("100.00").toBuilder().validUntil(LocalDate.of(2026, 1, 16)).build());
        assertThat(book.document(3).totals().payable()).isEqualTo(eur("181.93"));
        assertThat(open(1)).isEqualTo(eur("58.07"));
        assertThat(open(2)).isEqualTo(eur("0.00"));
        assertThat(account().at(END).credits()).isEmpty();
        assertThat(account().at(END).demand()).isEqualTo(eur("58.07"));
    }

    @Test
    void a_backdated_price_lowers_each_month_by_its_own_difference() {
        // 10.00 and 2.00 of each of three months
        LocalDate march = LocalDate.of(2026, 3, 1);
        book.bill(march, fee("100.00"));
        book.bill(march, fee("90.00"));
        assertThat(book.document(4).totals().payable()).isEqualTo(eur("36.00"));
        assertThat(List.of(open(1), open(2), open(3))).containsOnly(eur("108.00"));
        assertThat(account().at(END).credits()).isEmpty();
    }

    @Test
    void two_notes_of_runs_leave_what_is_due_of_their_invoice_and_nothing_is_found() {
        // 10.00, 4.00 from 11 January, ended on the 21st: 3.23 and 1.29 are due, and 0.90
        PartnerAgreement ten = fee("10.00");
        PartnerAgreement four = ten.amended(START, LocalDate.of(2026, 1, 11))
                .rules(fee("4.00").rules())
                .build();
        book.bill(START, ten);
        book.bill(START, ten, four);
        book.bill(
                START,
                ten,
                four.toBuilder().validUntil(LocalDate.of(2026, 1, 21)).build());
        assertThat(ledger().findings()).isEmpty();
        assertThat(book.net()).isEqualTo(eur("4.52"));
        assertThat(open(1)).isEqualTo(eur("5.42"));
        assertThat(account().at(END).balance()).isEqualTo(eur("5.42"));
    }
}
