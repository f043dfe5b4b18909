package org.facturier.core.bank;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facturier.core.finding.Finding;
import org.joda.money.Money;

/**
 * What all statements of one account tell, each movement once. What has a bank reference is one movement wherever it is told,
 * and as many as the statement says that has most of it; what has none is as many as all statements say together.
 */
final class AccountFold {

    private final List<Tellings> tellings;
    private final OwnAccount account;
    private final String number;
    private final List<BankStatement> whole;
    private final List<BankMovement> movements = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param tellings the statements of one account, each once; never none. Where some tell the currency of the account, it is
     *     that
     */
    AccountFold(List<Tellings> tellings) {
        this.tellings = tellings;
        this.account = tellings.stream()
                .map(each -> each.head().account())
                .max(Comparator.comparing(
                        each -> each.currency().map(Object::toString).orElse("")))
                .orElseThrow();
        this.number = account.number();
        this.whole = whole(tellings);
        referenced();
        unreferenced();
    }

    List<BankMovement> movements() {
        return movements;
    }

    List<Finding> findings() {
        return found;
    }

    /**
     * Adds what has a bank reference: first what was booked, then what was announced and is not booked yet; and finds
     * references of several movements, and movements under several references.
     */
    private void referenced() {
        Map<Identity, List<BankTransaction>> booked = best(true);
        withoutWholesThatAreDetailed(booked);
        booked.forEach((identity, told) -> number(identity.id(number), told));
        pending(booked, best(false));
        twice(booked);
        alike(booked);
    }

    /**
     * {@return by what is one movement the telling of the statement that has most of it}
     *
     * The list has one transaction as a rule; two where one statement tells the same reference, day and amount twice.
     *
     * @param isBooked whether what was booked is asked for, or all else
     */
    private Map<Identity, List<BankTransaction>> best(boolean isBooked) {
        Map<Identity, List<BankTransaction>> best = new TreeMap<>(Comparator.comparing(each -> each.id(number)));
        for (Tellings telling : tellings) {
            telling.transactions().stream()
                    .filter(each -> each.key().isPresent() && each.isBooked() == isBooked)
                    .collect(Collectors.groupingBy(Identity::of))
                    .forEach((identity, told) -> best.merge(identity, told, Told::fuller));
        }
        return best;
    }

    /**
     * Takes out a batch that is told whole in one file and by its details in another, if they sum to it: 100.00 under B1 goes,
     * where 60.00 under B1, first, and 40.00 under B1, second, are told. Where they do not sum to it, all three stay.
     */
    private static void withoutWholesThatAreDetailed(Map<Identity, List<BankTransaction>> booked) {
        Map<String, List<BankTransaction>> details = booked.entrySet().stream()
                .filter(each -> each.getKey().key().index().isPresent())
                .flatMap(each -> each.getValue().stream())
                .collect(Collectors.groupingBy(each -> each.key().orElseThrow().bankReference() + " "
                        + each.amount().getCurrencyUnit()));
        booked.entrySet().removeIf(whole -> {
            Identity identity = whole.getKey();
            List<BankTransaction> parts = details.getOrDefault(
                    identity.key().bankReference() + " " + identity.amount().getCurrencyUnit(), List.of());
            return identity.key().index().isEmpty()
                    && !parts.isEmpty()
                    && Money.total(parts.stream().map(BankTransaction::amount).toList())
                            .equals(identity.amount());
        });
    }

    /**
     * Adds what was announced. It is gone once its reference is booked, whatever its day and amount were; two announced under
     * one reference and one booked leave one.
     */
    private void pending(Map<Identity, List<BankTransaction>> booked, Map<Identity, List<BankTransaction>> announced) {
        Map<TransactionKey, Integer> done = booked.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each.getKey().key(),
                        Collectors.summingInt(each -> each.getValue().size())));
        announced.forEach((identity, told) -> {
            int gone = Math.min(done.getOrDefault(identity.key(), 0), told.size());
            done.merge(identity.key(), -gone, Integer::sum);
            number(identity.id(number) + "/" + told.get(0).status(), told.subList(gone, told.size()));
        });
    }

    /** Finds ({@code BANK-REF-01}) a reference under which several days or amounts are booked. */
    private void twice(Map<Identity, List<BankTransaction>> booked) {
        booked.keySet().stream()
                .collect(Collectors.groupingBy(
                        Identity::key,
                        () -> new TreeMap<>(Comparator.comparing(TransactionKey::toString)),
                        Collectors.toList()))
                .forEach((key, identities) -> {
                    if (identities.size() > 1) {
                        found.add(StatementRule.REFERENCE_OF_ONE.at(
                                account.toString(),
                                say("under {reference} are booked {amounts}; each is counted")
                                        .with("reference", key.bankReference())
                                        .with(
                                                "amounts",
                                                identities.stream()
                                                        .map(Identity::amount)
                                                        .toList())));
                    }
                });
    }

    /**
     * Finds ({@code BANK-REF-02}) what is booked under two references and differs in nothing else that a payer could be known
     * by.
     */
    private void alike(Map<Identity, List<BankTransaction>> booked) {
        booked.values().stream()
                .flatMap(List::stream)
                .filter(Told::saysWhat)
                .collect(Collectors.groupingBy(Told::butReference, TreeMap::new, Collectors.toList()))
                .forEach((told, alike) -> {
                    Set<String> references = alike.stream()
                            .map(each -> each.key().orElseThrow().bankReference())
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (references.size() > 1) {
                        found.add(StatementRule.NOT_ALIKE.at(
                                account.toString(),
                                say("{amount} of {day} stands under {references} and differs in nothing else; each is counted")
                                        .with("amount", alike.get(0).amount())
                                        .with("day", alike.get(0).bookedOn())
                                        .with("references", references)));
                    }
                });
    }

    /**
     * Without a reference a transaction is known by its statement alone. What a report or a notification tells is told again
     * by the statement of its day, where there is one that is whole.
     */
    private void unreferenced() {
        Map<String, List<BankTransaction>> announced = new TreeMap<>();
        for (Tellings telling : tellings) {
            Map<BankTransaction, List<BankTransaction>> equal = telling.transactions().stream()
                    .filter(each -> each.key().isEmpty() && isToldHereAlone(telling.head(), each))
                    .collect(Collectors.groupingBy(
                            Function.identity(), () -> new TreeMap<>(Told.ORDER), Collectors.toList()));
            equal.forEach((transaction, told) -> {
                if (transaction.isBooked()) {
                    number(id(telling.head(), transaction), told);
                } else {
                    announced.merge(
                            number + "/" + Told.name(transaction),
                            told,
                            (one, other) -> one.size() < other.size() ? other : one);
                }
            });
        }
        announced.forEach(this::number);
    }

    /** {@return the identifier of what has no reference: account, statement, day, amount, and a name of all that is said} */
    private String id(StatementHead head, BankTransaction transaction) {
        return number + "/" + head.kind() + " " + head.identifier()
                + head.sequence().map(sequence -> " " + sequence).orElse("") + "/" + transaction.bookedOn() + "/"
                + transaction.amount() + "/" + Told.name(transaction);
    }

    /**
     * {@return whether no statement tells it again: it stands in one, is not booked, or no statement that is whole covers its
     * day}
     */
    private boolean isToldHereAlone(StatementHead head, BankTransaction transaction) {
        return head.kind() == StatementKind.STATEMENT
                || !transaction.isBooked()
                || whole.stream().noneMatch(each -> covers(each, transaction.bookedOn()));
    }

    /** {@return the statements that are whole, page by page; one that does not balance may lack just what the report has} */
    private static List<BankStatement> whole(List<Tellings> tellings) {
        return tellings.stream()
                .filter(each -> each.head().kind() == StatementKind.STATEMENT)
                .flatMap(each -> each.pages().values().stream().flatMap(List::stream))
                .filter(each -> each.check().isEmpty())
                .toList();
    }

    /**
     * {@return whether a statement tells all of a day}
     *
     * From its opening balance, exclusive, to its closing balance, inclusive. Some banks date the opening balance on the day
     * before, some on the first day: its day is covered where something of it is told, or where it is also the day of the
     * closing balance. Without both balances it covers no day.
     */
    private static boolean covers(BankStatement statement, LocalDate day) {
        LocalDate opened = statement.opening().map(BankBalance::day).orElse(LocalDate.MAX);
        LocalDate closed = statement.closing().map(BankBalance::day).orElse(LocalDate.MIN);
        return !closed.isBefore(day)
                && (opened.isBefore(day)
                        || opened.equals(day)
                                && (closed.equals(day)
                                        || statement.entries().stream()
                                                .anyMatch(entry -> entry.isBooked()
                                                        && entry.bookedOn().equals(day))));
    }

    /**
     * Adds equal movements. From the second on they are numbered: {@code …/2}, {@code …/3}.
     *
     * @param id of the first
     */
    private void number(String id, List<BankTransaction> told) {
        List<BankTransaction> sorted = told.stream().sorted(Told.ORDER).toList();
        for (int i = 0; i < sorted.size(); i++) {
            movements.add(new BankMovement(i == 0 ? id : id + "/" + (i + 1), account, sorted.get(i)));
        }
    }
}
