package org.facturier.core.payment;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A fact that speaks for a {@link Proposal}, or against putting money to anything. Its text is for a person. */
public sealed interface Evidence {

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
        public String toString() {
            return "'" + words + "' names " + reference;
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
            /** It is settled, not yet there, or a credit as the money is. */
            NOT_OPEN("of which nothing is open"),
            /** It is another partner's. */
            ANOTHER_PARTNER("which is on another partner's account"),
            /** It is in another currency. */
            ANOTHER_CURRENCY("which is in another currency");

            private final String words;

            Why(String words) {
                this.words = words;
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
        public String toString() {
            return "'" + words + "' names " + reference + ", " + why.words;
        }
    }

    /**
     * The payer wrote a part of a number: its last group of digits, and not all of it.
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
        public String toString() {
            return "'" + words + "' is a part of a number such as " + number;
        }
    }

    /**
     * The payer wrote a structured reference that nothing bears.
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
        public String toString() {
            return "'" + words + "' is a reference that nothing bears, or is mistyped";
        }
    }

    /**
     * The money is just what is open of that to which it is put.
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
        public String toString() {
            return amount + " is just what is open";
        }
    }

    /**
     * The text names nothing: what is due first is settled first.
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
        public String toString() {
            return "nothing is named; first what was due first, on " + dueOn;
        }
    }

    /**
     * Of the partner nothing is open that the money could settle.
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
        public String toString() {
            return "nothing that it could settle is open of " + partner + " in " + currency;
        }
    }
}
