package org.facturier.core.document;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Decimals;
import org.facturier.core.pricing.PricedFor;
import org.facturier.core.pricing.TierLine;
import org.joda.money.BigMoney;

/** The one kind of price there is. Numbers are kept without needless zeros, so that prices which say the same are equal. */
record PriceTermsData(
        BigMoney unitPrice, BigDecimal baseQuantity, Optional<PricedFor> pricedFor, List<TierLine> tierLines)
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
        if (baseQuantity.signum() <= 0) {
            throw new RefusedException(say("baseQuantity", "a base quantity is above zero, not {quantity}")
                    .with("quantity", baseQuantity));
        }
    }
}
