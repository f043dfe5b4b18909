package org.facturier.core.agreement;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What the versions of an agreement are held to together; the other agreements are billed all the same. */
public enum AgreementRule implements Rule {
    /** One change a day. */
    ONE_A_DAY("AGR-DAY-01", Severity.ERROR, "Two versions of an agreement do not take effect on one day."),
    /** Later versions have higher numbers. */
    VERSIONS_RISE("AGR-VERSION-01", Severity.ERROR, "A later version of an agreement has a higher number."),
    /** The parties stay. */
    SAME_PARTIES("AGR-PARTIES-01", Severity.ERROR, "All versions of an agreement are between the same parties."),
    /** The currency stays. */
    SAME_CURRENCY("AGR-CURRENCY-01", Severity.ERROR, "All versions of an agreement are in one currency."),
    /** Nothing is changed backwards without a word. */
    NOT_RETROACTIVE(
            "AGR-DATE-01",
            Severity.WARNING,
            "A version of an agreement does not take effect before the day on which it was agreed."),
    /** No days fall out. */
    NO_GAP("AGR-DATE-02", Severity.WARNING, "A version of an agreement takes effect when the one before it ends.");

    private final RuleStatement statement;

    AgreementRule(String code, Severity severity, String demand) {
        this.statement = RuleStatement.of(code, severity, demand, "");
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
