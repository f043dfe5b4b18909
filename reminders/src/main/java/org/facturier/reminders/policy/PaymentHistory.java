package org.facturier.reminders.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Link;
import org.facturier.core.payment.ItemKey;

/**
 * How a partner has paid so far: the days that its money came late, each weighted by how much money it was. EUR 900.00 in time and
 * EUR 100.00 thirty days late are three days late.
 *
 * <p>What came early or in time counts as no day late, a payment that came back not at all. What is still open does not count: it
 * is what reminders are about, and would change their tone while they run.
 *
 * <p>It reads the account when it is asked.
 */
public final class PaymentHistory {

    private final Account account;
    private final LocalDate day;

    private PaymentHistory(Account account, LocalDate day) {
        this.account = Objects.requireNonNull(account, "account");
        this.day = Objects.requireNonNull(day, "day");
    }

    /** {@return how the partner of an account had paid at the end of a day} */
    public static PaymentHistory of(Account account, LocalDate day) {
        return new PaymentHistory(account, day);
    }

    /** {@return whether nothing was ever paid, so that nothing can be said} */
    public boolean isEmpty() {
        return paid().isEmpty();
    }

    /** {@return whether its money came more than so many days late, weighted by amount; no where nothing was paid} */
    public boolean isLaterThan(int days) {
        BigDecimal limit = BigDecimal.valueOf(days);
        return paid().stream()
                        .map(paid -> paid.amount().multiply(paid.daysLate().subtract(limit)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum()
                > 0;
    }

    /**
     * Money that settled a debt and did not come back.
     *
     * @param amount  how much, above zero
     * @param daysLate  how many days late, zero or more
     */
    private record Paid(BigDecimal amount, BigDecimal daysLate) {}

    /** What tells a payment of a debt from every other. */
    private record Settlement(String fact, ItemKey credit, ItemKey debit) {}

    private List<Paid> paid() {
        Map<Settlement, List<Link>> links = new LinkedHashMap<>();
        for (Link link : account.links()) {
            if (link.kind() == Link.Kind.PAYMENT && !link.on().isAfter(day)) {
                links.computeIfAbsent(
                                new Settlement(link.fact(), link.credit(), link.debit()), key -> new ArrayList<>())
                        .add(link);
            }
        }
        return links.entrySet().stream()
                .flatMap(each -> paid(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private Optional<Paid> paid(Settlement settlement, List<Link> links) {
        BigDecimal left =
                links.stream().map(link -> link.amount().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean ofPartner = left.signum() > 0
                && account.item(settlement.credit(), day)
                        .filter(AccountItem::isOnAccount)
                        .isPresent();
        return ofPartner
                ? account.item(settlement.debit(), day)
                        .map(debt -> new Paid(left, daysLate(debt, links.get(0).on())))
                : Optional.empty();
    }

    private static BigDecimal daysLate(AccountItem debt, LocalDate paidOn) {
        return BigDecimal.valueOf(Math.max(0, debt.daysLate(paidOn)));
    }
}
