package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.ProForma;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.Transferred;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.posting.ItemWords;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** A few facts in every order, told one by one and read in between: the figures are those worked out by hand. */
class AnyOrderTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);
    private static final AccountKey PARENT = new AccountKey(HOUSE, "parent", CurrencyUnit.EUR);

    private final Book book = new Book();
    private final Map<LocalDate, List<String>> open = new LinkedHashMap<>();

    private AnyOrderTest on(LocalDate day, String... items) {
        open.put(day, List.of(items));
        return this;
    }

    /** Tells all that the book was told in every order. */
    private void withFindings(String... findings) {
        for (List<Fact> order : orders(book.facts())) {
            Ledger ledger = Ledger.of(HOUSE, List.of());
            for (Fact fact : order) {
                ledger = ledger.tell(fact);
                ledger.accounts().forEach(account -> account.at(END));
            }
            isRight(ledger, order, findings);
        }
        isRight(book.ledger(), book.facts(), findings);
    }

    private void isRight(Ledger ledger, List<Fact> order, String... findings) {
        String as = order.stream().map(Fact::id).toList().toString();
        open.forEach((day, items) ->
                assertThat(items(ledger, day)).as("%s on %s", as, day).containsExactlyInAnyOrderElementsOf(items));
        assertThat(ledger.findings().stream()
                        .map(each -> each.code().text() + " " + each.path() + ": " + each.message()))
                .as(as)
                .containsExactlyInAnyOrder(findings);
    }

    private static List<String> items(Ledger ledger, LocalDate day) {
        Position position = ledger.account(ACCOUNT).orElseThrow().at(day);
        return Stream.concat(position.debits().stream(), position.credits().stream())
                .map(item -> ItemWords.of(item.key()) + " " + item.open().getAmount())
                .toList();
    }

    private static List<List<Fact>> orders(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Fact>> all = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            List<Fact> others = new ArrayList<>(facts);
            Fact last = others.remove(i);
            for (List<Fact> order : orders(others)) {
                List<Fact> longer = new ArrayList<>(order);
                longer.add(last);
                all.add(longer);
            }
        }
        return all;
    }

    /** As somebody else may have dated it. */
    private static Invoice dated(LocalDate day, Invoice of) {
        ProForma right = of.proForma();
        return Invoice.of(
                of.number(),
                of.series(),
                new ProForma(
                        day, right.header(), right.calculated(), right.schedule(), right.notices(), right.bases()));
    }

    private static Invoice noteOf(String number, LocalDate on, Invoice of) {
        return Samples.issue(number, Corrections.of(of, List.of()).inFull("x").orThrow(), on);
    }

    private static PaymentSchedule twice(String half) {
        return new PaymentSchedule(
                eur(half).multipliedBy(2), List.of(planned(1, half, day(3, 1)), planned(2, half, day(4, 1))));
    }

    private static Instalment planned(int number, String amount, LocalDate due) {
        return new Instalment(number, eur(amount), due, Optional.empty());
    }

    private static ItemKey planned(Invoice of, int number) {
        return new ItemKey.InstalmentItem(DocumentKey.of(of), Optional.of("plan"), number);
    }

    private static Entered opening(String id, LocalDate on, ItemKey of, String amount, String whole) {
        return opening(id, on, ACCOUNT, of, amount, whole);
    }

    private static Entered opening(
            String id, LocalDate on, AccountKey account, ItemKey of, String amount, String whole) {
        Carried carried = new Carried(
                of, JANUARY, Optional.empty(), Optional.empty(), day(2, 4), eur(whole), List.of(), List.of());
        return new Entered(
                id,
                on,
                account,
                eur(amount),
                day(2, 4),
                EntryReason.OPENING,
                "",
                Optional.empty(),
                Optional.of(carried));
    }

    @Test
    void a_note_dated_before_its_invoice_is_a_credit_until_that_comes() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.issue(dated(day(1, 2), noteOf("N-1", JANUARY, invoice)));
        book.paid("p", day(1, 10), invoice, "20.00");
        on(day(1, 3), "credit note N-1 on F-1 -120.00")
                .on(JANUARY)
                .on(END, "payment p -20.00")
                .withFindings(
                        "LED-LINK-01 fact put-p: of EUR 20.00, only EUR 0.00 of payment p could be allocated to F-1: no more was open on both sides at the time");
    }

    @Test
    void two_notes_dated_before_their_invoice_settle_it_together() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.issue(dated(day(1, 2), part("N-1", JANUARY, invoice, "10.00")));
        book.issue(dated(day(1, 3), part("N-2", JANUARY, invoice, "30.00")));
        on(day(1, 3), "credit note N-1 on F-1 -12.00", "credit note N-2 on F-1 -36.00")
                .on(JANUARY, "instalment 1 of F-1 72.00")
                .withFindings();
    }

    private static Invoice part(String number, LocalDate on, Invoice of, String net) {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR " + net).corrects(new LineReference(of.number(), 1)));
        InvoiceDraft note = draft.toBuilder()
                .header(Samples.header()
                        .type(DocumentType.CREDIT_NOTE)
                        .preceding(of.reference())
                        .build())
                .build();
        return Samples.issue(number, note, on);
    }

    @Test
    void a_corrective_dated_before_what_it_replaces_closes_it_as_it_comes() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.facts().clear();
        Invoice right = dated(day(1, 2), book.corrective("F-2", JANUARY, invoice, "80.00"));
        book.facts().clear();
        book.issue(invoice);
        book.issue(right);
        book.paid("p", day(1, 10), invoice, "50.00");
        on(day(1, 2), "instalment 1 of F-2 96.00")
                .on(JANUARY, "instalment 1 of F-2 96.00")
                .on(END, "instalment 1 of F-2 46.00")
                .withFindings();
    }

    @Test
    void a_note_moves_to_the_corrective_and_takes_again_what_is_returned() {
        // 120.00 paid, 24.00 given back; F-2 of 96.00 takes the money, 24.00 stay on account beside the note
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "120.00");
        book.issue(part("N-1", day(1, 15), invoice, "20.00"));
        book.corrective("F-2", day(1, 20), invoice, "80.00");
        on(day(1, 15), "credit note N-1 on F-1 -24.00")
                .on(day(1, 20), "credit note N-1 on F-1 -24.00", "payment p -24.00")
                .on(END, "instalment 1 of F-2 72.00");
        book.reversed("p", day(2, 10));
        withFindings();
    }

    @Test
    void what_is_put_to_a_plan_that_ends_on_its_day_goes_to_what_the_plan_is_of() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.received("p", day(1, 20), "40.00")
                .tell(new Rescheduled("plan", day(1, 20), DocumentKey.of(invoice), twice("60.00")))
                .reversed("plan", day(1, 20))
                .put("a", day(1, 20), money("p"), planned(invoice, 1), "40.00");
        on(END, "instalment 1 of F-1 80.00").withFindings();
    }

    @Test
    void what_is_put_to_a_plan_of_the_same_day_goes_to_what_it_is_of_and_the_plan_moves_the_rest() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.received("p", day(1, 10), "40.00")
                .put("a", day(1, 10), money("p"), planned(invoice, 1), "40.00")
                .tell(new Rescheduled("plan", day(1, 20), DocumentKey.of(invoice), twice("60.00")));
        on(day(1, 19), "instalment 1 of F-1 120.00", "payment p -40.00")
                .on(END, "instalment 1 of F-1 by plan plan 60.00", "instalment 2 of F-1 by plan plan 20.00")
                .withFindings(
                        "LED-EARLY-01 fact a: it is dated 2026-01-10 and counts from 2026-01-20",
                        "LED-PLAN-01 fact plan: the plan totals EUR 120.00, EUR 80.00 of F-1 is open; the smaller is moved");
    }

    @Test
    void of_two_openings_of_one_item_the_first_counts() {
        ItemKey item = instalment(new Book().invoice("F-1", JANUARY, "100.00"), 1);
        book.tell(opening("o-1", day(2, 1), item, "100.00", "120.00"))
                .tell(opening("o-2", day(2, 1), item, "90.00", "120.00"))
                .tell(opening("o-0", day(2, 2), item, "80.00", "120.00"));
        open.put(END, List.of("instalment 1 of F-1 100.00"));
        for (List<Fact> order : orders(book.facts())) {
            assertThat(items(Ledger.of(HOUSE, order), END)).isEqualTo(open.get(END));
            assertThat(Ledger.of(HOUSE, order).findings().stream()
                            .map(each -> each.code().text() + " " + each.path()))
                    .containsExactly("LED-CARRIED-01 fact o-0", "LED-CARRIED-01 fact o-2");
        }
    }

    @Test
    void what_is_carried_and_told_once_more_counts_as_it_was_carried() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.tell(opening("o", day(2, 1), instalment(invoice, 1), "58.07", "120.00"))
                .paid("p", day(2, 10), invoice, "8.07");
        open.put(END, List.of("instalment 1 of F-1 50.00"));
        for (List<Fact> order : orders(book.facts())) {
            Ledger ledger = Ledger.of(HOUSE, List.of());
            for (Fact fact : order) {
                ledger = ledger.tell(fact);
                ledger.accounts().forEach(account -> account.at(END));
            }
            assertThat(items(ledger, END)).isEqualTo(open.get(END));
            assertThat(ledger.findings().stream().map(each -> each.code().text() + " " + each.path()))
                    .containsExactly("LED-CARRIED-01 fact seller/F/F-1");
        }
    }

    @Test
    void a_note_on_what_is_carried_later_waits_for_it() {
        // the books begin on 1 February, F-1 follows on 1 March
        Invoice first = book.invoice("F-1", JANUARY, "100.00");
        Invoice second = new Book().invoice("F-2", JANUARY, "50.00");
        book.tell(opening("o-2", day(2, 1), instalment(second, 1), "60.00", "60.00"))
                .tell(opening("o-1", day(3, 1), instalment(first, 1), "120.00", "120.00"));
        book.issue(noteOf("N-1", day(2, 10), first));
        assertThat(items(book.ledger(), day(2, 15)))
                .containsExactly("instalment 1 of F-2 60.00", "credit note N-1 on F-1 -120.00");
        assertThat(items(book.ledger(), day(3, 1))).containsExactly("instalment 1 of F-2 60.00");
    }

    @Test
    void an_opening_that_ends_leaves_what_is_put_to_the_others_of_its_document() {
        Invoice invoice = new Book().inHalves("F-1", JANUARY, "100.00");
        book.tell(opening("o-1", day(2, 1), instalment(invoice, 1), "60.00", "60.00"))
                .tell(opening("o-2", day(2, 1), instalment(invoice, 2), "60.00", "60.00"))
                .received("q", day(2, 10), "20.00")
                .put("a", day(2, 10), money("q"), instalment(invoice, 2), "20.00")
                .reversed("o-1", day(2, 20));
        on(day(2, 19), "instalment 1 of F-1 60.00", "instalment 2 of F-1 40.00")
                .on(END, "instalment 2 of F-1 40.00")
                .withFindings();
    }

    @Test
    void a_document_is_not_reversed_whether_it_was_issued_or_carried() {
        Invoice invoice = new Book().invoice("F-1", JANUARY, "100.00");
        book.tell(opening("o", day(2, 1), instalment(invoice, 1), "120.00", "120.00"))
                .tell(new Reversed("r", day(2, 10), "seller/F/F-1", "a slip"));
        on(END, "instalment 1 of F-1 120.00")
                .withFindings("LED-REVERSE-01 fact r: seller/F/F-1 is a document, or changed nothing");
    }

    @Test
    void money_is_transferred_back_where_the_transfer_ends() {
        book.received("p", JANUARY, "50.00")
                .tell(new Transferred("t", day(1, 10), ACCOUNT, money("p"), PARENT, eur("50.00")))
                .reversed("t", day(1, 20));
        on(day(1, 9), "payment p -50.00")
                .on(day(1, 15))
                .on(END, "payment p -50.00")
                .withFindings();
    }

    @Test
    void a_transfer_of_before_moves_nothing_of_what_was_carried() {
        Invoice invoice = new Book().invoice("F-1", JANUARY, "100.00");
        book.tell(opening("o-1", day(2, 1), instalment(invoice, 1), "120.00", "120.00"))
                .tell(opening("o-2", day(2, 1), money("p"), "-50.00", "-80.00"))
                .tell(new Transferred("t", day(1, 10), ACCOUNT, money("p"), PARENT, eur("30.00")));
        on(END, "instalment 1 of F-1 120.00", "payment p -50.00")
                .withFindings(
                        "LED-CARRIED-01 fact t: it is dated 2026-01-10, and the account goes on from 2026-02-01 with what was"
                                + " open then; what is new is dated that day or later");
        assertThat(book.ledger().account(PARENT).orElseThrow().at(END).balance())
                .isEqualTo(eur("-30.00"));
    }

    @Test
    void what_is_known_on_two_accounts_is_put_on_both_whichever_is_told_first() {
        // of 50.00 transferred to the parent 30.00 found no money: they go on as a debit here, 50.00 as a credit there
        ItemKey moved = new ItemKey.TransferredItem("t");
        book.tell(opening("o-1", day(2, 1), moved, "30.00", "50.00"))
                .tell(opening("o-2", day(2, 1), PARENT, moved, "-50.00", "-50.00"))
                .received("p", day(2, 5), "30.00")
                .put("a", day(2, 5), money("p"), moved, "30.00");
        on(day(2, 1), "transfer t 30.00").on(END).withFindings();
        assertThat(book.ledger().account(PARENT).orElseThrow().at(END).balance())
                .isEqualTo(eur("-50.00"));
    }

    @Test
    void an_entry_that_was_carried_ends_though_it_is_told_once_more() {
        book.tell(opening("o", day(2, 1), new ItemKey.EnteredItem("fee"), "8.00", "8.00"))
                .tell(new Entered("fee", day(1, 5), ACCOUNT, eur("8.00"), day(1, 5), EntryReason.FEE))
                .tell(new Reversed("x", day(1, 20), "fee", "a slip"));
        assertThat(items(book.ledger(), day(2, 1))).isEmpty();
        for (List<Fact> order : orders(book.facts())) {
            Ledger ledger = Ledger.of(HOUSE, List.of());
            for (Fact fact : order) {
                ledger = ledger.tell(fact);
                ledger.accounts().forEach(account -> account.at(END));
            }
            assertThat(items(ledger, END)).isEmpty();
            assertThat(ledger.findings().stream().map(each -> each.code().text() + " " + each.path()))
                    .containsExactly("LED-CARRIED-01 fact fee");
        }
    }

    @Test
    void a_discount_told_before_its_payment_counts_with_that() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        book.paid("p", day(1, 10), invoice, "117.60")
                .tell(new Relieved(
                        "d",
                        day(1, 8),
                        document(invoice),
                        eur("2.40"),
                        ReliefReason.DISCOUNT,
                        Optional.of("p"),
                        Optional.empty()));
        on(day(1, 9), "instalment 1 of F-1 120.00").on(day(1, 10)).withFindings();
    }

    /** What a note gives back of its own invoice lowers its tax; of one that nobody knows it comes due as any debt does. */
    @Test
    void a_note_that_was_carried_gives_back_of_its_own_invoice_whichever_is_told_first() {
        Invoice invoice = book.invoice("F-1", JANUARY, "100.00");
        Invoice note = noteOf("N-1", day(1, 20), invoice);
        List<Fact> facts = List.of(
                new Issued(invoice),
                opening("o0", day(2, 1), Book.instalment(invoice, 1), "10.00", "120.00"),
                opening(
                        "o1",
                        day(2, 1),
                        new ItemKey.CreditItem(DocumentKey.of(note), Optional.of(DocumentKey.of(invoice))),
                        "-10.00",
                        "-120.00"));
        for (List<Fact> order : orders(facts)) {
            Ledger ledger = Ledger.of(HOUSE, List.of());
            for (Fact fact : order) {
                ledger = ledger.tell(fact);
                ledger.accounts().forEach(account -> account.at(END));
            }
            assertThat(ledger.account(ACCOUNT).orElseThrow().links())
                    .as("%s", order.stream().map(Fact::id).toList())
                    .extracting(Link::kind)
                    .containsExactly(Link.Kind.CREDIT_NOTE);
        }
    }
}
