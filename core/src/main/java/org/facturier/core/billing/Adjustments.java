package org.facturier.core.billing;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.document.Unit;
import org.facturier.core.wording.Notation;
import org.joda.money.Money;

/** Makes the line that bills the difference between what is due and what was billed. */
final class Adjustments {

    private final PartnerAgreement agreement;

    Adjustments(PartnerAgreement agreement) {
        this.agreement = agreement;
    }

    /** {@return the line of the difference, which is not zero} */
    LineItem line(Claim claim, BilledCell billed, Adjustment adjustment) {
        BillingRule rule = claim.term().rule();
        ServicePeriod period = period(claim, billed);
        LineOrigin origin = origin(claim, billed, adjustment, period);
        String words = words(adjustment);
        LineItem.Builder line = LineItem.builder()
                .description(rule.description())
                .details(Origins.words(agreement.language(), origin)
                        .map(from -> words + " · " + from)
                        .orElse(words))
                .period(period)
                .origin(origin);
        rule.productCode().ifPresent(line::productCode);
        taxed(line, rule, billed, adjustment);
        return priced(line, claim, billed, adjustment.difference()).build();
    }

    private static ServicePeriod period(Claim claim, BilledCell billed) {
        return claim.term().rule() instanceof BillingRule.RecurringFee
                ? billed.changed(claim.covered(), claim.whole())
                : claim.covered().orElseGet(() -> billed.lines().get(0).origin().period());
    }

    private LineOrigin origin(Claim claim, BilledCell billed, Adjustment adjustment, ServicePeriod period) {
        LineOrigin from = Origins.of(agreement, claim.term(), period).adjusting(adjustment);
        LineOrigin origin = claim.basis().map(from::workedOutFrom).orElse(from);
        return isMeasured(claim) ? origin.withQuantity(quantity(claim, billed)) : origin;
    }

    /** What is taken back bears the tax that it bore. */
    private static void taxed(LineItem.Builder line, BillingRule rule, BilledCell billed, Adjustment adjustment) {
        if (adjustment.difference().isNegative() && billed.treatment().isPresent()) {
            line.treatment(billed.treatment().get());
            billed.lines().get(0).taxPoint().ifPresent(line::taxPoint);
        } else {
            line.nature(rule.nature());
        }
    }

    /** The difference of quantities where it has the sign of the difference of amounts, else the difference in one. */
    private static LineItem.Builder priced(LineItem.Builder line, Claim claim, BilledCell billed, Money difference) {
        int sign = difference.getAmount().signum();
        if (claim.term().rule() instanceof BillingRule.UsageFee usage) {
            BigDecimal quantity = quantity(claim, billed);
            if (quantity.signum() == sign) {
                return line.quantity(quantity)
                        .unit(usage.unit())
                        .baseQuantity(quantity.abs())
                        .unitPrice(difference.abs());
            }
        }
        return line.quantity(sign).unit(Unit.LUMP_SUM).unitPrice(difference.abs());
    }

    private static boolean isMeasured(Claim claim) {
        return claim.term().rule() instanceof BillingRule.UsageFee
                || claim.term().rule() instanceof BillingRule.Commission;
    }

    private static BigDecimal quantity(Claim claim, BilledCell billed) {
        return claim.quantity().orElse(BigDecimal.ZERO).subtract(billed.quantity());
    }

    private String words(Adjustment adjustment) {
        Notation figures = Notation.of(agreement.language());
        return LineWords.in(agreement.language())
                .text("adjustment", figures.coded(adjustment.due()), figures.coded(adjustment.billed()));
    }

    /** {@return the adjustment that is called for, empty where what was billed is what is due} */
    Optional<Adjustment> needed(Claim claim, BilledCell billed) {
        Money due = claim.amount(agreement.currency());
        Money before = billed.amount(agreement.currency());
        return due.isEqual(before) ? Optional.empty() : Optional.of(new Adjustment(due, before));
    }
}
