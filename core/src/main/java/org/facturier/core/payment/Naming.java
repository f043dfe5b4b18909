package org.facturier.core.payment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/**
 * Puts money to what its text names, due first first, and then to what is left of that what is named on the side of the money,
 * such as a credit note that the payer took off.
 */
final class Naming {

    private final OpenItem money;
    private final OpenItems open;
    private final Draft draft;
    private final Map<OpenItem, Money> named = new TreeMap<>(OldestFirst.ORDER);
    private final Map<OpenItem, Mention> beside = new TreeMap<>(OldestFirst.ORDER);

    Naming(OpenItem money, OpenItems open) {
        this.money = money;
        this.open = open;
        this.draft = new Draft(money);
    }

    Proposal of(List<Mention> mentions) {
        mentions.forEach(this::read);
        draft.exact(named.values());
        named.replaceAll((item, all) -> draft.put(item));
        beside.forEach(this::takeOff);
        return draft.proposal();
    }

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

    private boolean isBeside(OpenItem item) {
        return isOnAccount(item)
                && item.isDebit() == money.isDebit()
                && !item.key().equals(money.key());
    }

    private boolean isOnAccount(OpenItem item) {
        return item.partner().equals(money.partner()) && item.open().isSameCurrency(money.open());
    }

    private Evidence.NamedElse.Why why(List<OpenItem> items) {
        if (items.stream().allMatch(this::isOnAccount)) {
            return Evidence.NamedElse.Why.NOT_OPEN;
        }
        return items.stream().anyMatch(item -> item.partner().equals(money.partner()))
                ? Evidence.NamedElse.Why.ANOTHER_CURRENCY
                : Evidence.NamedElse.Why.ANOTHER_PARTNER;
    }

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
