package org.facturier.core.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Completeness;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * How an account stands at the end of a day. Statement, ageing and demand are read off it, so that they are one figure.
 *
 * @param account  the account
 * @param asOf  the day
 * @param debits  what the partner owes, due first first
 * @param credits  what it is owed, below zero, oldest first
 * @param holds  what keeps documents from being asked for, by number
 */
public record Position(
        AccountKey account, LocalDate asOf, List<AccountItem> debits, List<AccountItem> credits, List<Hold> holds) {

    public Position {
        Completeness.of("a position")
                .needs("account", account)
                .needs("asOf", asOf)
                .verify();
        debits = List.copyOf(debits);
        credits = List.copyOf(credits);
        holds = List.copyOf(holds);
    }

    /** {@return what the partner owes in all, below zero what it is owed} */
    public Money balance() {
        return owed().plus(owing());
    }

    /** {@return the debits together} */
    public Money owed() {
        return open(debits);
    }

    /** {@return the credits together, zero or below} */
    public Money owing() {
        return open(credits);
    }

    /** {@return the open part of money that came in or came from another account, zero or below} */
    public Money onAccount() {
        return open(credits.stream().filter(AccountItem::isOnAccount).toList());
    }

    /** {@return what the partner holds back as security until it is released, and does not owe before} */
    public Money heldBack() {
        return open(debits.stream().filter(item -> item.isHeldBack(asOf)).toList());
    }

    /** {@return the debits after the last day on which payment is in time} */
    public List<AccountItem> late() {
        return debits.stream().filter(item -> item.isLate(asOf)).toList();
    }

    /** {@return what is late in all, nothing taken off} */
    public Money overdue() {
        return open(late());
    }

    /** {@return days after the last day on which payment is in time, of what is late for the longest time; zero where nothing is} */
    public long daysLate() {
        return late().stream().mapToLong(item -> item.daysLate(asOf)).max().orElse(0);
    }

    /** {@return what holds a document} */
    public Optional<Hold> hold(DocumentKey document) {
        return holds.stream().filter(hold -> hold.document().equals(document)).findFirst();
    }

    /**
     * {@return what the partner may be asked for: what is late of documents that no promise holds, less what is disputed of
     * it, less all credits; zero or more}
     */
    public Money demand() {
        Map<Optional<DocumentKey>, Money> late = new HashMap<>();
        late().forEach(item -> late.merge(item.document(), item.open(), Money::plus));
        Money asked = owing();
        for (Map.Entry<Optional<DocumentKey>, Money> each : late.entrySet()) {
            asked = asked.plus(asked(each.getKey().flatMap(this::hold), each.getValue()));
        }
        return asked.isNegative() ? nothing() : asked;
    }

    private Money asked(Optional<Hold> hold, Money late) {
        if (hold.isEmpty()) {
            return late;
        }
        boolean held =
                hold.get().promisedUntil().isPresent() || hold.get().disputed().isGreaterThan(late);
        return held ? nothing() : late.minus(hold.get().disputed());
    }

    private Money open(Collection<AccountItem> items) {
        return items.stream().map(AccountItem::open).reduce(nothing(), Money::plus);
    }

    private Money nothing() {
        return Money.zero(account.currency());
    }
}
