package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.Undone;
import org.facturier.core.index.Index;

/**
 * The transactions that were seen, by the reference of the bank: so that the same money is counted once, and what a return takes
 * back is found. Immutable.
 *
 * <p>{@code B-77} of 2 March over 100.00 read a second time is counted before. {@code B-77} with another day or amount is other
 * money under a used reference, and nothing about it is sure. Where the details {@code B-77/1} and {@code B-77/2} are told, the
 * entry {@code B-77} counts no more. What has no reference is always new.
 */
public final class Bookings {

    private static final Bookings NONE = new Bookings(Index.none(), Index.none(), Index.none());

    /** What was seen under each reference of the bank: the details of a batch share one. */
    private final Index<String, List<Booking>> byReference;
    /** What was seen under the name that a payer gave its order. */
    private final Index<String, List<Booking>> byEndToEnd;
    /** References of entries of which the details are told. */
    private final Index<String, Boolean> detailed;

    private Bookings(
            Index<String, List<Booking>> byReference,
            Index<String, List<Booking>> byEndToEnd,
            Index<String, Boolean> detailed) {
        this.byReference = byReference;
        this.byEndToEnd = byEndToEnd;
        this.detailed = detailed;
    }

    /** {@return that nothing was seen} */
    public static Bookings none() {
        return NONE;
    }

    /** {@return these, and that details of some entries are told: these count, the entries as a whole do not} */
    public Bookings expecting(Collection<BankTransaction> transactions) {
        Index<String, Boolean> more = detailed;
        for (BankTransaction transaction : transactions) {
            Optional<TransactionKey> key = transaction.key();
            if (key.flatMap(TransactionKey::index).isPresent()
                    && !isTakenWhole(key.get().bankReference())) {
                more = more.with(key.get().bankReference(), Boolean.TRUE);
            }
        }
        return new Bookings(byReference, byEndToEnd, more);
    }

    /**
     * {@return whether something was taken with an entry as a whole, before its details were told}
     *
     * <p>Then the whole counts: of 150.00 taken with {@code B-77}, details of 70.00 and 80.00 told in a later file are not taken a
     * second time. A whole with which nothing was taken gives way to its details.
     */
    private boolean isTakenWhole(String reference) {
        return byReference.get(reference, List.of()).stream()
                .filter(booking -> !booking.taken().isEmpty())
                .anyMatch(booking -> booking.transaction()
                        .key()
                        .flatMap(TransactionKey::index)
                        .isEmpty());
    }

    /**
     * {@return these and one more, or with one in place of that of the same money}
     *
     * <p>Under one reference money is told apart by its identifier in the books.
     */
    public Bookings with(Booking booking) {
        BankTransaction transaction = booking.transaction();
        return new Bookings(
                transaction
                        .key()
                        .map(key -> with(byReference, key.bankReference(), booking))
                        .orElse(byReference),
                transaction
                        .remittance()
                        .endToEndId()
                        .map(id -> with(byEndToEnd, id, booking))
                        .orElse(byEndToEnd),
                detailed);
    }

    /** {@return an index with one more booking, in place of an older one of the same money} */
    private static Index<String, List<Booking>> with(Index<String, List<Booking>> index, String key, Booking booking) {
        List<Booking> some = new ArrayList<>(index.get(key, List.of()));
        some.removeIf(one -> one.payment().equals(booking.payment()));
        some.add(booking);
        return index.with(key, List.copyOf(some));
    }

    /** {@return whether a transaction was counted: under its reference with the same figures, or by its details} */
    boolean isCounted(BankTransaction transaction) {
        return transaction.key().isPresent()
                && (isWholeOfDetails(transaction.key().get())
                        || same(transaction).stream().anyMatch(seen -> isEqual(seen.transaction(), transaction)));
    }

    /** {@return whether a key is that of an entry whose details count in its place} */
    private boolean isWholeOfDetails(TransactionKey key) {
        return key.index().isEmpty() && detailed.has(key.bankReference());
    }

    /** {@return whether its reference was used for other money, or for an entry of which it is a detail} */
    boolean isUsedTwice(BankTransaction transaction) {
        return same(transaction).stream().anyMatch(seen -> !isEqual(seen.transaction(), transaction));
    }

    /** {@return what was seen under its reference: its own place, and the entry as a whole} */
    private List<Booking> same(BankTransaction transaction) {
        return transaction
                .key()
                .map(key -> byReference.get(key.bankReference(), List.of()).stream()
                        .filter(seen -> isSame(seen.transaction().key().orElseThrow(), key))
                        .toList())
                .orElse(List.of());
    }

    /** {@return whether what was seen has the place of a key, or is the whole entry to which it belongs} */
    private boolean isSame(TransactionKey seen, TransactionKey key) {
        return seen.index().equals(key.index()) || seen.index().isEmpty() && !isWholeOfDetails(seen);
    }

    /** {@return whether two transactions are the same money: one key, one day, one amount} */
    private static boolean isEqual(BankTransaction one, BankTransaction other) {
        return one.bookedOn().equals(other.bookedOn())
                && one.amount().equals(other.amount())
                && one.key().equals(other.key());
    }

    /**
     * {@return the one transaction that is taken back, empty where it is not known or could be several}
     *
     * <p>A return that names the reference of the bank is looked up by that alone; the name of the order serves where it names
     * none. Several under one name are none: which of them came back is not said.
     */
    Optional<Booking> undone(Undone undone) {
        List<Booking> of = undone.of()
                .map(reference -> byReference.get(reference, List.of()))
                .orElseGet(() -> undone.endToEndId()
                        .map(id -> byEndToEnd.get(id, List.of()))
                        .orElse(List.of()));
        return of.size() == 1 ? Optional.of(of.get(0)) : Optional.empty();
    }
}
