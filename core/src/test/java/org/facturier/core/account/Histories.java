package org.facturier.core.account;

import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.PARTNER;
import static org.facturier.core.account.Book.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.Samples;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Carried;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.Transferred;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Small histories over few documents, so that facts meet: two invoices, a note on
 * each, a corrective, a payable, money, and disputes. */
public final class Histories {

    static final AccountKey PARENT = new AccountKey(HOUSE, "parent", CurrencyUnit.EUR);
    public static final LocalDate FIRST = day(1, 1);
    public static final int DAYS = 40;

    private static final Book BOOK = new Book();
    private static final Invoice F1 = BOOK.invoice("F-1", day(1, 5), "100.00");
    private static final Invoice F2 = BOOK.paidBefore("F-2", day(1, 12), "50.00", "30.00");
    private static final Invoice N1 = BOOK.note("N-1", day(1, 20), F1);
    private static final Invoice N2 = BOOK.note("N-2", day(1, 12), F2);
    private static final Invoice C1 = BOOK.corrective("C-1", day(1, 25), F1, "80.00");
    private static final Invoice S1 = BOOK.issue(bought());

    private static final List<Invoice> DOCUMENTS = List.of(F1, F2, N1, N2, S1, C1, F1, F2);
    private static final List<ItemKey> ITEMS = List.of(
            new ItemKey.MoneyItem("p0"),
            new ItemKey.MoneyItem("p0"),
            new ItemKey.MoneyItem("p1"),
            new ItemKey.MoneyItem("p2"),
            Book.document(F1),
            Book.document(F1),
            Book.document(F2),
            Book.document(N1),
            Book.document(N2),
            Book.document(S1),
            Book.document(C1),
            Book.instalment(F1, 1),
            Book.instalment(F1, 2),
            new ItemKey.InstalmentItem(DocumentKey.of(F1), Optional.of("s0"), 2),
            new ItemKey.PaidBeforeItem(DocumentKey.of(F2)),
            new ItemKey.CreditItem(DocumentKey.of(N1), Optional.of(DocumentKey.of(F1))),
            new ItemKey.EnteredItem("e0"),
            new ItemKey.TransferredItem("t0"));

    private static final List<ItemKey> OPENED = List.of(
            Book.instalment(F1, 1),
            Book.instalment(F2, 1),
            new ItemKey.MoneyItem("p0"),
            new ItemKey.CreditItem(DocumentKey.of(N1), Optional.of(DocumentKey.of(F1))),
            new ItemKey.InstalmentItem(DocumentKey.of(F1), Optional.of("s0"), 2),
            new ItemKey.EnteredItem("e0"));

    private Histories() {}

    /**
     * A fact to be, of numbers that shrink.
     *
     * @param kind  which
     * @param day  after the first
     * @param cents  how much
     * @param one  what it names first
     * @param other  what it names then
     */
    private record Step(char kind, int day, int cents, int one, int other) {
        Fact fact(int number) {
            String id = kind + "" + number;
            LocalDate on = FIRST.plusDays(day);
            Money amount = Money.ofMinor(CurrencyUnit.EUR, cents);
            Money signed = other % 4 == 0 ? amount.negated() : amount;
            return switch (kind) {
                case 'i' -> new Issued(DOCUMENTS.get(one % DOCUMENTS.size()));
                case 'p' -> new Received(new Payment(id, on, one % 5 == 0 ? "parent" : PARTNER, signed, ""));
                case 'e' -> new Entered(id, on, ACCOUNT, signed, on.plusDays(one), EntryReason.FEE);
                case 't' -> new Transferred(id, on, ACCOUNT, item(one), PARENT, amount);
                case 'a' -> new Allocated(id, on, item(one), item(other), amount);
                case 'r' -> new Relieved(id, on, item(one), amount, ReliefReason.WRITE_OFF, with(), Optional.empty());
                case 's' -> new Rescheduled(id, on, DocumentKey.of(one % 2 == 0 ? F1 : F2), plan(on));
                case 'x' -> new Reversed(id, on, "" + "ppetarso".charAt(one % 8) + other % 3, "returned");
                case 'o' -> opening(id, on, OPENED.get(one % OPENED.size()), amount);
                case 'd' -> new Disputed(id, on, DocumentKey.of(one % 2 == 0 ? F1 : F2), dispute(on, amount));
                default -> new Promised(id, on, DocumentKey.of(F1), on.plusDays(other));
            };
        }

        private static Entered opening(String id, LocalDate on, ItemKey item, Money whole) {
            boolean credit = item instanceof ItemKey.MoneyItem || item instanceof ItemKey.CreditItem;
            Money amount = credit ? whole.negated() : whole;
            Carried carried =
                    new Carried(item, FIRST, Optional.empty(), Optional.empty(), on, amount, List.of(), List.of());
            return new Entered(
                    id, on, ACCOUNT, amount, on, EntryReason.OPENING, "", Optional.empty(), Optional.of(carried));
        }

        private Dispute dispute(LocalDate on, Money amount) {
            Dispute dispute = Dispute.builder()
                    .id("D" + one % 3)
                    .invoice((one % 2 == 0 ? F1 : F2).number())
                    .amount(amount)
                    .reason(DisputeReason.PRICE)
                    .openedOn(on)
                    .build();
            return other % 3 == 0 ? dispute.resolved(Resolution.withdrawn(on.plusDays(one % 5))) : dispute;
        }

        private Optional<String> with() {
            return Optional.of("p" + other).filter(payment -> other < 3);
        }

        private PaymentSchedule plan(LocalDate on) {
            List<Instalment> halves = List.of(half(1, on), half(2, on));
            return new PaymentSchedule(half(1, on).amount().multipliedBy(2), halves);
        }

        private Instalment half(int number, LocalDate on) {
            return new Instalment(
                    number, Money.ofMinor(CurrencyUnit.EUR, cents), on.plusDays(30L * number), Optional.empty());
        }
    }

    private static ItemKey item(int number) {
        return ITEMS.get(number % ITEMS.size());
    }

    /** {@return up to a score of facts, no two with one identifier} */
    public static Arbitrary<List<Fact>> all() {
        return of("iiiippppeetaaaaarrrsxxxhdd");
    }

    /** {@return facts of some kinds only, a letter each} */
    public static Arbitrary<List<Fact>> of(String kinds) {
        return steps(kinds).list().ofMinSize(1).ofMaxSize(20).map(Histories::facts);
    }

    private static Arbitrary<Step> steps(String kinds) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, kinds.length() - 1).map(kinds::charAt),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.of(1000, 2000, 3000, 6000, 12_000, 5001, 20_000),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 50))
                .as(Step::new);
    }

    private static List<Fact> facts(List<Step> steps) {
        Map<Character, Integer> numbers = new LinkedHashMap<>();
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Step step : steps) {
            Fact fact = step.fact(numbers.merge(step.kind(), 1, Integer::sum) - 1);
            facts.putIfAbsent(fact.id(), fact);
        }
        return new ArrayList<>(facts.values());
    }

    private static Invoice bought() {
        DocumentHeader header = Samples.header().build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .seller(header.buyer())
                        .buyer(header.seller())
                        .build())
                .line(Samples.line("EUR 40.00").build())
                .build();
        return Samples.issue("S-1", draft, day(1, 15));
    }
}
