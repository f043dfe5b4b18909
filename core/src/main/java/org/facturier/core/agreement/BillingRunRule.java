package org.facturier.core.agreement;

import java.util.function.Supplier;
import org.facturier.core.finding.Answer;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;
import org.facturier.core.measure.ServicePeriod;

/**
 * What the rules of an agreement are held to when they are billed; the other rules are billed all the same.
 *
 * <p>A finding of these names the agreement, and mostly the rule and its days: {@code A1 hours 2026-01-01/2026-04-01}. Errors
 * leave something out that then is neither billed nor given back; warnings and remarks leave nothing out.
 */
public enum BillingRunRule implements Rule {
    /**
     * The pricing model finds a price, and the count of days a share. Where a part of the host's throws or gives nothing, the
     * days asked about are left out, and what was billed for them stays.
     */
    PRICED("BILL-PRICE-01", Severity.ERROR, "The pricing model of a billing rule finds a price for what was used."),
    /** The periods can be counted; else the whole agreement is left out of the run. */
    PERIODS("BILL-PERIOD-01", Severity.ERROR, "The cycles of an agreement have periods that can be counted."),
    /** What was billed can be priced again: the version that did it is handed over. */
    VERSION_GIVEN(
            "BILL-VERSION-01",
            Severity.WARNING,
            "The version that billed something is among those given; else its days are due as the others say, those before the first of"
                    + " them stay as they were billed."),
    /**
     * What was agreed stays as it was. An amount that differs though days, quantities and versions are the same can only come
     * from a version that was altered after it had billed.
     */
    TERMS_KEPT(
            "BILL-TERMS-01",
            Severity.WARNING,
            "What a version says of days or quantities that were billed is what it said then."),
    /** Amounts that are compared are of one kind: a simulation has one currency. */
    COMPARED_IN("BILL-CURRENCY-01", Severity.ERROR, "What a simulation compares is billed in its currency."),
    /** What a hand gave back is not given back again. */
    GIVEN_BACK_BY_HAND(
            "BILL-HAND-01",
            Severity.INFO,
            "What is due is what was billed; what was given back by hand beside that is neither given back again nor billed again.");

    private final RuleStatement statement;

    BillingRunRule(String code, Severity severity, String demand) {
        this.statement = RuleStatement.of(code, severity, demand, "");
    }

    /**
     * {@return what some days of a rule come to, or that no price was found for them} The finding that stands for a failure is
     * of {@link #PRICED}. Used wherever a run, a calendar or a simulation asks a part that a host may have written.
     *
     * @param agreement  whose rule it is
     * @param term  the rule
     * @param days  the days asked about, which the finding names
     * @param question  prices them; may throw or give null
     * @param <T>  what comes of it
     */
    public static <T> Answer<T> priced(
            AgreementHistory agreement, RuleTerm term, ServicePeriod days, Supplier<T> question) {
        return PRICED.ask(agreement.id() + " " + term.rule().key() + " " + days, question);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
