package org.facturier.core.camt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.TransactionStatus;
import org.facturier.core.bank.Undone;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An entry and how it falls into transactions: by its details, if they sum to it; by these less what the bank kept of each, or
 * of all; else as a whole. Whatever is chosen, the transactions sum to the entry: no money is gained or lost by details that
 * are told wrongly.
 *
 * <p>Three ways in which details make up an entry of 97.00 EUR that came in, tried in this order:
 *
 * <ul>
 *   <li>60.00 and 37.00 sum to it: two transactions;
 *   <li>60.00 with charges of 1.00, and 40.00 with charges of 2.00: net of them 59.00 + 38.00 = 97.00, two transactions that
 *       tell their charges;
 *   <li>60.00 and 40.00, and the entry has charges of 3.00: 100.00 − 3.00 = 97.00, three transactions, the last −3.00.
 * </ul>
 *
 * <p>60.00 and 40.00 without charges are 100.00: that is found ({@code BANK-DETAIL-01}), and the entry is one transaction.
 *
 * @param amount with its sign, negative where money goes out
 * @param bookedOn the day
 * @param valueOn the day from which it bears interest
 * @param status how far the bank is, the same for all transactions in it
 * @param reference the bank's reference of the entry, {@code Ntry/AcctSvcrRef}
 * @param words what it says for its details
 * @param amounts what it says of its amount: {@code Ntry/AmtDtls} and {@code Ntry/Chrgs}
 */
record CamtWhole(
        Money amount,
        LocalDate bookedOn,
        Optional<LocalDate> valueOn,
        TransactionStatus status,
        Optional<String> reference,
        CamtEntryWords words,
        CamtAmounts amounts) {

    /**
     * {@return the entry}
     *
     * Where it has one detail, the two are one, and the reference of the detail stands in for one that the entry lacks.
     *
     * @param details in their order
     * @param batch how many payments the bank says it holds
     * @param doNotSum takes what details sum to that are not the entry
     */
    BankEntry entry(List<CamtDetail> details, Optional<Integer> batch, Consumer<Money> doNotSum) {
        Optional<String> itsReference =
                details.size() == 1 ? reference.or(() -> details.get(0).bankReference()) : reference;
        return new BankEntry(itsReference, bookedOn, amount, status, batch, transactions(details, doNotSum));
    }

    private List<BankTransaction> transactions(List<CamtDetail> details, Consumer<Money> doNotSum) {
        if (details.isEmpty()) {
            return List.of(whole());
        }
        return details.size() == 1 ? List.of(only(details.get(0), doNotSum)) : several(details, doNotSum);
    }

    /**
     * {@return the entry as one transaction, with what it says itself; what details say is left out, for it is true of a part
     * only}
     */
    private BankTransaction whole() {
        BankTransaction.Builder transaction = begun(amount);
        reference.ifPresent(key -> transaction.key(TransactionKey.of(key)));
        money(transaction, amounts);
        transaction.code(words.code()).bankText(words.text());
        if (words.isReversal() || CamtCode.isReturn(words.code())) {
            transaction.undone(Undone.SOMETHING);
        }
        return transaction.build();
    }

    /**
     * {@return the entry as one transaction, with what its only detail says}
     *
     * What the detail says of its amount is held against the entry, and the entry stands: equal, or equal after the charges,
     * nothing is found. An entry of 97.00 with a detail of 100.00 and charges of 3.00 is in order.
     */
    private BankTransaction only(CamtDetail detail, Consumer<Money> doNotSum) {
        BankTransaction.Builder transaction = begun(amount);
        reference.or(detail::bankReference).ifPresent(key -> transaction.key(TransactionKey.of(key)));
        money(transaction, amounts);
        money(transaction, detail.amounts);
        detail.tell(transaction, amount.isPositiveOrZero(), words);
        Optional<Money> fee = detail.amounts.fee(currency()).or(() -> amounts.fee(currency()));
        detail.amounts.in(currency()).map(part -> signed(detail, part)).ifPresent(part -> {
            boolean isLessFee = fee.map(part::minus).filter(amount::equals).isPresent();
            if (!part.equals(amount) && !isLessFee) {
                doNotSum.accept(part);
            }
        });
        return transaction.build();
    }

    /**
     * {@return the transactions of two or more details}
     *
     * A detail that tells no amount in the currency of the entry leaves the sum open; then the entry is taken as a whole.
     */
    private List<BankTransaction> several(List<CamtDetail> details, Consumer<Money> doNotSum) {
        List<Money> parts = new ArrayList<>();
        for (CamtDetail detail : details) {
            detail.amounts.in(currency()).map(part -> signed(detail, part)).ifPresent(parts::add);
        }
        Money sum = Money.total(currency(), parts);
        Optional<Money> fee = amounts.fee(currency());
        if (parts.size() < details.size()) {
            doNotSum.accept(sum);
            return List.of(whole());
        }
        if (sum.equals(amount)) {
            return each(details, parts);
        }
        List<Money> net = net(details, parts);
        if (Money.total(currency(), net).equals(amount)) {
            return each(details, net);
        }
        if (fee.map(sum::minus).filter(amount::equals).isPresent()) {
            return withFee(each(details, parts), fee.get());
        }
        doNotSum.accept(sum);
        return List.of(whole());
    }

    /** {@return the amounts of the details, with their sign, less what the bank kept of each} */
    private List<Money> net(List<CamtDetail> details, List<Money> parts) {
        List<Money> net = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Money part = parts.get(i);
            net.add(details.get(i).amounts.fee(currency()).map(part::minus).orElse(part));
        }
        return net;
    }

    /**
     * {@return one transaction for each detail}
     *
     * It is known by the reference of the entry and its place in it, from 1; without a reference of the entry, by its own. The
     * place is needed as all details of a batch share one reference.
     *
     * @param parts the amount of each with its sign, in the order of the details
     */
    private List<BankTransaction> each(List<CamtDetail> details, List<Money> parts) {
        List<BankTransaction> each = new ArrayList<>();
        for (int i = 0; i < details.size(); i++) {
            CamtDetail detail = details.get(i);
            BankTransaction.Builder transaction = begun(parts.get(i));
            Optional<TransactionKey> own = detail.bankReference().map(TransactionKey::of);
            int index = i + 1;
            reference.map(key -> TransactionKey.of(key, index)).or(() -> own).ifPresent(transaction::key);
            money(transaction, detail.amounts);
            detail.tell(transaction, parts.get(i).isPositiveOrZero(), words);
            each.add(transaction.build());
        }
        return each;
    }

    /**
     * {@return the transactions and one more: what the bank kept of all together is a movement of its own}
     *
     * @param fee above zero; it goes out, and its place is behind the last detail
     */
    private List<BankTransaction> withFee(List<BankTransaction> parts, Money fee) {
        List<BankTransaction> all = new ArrayList<>(parts);
        BankTransaction.Builder transaction = begun(fee.negated());
        reference.ifPresent(key -> transaction.key(TransactionKey.of(key, all.size() + 1)));
        all.add(transaction.code(words.code()).bankText(words.text()).build());
        return all;
    }

    /**
     * {@return a transaction with what the entry says of all: its days and status}
     *
     * @param part with its sign
     */
    private BankTransaction.Builder begun(Money part) {
        BankTransaction.Builder transaction = BankTransaction.of(bookedOn, part).status(status);
        valueOn.ifPresent(transaction::valueOn);
        return transaction;
    }

    /** Says charges, original amount and rate of a transaction; where they are told twice, the later call stands. */
    private void money(BankTransaction.Builder transaction, CamtAmounts said) {
        said.fee(currency()).ifPresent(transaction::fee);
        said.original(currency()).ifPresent(transaction::originalAmount);
        said.rate().ifPresent(transaction::exchangeRate);
    }

    /**
     * {@return an amount with the sign of its detail, which may be another than that of the entry: a batch can hold a return}
     */
    private Money signed(CamtDetail detail, Money part) {
        return detail.isCredit(amount.isPositiveOrZero()) ? part : part.negated();
    }

    private CurrencyUnit currency() {
        return amount.getCurrencyUnit();
    }
}
