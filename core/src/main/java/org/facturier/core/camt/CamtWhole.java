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
 * An entry and how it falls into transactions: by its details, if they sum to it; by these less what the bank kept of each, or of
 * all; else as a whole.
 *
 * @param amount  with its sign
 * @param bookedOn  the day
 * @param valueOn  the day from which it bears interest
 * @param status  how far the bank is
 * @param reference  the bank's reference of the entry
 * @param words  what it says for its details
 * @param amounts  what it says of its amount
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
     * @param details  in their order
     * @param batch  how many payments the bank says it holds
     * @param doNotSum  takes what details sum to that are not the entry
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

    /** What the only detail says of its amount is held against the entry, and the entry stands. */
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

    private List<Money> net(List<CamtDetail> details, List<Money> parts) {
        List<Money> net = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Money part = parts.get(i);
            net.add(details.get(i).amounts.fee(currency()).map(part::minus).orElse(part));
        }
        return net;
    }

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

    /** What the bank kept of all together is a movement of its own. */
    private List<BankTransaction> withFee(List<BankTransaction> parts, Money fee) {
        List<BankTransaction> all = new ArrayList<>(parts);
        BankTransaction.Builder transaction = begun(fee.negated());
        reference.ifPresent(key -> transaction.key(TransactionKey.of(key, all.size() + 1)));
        all.add(transaction.code(words.code()).bankText(words.text()).build());
        return all;
    }

    private BankTransaction.Builder begun(Money part) {
        BankTransaction.Builder transaction = BankTransaction.of(bookedOn, part).status(status);
        valueOn.ifPresent(transaction::valueOn);
        return transaction;
    }

    private void money(BankTransaction.Builder transaction, CamtAmounts said) {
        said.fee(currency()).ifPresent(transaction::fee);
        said.original(currency()).ifPresent(transaction::originalAmount);
        said.rate().ifPresent(transaction::exchangeRate);
    }

    private Money signed(CamtDetail detail, Money part) {
        return detail.isCredit(amount.isPositiveOrZero()) ? part : part.negated();
    }

    private CurrencyUnit currency() {
        return amount.getCurrencyUnit();
    }
}
