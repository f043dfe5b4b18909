package org.facturier.core.clause;

import org.facturier.core.finding.Completeness;

/**
 * One thing that an agreement says, in words.
 *
 * @param key  the part of the agreement, the same in every version and language, such as {@code rules.fee}
 * @param title  what it is about
 * @param text  one or more whole sentences
 */
public record Clause(String key, String title, String text) {

    public Clause {
        Completeness.of("a clause")
                .needs("key", key)
                .needs("title", title)
                .needs("text", text)
                .verify();
    }
}
