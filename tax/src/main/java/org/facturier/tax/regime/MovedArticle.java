package org.facturier.tax.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.tax.table.ResourceTable;
import org.facturier.tax.table.TableRow;

/**
 * An article of the French tax code (CGI) that moves to the code of taxes on goods and services (CIBS), as it is cited here.
 *
 * @param old  such as {@code CGI, art. 293 B}
 * @param now  such as {@code CIBS, art. L. 223-3}; empty where it is not known, then the old one stays
 * @param status  what is known of it
 * @param source  where that is from
 * @source ordonnances 2025-1247 and 2026-671
 */
record MovedArticle(String old, Optional<String> now, TextStatus status, String source) {

    /** The first day of the new code. */
    static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    /** The last day on which references to the old one are accepted. */
    static final LocalDate OLD_UNTIL = LocalDate.of(2028, 6, 30);

    static List<MovedArticle> all() {
        return Published.ALL;
    }

    static MovedArticle of(TableRow row) {
        return new MovedArticle(
                row.text("old"), row.value("new"), TextStatus.valueOf(row.text("status")), row.text("source"));
    }

    /** Read when first asked for. */
    private static final class Published {
        private static final List<MovedArticle> ALL =
                ResourceTable.rows(MovedArticle.class, "moved-articles.csv", MovedArticle::of);
    }
}
