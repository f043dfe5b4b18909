package org.facturier.core.pricing;

import java.util.List;
import java.util.Optional;

/**
 * Price lists, the most particular first: that of the agreement, that of the segment, that of everybody. The first list that
 * has a product decides its price. Lists do not add up: a product in the first is not looked for in the others.
 *
 * @param lists  in the order in which they are asked
 */
public record PriceBook(List<PriceList> lists) {

    public PriceBook {
        lists = List.copyOf(lists);
    }

    /** {@return a book that asks the lists in this order} */
    public static PriceBook of(PriceList... lists) {
        return new PriceBook(List.of(lists));
    }

    /** {@return the price of a product, for a rule to bill by; empty where no list has it} */
    public Optional<ListedPrice> price(String product) {
        for (int i = 0; i < lists.size(); i++) {
            PriceList list = lists.get(i);
            PricingModel model = list.prices().get(product);
            if (model != null) {
                return Optional.of(new ListedPrice(
                        model,
                        list.name(),
                        lists.subList(0, i).stream().map(PriceList::name).toList()));
            }
        }
        return Optional.empty();
    }
}
