package org.facturier.core.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Reference;
import org.joda.money.CurrencyUnit;

/**
 * Groups what is open of a partner by document. Money is no debt, and nor is what a document states as paid before.
 *
 * <p>The instalments of an invoice are one debt, for a payer names the invoice and not the instalment. An amount that was
 * entered without a document is one by itself.
 */
final class Debts implements ItemKey.Cases<Optional<ItemKey>> {

    /** It has no state: one will do. */
    private static final Debts KEYS = new Debts();

    private Debts() {}

    /**
     * {@return the debts of a partner in a currency, due first first, what money of the side settles above zero}
     *
     * <p>What the partner owes stands before what it has good, each as the open items give them.
     */
    static List<Debt> of(OpenItems open, String partner, CurrencyUnit currency, int side) {
        Map<ItemKey, List<OpenItem>> groups = new LinkedHashMap<>();
        Stream.concat(open.debits(partner, currency), open.credits(partner, currency))
                .forEach(item -> key(item)
                        .ifPresent(key -> groups.computeIfAbsent(key, unseen -> new ArrayList<>(1))
                                .add(item)));
        List<Debt> debts = new ArrayList<>();
        groups.forEach((key, items) -> debts.add(new Debt(key, items, numbers(items), side)));
        return debts;
    }

    /** {@return what an item belongs to; empty where it is none that money is for} */
    static Optional<ItemKey> key(OpenItem item) {
        return item.key().match(KEYS);
    }

    /**
     * {@return letters and digits of the numbers of some items} A structured reference is no number: nothing is near it, for its
     * check digits would say so.
     */
    private static Set<String> numbers(List<OpenItem> items) {
        Set<String> numbers = new LinkedHashSet<>();
        for (OpenItem item : items) {
            for (Reference reference : item.references()) {
                if (reference.kind() == Reference.Kind.NUMBER || reference.kind() == Reference.Kind.REPLACED) {
                    numbers.add(reference.bare());
                }
            }
        }
        return numbers;
    }

    @Override
    public Optional<ItemKey> document(ItemKey.DocumentItem key) {
        return Optional.of(key);
    }

    @Override
    public Optional<ItemKey> instalment(ItemKey.InstalmentItem key) {
        return Optional.of(new ItemKey.DocumentItem(key.document()));
    }

    @Override
    public Optional<ItemKey> paidBefore(ItemKey.PaidBeforeItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<ItemKey> credit(ItemKey.CreditItem key) {
        return Optional.of(new ItemKey.DocumentItem(key.note()));
    }

    @Override
    public Optional<ItemKey> money(ItemKey.MoneyItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<ItemKey> entered(ItemKey.EnteredItem key) {
        return Optional.of(key);
    }

    @Override
    public Optional<ItemKey> transferred(ItemKey.TransferredItem key) {
        return Optional.empty();
    }
}
