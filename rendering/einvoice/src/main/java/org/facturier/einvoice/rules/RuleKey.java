package org.facturier.einvoice.rules;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.facturier.einvoice.model.Edition;
import org.facturier.einvoice.syntax.Syntax;

/**
 * The name of a rule. Ids alone collide: BR-66 means different things in UBL, in CII and in the edition of 2026.
 *
 * @param id  such as {@code BR-CO-10}
 * @param edition  the edition of the norm that it belongs to
 * @param syntax  the syntax that it is about, empty for all
 */
public record RuleKey(String id, Edition edition, Optional<Syntax> syntax) {

    public RuleKey {
        requireNonNull(id, "id");
        requireNonNull(edition, "edition");
        requireNonNull(syntax, "syntax");
    }

    @Override
    public String toString() {
        return id;
    }
}
