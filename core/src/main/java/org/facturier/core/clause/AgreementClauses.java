package org.facturier.core.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.ReportTable;

/**
 * An agreement in whole sentences, to be signed, and what an amendment changes in them. What is billed is read off the same
 * {@link PartnerAgreement}.
 */
public final class AgreementClauses {

    private AgreementClauses() {}

    /**
     * {@return what an agreement says, in order: the parties and the frame, each rule, each discount, payment, delivery, and
     * the rest}
     *
     * <p>What an agreement says nothing of has no clause. No two clauses have one key.
     *
     * @param agreement  one version
     * @param language  French, German, or English for any other
     */
    public static List<Clause> of(PartnerAgreement agreement, Locale language) {
        return new ClauseWriter(agreement, ClauseWords.in(language)).write();
    }

    /**
     * {@return the agreement as a letter from the supplier to the partner, in its own language, for signature}
     *
     * <p>Each clause is a paragraph, its title first; both parties sign, the supplier first.
     *
     * @param agreement  one version
     * @param date  the day it is dated
     */
    public static Letter letter(PartnerAgreement agreement, LocalDate date) {
        Letter.Builder letter = letter(agreement, date, "subject");
        of(agreement, agreement.language()).forEach(clause -> letter.paragraph(clause.title() + " — " + clause.text()));
        return signed(letter, agreement);
    }

    /**
     * {@return an amendment as a letter, for signature: what it changes, and that all else stays}
     *
     * @param before  the version amended
     * @param after  the version that takes its place; its language is that of the letter, and its parties sign
     * @param date  the day it is dated
     */
    public static Letter amendment(PartnerAgreement before, PartnerAgreement after, LocalDate date) {
        Letter.Builder letter = letter(after, date, "subject.amendment")
                .table(changes(before, after))
                .paragraph(ClauseWords.in(after.language()).text("changes.rest"));
        return signed(letter, after);
    }

    /**
     * A letter without its text, whose subject names the agreement and its version.
     *
     * @param subject  the key of the subject
     */
    private static Letter.Builder letter(PartnerAgreement agreement, LocalDate date, String subject) {
        return Letter.builder()
                .sender(agreement.supplier())
                .recipient(agreement.partner())
                .date(date)
                .language(agreement.language())
                .subject(ClauseWords.in(agreement.language()).text(subject, agreement.id(), agreement.version()));
    }

    private static Letter signed(Letter.Builder letter, PartnerAgreement agreement) {
        return letter.signature(agreement.supplier().name())
                .signature(agreement.partner().name())
                .build();
    }

    /**
     * {@return the clauses that two versions put differently, in the language of the later one; no row where both say the same}
     *
     * <p>The columns are what it is about, and the sentences of either version. Clauses of the earlier version come first, in
     * its order, then those that are new.
     *
     * @param before  the earlier version
     * @param after  the later version
     */
    public static ReportTable changes(PartnerAgreement before, PartnerAgreement after) {
        return new ClauseChanges(before, after).table();
    }
}
