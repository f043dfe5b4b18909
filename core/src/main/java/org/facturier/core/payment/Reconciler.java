package org.facturier.core.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.joda.money.Money;

/**
 * Puts a payment to what it is for: the invoices whose numbers the payer wrote, else whatever of the payer's is due
 * first. What is left after that stays on account: the payer, not the library, says what else it is for.
 *
 * @source Code civil, art. 1342-10: the debtor says which debt is paid, else the oldest
 */
public final class Reconciler {

    private static final Comparator<OpenInstalment> OLDEST_FIRST = Comparator.comparing(OpenInstalment::dueOn)
            .thenComparing(item -> item.invoice().text())
            .thenComparing(OpenInstalment::instalment);

    private Reconciler() {}

    /** {@return a reconciler by reference, else oldest due first} */
    public static Reconciler byReferenceThenAge() {
        return new Reconciler();
    }

    /**
     * {@return what becomes of a payment}
     *
     * @param payment  the payment
     * @param openItems  everything that is open on the day of the payment, of any debtor
     */
    public Reconciliation reconcile(Payment payment, List<OpenInstalment> openItems) {
        List<OpenInstalment> owed = openItems.stream()
                .filter(item ->
                        item.debtor().equals(payment.payer()) && item.open().isSameCurrency(payment.amount()))
                .sorted(OLDEST_FIRST)
                .toList();
        List<OpenInstalment> named =
                owed.stream().filter(item -> names(payment.reference(), item)).toList();
        return allocate(payment, named.isEmpty() ? owed : longest(named));
    }

    /** F-2026-1 is meant, and not 2026-1, where both are open. */
    private static List<OpenInstalment> longest(List<OpenInstalment> named) {
        return named.stream()
                .filter(item -> named.stream()
                        .noneMatch(other -> !other.invoice().equals(item.invoice())
                                && other.invoice()
                                        .text()
                                        .contains(item.invoice().text())))
                .toList();
    }

    private static boolean names(String reference, OpenInstalment item) {
        return names(reference, item.invoice())
                || item.inPlaceOf().stream().anyMatch(replaced -> names(reference, replaced));
    }

    /** A number counts only as a whole: F-1 is not named by F-12. */
    private static boolean names(String reference, InvoiceNumber number) {
        String text = reference.toUpperCase(Locale.ROOT);
        String wanted = number.text().toUpperCase(Locale.ROOT);
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (!isInNumber(text, at - 1) && !isInNumber(text, at + wanted.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInNumber(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static Reconciliation allocate(Payment payment, List<OpenInstalment> items) {
        List<Allocation> allocations = new ArrayList<>();
        Money left = payment.amount();
        for (OpenInstalment item : items) {
            Money part = left.isLessThan(item.open()) ? left : item.open();
            if (part.isPositive()) {
                allocations.add(
                        new Allocation(payment.id(), payment.receivedOn(), item.invoice(), item.instalment(), part));
                left = left.minus(part);
            }
        }
        return new Reconciliation(payment, allocations, left, remarks(payment, items, left));
    }

    private static Findings remarks(Payment payment, List<OpenInstalment> items, Money left) {
        String path = "payment " + payment.id();
        if (items.isEmpty()) {
            return Findings.of(PaymentRule.PAYER_OWES.at(
                    path,
                    payment.payer() + " owes nothing in " + payment.amount().getCurrencyUnit() + "; " + payment.amount()
                            + " is kept on account"));
        }
        return left.isZero()
                ? Findings.none()
                : Findings.of(PaymentRule.NOT_OVERPAID.at(
                        path,
                        left + " of " + payment.amount() + " is more than what it is for and is kept on account"));
    }
}
