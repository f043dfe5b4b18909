package org.facturier.core.bank;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;

/**
 * What a statement is: of which account, and which of its statements. Two that are equal here are the same statement told
 * twice.
 *
 * @param kind  how much it tells
 * @param account  the account
 * @param identifier  what the bank calls it; where a format has no such name, what its reader can tell it by
 * @param sequence  its number among the statements of the account, where they are numbered
 * @param page  which part of the statement this is, from 1; empty if it is told in one
 */
public record StatementHead(
        StatementKind kind, OwnAccount account, String identifier, Optional<Long> sequence, Optional<Integer> page) {

    /** @throws IllegalArgumentException if a part is missing, or a page is below 1 */
    public StatementHead {
        Completeness.of("the head of a statement")
                .needs("kind", kind)
                .needs("account", account)
                .needs("identifier", identifier)
                .verify();
        page.filter(number -> number < 1).ifPresent(number -> {
            throw new RefusedException(say("bankPageFromOne", "pages of a statement are numbered from 1, not {page}")
                    .with("page", number));
        });
    }

    /** {@return the head of a statement that has no number and is told in one} */
    public static StatementHead of(StatementKind kind, OwnAccount account, String identifier) {
        return new StatementHead(kind, account, identifier, Optional.empty(), Optional.empty());
    }

    /** {@return the whole of which this may be a page: the same head without its page} */
    StatementHead whole() {
        return new StatementHead(kind, account, identifier, sequence, Optional.empty());
    }

    /** {@return where a finding about it stands: the masked account, and what the bank calls it} */
    public String place() {
        return account + " " + identifier + page.map(number -> "/" + number).orElse("");
    }
}
