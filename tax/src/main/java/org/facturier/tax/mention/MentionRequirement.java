package org.facturier.tax.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facturier.core.finding.Severity;
import org.facturier.tax.regime.Citation;
import org.facturier.tax.regime.Validity;
import org.facturier.tax.table.ResourceTable;
import org.facturier.tax.table.TableRow;

/**
 * That the law requires a mention on documents of a kind: a row of {@code required-mentions.csv}. A mention may be wanted by
 * several laws in several profiles, each from its own day on and with its own weight; two rows of one profile are two demands.
 * @param profile the kind of documents, such as {@code FR_B2B}
 * @param mention what has to be there, such as {@code BUYER_VAT_ID}
 * @param severity how much its absence weighs
 * @param validity since when and until when
 * @param text words that the law fixes, empty for none
 * @param schemes of numbers that are what is wanted, by their codes as in {@code LegalId}
 * @param law the law that wants it
 * @param source where that was looked up
 */
record MentionRequirement(
        String profile,
        String mention,
        Severity severity,
        Validity validity,
        String text,
        Set<String> schemes,
        Citation law,
        String source) {

    /** {@return what is wanted on documents of a profile, whenever, in the order of the table} */
    static List<MentionRequirement> standard(InvoiceProfile profile) {
        return Standard.BY_PROFILE.getOrDefault(profile.name(), List.of());
    }

    static MentionRequirement of(TableRow row) {
        return new MentionRequirement(
                row.text("profile"),
                row.text("mention"),
                Severity.valueOf(row.text("severity")),
                new Validity(row.day("valid_from"), row.day("valid_to")),
                row.text("text"),
                Set.copyOf(row.words("schemes")),
                Citation.of(row.text("law")),
                row.text("source"));
    }

    /** Read when first asked for. */
    private static final class Standard {
        private static final Map<String, List<MentionRequirement>> BY_PROFILE = ResourceTable.grouped(
                ResourceTable.rows(MentionRequirement.class, "required-mentions.csv", MentionRequirement::of),
                MentionRequirement::profile);
    }
}
