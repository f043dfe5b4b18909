package org.facturier.core.fact;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.finding.Findings;

/**
 * What happened to documents and money: what the host tells and keeps. Nothing else is stored. A fact is told once under its
 * identifier; it never changes, and what was wrong is {@link Reversed}.
 *
 * <p>A fact counts from its day or, where that is later, from the day of what it names.
 */
public sealed interface Fact
        permits Issued, Received, Entered, Transferred, Allocated, Relieved, Rescheduled, Reversed, Disputed, Promised {

    /** {@return what tells it from every other fact of the house} */
    String id();

    /** {@return the day on which it happened} */
    LocalDate on();

    /**
     * {@return why this fact cannot be told where another was told under its identifier; nothing where it is the same fact} For
     * a host that keeps facts by their identifiers: the one that is kept stays.
     *
     * @param kept  what was told under the identifier before
     */
    default Findings against(Fact kept) {
        return equals(kept)
                ? Findings.none()
                : Findings.of(LedgerRule.ONE_CONTENT.at(
                        "fact " + id(),
                        say("fact {fact} was told before with another content, dated {on}, which stays")
                                .with("fact", id())
                                .with("on", kept.on())));
    }

    /** {@return what the visitor makes of it} */
    <R> R match(Cases<R> cases);

    /** {@return itself, where a document was issued} Who decides on several kinds matches them instead. */
    default Optional<Issued> asIssued() {
        return Optional.empty();
    }

    /** {@return itself, where money came in or went out} */
    default Optional<Received> asReceived() {
        return Optional.empty();
    }

    /** {@return itself, where an amount was entered without a document of the house} */
    default Optional<Entered> asEntered() {
        return Optional.empty();
    }

    /** {@return itself, where an amount need not be paid} */
    default Optional<Relieved> asRelieved() {
        return Optional.empty();
    }

    /** {@return itself, where another fact ends} */
    default Optional<Reversed> asReversed() {
        return Optional.empty();
    }

    /** {@return itself, where somebody objects to a document} */
    default Optional<Disputed> asDisputed() {
        return Optional.empty();
    }

    /** {@return itself, where payment was promised} */
    default Optional<Promised> asPromised() {
        return Optional.empty();
    }

    /** One way for each kind of fact. */
    interface Cases<R> {
        /** {@return what becomes of a document} */
        R issued(Issued fact);

        /** {@return what becomes of money that came in or went out} */
        R received(Received fact);

        /** {@return what becomes of an amount without a document of the house} */
        R entered(Entered fact);

        /** {@return what becomes of a credit that goes to another account} */
        R transferred(Transferred fact);

        /** {@return what becomes of a credit put to a debit} */
        R allocated(Allocated fact);

        /** {@return what becomes of an amount that need not be paid} */
        R relieved(Relieved fact);

        /** {@return what becomes of a new plan of payment} */
        R rescheduled(Rescheduled fact);

        /** {@return what becomes of the end of another fact} */
        R reversed(Reversed fact);

        /** {@return what becomes of an objection} */
        R disputed(Disputed fact);

        /** {@return what becomes of a promise to pay} */
        R promised(Promised fact);
    }
}
