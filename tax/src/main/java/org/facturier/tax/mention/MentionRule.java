package org.facturier.tax.mention;

import java.util.function.BiPredicate;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/**
 * What a law may want on a document, whichever law that is. {@code required-mentions.csv} says which profile wants which
 * mention from when on, and how much its absence weighs: so these rules have a code and a demand, and neither weight nor law of
 * their own. The law that wants it is named in the finding.
 */
public enum MentionRule implements Rule {
    /** By whatever address the party has; whether it is whole is asked by the rules on parties. */
    SELLER_ADDRESS(
            "MEN-SELLER-01",
            "The address of the seller is stated.",
            "header.seller.address",
            (document, wanted) -> document.header().seller().address().isPresent()),
    /** As stated; whether it can be one is for {@link org.facturier.tax.identity.VatNumberCheck}. */
    SELLER_VAT_ID(
            "MEN-SELLER-02",
            "The VAT number of the seller is stated.",
            "header.seller.ids.vatId",
            (document, wanted) -> document.header().seller().vatId().isPresent()),
    /** Who sells, for the tax office: by the number for VAT or by another of that office, as the German Steuernummer (BT-32). */
    SELLER_TAX_NUMBER(
            "MEN-SELLER-03",
            "The VAT number or the tax number of the seller is stated.",
            "header.seller.ids.vatId",
            DocumentMentions::hasTaxNumber),
    /** Words of the host, in one text: what register and form are called differs from country to country. */
    SELLER_REGISTER(
            "MEN-SELLER-04",
            "Register and form of the seller are stated.",
            "header.seller.legalInformation",
            (document, wanted) -> document.header().seller().legalInformation().isPresent()),
    /** A simplified invoice of some laws does without it, and has no such row. */
    BUYER_ADDRESS(
            "MEN-BUYER-01",
            "The address of the buyer is stated.",
            "header.buyer.address",
            (document, wanted) -> document.header().buyer().address().isPresent()),
    /** Wanted where the buyer owes the tax or acquires goods. */
    BUYER_VAT_ID(
            "MEN-BUYER-02",
            "The VAT number of the buyer is stated.",
            "header.buyer.ids.vatId",
            (document, wanted) -> document.header().buyer().vatId().isPresent()),
    /** By the delivery of the document, or by the period of each line; one line without either leaves the day open. */
    SUPPLY_DATE(
            "MEN-SUPPLY-01",
            "The day or the month of the supply is stated.",
            "header.delivery",
            DocumentMentions::isDated),
    /** By the references to earlier documents (BT-25); other documents than notes and corrective invoices name none. */
    PRECEDING(
            "MEN-CREDIT-01",
            "A credit note or corrective invoice names the invoice it corrects.",
            "header.references.preceding",
            DocumentMentions::namesWhatItCorrects),
    /** In the words that the row gives, such as {@code Gutschrift}, anywhere among notes and notices. */
    SELF_BILLED(
            "MEN-SELF-01",
            "A document written by the buyer says so in the words of the law.",
            "header.notes",
            DocumentMentions::saysItIsSelfBilled),
    /**
     * In the words of the law of any member state, for a document may be in the language of the seller or of the buyer (art.
     * 226(11a) of Directive 2006/112/EC).
     */
    REVERSED_WORDS(
            "MEN-REVERSE-01",
            "A line for which the buyer owes the tax says so in words that the law of a member state has for it.",
            "lines",
            DocumentMentions::saysWhoOwes),
    /** In euros, without VAT: in another currency nobody can say here what 150 EUR are. */
    AT_MOST_150_EUR(
            "MEN-LIMIT-01",
            "A simplified invoice comes to at most 150 EUR before VAT, allowances left aside.",
            "lines",
            "write a full invoice [FR_B2B, FR_B2C]",
            DocumentMentions::isSmall);

    private final RuleStatement statement;
    private final String path;
    private final BiPredicate<ProForma, WantedMention> stated;

    /** No source of its own: each law that wants it is named in the finding. */
    MentionRule(String code, String demand, String path, BiPredicate<ProForma, WantedMention> stated) {
        this(code, demand, path, "state it [" + path + "]", stated);
    }

    MentionRule(String code, String demand, String path, String hint, BiPredicate<ProForma, WantedMention> stated) {
        this.statement = RuleStatement.of(code, demand).withHint(hint);
        this.path = path;
        this.stated = stated;
    }

    /**
     * {@return whether a document bears the mention as a row of the table wants it} What the law of the row does not ask of
     * such a document counts as borne.
     */
    boolean isStated(ProForma document, WantedMention wanted) {
        return stated.test(document, wanted);
    }

    /** {@return where the mention is missing, in the words of the draft} */
    String path() {
        return path;
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
