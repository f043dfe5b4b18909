package org.facturier.core.pricing;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** The one kind of price there is. Numbers are kept without needless zeros, so that prices which say the same are equal. */
record PriceTermsData(
        BigMoney unitPrice,
        BigDecimal baseQuantity,
        Optional<PricedFor> pricedFor,
        List<TierLine> tierLines,
        Optional<BigMoney> discount)
        implements PriceTerms {

    /** @throws RefusedException if the price is missing or below zero, or the base quantity is not above zero */
    PriceTermsData {
        Completeness.of("a price").needs("unitPrice", unitPrice).verify();
        baseQuantity = baseQuantity == null ? BigDecimal.ONE : Decimals.canonical(baseQuantity);
        unitPrice = BigMoney.of(unitPrice.getCurrencyUnit(), Decimals.canonical(unitPrice.getAmount()));
        tierLines = List.copyOf(tierLines);
        if (unitPrice.isNegative()) {
            throw new RefusedException(say(
                            "unitPriceNegative",
                            "a unit price is zero or more (BR-27), not {price}: make the quantity negative instead")
                    .with("price", unitPrice));
        }
        CurrencyUnit currency = unitPrice.getCurrencyUnit();
        discount = discount.map(taken -> BigMoney.of(taken.getCurrencyUnit(), Decimals.canonical(taken.getAmount())));
        if (discount.filter(
                        taken -> taken.isNegative() || !taken.getCurrencyUnit().equals(currency))
                .isPresent()) {
            throw new RefusedException(
                    say("priceDiscount", "the discount of a price is zero or more in {currency}, not {discount}")
                            .with("currency", currency)
                            .with("discount", discount.get()));
        }
        if (baseQuantity.signum() <= 0) {
            throw new RefusedException(say("baseQuantity", "a base quantity is above zero, not {quantity}")
                    .with("quantity", baseQuantity));
        }
    }
}
