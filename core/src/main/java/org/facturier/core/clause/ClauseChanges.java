package org.facturier.core.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;
import org.jspecify.annotations.Nullable;

/**
 * What two versions put differently. They are compared in words and not as data, so that a partner reads every change that a
 * reader of the agreement would see, and none that its words do not show.
 */
final class ClauseChanges {

    private final ClauseWords words;
    private final PartnerAgreement before;
    private final PartnerAgreement after;

    /**
     * Compares two versions.
     *
     * @param before  the earlier version
     * @param after  the later one, in whose language both are said
     */
    ClauseChanges(PartnerAgreement before, PartnerAgreement after) {
        this.words = ClauseWords.in(after.language());
        this.before = before;
        this.after = after;
    }

    /** {@return the changes; the title says the day on which the later version begins, and there are no totals} */
    ReportTable table() {
        return new ReportTable(
                words.text("changes", after.id(), words.day(after.validFrom())),
                List.of(
                        new Column("what", words.text("changes.what"), Column.Kind.TEXT),
                        new Column("before", words.text("changes.version", before.version()), Column.Kind.TEXT),
                        new Column("after", words.text("changes.version", after.version()), Column.Kind.TEXT)),
                rows(byKey(before), byKey(after)),
                List.of());
    }

    /** {@return the clauses of a version by key, in their order, in the language of the later one, or each would differ} */
    private Map<String, Clause> byKey(PartnerAgreement version) {
        Map<String, Clause> byKey = new LinkedHashMap<>();
        new ClauseWriter(version, words).write().forEach(clause -> byKey.put(clause.key(), clause));
        return byKey;
    }

    /** {@return a row for each clause that is not the same in both; a clause that one of them lacks is a change too} */
    private List<List<Cell>> rows(Map<String, Clause> old, Map<String, Clause> now) {
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<List<Cell>> rows = new ArrayList<>();
        for (String key : keys) {
            if (!Objects.equals(old.get(key), now.get(key))) {
                rows.add(row(old.get(key), now.get(key)));
            }
        }
        return rows;
    }

    /**
     * {@return title, old and new text} At least one of both is there; the title is that of the later version where it has one.
     */
    private List<Cell> row(@Nullable Clause was, @Nullable Clause is) {
        String title = is == null ? Objects.requireNonNull(was).title() : is.title();
        return List.of(Cell.of(title), Cell.of(text(was, title)), Cell.of(text(is, title)));
    }

    /**
     * {@return the text under the title of the row, with its own title before it where that was another, as of a rule that was
     * renamed; {@code (nothing)} where there is no clause}
     */
    private String text(@Nullable Clause clause, String title) {
        if (clause == null) {
            return words.text("changes.nothing");
        }
        return clause.title().equals(title) ? clause.text() : words.text("titled", clause.title(), clause.text());
    }
}
