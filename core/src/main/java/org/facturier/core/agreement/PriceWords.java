package org.facturier.core.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.money.Decimals;
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
import org.joda.money.BigMoneyProvider;

/** Prices and numbers in words of one language. */
final class PriceWords {

    private final Locale language;

    PriceWords(Locale language) {
        this.language = language;
    }

    String of(PricingModel model) {
        if (model instanceof FlatPrice flat) {
            return Phrase.FLAT.in(language, amount(flat.amount()));
        }
        if (model instanceof UnitPrice unit) {
            return Phrase.EACH.in(language, amount(unit.unitPrice()));
        }
        if (model instanceof GraduatedPrice graduated) {
            return Phrase.GRADUATED.in(language, tiers(graduated.tiers()));
        }
        if (model instanceof VolumePrice volume) {
            return Phrase.VOLUME.in(language, tiers(volume.tiers()));
        }
        return others(model);
    }

    private String others(PricingModel model) {
        if (model instanceof PackagePrice packages) {
            return Phrase.PACKAGE.in(
                    language, amount(packages.packagePrice()), number(packages.size()), number(packages.free()));
        }
        if (model instanceof PercentagePrice percentage) {
            return Phrase.PERCENT_OF.in(language, number(percentage.percent().value()) + "\u00a0%");
        }
        if (model instanceof BoundedPrice bounded) {
            return of(bounded.model())
                    + bound(Phrase.AT_LEAST, bounded.minimum())
                    + bound(Phrase.AT_MOST, bounded.maximum());
        }
        if (model instanceof ListedPrice listed) {
            return Phrase.BY_LIST.in(language, listed.list(), of(listed.model()));
        }
        return Phrase.OWN_MODEL.in(language, model);
    }

    private String bound(Phrase phrase, Optional<BigMoney> bound) {
        return bound.map(amount -> phrase.in(language, amount(amount))).orElse("");
    }

    private String tiers(List<Tier> tiers) {
        return tiers.stream().map(this::tier).collect(Collectors.joining("; "));
    }

    private String tier(Tier tier) {
        String price = tier.flatFee()
                .map(fee -> Phrase.PLUS_FLAT.in(language, amount(tier.unitPrice()), amount(fee)))
                .orElse(amount(tier.unitPrice()));
        return tier.upTo()
                .map(bound -> Phrase.UP_TO.in(language, number(bound), price))
                .orElseGet(() -> Phrase.BEYOND.in(language, price));
    }

    /** {@return an amount with at least the decimals of its currency} */
    String amount(BigMoneyProvider amount) {
        BigMoney exact = amount.toBigMoney();
        BigDecimal figure = Decimals.canonical(exact.getAmount());
        int decimals = Math.max(figure.scale(), exact.getCurrencyUnit().getDecimalPlaces());
        return decimal(figure.setScale(decimals)) + "\u00a0" + exact.getCurrencyUnit();
    }

    String number(BigDecimal number) {
        return decimal(Decimals.canonical(number));
    }

    private String decimal(BigDecimal number) {
        String plain = number.toPlainString();
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? plain.replace('.', ',') : plain;
    }
}
