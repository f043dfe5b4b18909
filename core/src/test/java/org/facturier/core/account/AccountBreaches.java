package org.facturier.core.account;

import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.facturier.core.Samples;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.Money;

/** Facts that break each rule of the ledger, told beside an invoice of 120.00 and 50.00 on account. */
public final class AccountBreaches {

    private static final LocalDate ON = day(1, 20);
    static final Invoice INVOICE = Samples.invoice("F-1", "EUR 100.00", day(1, 5));
    private static final DocumentKey KEY = DocumentKey.of(INVOICE);

    private AccountBreaches() {}

    /** {@return by rule, what breaks it} */
    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        books().forEach((rule, book) -> breaches.put(rule, () -> book.ledger().findings()));
        return breaches;
    }

    /** {@return what everything else is told beside: 70.00 is owed} */
    static Book sound() {
        Book book = new Book();
        book.issue(INVOICE);
        return book.received("p", day(1, 10), "50.00");
    }

    /** {@return by rule, a book that breaks it} */
    static Map<LedgerRule, Book> books() {
        Map<LedgerRule, Book> books = new LinkedHashMap<>();
        told(books);
        named(books);
        put(books);
        ended(books);
        held(books);
        return books;
    }

    private static Book with(Consumer<Book> more) {
        Book book = sound();
        more.accept(book);
        return book;
    }

    private static Book with(Fact fact) {
        return sound().tell(fact);
    }

    private static void told(Map<LedgerRule, Book> books) {
        books.put(LedgerRule.NOT_REPEATED, sound().received("p", day(1, 10), "50.00"));
        books.put(LedgerRule.ONE_CONTENT, sound().received("p", day(1, 10), "60.00"));
        books.put(LedgerRule.HOUSE, with(new Issued(of("F-9", between("stranger", PARTNER)))));
        books.put(LedgerRule.DOCUMENT_SOUND, with(new Issued(UnsoundDocumentTest.scheduled("F-9", "EUR 119.99"))));
        books.put(LedgerRule.PARTY, with(new Issued(of("F-9", renamed()))));
    }

    private static void named(Map<LedgerRule, Book> books) {
        books.put(LedgerRule.KNOWN, sound().put("a", ON, money("p"), new ItemKey.EnteredItem("unknown"), "10.00"));
        books.put(
                LedgerRule.ONE_ACCOUNT,
                with(book -> book.tell(new Received(new Payment("other", ON, "another", eur("10.00"), "")))
                        .put("a", ON, money("other"), document(INVOICE), "10.00")));
        books.put(LedgerRule.ITEM, sound().put("a", ON, money("p"), instalment(INVOICE, 2), "10.00"));
        books.put(
                LedgerRule.CURRENCY,
                with(new Allocated("a", ON, money("p"), document(INVOICE), Money.parse("CHF 10.00"))));
    }

    private static void put(Map<LedgerRule, Book> books) {
        books.put(LedgerRule.LINKED, sound().put("a", ON, money("p"), document(INVOICE), "50.01"));
        books.put(LedgerRule.DIRECTION, sound().put("a", ON, document(INVOICE), money("p"), "10.00"));
        books.put(
                LedgerRule.RELIEVED,
                with(new Relieved("r", ON, document(INVOICE), eur("120.01"), ReliefReason.WRITE_OFF)));
        books.put(LedgerRule.PLANNED, with(new Rescheduled("plan", ON, KEY, plan("119.99"))));
        books.put(LedgerRule.OUT_FOR_SOMETHING, sound().received("out", ON, "-500.00"));
    }

    private static void ended(Map<LedgerRule, Book> books) {
        books.put(LedgerRule.REVERSIBLE, sound().reversed(new Issued(INVOICE).id(), ON));
        books.put(
                LedgerRule.ONCE_REVERSED,
                sound().reversed("p", ON).tell(new Reversed("again", day(1, 21), "p", "returned")));
        books.put(LedgerRule.CARRIED, carried());
    }

    private static void held(Map<LedgerRule, Book> books) {
        books.put(LedgerRule.NOTE, with(new Issued(note())));
        books.put(LedgerRule.DISPUTE, with(disputed(99, eur("10.00"))));
        books.put(LedgerRule.DISPUTE_OPEN, paid());
        books.put(LedgerRule.DISPUTE_OUTCOME, with(ended()));
        books.put(LedgerRule.NOT_EARLY, sound().paid("early", day(1, 2), INVOICE, "10.00"));
    }

    /** An objection to what was paid on the day before. */
    private static Book paid() {
        Book book = sound();
        Invoice paid = book.invoice("F-2", day(1, 6), "10.00");
        book.paid("p2", ON.minusDays(1), paid, "12.00");
        DocumentKey key = DocumentKey.of(paid);
        return book.tell(new Disputed("d", ON, key, dispute("D", key, 1, eur("12.00"))));
    }

    /** A dispute that ended in a plan that nobody told. */
    private static Fact ended() {
        Resolution end = Resolution.planned(ON, "plan");
        return new Disputed("d", ON, KEY, dispute("D", KEY, 1, eur("10.00")).resolved(end));
    }

    /** {@return a dispute of a line and an amount} */
    static Fact disputed(int line, Money amount) {
        return new Disputed("d", ON, KEY, dispute("D", KEY, line, amount));
    }

    static Dispute dispute(String id, DocumentKey document, int line, Money amount) {
        return Dispute.builder()
                .id(id)
                .invoice(document.number())
                .lines(List.of(line))
                .amount(amount)
                .reason(DisputeReason.PRICE)
                .openedOn(ON)
                .build();
    }

    public static PaymentSchedule plan(String amount) {
        Instalment whole = new Instalment(1, eur(amount), day(3, 1), Optional.empty());
        return new PaymentSchedule(eur(amount), List.of(whole));
    }

    private static DocumentHeader.Builder between(String seller, String buyer) {
        DocumentHeader header = Samples.header().build();
        return Samples.header()
                .seller(header.seller().toBuilder().id(seller).build())
                .buyer(header.buyer().toBuilder().id(buyer).build());
    }

    private static DocumentHeader.Builder renamed() {
        return Samples.header()
                .buyer(Samples.header().build().buyer().toBuilder()
                        .name("Somebody Else")
                        .build());
    }

    private static Invoice of(String number, DocumentHeader.Builder header) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header.build())
                .line(Samples.line("EUR 100.00").build())
                .build();
        return Samples.issue(number, draft, ON);
    }

    /** A note over an invoice that nobody told. */
    private static Invoice note() {
        Book other = new Book();
        return other.note("N-9", ON, other.invoice("F-9", day(1, 6), "10.00"));
    }

    /** The payment was told again to a ledger to which it was carried forward. */
    private static Book carried() {
        Book after = new Book();
        CarriedForward.of(sound().ledger(), day(1, 15)).forEach(after::tell);
        return after.received("p", day(1, 10), "50.00");
    }
}
