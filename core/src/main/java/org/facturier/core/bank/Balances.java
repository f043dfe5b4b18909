package org.facturier.core.bank;

import java.util.List;
import java.util.Optional;

/**
 * The balances of one statement, and which of them open and close it. A statement that is told in pages has balances in between
 * ({@code ITBD}), which close one page and open the next:
 *
 * <ul>
 *   <li>page 1: {@code OPBD}, {@code ITBD};
 *   <li>page 2: {@code ITBD}, {@code ITBD};
 *   <li>page 3: {@code ITBD}, {@code CLBD}.
 * </ul>
 *
 * @param all in the order of the statement
 */
record Balances(List<BankBalance> all) {

    /** {@return what was booked when it opened; of a later page, what the page before left} */
    Optional<BankBalance> opening() {
        return first(BankBalance.OPENING_BOOKED)
                .or(() -> first(BankBalance.PREVIOUSLY_CLOSED))
                .or(this::interimOpening);
    }

    /** {@return what was booked when it closed; of a page that another follows, what it leaves} */
    Optional<BankBalance> closing() {
        return first(BankBalance.CLOSING_BOOKED).or(this::interimClosing);
    }

    /** One balance in between opens only where another one closes. */
    private Optional<BankBalance> interimOpening() {
        boolean closesElsewhere = first(BankBalance.CLOSING_BOOKED).isPresent() || interims() > 1;
        return closesElsewhere ? first(BankBalance.INTERIM_BOOKED) : Optional.empty();
    }

    /** {@return the last balance in between, where another one opens} */
    private Optional<BankBalance> interimClosing() {
        Optional<BankBalance> opening = opening();
        return all.stream()
                .filter(balance -> balance.type().equals(BankBalance.INTERIM_BOOKED))
                .reduce((earlier, later) -> later)
                .filter(last -> interims() > 1 || opening.isPresent());
    }

    private long interims() {
        return all.stream()
                .filter(balance -> balance.type().equals(BankBalance.INTERIM_BOOKED))
                .count();
    }

    private Optional<BankBalance> first(String type) {
        return all.stream().filter(balance -> balance.type().equals(type)).findFirst();
    }
}
