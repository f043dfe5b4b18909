package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Message;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A fact that speaks for a {@link Proposal}, or against putting money to anything. Its text is for a person.
 *
 * <p>A clerk reads it beside the proposal and sees what the matcher saw: which words were taken for which number, and why money
 * for a known document was left on account. A host may go by the kind, through {@link #match}: take at once what is named and
 * exact, and show all else to somebody.
 */
public sealed interface Evidence {

    /** {@return it in words, to be said in the language of whoever looks at it} */
    Message says();

    /** {@return what the visitor makes of it} */
    <R> R match(Cases<R> cases);

    /** One way for each kind of evidence. */
    interface Cases<R> {
        /** {@return what follows from a name that stands whole in the text} */
        R named(Named evidence);

        /** {@return what follows from a name of something that is not open} */
        R namedElse(NamedElse evidence);

        /** {@return what follows from half a number} */
        R halfNamed(HalfNamed evidence);

        /** {@return what follows from a structured reference that is not ours, or mistyped} */
        R unknown(Unknown evidence);

        /** {@return what follows from an amount that is just what is open} */
        R exact(Exact evidence);

        /** {@return what follows from a text that names nothing} */
        R oldest(Oldest evidence);

        /** {@return what follows from a partner of whom nothing is open} */
        R nothingOpen(NothingOpen evidence);
    }

    /**
     * The payer names what it pays.
     *
     * @param reference  the name
     * @param words  as the payer wrote it
     */
    record Named(Reference reference, String words) implements Evidence {
        /** @throws IllegalArgumentException if a part is missing */
        public Named {
            Completeness.of("evidence")
                    .needs("reference", reference)
                    .needs("words", words)
                    .verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.named(this);
        }

        @Override
        public Message says() {
            return say("named", "'{words}' names {reference}")
                    .with("words", words)
                    .with("reference", reference);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * The payer names what it cannot pay.
     *
     * @param reference  the name
     * @param words  as the payer wrote it
     * @param why  what keeps the money from it
     */
    record NamedElse(Reference reference, String words, Why why) implements Evidence {

        /** What keeps money from what it names. */
        public enum Why {
            /** It is settled, not yet there, or a credit as the money is. A second payment of one invoice ends here. */
            NOT_OPEN(say("namedSettled", "'{words}' names {reference}, of which nothing is open")),
            /** It is another partner's. A parent that pays for its subsidiary ends here. */
            ANOTHER_PARTNER(
                    say("namedElsewhere", "'{words}' names {reference}, which is on another partner's account")),
            /** It is in another currency. */
            ANOTHER_CURRENCY(say("namedForeign", "'{words}' names {reference}, which is in another currency"));

            private final Message message;

            Why(Message message) {
                this.message = message;
            }
        }

        public NamedElse {
            Completeness.of("evidence")
                    .needs("reference", reference)
                    .needs("words", words)
                    .needs("why", why)
                    .verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.namedElse(this);
        }

        @Override
        public Message says() {
            return why.message.with("words", words).with("reference", reference);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * The payer wrote a part of a number: its last group of digits, and not all of it. {@code 0007} for {@code F-2026-0007} may
     * be meant, or an order of the payer's own: the money is kept until somebody looks.
     *
     * @param number  a number that has this part
     * @param words  as the payer wrote it
     */
    record HalfNamed(Reference number, String words) implements Evidence {
        public HalfNamed {
            Completeness.of("evidence")
                    .needs("number", number)
                    .needs("words", words)
                    .verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.halfNamed(this);
        }

        @Override
        public Message says() {
            return say("halfNamed", "'{words}' is a part of a number such as {number}")
                    .with("words", words)
                    .with("number", number);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * The payer wrote a structured reference that nothing bears. A slip in one digit breaks its check digits, and a guess at
     * which was meant would settle somebody else's debt.
     *
     * @param words  as the payer wrote it
     */
    record Unknown(String words) implements Evidence {
        public Unknown {
            Completeness.of("evidence").needs("words", words).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }

        @Override
        public Message says() {
            return say("unknownReference", "'{words}' is no reference of ours, or is mistyped")
                    .with("words", words);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * The money is just what is open of that to which it is put. It speaks for the proposal and decides nothing by itself:
     * amounts repeat, as fees do.
     *
     * @param amount  how much
     */
    record Exact(Money amount) implements Evidence {
        public Exact {
            Completeness.of("evidence").needs("amount", amount).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.exact(this);
        }

        @Override
        public Message says() {
            return say("exact", "{amount} is just what is open").with("amount", amount);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * The text names nothing: what is due first is settled first. What was left open by others is not looked at for a better
     * fit.
     *
     * @param dueOn  the last day to pay of the first
     */
    record Oldest(LocalDate dueOn) implements Evidence {
        public Oldest {
            Completeness.of("evidence").needs("dueOn", dueOn).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oldest(this);
        }

        @Override
        public Message says() {
            return say("oldest", "nothing is named; first what was due first, on {day}")
                    .with("day", dueOn);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * Of the partner nothing is open that the money could settle. The money came before its invoice, or for something that was
     * settled.
     *
     * @param partner  the identifier of the partner
     * @param currency  the currency of the money
     */
    record NothingOpen(String partner, CurrencyUnit currency) implements Evidence {
        public NothingOpen {
            Completeness.of("evidence")
                    .needs("partner", partner)
                    .needs("currency", currency)
                    .verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothingOpen(this);
        }

        @Override
        public Message says() {
            return say("nothingOpen", "nothing that it could settle is open of {partner} in {currency}")
                    .with("partner", partner)
                    .with("currency", currency);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }
}
