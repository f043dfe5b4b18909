package org.facturier.reminders.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Cause;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Hold;
import org.facturier.core.account.Position;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Reference;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An account in a few strokes, without a ledger: what is owed, paid, disputed, promised and owed back, from day to day. */
public record LateAccount(List<Debt> debts, List<Objection> objections, List<Promise> promises, List<Credit> credits) {

    /** Whose account it is. */
    public static final AccountKey KEY =
            new AccountKey(SampleInvoices.SELLER.id(), SampleInvoices.BUYER.id(), CurrencyUnit.EUR);

    public LateAccount {
        debts = List.copyOf(debts);
        objections = List.copyOf(objections);
        promises = List.copyOf(promises);
        credits = List.copyOf(credits);
    }

    /**
     * An amount with a last day to pay.
     *
     * @param key  its item
     * @param amount  what it came to
     * @param on  the day from which it counts
     * @param dueOn  the last day to pay
     * @param payments  what was paid of it; below zero what came back
     */
    public record Debt(ItemKey key, Money amount, LocalDate on, LocalDate dueOn, List<Paid> payments) {

        private AccountItem at(LocalDate day) {
            Money open = payments.stream()
                    .filter(paid -> !paid.on().isAfter(day))
                    .map(Paid::amount)
                    .reduce(amount, Money::minus);
            Money nothing = Money.zero(amount.getCurrencyUnit());
            List<Reference> references = document(key)
                    .map(document -> List.of(Reference.number(document.number())))
                    .orElse(List.of());
            Money left = open.isNegative() ? nothing : open;
            return new AccountItem(
                    key,
                    amount,
                    on,
                    dueOn,
                    Optional.empty(),
                    Optional.empty(),
                    left,
                    nothing,
                    nothing,
                    references,
                    Optional.empty(),
                    cause(key, on));
        }

        /** Without a document it is a fee. */
        private static Cause cause(ItemKey key, LocalDate on) {
            Optional<DocumentKey> document = document(key);
            return document.isPresent()
                    ? new Cause(Entry.Kind.INVOICE, on, Optional.empty(), document, "")
                    : new Cause(Entry.Kind.ENTERED, on, Optional.of(EntryReason.FEE), document, "");
        }
    }

    /**
     * Money for a debt.
     *
     * @param on  the day
     * @param amount  how much; below zero what came back
     */
    public record Paid(LocalDate on, Money amount) {}

    /**
     * An objection.
     *
     * @param document  the document
     * @param from  the first day
     * @param until  the day on which it is over
     * @param amount  how much
     */
    public record Objection(DocumentKey document, LocalDate from, LocalDate until, Money amount) {

        private Dispute dispute() {
            return Dispute.builder()
                    .id("D-" + document + "-" + from)
                    .invoice(document.number())
                    .amount(amount)
                    .reason(DisputeReason.QUALITY)
                    .openedOn(from)
                    .build();
        }
    }

    /**
     * A promise to pay.
     *
     * @param document  the document
     * @param from  the day on which it was made
     * @param until  its last day
     */
    public record Promise(DocumentKey document, LocalDate from, LocalDate until) {}

    /**
     * Money on account.
     *
     * @param id  the identifier of the payment
     * @param from  the first day
     * @param until  the day on which it was paid back
     * @param amount  how much, above zero
     */
    public record Credit(String id, LocalDate from, LocalDate until, Money amount) {}

    /** {@return an account on which nothing happened} */
    public static LateAccount none() {
        return new LateAccount(List.of(), List.of(), List.of(), List.of());
    }

    /** {@return the key of a document of this account} */
    public static DocumentKey document(String number) {
        return new DocumentKey(KEY.house(), "S", InvoiceNumber.of(number));
    }

    /** {@return the key of an instalment of a document of this account} */
    public static ItemKey instalment(String number, int instalment) {
        return new ItemKey.InstalmentItem(document(number), instalment);
    }

    /** {@return this account, with one debt more} */
    public LateAccount owing(ItemKey key, Money amount, LocalDate on, LocalDate dueOn) {
        return new LateAccount(and(debts, new Debt(key, amount, on, dueOn, List.of())), objections, promises, credits);
    }

    /** {@return this account, with money for a debt; below zero where it came back} */
    public LateAccount paid(ItemKey key, Money amount, LocalDate on) {
        List<Debt> after = debts.stream()
                .map(debt -> debt.key().equals(key)
                        ? new Debt(
                                key, debt.amount(), debt.on(), debt.dueOn(), and(debt.payments(), new Paid(on, amount)))
                        : debt)
                .toList();
        return new LateAccount(after, objections, promises, credits);
    }

    /** {@return this account, with an objection that goes on} */
    public LateAccount disputed(DocumentKey document, Money amount, LocalDate from) {
        Objection objection = new Objection(document, from, LocalDate.MAX, amount);
        return new LateAccount(debts, and(objections, objection), promises, credits);
    }

    /** {@return this account, with a promise} */
    public LateAccount promised(DocumentKey document, LocalDate from, LocalDate until) {
        return new LateAccount(debts, objections, and(promises, new Promise(document, from, until)), credits);
    }

    /** {@return this account, with money on account} */
    public LateAccount credited(String id, Money amount, LocalDate from) {
        return new LateAccount(debts, objections, promises, and(credits, new Credit(id, from, LocalDate.MAX, amount)));
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> longer = new ArrayList<>(all);
        longer.add(one);
        return longer;
    }

    /** {@return how it stands at the end of a day} */
    public Position at(LocalDate day) {
        List<AccountItem> debits = debts.stream()
                .filter(debt -> !debt.on().isAfter(day))
                .map(debt -> debt.at(day))
                .filter(item -> item.open().isPositive())
                .sorted(Comparator.comparing(AccountItem::dueOn))
                .toList();
        List<AccountItem> owing = credits.stream()
                .filter(credit -> lasts(credit.from(), credit.until(), day))
                .map(LateAccount::item)
                .toList();
        return new Position(KEY, day, debits, owing, holds(debits, day));
    }

    private static AccountItem item(Credit credit) {
        Money amount = credit.amount().negated();
        Money nothing = Money.zero(amount.getCurrencyUnit());
        return new AccountItem(
                new ItemKey.MoneyItem(credit.id()),
                amount,
                credit.from(),
                credit.from(),
                Optional.empty(),
                Optional.empty(),
                amount,
                nothing,
                nothing,
                List.of(),
                Optional.empty(),
                new Cause(Entry.Kind.PAYMENT, credit.from(), Optional.empty(), Optional.empty(), credit.id()));
    }

    private List<Hold> holds(List<AccountItem> debits, LocalDate day) {
        Map<String, DocumentKey> held = new TreeMap<>();
        Stream.concat(
                        objections.stream().map(Objection::document),
                        promises.stream().map(Promise::document))
                .forEach(document -> held.put(document.toString(), document));
        return held.values().stream()
                .map(document -> hold(document, debits, day))
                .filter(hold ->
                        !hold.disputes().isEmpty() || hold.promisedUntil().isPresent())
                .toList();
    }

    private Hold hold(DocumentKey document, List<AccountItem> debits, LocalDate day) {
        Predicate<DocumentKey> ofIt = document::equals;
        List<Dispute> disputes = objections.stream()
                .filter(each -> ofIt.test(each.document()) && lasts(each.from(), each.until(), day))
                .map(Objection::dispute)
                .toList();
        Optional<LocalDate> promised = promises.stream()
                .filter(each -> ofIt.test(each.document()) && !each.from().isAfter(day))
                .map(Promise::until)
                .filter(until -> !until.isBefore(day))
                .max(LocalDate::compareTo);
        Money open = sum(debits.stream()
                .filter(item -> item.document().filter(ofIt).isPresent())
                .map(AccountItem::open));
        Money objected = sum(disputes.stream().map(Dispute::amount));
        return new Hold(document, disputes, objected.isLessThan(open) ? objected : open, promised);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(KEY.currency()), Money::plus);
    }

    private static boolean lasts(LocalDate from, LocalDate until, LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    private static Optional<DocumentKey> document(ItemKey key) {
        return key instanceof ItemKey.InstalmentItem instalment ? Optional.of(instalment.document()) : Optional.empty();
    }
}
