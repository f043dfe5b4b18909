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
import org.facturier.tax.regime.MentionRequirement;

/**
 * The mentions that the law requires on documents of one profile and that only the host can supply: what is missing on a
 * document is a finding that names the law. Immutable and safe for many threads.
 */
public final class RequiredMentions implements DocumentRule {

    private final InvoiceProfile profile;

    private RequiredMentions(InvoiceProfile profile) {
        this.profile = profile;
    }

    /** {@return the mentions of a profile} */
    public static RequiredMentions of(InvoiceProfile profile) {
        return new RequiredMentions(profile);
    }

    @Override
    public Findings check(ProForma document) {
        List<Finding> missing = MentionRequirement.of(profile.name(), document.issuedOn()).stream()
                .filter(row -> !rule(row).isStated(document, row))
                .map(row -> finding(row, document.issuedOn()))
                .toList();
        return new Findings(missing);
    }

    /** {@return what the rule asks, which a language says under {@code CODE.demand}} */
    private static Message demand(MentionRule rule) {
        return new Message("demand", rule.demand(), Map.of());
    }

    private static MentionRule rule(MentionRequirement row) {
        return MentionRule.valueOf(row.mention());
    }

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
