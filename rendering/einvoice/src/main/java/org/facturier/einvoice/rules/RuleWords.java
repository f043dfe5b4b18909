package org.facturier.einvoice.rules;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is said of a rule, in English. Languages have demand, fix and reason under the code of the rule, {@code .hint} and
 * {@code .why}; the examples are the same in all of them, as they are made of terms and values.
 *
 * <p>An example is what is changed of an invoice in order: {@code BT-129=-1; BT-131=-100.00}. A term without a value is left
 * out, {@code BT-1=}; of a group that is repeated the first is meant, or the one with a number, {@code BT-131#2=50.00}.
 *
 * @param demand  what it asks, as one sentence
 * @param fix  how a breach is mended, as a call to whoever writes the invoice
 * @param why  what the rule is for; empty where nobody says
 * @param passes  an example that the rule holds of
 * @param fails  an example that breaks it; empty where no invoice can
 */
public record RuleWords(
        String demand, String fix, Optional<String> why, Optional<String> passes, Optional<String> fails) {

    public RuleWords {
        requireNonNull(demand, "demand");
        requireNonNull(fix, "fix");
        requireNonNull(why, "why");
        requireNonNull(passes, "passes");
        requireNonNull(fails, "fails");
    }

    /** {@return what is said of a rule that explains itself, such as one of a house} */
    public static RuleWords of(String demand, String fix) {
        return new RuleWords(demand, fix, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
