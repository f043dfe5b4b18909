package org.facturier.core.pricing;

import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * Price lists, the most particular first: that of the agreement, that of the segment, that of everybody. The first list that
 * has a product decides its price.
 *
 * @param lists  in the order in which they are asked
 */
public record PriceBook(List<PriceList> lists) {

    /**
     * A price, and why it is that one.
     *
     * @param model  the price
     * @param list  the name of the list that has it
     * @param passedOver  the names of the lists asked before, which have no price for the product
     */
    public record Found(PricingModel model, String list, List<String> passedOver) {
        public Found {
            Completeness.of("a price found")
                    .needs("model", model)
                    .needs("list", list)
                    .verify();
            passedOver = List.copyOf(passedOver);
        }
    }

    public PriceBook {
        lists = List.copyOf(lists);
    }

    /** {@return a book that asks the lists in this order} */
    public static PriceBook of(PriceList... lists) {
        return new PriceBook(List.of(lists));
    }

    /** {@return the price of a product, empty where no list has it} */
    public Optional<Found> price(String product) {
        for (int i = 0; i < lists.size(); i++) {
            PriceList list = lists.get(i);
            PricingModel model = list.prices().get(product);
            if (model != null) {
                return Optional.of(new Found(
                        model,
                        list.name(),
                        lists.subList(0, i).stream().map(PriceList::name).toList()));
            }
        }
        return Optional.empty();
    }
}
