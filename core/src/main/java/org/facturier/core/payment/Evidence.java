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

    /** {@return whether it speaks for putting money where it is put; else it is for somebody to weigh} */
    boolean isInFavour();

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

        /** {@return what follows from what is known of the payer} */
        R payer(Payer evidence);

        /** {@return what follows from a number in part that the amount confirms} */
        R abbreviated(Abbreviated evidence);

        /** {@return what follows from a number that is one slip away} */
        R near(Near evidence);

        /** {@return what follows from an amount that is the only way to reach the money} */
        R sole(Sole evidence);

        /** {@return what follows from what need not be paid beside} */
        R deducted(Deducted evidence);

        /** {@return what follows from facts that contradict each other} */
        R doubt(Doubt evidence);
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
        public boolean isInFavour() {
            return true;
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
        public boolean isInFavour() {
            return false;
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
        public boolean isInFavour() {
            return false;
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
        public boolean isInFavour() {
            return false;
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
        public boolean isInFavour() {
            return true;
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
        public boolean isInFavour() {
            return true;
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
        public boolean isInFavour() {
            return false;
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

    /**
     * What is known of who pays.
     *
     * @param partner  the identifier of the partner on whose account the money is put
     * @param how  how the payer stands to that partner
     */
    record Payer(String partner, How how) implements Evidence {

        /** How a payer stands to a partner. */
        public enum How {
            /** It pays from an account that is this partner's alone. */
            ACCOUNT(true, say("payerAccount", "the account is {partner}'s")),
            /** It pays by a mandate that is this partner's alone. */
            MANDATE(true, say("payerMandate", "the mandate is {partner}'s")),
            /** It bears a name that is this partner's alone. */
            NAME(true, say("payerName", "the payer bears the name of {partner}")),
            /** It bears a name that is nearly this partner's. */
            SIMILAR(true, say("payerSimilar", "the name of the payer is like that of {partner}")),
            /** Nothing is told of it, or what is told is this partner's and others'. */
            POSSIBLE(true, say("payerPossible", "nothing that is told of the payer says that it is not {partner}")),
            /** It is told, and is nobody known. */
            STRANGER(false, say("payerStranger", "the payer is nobody known, and not {partner}")),
            /** Account, mandate or name are another's. */
            ANOTHER(false, say("payerAnother", "account, mandate or name are not those of {partner} alone"));

            private final boolean inFavour;
            private final Message message;

            How(boolean inFavour, Message message) {
                this.inFavour = inFavour;
                this.message = message;
            }
        }

        public Payer {
            Completeness.of("evidence")
                    .needs("partner", partner)
                    .needs("how", how)
                    .verify();
        }

        @Override
        public boolean isInFavour() {
            return how.inFavour;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.payer(this);
        }

        @Override
        public Message says() {
            return how.message.with("partner", partner);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * The payer wrote a number in part, and the amount confirms it to the cent.
     *
     * @param number  the number
     * @param words  as the payer wrote it
     */
    record Abbreviated(Reference number, String words) implements Evidence {
        public Abbreviated {
            Completeness.of("evidence")
                    .needs("number", number)
                    .needs("words", words)
                    .verify();
        }

        @Override
        public boolean isInFavour() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.abbreviated(this);
        }

        @Override
        public Message says() {
            return say("shortened", "'{words}' is {number} in part, and the amount confirms it")
                    .with("words", words)
                    .with("number", number);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * The payer wrote what has the shape of our numbers, is none, and is one slip away from one: a digit, one missing or too
     * many, two neighbours swapped, or the year.
     *
     * @param number  the number that is near
     * @param words  as the payer wrote it
     */
    record Near(Reference number, String words) implements Evidence {
        public Near {
            Completeness.of("evidence")
                    .needs("number", number)
                    .needs("words", words)
                    .verify();
        }

        @Override
        public boolean isInFavour() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.near(this);
        }

        @Override
        public Message says() {
            return say("near", "'{words}' is no number of ours and one slip away from {number}")
                    .with("words", words)
                    .with("number", number);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * In one way only the money is what the payer owes, some of it or all.
     *
     * @param amount  the money
     */
    record Sole(Money amount) implements Evidence {
        public Sole {
            Completeness.of("evidence").needs("amount", amount).verify();
        }

        @Override
        public boolean isInFavour() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sole(this);
        }

        @Override
        public Message says() {
            return say("sole", "nothing else that the payer owes comes to {amount}")
                    .with("amount", amount);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * With an amount that need not be paid, the money is what is open.
     *
     * @param why  what for
     * @param amount  how much: above zero what is not received, below what is received beyond
     */
    record Deducted(ReliefReason why, Money amount) implements Evidence {
        public Deducted {
            Completeness.of("evidence")
                    .needs("why", why)
                    .needs("amount", amount)
                    .verify();
        }

        @Override
        public boolean isInFavour() {
            return true;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.deducted(this);
        }

        @Override
        public Message says() {
            return say("deducted", "{amount} less is received, and is relieved as {why}")
                    .with("amount", amount)
                    .with("why", why);
        }

        @Override
        public String toString() {
            return says().text();
        }
    }

    /**
     * Facts contradict each other, or do not decide.
     *
     * @param why  which
     */
    record Doubt(Ground why) implements Evidence {

        /** What makes somebody look. */
        public enum Ground {
            /** Nothing says who pays. */
            NOBODY(say("doubtNobody", "nothing says who pays; the amount alone decides nothing")),
            /** Documents of several partners are named. */
            SEVERAL_PARTNERS(say("doubtPartners", "documents of several partners are named")),
            /** What is named does not come to the money. */
            NOT_THE_SUM(say("doubtSum", "what is named does not come to the money")),
            /** The money is to the cent what is open elsewhere. */
            ELSEWHERE(say("doubtElsewhere", "the money is just what is open of something that is not named")),
            /** What is missing is a credit note that is not named. */
            CREDIT_NOTE(say("doubtNote", "what is missing is just a credit note that is not named")),
            /** What is missing may be the fee of a bank, or a discount that was not granted. */
            DEDUCTION(say("doubtDeduction", "what is missing may be a fee or a discount, and nothing establishes it")),
            /** A number of ours that does not exist, and is near nothing that the amount says. */
            NEAR_NOTHING(say("doubtNear", "a number has the shape of ours, and is near nothing that the amount says")),
            /** What is named in part is not what the amount says. */
            PART(say("doubtPart", "a number in part names what the amount does not say")),
            /** The money can be read in several ways. */
            SEVERAL_READINGS(say("doubtReadings", "what is open comes to the money in several ways")),
            /** There are more ways than can be looked through. */
            TOO_MANY(say("doubtTooMany", "more is open than can be looked through for the ways to reach the money")),
            /** No way leads to the money. */
            NO_READING(say("doubtNone", "nothing that is open comes to the money")),
            /** The bank used one reference for two transactions. */
            REFERENCE_TWICE(say("doubtReference", "the bank used this reference before, for other money")),
            /** More went out than what is named. */
            MONEY_OUT(say("doubtOut", "money that goes out is looked at, unless it pays a credit note that it names"));

            private final Message message;

            Ground(Message message) {
                this.message = message;
            }
        }

        public Doubt {
            Completeness.of("evidence").needs("why", why).verify();
        }

        @Override
        public boolean isInFavour() {
            return false;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.doubt(this);
        }

        @Override
        public Message says() {
            return why.message;
        }

        @Override
        public String toString() {
            return says().text();
        }
    }
}
