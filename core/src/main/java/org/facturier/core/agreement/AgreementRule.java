package org.facturier.core.agreement;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What an agreement and its versions are held to; the other agreements are billed all the same.
 *
 * <p>Errors make an agreement, or a history, that cannot be billed; warnings are of what can be billed and is seldom meant.
 * Those of a history are found by {@link AgreementHistory#of}, all others by {@link AgreementCheck} alone. A finding names
 * agreement and version, and mostly the part: {@code A1 version 2.rules[0].pricing}.
 */
public enum AgreementRule implements Rule {
    /**
     * One change a day: of two that take effect together nobody could say which is in force. One that was withdrawn does not
     * count.
     */
    ONE_A_DAY(
            "AGR-DAY-01",
            Severity.ERROR,
            "Two versions of an agreement do not take effect on one day.",
            "let the later version take effect on another day, or leave the earlier one out"),
    /**
     * Later versions have higher numbers, since a line remembers the number of the version that priced it and nothing else of
     * it.
     */
    VERSIONS_RISE(
            "AGR-VERSION-01",
            Severity.ERROR,
            "A later version of an agreement has a higher number.",
            "number versions in the order in which they take effect"),
    /** It is one agreement. Where this fails nothing else is compared: versions of two agreements differ in all. */
    SAME_AGREEMENT(
            "AGR-ID-01",
            Severity.ERROR,
            "All versions of a history are of one agreement.",
            "give each agreement a history of its own"),
    /**
     * The parties stay, and the site: what was billed to one partner cannot be given back to another. Parties are compared by
     * identifier, so that name and address may change.
     */
    SAME_PARTIES(
            "AGR-PARTIES-01",
            Severity.ERROR,
            "All versions of an agreement are between the same parties, for the same site.",
            "make an agreement of its own with another party"),
    /** The currency stays, for what was billed in one cannot be compared with what is due in another. */
    SAME_CURRENCY(
            "AGR-CURRENCY-01",
            Severity.ERROR,
            "All versions of an agreement are in one currency.",
            "make an agreement of its own in another currency"),
    /** Nothing is changed backwards without a word. It can be agreed, and the next run bills or gives back the difference. */
    NOT_RETROACTIVE(
            "AGR-DATE-01",
            Severity.WARNING,
            "A version of an agreement does not take effect before the day on which it was agreed.",
            "make sure that the partner agreed to a change backwards"),
    /**
     * No days fall out. On the days between nothing is due, and a period that they cut is billed as its cycle counts the rest.
     */
    NO_GAP(
            "AGR-DATE-02",
            Severity.WARNING,
            "A version of an agreement takes effect when the one before it ends.",
            "let the version before go on until the next takes effect, if that is meant"),
    /**
     * Its calendar can be worked out. Found where counting throws, as with a first day so far off that no calendar has its
     * years.
     */
    COUNTABLE(
            "AGR-PERIOD-01",
            Severity.ERROR,
            "The days and amounts of an agreement can be counted.",
            "bring dates and prices back to what documents can bear"),
    /** What is used is billed once. What the partner is owed of it, as a commission, is another thing and may be beside it. */
    METRIC_ONCE(
            "AGR-METRIC-01",
            Severity.WARNING,
            "One rule at a time bills the usage of a partner by a metric; where two do, both bill it.",
            "give each rule a metric of its own, or end one before the other begins"),
    /**
     * Its invoices can be issued: those with a unit that the list lacks would be refused, months after the agreement was made.
     */
    UNIT_LISTED(
            "AGR-UNIT-01",
            Severity.ERROR,
            "What is used is counted in a unit of UN/ECE Recommendation 20 or 21.",
            "take a code of the list, such as C62 for pieces, or ZZ for a unit of your own named in the description"),
    /** What is written counts. A tier up to 100 pieces at 1.00 under a minimum of 150.00 is paid by nobody. */
    TIERS_COUNT(
            "AGR-PRICE-01",
            Severity.WARNING,
            "Some quantity pays the price of each tier: none lies wholly below the minimum or beyond the maximum.",
            "drop the tier, or move the bound"),
    /**
     * Nobody gains by using more than is needed. Where all pieces have the price of the tier that is reached, 100 at 1.00 are
     * 100.00, and 101 at 0.80 are 80.80.
     */
    NO_CLIFF(
            "AGR-PRICE-02",
            Severity.WARNING,
            "More never costs less.",
            "price by graduated tiers, or give the cheaper tier a flat fee that makes up for it"),
    /** A month's tiers are for a month. A version that cuts the month has two parts, each of which begins at the first tier. */
    TIERS_WHOLE(
            "AGR-PRICE-03",
            Severity.WARNING,
            "A version that changes a rule priced by tiers takes effect where a period of the rule begins; within one,"
                    + " tiers count anew.",
            "let the change take effect on the first day of a period, or make sure that the partner knows"),
    /**
     * A sum of whole periods: a fee by the quarter counts in the committed month in which the quarter begins, and in no other.
     */
    COMMITMENT_FITS(
            "AGR-COMMIT-01",
            Severity.WARNING,
            "The periods of what counts for a commitment begin with its own; a longer one counts where it begins.",
            "bill what counts in the cycle of the commitment, or in parts of it, on its anchor"),
    /**
     * There is room between what is due at least and at most. What is due in any case are fees, and what usage costs at nothing
     * used.
     */
    BOUNDS_APART(
            "AGR-COMMIT-02",
            Severity.WARNING,
            "The maximum of a commitment is not below what its rules come to in any case, nor below another minimum of"
                    + " the same rules.",
            "raise the maximum, or lower what it is below"),
    /** What is said of a whole period is billed once at least: a fee for a year, in an agreement of eleven months, never is. */
    PERIOD_WHOLE(
            "AGR-CYCLE-01",
            Severity.WARNING,
            "An agreement that ends lasts a whole period of each fee and commitment.",
            "take a shorter cycle, or anchor it on the first day"),
    /** A cycle that has begun. Periods are counted back from an anchor, too, so that this is odd and can be billed. */
    ANCHOR_WITHIN(
            "AGR-ANCHOR-01",
            Severity.WARNING,
            "Periods are counted from a day before the end of the agreement.",
            "anchor the cycle on the first day"),
    /**
     * What is agreed is billed. Looked for in all versions: one that repeats a charge that an earlier one billed is not odd.
     */
    ONCE_WITHIN(
            "AGR-ONCE-01",
            Severity.WARNING,
            "The agreement is in force on the day of a single charge.",
            "move the day, or the end of the agreement"),
    /** What is promised is given. The discounts of the latest version are looked at, over the days of all. */
    DISCOUNT_WITHIN(
            "AGR-DISCOUNT-01",
            Severity.WARNING,
            "The agreement is in force on some day of each discount.",
            "move the days of the discount, or the end of the agreement"),
    /**
     * What is measured is known. January 2026 is billed on Sunday, 1 February; put back to Friday, 30 January, two days of use
     * would be missing.
     */
    MEASURED_AFTER(
            "AGR-MEASURED-01",
            Severity.WARNING,
            "What is measured is billed after its period, not on a business day before.",
            "let the day of billing follow"),
    /** A law that the host handed over answers. Where it throws, the others are asked all the same. */
    LAW_ANSWERS("AGR-LAW-01", Severity.ERROR, "Each law that an agreement is held to answers.", "mend the law");

    private final RuleStatement statement;

    /** All are rules of reason; none follows a law, so none has a source. */
    AgreementRule(String code, Severity severity, String demand, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, "").withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
