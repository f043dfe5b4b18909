package org.facturier.core.report;

import static java.util.Objects.requireNonNull;

/**
 * One column of a {@link ReportTable}.
 *
 * @param key  its stable name, for CSV and JSON
 * @param heading  its heading, in the language of the table
 * @param kind  what its cells hold; amounts and numbers stand to the right
 */
public record Column(String key, String heading, Kind kind) {

    /** What the cells of a column hold. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** A calendar day. */
        DAY,
        /** An amount of money. */
        AMOUNT,
        /** A number without a currency. */
        NUMBER
    }

    public Column {
        requireNonNull(key, "key");
        requireNonNull(heading, "heading");
        requireNonNull(kind, "kind");
    }

    /** {@return whether the cells stand to the right} */
    public boolean isNumeric() {
        return kind == Kind.AMOUNT || kind == Kind.NUMBER;
    }
}
