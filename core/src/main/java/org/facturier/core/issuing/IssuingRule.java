package org.facturier.core.issuing;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;

/**
 * What a draft is held to before it gets a number. A finding names the place in the draft, such as
 * {@code lines[2].unit}.
 */
public enum IssuingRule implements Rule {
    /** The seller can be found. */
    SELLER_ADDRESS("INV-SELLER-01", "The seller has a postal address.", "EN 16931 BR-08", "give the seller an address"),
    /** The buyer can be found. */
    BUYER_ADDRESS(
            "INV-BUYER-01",
            "The buyer has a postal address.",
            "EN 16931 BR-10; CGI, ann. II, art. 242 nonies A, I, 1",
            "give the buyer an address"),
    /** What nobody speaks has no words. */
    LANGUAGE_KNOWN(
            "INV-LANGUAGE-01",
            "The language of a document is one of ISO 639.",
            "",
            "take a code of ISO 639, such as fr or de, with the country where it matters: fr-BE"),
    /** Names and descriptions say something. */
    TEXT_PRESENT(
            "INV-TEXT-01",
            "Names and descriptions are not blank.",
            "EN 16931 BR-06, BR-07, BR-25",
            "say something, or leave the text out"),
    /** And no more than fits on paper. */
    TEXT_FITS("INV-TEXT-02", "A text is no longer than a printed document can bear.", "", "shorten it"),
    /** Receivers know the unit. */
    UNIT_LISTED(
            "INV-UNIT-01",
            "The unit of a line is one of UN/ECE Recommendation 20 or 21.",
            "EN 16931 BR-CL-23",
            "take a code of the list, such as C62 for pieces, or ZZ for a unit of your own named in the description"),
    /** Receivers know the reason. */
    EXEMPTION_LISTED(
            "INV-CODE-01",
            "The code of the reason for which a line bears no tax is one of VATEX.",
            "EN 16931 BR-CL-22",
            "take a code of the list, such as VATEX-EU-AE, or give the reason in words alone"),
    /** This one, too. */
    REASON_LISTED(
            "INV-CODE-02",
            "The code of the reason for an allowance is one of UNTDID 5189, for a charge one of UNTDID 7161.",
            "EN 16931 BR-CL-19 and BR-CL-20",
            "take a code of the list, such as 95 for a discount and FC for freight, or give the reason in words alone"),
    /** The series goes forward, so that its numbers tell the order of its days. One day may have several. */
    DATES_RISE(
            "INV-DATE-01",
            "A document is not dated before the last one of its series.",
            "CGI, ann. II, art. 242 nonies A, I, 7",
            "date it on the day of the last document or later, or use another series"),
    /** The strategy can number it. */
    NUMBER_FOUND(
            "INV-NUMBER-01",
            "The numbering strategy finds a next number.",
            "",
            "look at the strategy and the last number of the series"),
    /** A part that the host handed over answers. */
    PART_ANSWERS(
            "INV-PART-01",
            "Each part of an issuer answers: its calculator, numbering, rules, mentions, exchange rates, business"
                    + " days, postponement and payment links.",
            "",
            "mend the part that the place names; nothing was issued"),
    /** What a payment is to quote can be made of the number. */
    REFERENCE_MADE(
            "INV-NUMBER-03",
            "The payment reference of an invoice can be made of its number.",
            "",
            "let the reference be made of no more than its form can bear, such as the digits of the number"),
    /** A page to pay on can be opened by whoever has the invoice. */
    LINK_WHOLE(
            "INV-LINK-01",
            "A page to pay on is a whole address, with https, and without a name to sign in.",
            "",
            "let the payment links give a whole address [https://pay.example/F-2026-1], or nothing"),
    /** Tax in the currency asked for can be stated. */
    ACCOUNTING_RATE_KNOWN(
            "INV-RATE-02",
            "The rate to the accounting currency that a document asks for is given, or known to the issuer on the day"
                    + " of supply.",
            "Directive 2006/112/EC, art. 91(2) and 230; EN 16931 BR-53",
            "give the exchange rate in the header, or have its table completed [accountingRate, ExchangeRates]"),
    /** One request, one document: a key that was used is answered by what was kept, and no other draft is hidden behind it. */
    REQUEST_UNCHANGED(
            "INV-REQUEST-01",
            "Who asks for an invoice again asks for the same draft.",
            "",
            "take the invoice that was issued and correct it, or name what is billed now by another key"),
    /** What gives back more than it bills is a credit note, and for nothing there is seldom an invoice. */
    TOTAL_BILLS(
            "INV-TOTAL-01",
            Severity.WARNING,
            "An invoice bills more than nothing.",
            "EN 16931 BT-3; UNTDID 1001, 380 and 381",
            "bill a credit note"),
    /** To round is to change little: 0.02 to pay in multiples of 0.05 would be nothing, and 0.03 would be 0.05. */
    TOTAL_ROUNDED(
            "INV-TOTAL-02",
            Severity.WARNING,
            "What is to be paid is no less than the unit to whose multiples it is rounded.",
            "EN 16931 BT-114",
            "look at the smallest sum to which the total is rounded [header.terms.payableUnit]"),
    /** A credit note says what it credits. */
    CREDIT_REFERS(
            "INV-REF-01",
            "A credit note or corrective invoice refers to an earlier invoice.",
            "EN 16931 BR-55; CGI, art. 289, I, 5",
            "name the invoice that is credited or corrected [header.references.preceding]"),
    /** An offer is of something to be paid. */
    QUOTE_OF_INVOICE(
            "INV-QUOTE-03", "What is offered becomes an invoice.", "", "offer an invoice, and credit by a note"),
    /** There is a day for an answer. */
    QUOTE_OPENS(
            "INV-QUOTE-01",
            "A quote may still be accepted on the day it is made.",
            "",
            "let it end on its own day or later"),
    /** No more is invoiced than was ordered. */
    ORDER_LIMIT(
            "INV-ORDER-01",
            "All that is invoiced of an order comes to no more than it, by line and by treatment.",
            "",
            "bill what is left at most");

    private final RuleStatement statement;

    IssuingRule(String code, String demand, String source, String hint) {
        this(code, Severity.ERROR, demand, source, hint);
    }

    IssuingRule(String code, Severity severity, String demand, String source, String hint) {
        this.statement = RuleStatement.of(code, severity, demand, source).withHint(hint);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
