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
 * @param syntax  the syntax that it is about, empty for all; each document of UBL stands for both
 */
public record RuleKey(String id, Edition edition, Optional<Syntax> syntax) {

    public RuleKey {
        requireNonNull(id, "id");
        requireNonNull(edition, "edition");
        requireNonNull(syntax, "syntax");
    }

    /** {@return the name of a rule of the edition of 2017 that is asked in each syntax} */
    public static RuleKey of(String id) {
        return new RuleKey(id, Edition.EN_2017, Optional.empty());
    }

    /** {@return whether a rule of this name is asked of a document of a syntax} */
    public boolean isAskedIn(Syntax asked) {
        return syntax.isEmpty() || syntax.get().isUbl() == asked.isUbl();
    }

    /** {@return id and syntax, such as {@code BR-66 (CII)}; the id alone where it is asked in each} */
    @Override
    public String toString() {
        return syntax.map(one -> id + " (" + (one.isUbl() ? "UBL" : "CII") + ")")
                .orElse(id);
    }
}
