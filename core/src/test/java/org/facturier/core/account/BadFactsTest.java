package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeOutcome;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.fact.Transferred;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.FactRule;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be is refused where it is made, or found with its place; it stops nothing else. */
class BadFactsTest {

    private static final LocalDate ON = day(1, 20);
    private static final LocalDate END = day(12, 31);
    private static final ItemKey MONEY = money("p");
    private static final DocumentKey KEY = new DocumentKey(HOUSE, "F", InvoiceNumber.of("F-1"));
    private static final ItemKey INVOICE = new ItemKey.DocumentItem(KEY);
    private static final AccountKey FRANCS = new AccountKey(HOUSE, PARTNER, CurrencyUnit.of("CHF"));

    /** Those that change no balance of what is sound. */
    static Stream<LedgerRule> harmless() {
        Set<LedgerRule> others = EnumSet.of(
                LedgerRule.PARTY,
                LedgerRule.RELIEVED,
                LedgerRule.OUT_FOR_SOMETHING,
                LedgerRule.ONCE_REVERSED,
                LedgerRule.NOTE,
                LedgerRule.CARRIED,
                LedgerRule.RULE_ANSWERS,
                LedgerRule.MATCHER_ANSWERS,
                LedgerRule.DISPUTE,
                LedgerRule.NOT_EARLY);
        return Stream.of(LedgerRule.values()).filter(rule -> !others.contains(rule));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void all_else_counts(LedgerRule rule) {
        Book book = AccountBreaches.books().get(rule);
        assertThat(book.balance(END)).isEqualTo(eur("70.00"));
        assertThat(book.ledger().findings()).extracting(Finding::code).containsOnly(rule.code());
        assertThat(book.ledger().findings()).extracting(Finding::path).allMatch(path -> path.startsWith("fact "));
    }

    @Test
    void a_sound_book_finds_nothing() {
        assertThat(AccountBreaches.sound().findings()).isEmpty();
        assertThat(AccountBreaches.sound().balance(END)).isEqualTo(eur("70.00"));
    }

    @Test
    void one_identifier_with_two_addresses_is_found_on_the_account_and_both_count() {
        Book book = AccountBreaches.books().get(LedgerRule.PARTY);
        assertThat(book.findings()).containsExactly("WARNING LED-PARTY-01 account " + ACCOUNT);
        assertThat(book.balance(END)).isEqualTo(eur("190.00"));
    }

    @Test
    void a_payment_in_another_currency_is_on_another_account() {
        Book book = AccountBreaches.sound();
        book.tell(new Received(new Payment("c", ON, PARTNER, Money.parse("CHF 40.00"), "")))
                .tell(new Allocated("a", ON, money("c"), INVOICE, Money.parse("CHF 40.00")));
        assertThat(book.balance(END)).isEqualTo(eur("70.00"));
        assertThat(book.ledger().account(FRANCS).orElseThrow().at(END).balance())
                .isEqualTo(Money.parse("CHF -40.00"));
        assertThat(book.findings()).containsExactly("ERROR LED-NAME-02 fact a");
    }

    @Test
    void a_plan_that_does_not_add_up_to_what_is_open_moves_the_smaller() {
        Book book = AccountBreaches.books().get(LedgerRule.PLANNED);
        assertThat(book.at(END).debits()).extracting(AccountItem::open).containsExactly(eur("0.01"), eur("119.99"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaymentSchedule(eur("120.00"), List.of(half())));
    }

    private static Instalment half() {
        return new Instalment(1, eur("60.00"), END, Optional.empty());
    }

    @Test
    void a_reversal_of_what_never_was_waits() {
        Book book = AccountBreaches.sound().reversed("never", ON);
        assertThat(book.findings()).containsExactly("WARNING LED-NAME-01 fact end-never");
        assertThat(book.balance(END)).isEqualTo(eur("70.00"));
    }

    @Test
    void a_fact_that_waits_counts_once_what_it_names_is_told() {
        Book book = AccountBreaches.sound().put("a", ON, money("later"), INVOICE, "20.00");
        assertThat(book.findings()).containsExactly("WARNING LED-NAME-01 fact a");
        book.received("later", day(1, 25), "20.00");
        assertThat(book.findings()).containsExactly("INFO LED-EARLY-01 fact a");
        assertThat(book.account().links()).extracting(Link::on).containsExactly(day(1, 25));
    }

    @Test
    void a_note_that_names_no_known_invoice_is_an_open_credit() {
        Book book = AccountBreaches.books().get(LedgerRule.NOTE);
        assertThat(book.balance(END)).isEqualTo(eur("58.00"));
        assertThat(book.at(END).credits()).extracting(AccountItem::open).contains(eur("-12.00"));
    }

    @Test
    void two_sellers_with_one_number_are_two_documents() {
        DocumentHeader header = Samples.header().build();
        Invoice bought = Samples.issue(
                "F-1",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .seller(header.buyer())
                                .buyer(header.seller())
                                .build())
                        .line(Samples.line("EUR 10.00").build())
                        .build(),
                ON);
        Book book = AccountBreaches.sound();
        book.issue(bought);
        assertThat(book.findings()).isEmpty();
        assertThat(book.balance(END)).isEqualTo(eur("58.00"));
        book.put("a", ON, MONEY, INVOICE, "50.00");
        assertThat(book.at(END).debits()).extracting(AccountItem::open).containsExactly(eur("70.00"));
        book.put("b", ON, document(bought), INVOICE, "12.00");
        assertThat(book.at(END).debits()).extracting(AccountItem::open).containsExactly(eur("58.00"));
    }

    @Test
    void no_amount_is_no_fact() {
        Money nothing = eur("0.00");
        assertThatIllegalArgumentException().isThrownBy(() -> Book.payment("p", ON, "0.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entered("e", ON, ACCOUNT, nothing, ON, EntryReason.FEE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Allocated("a", ON, MONEY, INVOICE, nothing));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Relieved("r", ON, INVOICE, eur("-1.00"), ReliefReason.WRITE_OFF));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transferred("t", ON, ACCOUNT, MONEY, another(), nothing));
    }

    private static AccountKey another() {
        return new AccountKey(HOUSE, "another", CurrencyUnit.EUR);
    }

    @Test
    void a_relief_has_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReliefReason(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryReason("not in capitals"));
    }

    @Test
    void amounts_are_in_the_currency_of_their_account() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entered("e", ON, FRANCS, eur("1.00"), ON, EntryReason.FEE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transferred("t", ON, ACCOUNT, MONEY, FRANCS, eur("1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transferred("t", ON, another(), MONEY, ACCOUNT, Money.parse("CHF 1.00")));
    }

    @Test
    void a_transfer_is_between_two_accounts_and_a_promise_ends_after_it_began() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transferred("t", ON, ACCOUNT, MONEY, ACCOUNT, eur("1.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Promised("p", ON, KEY, ON.minusDays(1)));
        assertThat(new Promised("p", ON, KEY, ON).until()).isEqualTo(ON);
    }

    @Test
    void a_dispute_is_about_its_document() {
        Disputed right = (Disputed) AccountBreaches.disputed(1, eur("10.00"));
        DocumentKey other = new DocumentKey(HOUSE, "F", InvoiceNumber.of("F-2"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Disputed("d", ON, other, right.dispute()));
    }

    @Test
    void a_dispute_of_another_line_of_too_much_or_of_another_currency_is_found_and_stops_nothing() {
        assertThat(disputed(99, "EUR 10.00")).containsExactly("WARNING LED-DISPUTE-01 fact d");
        assertThat(disputed(1, "EUR 9999.00")).containsExactly("WARNING LED-DISPUTE-01 fact d");
        assertThat(disputed(1, "USD 10.00")).containsExactly("WARNING LED-DISPUTE-01 fact d");
        assertThat(disputed(1, "EUR 120.00")).isEmpty();
    }

    @Test
    void a_dispute_ends_in_a_note_over_its_document_and_in_facts_about_it_in_whatever_order_they_were_told() {
        DocumentKey note = new DocumentKey(HOUSE, "F", InvoiceNumber.of("N-1"));
        Dispute dispute = AccountBreaches.dispute("D", KEY, 1, eur("10.00"));
        Resolution end = new Resolution(
                ON, DisputeOutcome.SETTLEMENT, Optional.empty(), List.of(note), List.of("relief", "other", "p"));
        Book book = AccountBreaches.sound().tell(new Disputed("d", ON, KEY, dispute.resolved(end)));
        assertThat(outcomes(book))
                .containsExactly(
                        "N-1 corrects F-1 in no document of this ledger",
                        "fact other is told of F-1 nowhere",
                        "fact p is told of F-1 nowhere",
                        "fact relief is told of F-1 nowhere");
        book.tell(new Relieved("relief", ON, INVOICE, eur("1.00"), ReliefReason.WRITE_OFF));
        book.note("N-1", ON, AccountBreaches.INVOICE);
        Invoice another = book.invoice("F-2", ON, "10.00");
        book.tell(new Relieved("other", ON, document(another), eur("1.00"), ReliefReason.WRITE_OFF));
        assertThat(outcomes(book))
                .containsExactly("fact other is told of F-1 nowhere", "fact p is told of F-1 nowhere");
    }

    @Test
    void a_note_over_another_invoice_ends_no_dispute() {
        Book book = AccountBreaches.sound();
        book.note("N-2", ON, book.invoice("F-2", ON, "10.00"));
        Resolution end = Resolution.credited(ON, new DocumentKey(HOUSE, "F", InvoiceNumber.of("N-2")));
        book.tell(new Disputed(
                "d", ON, KEY, AccountBreaches.dispute("D", KEY, 1, eur("10.00")).resolved(end)));
        assertThat(outcomes(book)).containsExactly("N-2 corrects F-1 in no document of this ledger");
    }

    @Test
    void what_was_objected_to_while_it_was_open_is_no_finding_once_it_is_paid() {
        Book book = AccountBreaches.sound().tell(AccountBreaches.disputed(1, eur("10.00")));
        book.paid("rest", ON.plusDays(1), AccountBreaches.INVOICE, "70.00");
        assertThat(book.findings()).isEmpty();
    }

    private static List<String> outcomes(Book book) {
        return book.ledger().findings().stream()
                .filter(finding -> finding.code().equals(LedgerRule.DISPUTE_OUTCOME.code()))
                .map(Finding::message)
                .toList();
    }

    private static List<String> disputed(int line, String amount) {
        Book book = AccountBreaches.sound().tell(AccountBreaches.disputed(line, Money.parse(amount)));
        assertThat(book.balance(END)).isEqualTo(eur("70.00"));
        assertThat(book.at(END).demand().isNegative()).isFalse();
        return book.findings();
    }

    @Test
    void a_rule_of_the_house_may_refuse_a_fact_before_it_is_told() {
        Ledger ledger = AccountBreaches.sound().ledger();
        Relieved relieved = new Relieved("r", ON, INVOICE, eur("70.00"), ReliefReason.WRITE_OFF);
        FactRule approved = (fact, before) -> fact.approvedBy().isPresent()
                ? Findings.none()
                : Findings.of(LedgerRule.DIRECTION.at("fact " + fact.fact().id(), "nobody approved it"));
        Outcome<Ledger> refused = ledger.tell(ToldFact.of(relieved), List.of(approved));
        assertThat(refused.value()).isEmpty();
        ToldFact seen = new ToldFact(relieved, Optional.of("camille"), Optional.of("dominique"));
        assertThat(ledger.tell(seen, List.of(approved)).orThrow()).isEqualTo(ledger.tell(relieved));
    }

    @Test
    void a_plan_in_another_currency_moves_nothing() {
        Book book = new Book();
        Invoice invoice = book.invoice("F-1", day(1, 5), "100.00");
        Money dollars = Money.parse("USD 120.00");
        PaymentSchedule plan =
                new PaymentSchedule(dollars, List.of(new Instalment(1, dollars, day(3, 1), Optional.empty())));
        book.tell(new Rescheduled("plan", day(2, 1), DocumentKey.of(invoice), plan));
        assertThat(book.open(invoice, END)).isEqualTo(eur("120.00"));
        assertThat(book.findings()).containsExactly("ERROR LED-CURRENCY-01 fact plan");
    }

    @Test
    void an_instalment_of_a_plan_is_never_below_zero() {
        Book book = new Book();
        Invoice invoice = book.invoice("F-1", day(1, 5), "100.00");
        PaymentSchedule plan = new PaymentSchedule(
                eur("-120.00"), List.of(new Instalment(1, eur("-120.00"), day(3, 1), Optional.empty())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rescheduled("plan", day(2, 1), DocumentKey.of(invoice), plan));
    }
}
