package org.facturier.core.explanation;

import org.facturier.core.finding.Completeness;

/**
 * By which rule an amount is made of others. Names stand in stored explanations and in the label files, so that they are never
 * changed.
 *
 * @param name  a stable name, such as {@code line.net}; renderers put it into words
 * @param operation  what is done
 * @param source  the clause, such as {@code EN 16931 BR-CO-10}; empty where it is arithmetic alone
 */
public record Formula(String name, Operation operation, String source) {

    public Formula {
        Completeness.of("a formula")
                .needs("name", name)
                .needs("operation", operation)
                .needs("source", source)
                .verify();
    }
}
