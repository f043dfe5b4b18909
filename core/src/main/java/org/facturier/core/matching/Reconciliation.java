package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Proposal;
import org.joda.money.Money;

/**
 * Transactions of the bank gone through day by day: what is sure is taken before the next is looked at, all else waits for
 * somebody. It does not matter in which files, or in which order, the transactions came: those of a day go by the reference of
 * the bank, then by what they say.
 *
 * <p>It books nothing: a host makes facts of what is taken, a payment with its allocations and reliefs, and the end of the first
 * payment where money came back.
 *
 * <p>Two invoices of one partner are open, {@code F-1} and {@code F-2} of 100.00 each. On 2 March 100.00 come with the words
 * {@code F-1}, on 3 March 100.00 from the same payer without a word. The first names what it pays and is taken; after it only
 * {@code F-2} is open, so that the second has one reading and is taken, too. Asked for alone, the second would have two
 * readings and would wait.
 *
 * @param steps  each transaction with what it is, in the order gone through
 * @param open  what is open after all that was sure
 * @param seen  the transactions seen, those before included
 */
public record Reconciliation(List<Step> steps, OpenItems open, Bookings seen) {

    /**
     * By day, then by reference and place; those without a reference come last, told apart by all that they say.
     *
     * <p>Files are told in any order, and what is sure hangs on what was taken before: without one order the same files could
     * come to different proposals. Two that are alike in all of this stand as they were handed over.
     */
    private static final Comparator<BankTransaction> ORDER = Comparator.comparing(BankTransaction::bookedOn)
            .thenComparing(transaction -> transaction.key().isEmpty())
            .thenComparing(transaction ->
                    transaction.key().map(TransactionKey::bankReference).orElse(""))
            .thenComparing(transaction ->
                    transaction.key().flatMap(TransactionKey::index).orElse(0))
            .thenComparing(transaction -> transaction.amount().toString())
            .thenComparing(transaction -> transaction.remittance().text())
            .thenComparing(transaction -> transaction.remittance().references().toString())
            .thenComparing(transaction -> transaction.remittance().endToEndId().orElse(""))
            .thenComparing(transaction ->
                    transaction.counterparty().map(other -> other.name()).orElse(""))
            .thenComparing(transaction -> transaction
                    .counterparty()
                    .flatMap(other -> other.iban())
                    .map(iban -> iban.text())
                    .orElse(""));

    /**
     * One transaction.
     *
     * <p>{@code B-77} is money under the reference of the bank, {@code B-77/2} the detail with the place 2 in it, {@code
     * 2026-03-02#1} the first of 2 March that has no reference. That count begins anew with each pass: a day with such
     * transactions is handed over whole, or the second pass gives the same identifier to other money.
     *
     * @param payment  the identifier of its money: the reference of the bank with the place in a batch; without a reference, the
     *     day and the place among those of the day that have none
     * @param transaction  the transaction
     * @param judgement  what it is
     */
    public record Step(String payment, BankTransaction transaction, Judgement judgement) {}

    public Reconciliation {
        steps = List.copyOf(steps);
    }

    /**
     * {@return transactions gone through}
     *
     * <p>Details of an entry count in place of the entry itself, whichever of them stands first: all are looked through before
     * the first is judged. What is handed over is left as it is; the open items and the transactions seen after the pass are in
     * the result, to be kept for the next.
     *
     * @param matcher  what says what each is for
     * @param transactions  the transactions, of any files, in any order
     * @param open  what is open before them, of any partner
     * @param seen  the transactions of earlier passes
     */
    public static Reconciliation of(
            BankMatcher matcher, Collection<BankTransaction> transactions, OpenItems open, Bookings seen) {
        List<BankTransaction> sorted = transactions.stream().sorted(ORDER).toList();
        Pass pass = new Pass(matcher, open, seen.expecting(sorted));
        sorted.forEach(pass::take);
        return new Reconciliation(pass.steps, pass.open, pass.seen);
    }

    /** Goes on from one transaction to the next. */
    private static final class Pass {

        /** What says what each is for. */
        private final BankMatcher matcher;

        /** What was gone through so far, in order. */
        private final List<Step> steps = new ArrayList<>();
        /** By day, how many transactions without a reference were met. */
        private final Map<String, Integer> nameless = new HashMap<>();

        private OpenItems open;
        private Bookings seen;

        /** Begins with what is open and seen before the first transaction. */
        Pass(BankMatcher matcher, OpenItems open, Bookings seen) {
            this.matcher = matcher;
            this.open = open;
            this.seen = seen;
        }

        /**
         * Takes one transaction.
         *
         * <p>What is sure is taken at once, so that the next finds what is left; all is remembered, so that it counts once.
         *
         * <p>A return is sure only where all of the money came back and the first was taken without a look. Then what the first
         * had taken is open again for those that come after; any other return changes nothing here and waits.
         */
        void take(BankTransaction transaction) {
            String payment = payment(transaction);
            Judgement judgement = matcher.judge(payment, transaction, open, seen);
            steps.add(new Step(payment, transaction, judgement));
            Booking booking = Booking.seen(payment, transaction);
            if (judgement instanceof Judgement.Ranked ranked && ranked.isSure()) {
                Proposal proposal = ranked.proposals().get(0);
                booking = Booking.of(payment, transaction, proposal, open, true);
                open = open.after(proposal);
            } else if (judgement instanceof Judgement.Returned returned && returned.isSure()) {
                returned.opened().forEach(this::reopen);
                forget(returned);
            }
            if (!(judgement instanceof Judgement.Counted)) {
                seen = seen.with(booking);
            }
        }

        /** {@return the identifier of the money of a transaction} */
        private String payment(BankTransaction transaction) {
            return transaction
                    .key()
                    .map(key -> key.bankReference()
                            + key.index().map(index -> "/" + index).orElse(""))
                    .orElseGet(() -> transaction.bookedOn() + "#"
                            + nameless.merge(transaction.bookedOn().toString(), 1, Integer::sum));
        }

        /**
         * Opens again what was taken of an item, whatever is open of it by now.
         *
         * <p>Of an invoice of 100.00 that was paid whole nothing is open; 100.00 are again. Where 40.00 are still open and
         * 60.00 come back, they are added to the 40.00.
         */
        private void reopen(Booking.Taken taken) {
            OpenItem item = taken.item();
            Money left = open.find(item.partner(), item.key())
                    .map(OpenItem::open)
                    .orElse(Money.zero(item.open().getCurrencyUnit()));
            open = open.with(item.leaving(left.plus(taken.amount())));
        }

        /** What was left of the first on account went back with it. */
        private void forget(Judgement.Returned returned) {
            ItemKey key = new ItemKey.MoneyItem(returned.first().payment());
            for (OpenItem money : open.money()) {
                if (money.key().equals(key)) {
                    open = open.without(money);
                }
            }
        }
    }

    /**
     * {@return what may be taken without a look, in order}
     *
     * <p>Returns are not among them, though they may be sure: they stand in the steps.
     */
    public List<Proposal> taken() {
        return steps.stream()
                .map(Step::judgement)
                .map(judgement ->
                        judgement instanceof Judgement.Ranked ranked ? ranked.taken() : Optional.<Proposal>empty())
                .flatMap(Optional::stream)
                .toList();
    }
}
