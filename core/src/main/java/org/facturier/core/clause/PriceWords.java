package org.facturier.core.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.FlatPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PercentagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.joda.money.BigMoney;

/**
 * What quantities of one unit cost, in sentences.
 *
 * @param words  the language
 * @param unit  what is counted
 */
record PriceWords(ClauseWords words, Unit unit) {

    /**
     * {@return the price, in one or more sentences} A price from a list names the list first, and one with bounds says these
     * after the price that they bound; both hold another model, which is said in their middle.
     */
    String of(PricingModel model) {
        if (model instanceof GraduatedPrice graduated) {
            return words.text("price.graduated", tiers(graduated.tiers(), "tier.fee.graduated"));
        }
        if (model instanceof VolumePrice volume) {
            return words.text("price.volume", tiers(volume.tiers(), "tier.fee.volume"));
        }
        if (model instanceof BoundedPrice bounded) {
            String priced = bounded(of(bounded.model()), "price.minimum", bounded.minimum());
            return bounded(priced, "price.maximum", bounded.maximum());
        }
        return model instanceof ListedPrice listed
                ? words.text("price.list", words.quoted(listed.list()), of(listed.model()))
                : plain(model).map(price -> words.text("price", price)).orElseGet(() -> own(model));
    }

    /** {@return a model of the host's own, by what it calls itself: {@code Price by the model “moon”.}} */
    private String own(PricingModel model) {
        return words.text("price.own", words.quoted(String.valueOf(model)));
    }

    /** {@return a price that takes few words; empty for tiers and for a model of the host's own} */
    private Optional<String> plain(PricingModel model) {
        if (model instanceof FlatPrice flat) {
            return Optional.of(words.text("price.flat", words.amount(flat.amount())));
        }
        if (model instanceof UnitPrice each) {
            return Optional.of(each(each.unitPrice()));
        }
        if (model instanceof PercentagePrice part) {
            return Optional.of(words.text("price.percent", words.percent(part.percent())));
        }
        return model instanceof PackagePrice packages ? Optional.of(packages(packages)) : Optional.empty();
    }

    /** {@return such as {@code EUR 2.00 for each package of 50 hours begun, after 10 hours free of charge}} */
    private String packages(PackagePrice price) {
        String amount = words.amount(price.packagePrice());
        String size = words.quantity(price.size(), unit);
        return price.free().signum() == 0
                ? words.text("price.package", amount, size)
                : words.text("price.package.free", amount, size, words.quantity(price.free(), unit));
    }

    private String bounded(String price, String key, Optional<BigMoney> bound) {
        return bound.map(amount -> words.text(key, price, words.amount(amount))).orElse(price);
    }

    /** {@return such as {@code EUR 38.75 per hour}} */
    private String each(BigMoney price) {
        return words.text("price.unit", words.amount(price), words.per(unit));
    }

    /**
     * {@return the tiers one after another: {@code up to 1,000 hours, EUR 15.00 per hour; beyond, EUR 12.00 per hour}}
     *
     * <p>Only the last one has no bound; where it is the only one, its price holds whatever the quantity.
     *
     * @param tiers  in order, one at least
     * @param fee  the key of the text for a tier with a flat fee, which is added once the tier is entered, or is for all in it
     */
    private String tiers(List<Tier> tiers, String fee) {
        List<String> said = new ArrayList<>();
        for (Tier tier : tiers) {
            String place = said.isEmpty() ? "tier.first" : "tier.next";
            String price = price(tier, fee);
            said.add(tier.upTo()
                    .map(bound -> words.text(place, bound(bound), price))
                    .orElseGet(() -> words.text(tiers.size() == 1 ? "tier.only" : "tier.last", price)));
        }
        return words.apart(said);
    }

    private String bound(BigDecimal bound) {
        return words.quantity(bound, unit);
    }

    private String price(Tier tier, String fee) {
        String each = each(tier.unitPrice());
        return tier.flatFee()
                .map(flat -> words.text(fee, each, words.amount(flat)))
                .orElse(each);
    }
}
