package org.facturier.core.payment;

import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.joda.money.Money;

/** What somebody should look at, of what was found about some money. */
final class Remarks implements Evidence.Cases<Optional<Finding>> {

    private final OpenItem money;
    private final Money left;

    Remarks(OpenItem money, Money left) {
        this.money = money;
        this.left = left;
    }

    Finding overpaid() {
        return PaymentRule.NOT_OVERPAID.at(
                path(), left + " of " + money.open().abs() + " is more than what it is for and is kept on account");
    }

    @Override
    public Optional<Finding> named(Evidence.Named evidence) {
        return Optional.empty();
    }

    @Override
    public Optional<Finding> namedElse(Evidence.NamedElse evidence) {
        PaymentRule rule = switch (evidence.why()) {
            case NOT_OPEN -> PaymentRule.NAMED_OPEN;
            case ANOTHER_PARTNER -> PaymentRule.NAMED_OWN;
            case ANOTHER_CURRENCY -> PaymentRule.CURRENCY_SAME;
        };
        return Optional.of(at(rule, evidence.toString()));
    }

    @Override
    public Optional<Finding> halfNamed(Evidence.HalfNamed evidence) {
        return Optional.of(at(PaymentRule.NAMED_WHOLE, evidence.toString()));
    }

    @Override
    public Optional<Finding> unknown(Evidence.Unknown evidence) {
        return Optional.of(at(PaymentRule.REFERENCE_KNOWN, evidence.toString()));
    }

    @Override
    public Optional<Finding> exact(Evidence.Exact evidence) {
        return Optional.empty();
    }

    @Override
    public Optional<Finding> oldest(Evidence.Oldest evidence) {
        return Optional.empty();
    }

    @Override
    public Optional<Finding> nothingOpen(Evidence.NothingOpen evidence) {
        return Optional.of(at(PaymentRule.PAYER_OWES, evidence.toString()));
    }

    private Finding at(PaymentRule rule, String message) {
        String kept = left.isPositive() ? "; " + left + " is kept on account" : "";
        return rule.at(path(), message + kept);
    }

    private String path() {
        return "payment " + OldestFirst.name(money);
    }
}
