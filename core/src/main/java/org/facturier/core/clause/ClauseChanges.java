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

/** What two versions put differently. */
final class ClauseChanges {

    private final ClauseWords words;
    private final PartnerAgreement before;
    private final PartnerAgreement after;

    ClauseChanges(PartnerAgreement before, PartnerAgreement after) {
        this.words = ClauseWords.in(after.language());
        this.before = before;
        this.after = after;
    }

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

    private Map<String, Clause> byKey(PartnerAgreement version) {
        Map<String, Clause> byKey = new LinkedHashMap<>();
        new ClauseWriter(version, words).write().forEach(clause -> byKey.put(clause.key(), clause));
        return byKey;
    }

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

    private List<Cell> row(@Nullable Clause was, @Nullable Clause is) {
        String title = is == null ? Objects.requireNonNull(was).title() : is.title();
        return List.of(Cell.of(title), Cell.of(text(was, title)), Cell.of(text(is, title)));
    }

    /** The text under the title of the row, with its own where that was another. */
    private String text(@Nullable Clause clause, String title) {
        if (clause == null) {
            return words.text("changes.nothing");
        }
        return clause.title().equals(title) ? clause.text() : words.text("titled", clause.title(), clause.text());
    }
}
