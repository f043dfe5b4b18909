package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.finding.Finding;
import org.facturier.core.money.Decimals;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PriceCliff;
import org.facturier.core.pricing.PricingModel;
import org.joda.money.BigMoney;

/**
 * Finds prices that surprise whoever uses more. The models are asked for what they know of themselves; a model of the host's
 * that names no cliffs has none found.
 */
final class PriceChecks {

    private PriceChecks() {}

    /**
     * @param path  of the rule
     * @param model  the price
     */
    static List<Finding> of(String path, PricingModel model) {
        List<Finding> found = new ArrayList<>();
        for (PriceCliff cliff : model.cliffs()) {
            found.add(AgreementRule.NO_CLIFF.at(
                    path + ".pricing",
                    say("{quantity} cost {price}, a little more only {less}")
                            .with("quantity", cliff.quantity())
                            .with("price", shown(cliff.upTo()))
                            .with("less", shown(cliff.above()))));
        }
        bounded(path + ".pricing", model, found);
        return found;
    }

    /** Looks for bounds within a price of a list, too; bounds within bounds are not looked for. */
    private static void bounded(String path, PricingModel model, List<Finding> found) {
        if (model instanceof ListedPrice listed) {
            bounded(path + ".model", listed.model(), found);
        }
        if (model instanceof BoundedPrice bounds) {
            bounds.tiersWithoutEffect()
                    .forEach(tier -> found.add(AgreementRule.TIERS_COUNT.at(
                            path + ".model.tiers[" + (tier - 1) + "]",
                            say("tier {tier} lies wholly below the minimum or beyond the maximum")
                                    .with("tier", tier))));
        }
    }

    /** {@return an amount without needless decimals} */
    static BigMoney shown(BigMoney amount) {
        BigDecimal figure = Decimals.canonical(amount.getAmount());
        return BigMoney.of(amount.getCurrencyUnit(), figure);
    }
}
