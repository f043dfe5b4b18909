package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.joda.money.Money;

/**
 * What somebody should look at, of what was found about some money. Evidence that only explains gives rise to nothing; what
 * kept money back, or half of it, to a warning of {@link PaymentRule}.
 */
final class Remarks implements Evidence.Cases<Optional<Finding>> {

    private final OpenItem money;
    private final Money left;

    /**
     * @param money  the money
     * @param left  what stays on account
     */
    Remarks(OpenItem money, Money left) {
        this.money = money;
        this.left = left;
    }

    /** {@return whether some of the money stays on account} */
    boolean isLeft() {
        return left.isPositive();
    }

    /** {@return that more came in than what it was put to} */
    Finding overpaid() {
        return PaymentRule.NOT_OVERPAID.at(
                path(),
                say("{left} of {amount} exceeds what it is for and is kept on account")
                        .with("left", left)
                        .with("amount", money.open().abs()));
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
        return Optional.of(at(rule, evidence));
    }

    @Override
    public Optional<Finding> halfNamed(Evidence.HalfNamed evidence) {
        return Optional.of(at(PaymentRule.NAMED_WHOLE, evidence));
    }

    @Override
    public Optional<Finding> unknown(Evidence.Unknown evidence) {
        return Optional.of(at(PaymentRule.REFERENCE_KNOWN, evidence));
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
        return Optional.of(at(PaymentRule.PAYER_OWES, evidence));
    }

    @Override
    public Optional<Finding> payer(Evidence.Payer evidence) {
        return evidence.isInFavour() ? Optional.empty() : Optional.of(at(PaymentRule.PAYER_KNOWN, evidence));
    }

    @Override
    public Optional<Finding> abbreviated(Evidence.Abbreviated evidence) {
        return Optional.empty();
    }

    @Override
    public Optional<Finding> near(Evidence.Near evidence) {
        return Optional.empty();
    }

    @Override
    public Optional<Finding> sole(Evidence.Sole evidence) {
        return Optional.empty();
    }

    @Override
    public Optional<Finding> deducted(Evidence.Deducted evidence) {
        return Optional.empty();
    }

    @Override
    public Optional<Finding> doubt(Evidence.Doubt evidence) {
        return Optional.of(at(PaymentRule.FACTS_AGREE, evidence));
    }

    /** {@return a finding in the words of the evidence, and how much stays on account because of it} */
    private Finding at(PaymentRule rule, Evidence evidence) {
        Message message = left.isPositive()
                ? say("kept", "{evidence}; {left} is kept on account").with("left", left)
                : say("{evidence}");
        return rule.at(path(), message.with("evidence", evidence.says()));
    }

    /** {@return how findings call the money: by its identifier} */
    private String path() {
        return "payment " + OldestFirst.name(money);
    }
}
