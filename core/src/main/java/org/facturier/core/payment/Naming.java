package org.facturier.core.payment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * Puts money to what its text names, due first first, and then to what is left of that what is named on the side of the money,
 * such as a credit note that the payer took off.
 *
 * <p>A payer writes {@code F-1, F-2 less GS-3} and pays 150.00; F-1 is open with 100.00, F-2 with 80.00, and the note GS-3 with
 * 30.00. The money goes to F-1 with 100.00 and to F-2 with 50.00, the note to F-2 with 30.00, and nothing is left of any.
 *
 * <p>Made for one text and used once.
 */
final class Naming {

    private final OpenItem money;
    private final OpenItems open;
    private final Draft draft;
    /** What is named and can be paid, due first first, with what is open of it; then with what stays open. */
    private final Map<OpenItem, Money> named = new TreeMap<>(OldestFirst.ORDER);
    /** What is named on the side of the money. */
    private final Map<OpenItem, Mention> beside = new TreeMap<>(OldestFirst.ORDER);

    /**
     * @param money  the money
     * @param open  everything that is open
     */
    Naming(OpenItem money, OpenItems open) {
        this.money = money;
        this.open = open;
        this.draft = new Draft(money);
    }

    /**
     * {@return the one proposal for all that a text names}
     *
     * @param mentions  one at least, in the order of the text
     */
    Proposal of(List<Mention> mentions) {
        mentions.forEach(this::read);
        draft.exact(named.values());
        named.replaceAll((item, all) -> draft.put(item));
        beside.forEach(this::takeOff);
        return draft.proposal();
    }

    /** A mistyped reference is doubted even where its number is open: its check digits are another's. */
    private void read(Mention mention) {
        List<OpenItem> items = mention.items(open, money.partner());
        List<OpenItem> payable = items.stream().filter(this::isPayable).toList();
        if (mention.isMistyped()) {
            draft.because(new Evidence.Unknown(mention.words()));
        } else if (payable.isEmpty()) {
            elsewhere(mention, items);
        } else {
            payable.forEach(item -> named.put(item, item.open().abs()));
            draft.because(mention.named(payable.get(0)));
        }
    }

    /** What is named cannot be paid by this money: it goes with it, as a note does, or keeps it on account. */
    private void elsewhere(Mention mention, List<OpenItem> items) {
        List<OpenItem> same = items.stream().filter(this::isBeside).toList();
        same.forEach(item -> beside.put(item, mention));
        if (same.isEmpty()) {
            draft.because(mention.elsewhere(why(items)));
        }
    }

    /** What is stated as paid before is not what a number means. */
    private boolean isPayable(OpenItem item) {
        return isOnAccount(item)
                && item.isDebit() != money.isDebit()
                && !(item.key() instanceof ItemKey.PaidBeforeItem);
    }

    /** {@return whether an item is a credit as the money is, or a debit as it is; the money itself is none} */
    private boolean isBeside(OpenItem item) {
        return isOnAccount(item)
                && item.isDebit() == money.isDebit()
                && !item.key().equals(money.key());
    }

    /** {@return whether an item is of the partner and in the currency of the money} */
    private boolean isOnAccount(OpenItem item) {
        return item.partner().equals(money.partner()) && item.open().isSameCurrency(money.open());
    }

    /** {@return why the money cannot go to what is named; where nothing of it is open anywhere, that} */
    private Evidence.NamedElse.Why why(List<OpenItem> items) {
        if (items.stream().allMatch(this::isOnAccount)) {
            return Evidence.NamedElse.Why.NOT_OPEN;
        }
        return items.stream().anyMatch(item -> item.partner().equals(money.partner()))
                ? Evidence.NamedElse.Why.ANOTHER_CURRENCY
                : Evidence.NamedElse.Why.ANOTHER_PARTNER;
    }

    /**
     * Puts an item beside the money to what is left of the items named, due first first. One for which nothing is left is said
     * to be not open, for it does not count here.
     */
    private void takeOff(OpenItem item, Mention mention) {
        Money left = item.open().abs();
        for (Map.Entry<OpenItem, Money> rest : named.entrySet()) {
            Money part = Draft.smaller(left, rest.getValue());
            if (part.isPositive()) {
                draft.link(item, rest.getKey(), part);
                rest.setValue(rest.getValue().minus(part));
                left = left.minus(part);
            }
        }
        boolean used = left.isLessThan(item.open().abs());
        draft.because(used ? mention.named(item) : mention.elsewhere(Evidence.NamedElse.Why.NOT_OPEN));
    }
}
