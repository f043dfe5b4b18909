package org.facturier.core.clause;

import org.facturier.core.finding.Completeness;

/**
 * One thing that an agreement says, in words. Clauses of two versions are compared by their keys, which depend on no language.
 *
 * @param key  the part of the agreement, the same in every version and language, such as {@code rules.fee}
 * @param title  what it is about: of a rule its own description, of all else a word of the language
 * @param text  one or more whole sentences
 */
public record Clause(String key, String title, String text) {

    /**
     * Refuses a clause that says nothing.
     *
     * @throws IllegalArgumentException if the key, the title or the text is missing
     */
    public Clause {
        Completeness.of("a clause")
                .needs("key", key)
                .needs("title", title)
                .needs("text", text)
                .verify();
    }
}
