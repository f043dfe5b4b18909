package org.facturier.tax.mention;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.tax.regime.LegalTexts;
import org.facturier.tax.regime.VatTables;

/**
 * The mentions that the law requires on documents of one profile and that only the host can supply: what is missing on a document
 * is a finding that names the law. Rows count that are in force on the date of the document. A document may be held to several
 * profiles, such as {@code DE} and {@code EU_CROSS_BORDER}, each by a rule of its own. Immutable and safe for many threads.
 */
public final class RequiredMentions implements DocumentRule {

    private final List<MentionRequirement> rows;
    private final LegalTexts texts;

    private RequiredMentions(List<MentionRequirement> rows, LegalTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** {@return the mentions of a profile} */
    public static RequiredMentions of(InvoiceProfile profile) {
        return new RequiredMentions(MentionRequirement.standard(profile), LegalTexts.standard());
    }

    /**
     * {@return these mentions, where words of which a host corrected some will do, too} What a mention is and which law requires
     * it stays as it is.
     */
    public RequiredMentions in(VatTables tables) {
        return new RequiredMentions(rows, tables.texts());
    }

    /** {@return what is missing, in the order of the table} */
    @Override
    public Findings check(ProForma document) {
        List<Finding> missing = rows.stream()
                .filter(row -> row.validity().includes(document.issuedOn()))
                .filter(row -> !rule(row).isStated(document, new WantedMention(row, texts)))
                .map(row -> finding(row, document.issuedOn()))
                .toList();
        return new Findings(missing);
    }

    /** {@return what the rule asks, which a language says under {@code CODE.demand}} */
    private static Message demand(MentionRule rule) {
        return new Message("demand", rule.demand(), Map.of());
    }

    /** The row names its rule; one that names none that there is does not get through the tests. */
    private static MentionRule rule(MentionRequirement row) {
        return MentionRule.valueOf(row.mention());
    }

    /**
     * It weighs what the row says and names its law by the article of the day; where the law fixes words, the hint gives them.
     */
    private static Finding finding(MentionRequirement row, LocalDate day) {
        MentionRule rule = rule(row);
        Finding found = rule.at(
                        rule.path(),
                        say("missing", "missing for {profile}: {demand}")
                                .with("profile", row.profile())
                                .with("demand", demand(rule)))
                .withSeverity(row.severity())
                .withSource(row.law().on(day));
        return row.text().isEmpty()
                ? found
                : found.withHint(say("addWords", "add the words: {words}").with("words", row.text()));
    }
}
