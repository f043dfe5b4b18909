package org.facturier.tax.mention;

import java.util.function.BiPredicate;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.tax.regime.MentionRequirement;

/** What a law may want on a document, whichever law that is; {@code required-mentions.csv} says which does. */
public enum MentionRule implements Rule {
    /** Where the seller is. */
    SELLER_ADDRESS(
            "MEN-SELLER-01",
            "The address of the seller is stated.",
            "header.seller.address",
            (document, row) -> document.header().seller().address().isPresent()),
    /** Who sells, for VAT. */
    SELLER_VAT_ID(
            "MEN-SELLER-02",
            "The VAT number of the seller is stated.",
            "header.seller.ids.vatId",
            (document, row) -> document.header().seller().vatId().isPresent()),
    /**
     * Who sells, for the tax office. A tax number that is no VAT number, as the German Steuernummer (BT-32), has no place of
     * its own on a document: where it would do, a missing VAT number is a warning only.
     */
    SELLER_TAX_NUMBER(
            "MEN-SELLER-03",
            "The VAT number or the tax number of the seller is stated.",
            "header.seller.ids.vatId",
            DocumentMentions::hasTaxNumber),
    /** What the seller is. */
    SELLER_REGISTER(
            "MEN-SELLER-04",
            "Register and form of the seller are stated.",
            "header.seller.legalInformation",
            (document, row) -> document.header().seller().legalInformation().isPresent()),
    /** Where the buyer is. */
    BUYER_ADDRESS(
            "MEN-BUYER-01",
            "The address of the buyer is stated.",
            "header.buyer.address",
            (document, row) -> document.header().buyer().address().isPresent()),
    /** Who buys, for VAT. */
    BUYER_VAT_ID(
            "MEN-BUYER-02",
            "The VAT number of the buyer is stated.",
            "header.buyer.ids.vatId",
            (document, row) -> document.header().buyer().vatId().isPresent()),
    /** When it was supplied. */
    SUPPLY_DATE(
            "MEN-SUPPLY-01",
            "The day or the month of the supply is stated.",
            "header.delivery",
            DocumentMentions::isDated),
    /** What is corrected. */
    PRECEDING(
            "MEN-CREDIT-01",
            "A credit note or corrective invoice names the invoice it corrects.",
            "header.references.preceding",
            DocumentMentions::namesWhatItCorrects),
    /** Who wrote it. */
    SELF_BILLED(
            "MEN-SELF-01",
            "A document written by the buyer says so in the words of the law.",
            "header.notes",
            DocumentMentions::saysItIsSelfBilled),
    /** Who owes the tax. */
    REVERSED_WORDS(
            "MEN-REVERSE-01",
            "A line for which the buyer owes the tax says so in words that the law of a member state has for it.",
            "lines",
            DocumentMentions::saysWhoOwes),
    /** Small enough. */
    AT_MOST_150_EUR(
            "MEN-LIMIT-01",
            "A simplified invoice comes to at most 150 EUR before VAT, allowances left aside.",
            "lines",
            "write a full invoice, which is what FR_B2B or FR_B2C asks for",
            DocumentMentions::isSmall);

    private final RuleStatement statement;
    private final String path;
    private final BiPredicate<ProForma, MentionRequirement> stated;

    /** No source of its own: each law that wants it is named in the finding. */
    MentionRule(String code, String demand, String path, BiPredicate<ProForma, MentionRequirement> stated) {
        this(code, demand, path, "state it at " + path, stated);
    }

    MentionRule(
            String code, String demand, String path, String hint, BiPredicate<ProForma, MentionRequirement> stated) {
        this.statement = RuleStatement.of(code, demand).withHint(hint);
        this.path = path;
        this.stated = stated;
    }

    /** {@return whether a document bears the mention as a row of the table wants it} */
    boolean isStated(ProForma document, MentionRequirement row) {
        return stated.test(document, row);
    }

    String path() {
        return path;
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
