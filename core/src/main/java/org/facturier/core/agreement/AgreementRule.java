package org.facturier.core.agreement;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/** What an agreement and its versions are held to; the other agreements are billed all the same. */
public enum AgreementRule implements Rule {
    /** One change a day. */
    ONE_A_DAY(
            "AGR-DAY-01",
            Severity.ERROR,
            "Two versions of an agreement do not take effect on one day.",
            "let the later version take effect on another day, or leave the earlier one out"),
    /** Later versions have higher numbers. */
    VERSIONS_RISE(
            "AGR-VERSION-01",
            Severity.ERROR,
            "A later version of an agreement has a higher number.",
            "number versions in the order in which they take effect"),
    /** It is one agreement. */
    SAME_AGREEMENT(
            "AGR-ID-01",
            Severity.ERROR,
            "All versions of a history are of one agreement.",
            "give each agreement a history of its own"),
    /** The parties stay. */
    SAME_PARTIES(
            "AGR-PARTIES-01",
            Severity.ERROR,
            "All versions of an agreement are between the same parties, for the same site.",
            "make an agreement of its own with another party"),
    /** The currency stays. */
    SAME_CURRENCY(
            "AGR-CURRENCY-01",
            Severity.ERROR,
            "All versions of an agreement are in one currency.",
            "make an agreement of its own in another currency"),
    /** Nothing is changed backwards without a word. */
    NOT_RETROACTIVE(
            "AGR-DATE-01",
            Severity.WARNING,
            "A version of an agreement does not take effect before the day on which it was agreed.",
            "make sure that the partner agreed to a change backwards"),
    /** No days fall out. */
    NO_GAP(
            "AGR-DATE-02",
            Severity.WARNING,
            "A version of an agreement takes effect when the one before it ends.",
            "let the version before go on until the next takes effect, if that is meant"),
    /** Its calendar can be worked out. */
    COUNTABLE(
            "AGR-PERIOD-01",
            Severity.ERROR,
            "The days and amounts of an agreement can be counted.",
            "bring dates and prices back to what documents can bear"),
    /** What is used is billed once. */
    METRIC_ONCE(
            "AGR-METRIC-01",
            Severity.WARNING,
            "One rule at a time bills the usage of a partner by a metric; where two do, both bill it.",
            "give each rule a metric of its own, or end one before the other begins"),
    /** Its invoices can be issued. */
    UNIT_LISTED(
            "AGR-UNIT-01",
            Severity.ERROR,
            "What is used is counted in a unit of UN/ECE Recommendation 20 or 21.",
            "take a code of the list, such as C62 for pieces, or ZZ for a unit of your own named in the description"),
    /** What is written counts. */
    TIERS_COUNT(
            "AGR-PRICE-01",
            Severity.WARNING,
            "Some quantity pays the price of each tier: none lies wholly below the minimum or beyond the maximum.",
            "drop the tier, or move the bound"),
    /** Nobody gains by using more than is needed. */
    NO_CLIFF(
            "AGR-PRICE-02",
            Severity.WARNING,
            "More never costs less.",
            "price by graduated tiers, or give the cheaper tier a flat fee that makes up for it"),
    /** A month's tiers are for a month. */
    TIERS_WHOLE(
            "AGR-PRICE-03",
            Severity.WARNING,
            "A version that changes a rule priced by tiers takes effect where a period of the rule begins; within one,"
                    + " tiers count anew.",
            "let the change take effect on the first day of a period, or make sure that the partner knows"),
    /** A sum of whole periods. */
    COMMITMENT_FITS(
            "AGR-COMMIT-01",
            Severity.WARNING,
            "The periods of what counts for a commitment begin with its own; a longer one counts where it begins.",
            "bill what counts in the cycle of the commitment, or in parts of it, on its anchor"),
    /** There is room between what is due at least and at most. */
    BOUNDS_APART(
            "AGR-COMMIT-02",
            Severity.WARNING,
            "The maximum of a commitment is not below what its rules come to in any case, nor below another minimum of"
                    + " the same rules.",
            "raise the maximum, or lower what it is below"),
    /** What is said of a whole period is billed once at least. */
    PERIOD_WHOLE(
            "AGR-CYCLE-01",
            Severity.WARNING,
            "An agreement that ends lasts a whole period of each fee and commitment.",
            "take a shorter cycle, or anchor it on the first day"),
    /** A cycle that has begun. */
    ANCHOR_WITHIN(
            "AGR-ANCHOR-01",
            Severity.WARNING,
            "Periods are counted from a day before the end of the agreement.",
            "anchor the cycle on the first day"),
    /** What is agreed is billed. */
    ONCE_WITHIN(
            "AGR-ONCE-01",
            Severity.WARNING,
            "The agreement is in force on the day of a single charge.",
            "move the day, or the end of the agreement"),
    /** What is promised is given. */
    DISCOUNT_WITHIN(
            "AGR-DISCOUNT-01",
            Severity.WARNING,
            "The agreement is in force on some day of each discount.",
            "move the days of the discount, or the end of the agreement"),
    /** What is measured is known. */
    MEASURED_AFTER(
            "AGR-MEASURED-01",
            Severity.WARNING,
            "What is measured is billed after its period, not on a business day before.",
            "let the day of billing follow"),
    /** A law that the host handed over answers. */
    LAW_ANSWERS("AGR-LAW-01", Severity.ERROR, "Each law that an agreement is held to answers.", "mend the law");

    private final RuleStatement statement;

    AgreementRule(String code, Severity severity, String demand, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, "").withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
