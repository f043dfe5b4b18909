package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule.UsageFee;
import org.facturier.core.finding.Finding;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Decimals;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.VolumePrice;
import org.joda.money.BigMoney;

/**
 * Finds versions that cut a period whose usage is priced by tiers: what was used before counts for no tier after.
 *
 * <p>1.00 each up to 100 and 0.50 beyond, by the month: 200 used in one month are 150.00. A version that takes effect on the
 * 16th makes two parts of the month, and 100 used in each are 200.00, for both begin at the first tier.
 */
final class TierChecks {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final AgreementHistory history;
    private final List<Finding> found = new ArrayList<>();

    TierChecks(AgreementHistory history) {
        this.history = history;
    }

    /** {@return the cuts, each at the version that makes it} */
    List<Finding> findings() {
        List<RuleTerm> terms = history.terms();
        for (int i = 0; i < terms.size(); i++) {
            RuleTerm term = terms.get(i);
            terms.subList(0, i).stream()
                    .filter(before -> before.isFollowedBy(term))
                    .forEach(before -> changed(before, term));
        }
        return found;
    }

    /** Compares two versions of a rule that follow each other within a period of the older one, where both have tiers. */
    private void changed(RuleTerm before, RuleTerm term) {
        before.rule()
                .asUsageFee()
                .ifPresent(old -> term.rule().asUsageFee().ifPresent(usage -> changed(old, term, usage)));
    }

    private void changed(UsageFee old, RuleTerm term, UsageFee usage) {
        if (edge(old.pricing()).isPresent()) {
            ServicePeriod cut =
                    old.periods(term.from(), term.from().plusDays(1)).get(0);
            if (cut.from().isBefore(term.from())) {
                edge(usage.pricing()).ifPresent(quantity -> counted(term, usage.pricing(), cut.from(), quantity));
            }
        }
    }

    /** Prices that come to the same in one or two parts, as where all tiers cost alike, surprise nobody. */
    private void counted(RuleTerm term, PricingModel pricing, LocalDate begun, BigDecimal quantity) {
        BigMoney once = QuantityPrice.by(pricing, quantity.multiply(TWICE)).amount();
        BigMoney parts = QuantityPrice.by(pricing, quantity).amount().multipliedBy(2);
        if (!parts.isEqual(once)) {
            BigDecimal each = Decimals.canonical(quantity);
            found.add(AgreementRule.TIERS_WHOLE.at(
                    history.path(term) + ".pricing",
                    say("from {from}, tiers count anew in the period that began on {begun}: {quantity} before and {quantity} after would cost {parts} at this price, and {once} in one period")
                            .with("from", term.from())
                            .with("begun", begun)
                            .with("quantity", each)
                            .with("parts", PriceChecks.shown(parts))
                            .with("once", PriceChecks.shown(once))));
        }
    }

    /** {@return a quantity of which twice costs something else in two parts, where the price goes by tiers} */
    private static Optional<BigDecimal> edge(PricingModel model) {
        if (model instanceof ListedPrice listed) {
            return edge(listed.model());
        }
        if (model instanceof BoundedPrice bounded) {
            return edge(bounded.model());
        }
        if (model instanceof PackagePrice packages) {
            return Optional.of(
                    packages.free().signum() > 0
                            ? packages.free()
                            : packages.size().multiply(HALF));
        }
        return tiers(model).stream().findFirst().flatMap(Tier::upTo);
    }

    /** {@return the tiers of a price, none where it has none} */
    private static List<Tier> tiers(PricingModel model) {
        if (model instanceof GraduatedPrice graduated) {
            return graduated.tiers();
        }
        return model instanceof VolumePrice volume ? volume.tiers() : List.of();
    }
}
