package org.facturier.core.terms;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Iban;
import org.facturier.core.party.OtherAccount;

/**
 * A way to pay. Those that the library can explain to a reader have types of their own; every other code of the list is
 * {@link OtherMeans}, with the words that say what it is.
 *
 * @source EN 16931-1:2017, BG-16; UNTDID 4461
 */
public sealed interface PaymentMeans {

    /** {@return the code of UNTDID 4461 (BT-81)} */
    String code();

    /** {@return what the visitor makes of it} */
    <R> R match(Cases<R> cases);

    /** {@return the account that is paid to, where it has an IBAN} */
    default Optional<Iban> iban() {
        return transferTo().map(BankAccount::iban);
    }

    /** {@return where a transfer goes: the account, where it has an IBAN} */
    default Optional<BankAccount> transferTo() {
        return Optional.empty();
    }

    /** One way for each kind of means of payment. */
    interface Cases<R> {
        /** {@return what becomes of a transfer} */
        R creditTransfer(CreditTransfer means);

        /** {@return what becomes of a direct debit} */
        R directDebit(DirectDebit means);

        /** {@return what becomes of a card} */
        R card(Card means);

        /** {@return what becomes of a cheque} */
        R cheque(Cheque means);

        /** {@return what becomes of a payment page} */
        R online(Online means);

        /** {@return what becomes of any other means, which say in words what they are} */
        R other(OtherMeans means);
    }

    /**
     * A transfer to an account (BG-17).
     *
     * @param account  where to
     */
    record CreditTransfer(BankAccount account) implements PaymentMeans {
        static final String CODE = "58";

        public CreditTransfer {
            Completeness.of("a credit transfer").needs("account", account).verify();
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public Optional<BankAccount> transferTo() {
            return Optional.of(account);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.creditTransfer(this);
        }
    }

    /**
     * A collection from the buyer's account (BG-19).
     *
     * @param mandate  the reference of the mandate (BT-89)
     * @param creditorId  the creditor identifier (BT-90)
     * @param debtor  the buyer's account (BT-91), where it is to be stated
     */
    record DirectDebit(String mandate, String creditorId, Optional<Iban> debtor) implements PaymentMeans {
        static final String CODE = "59";

        public DirectDebit {
            Completeness.of("a direct debit")
                    .needs("mandate", mandate)
                    .needs("creditorId", creditorId)
                    .verify();
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.directDebit(this);
        }
    }

    /**
     * A payment card.
     *
     * @param used  the card that was used, where one is to be named (BG-18)
     */
    record Card(Optional<PaymentCard> used) implements PaymentMeans {
        static final String CODE = "48";

        /** Makes any card. */
        public Card() {
            this(Optional.empty());
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.card(this);
        }
    }

    /** A cheque. */
    record Cheque() implements PaymentMeans {
        static final String CODE = "20";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cheque(this);
        }
    }

    /**
     * A payment page.
     *
     * @param page  where to pay
     */
    record Online(URI page) implements PaymentMeans {
        static final String CODE = "68";

        public Online {
            Completeness.of("an online payment").needs("page", page).verify();
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.online(this);
        }
    }

    /**
     * Any other way to pay, such as cash (10), a transfer outside the euro area (30) or a set-off (97).
     *
     * @param code  of UNTDID 4461, none of the types above
     * @param text  what it is, in the language of the document: it is printed (BT-82)
     * @param account  the account to be paid to (BG-17); needed for a code of {@link CodeLists#CREDIT_TRANSFERS}
     */
    record OtherMeans(
            String code, @NotBlank @Size(max = 200) String text, Optional<OtherAccount> account)
            implements PaymentMeans {

        private static final Set<String> TYPED =
                Set.of(CreditTransfer.CODE, DirectDebit.CODE, Card.CODE, Cheque.CODE, Online.CODE);

        /**
         * @throws RefusedException if code or words are missing, the code is of no list or has a type of its own, or a transfer
         *     has no account
         */
        public OtherMeans {
            Completeness.of("a means of payment")
                    .needs("code", code)
                    .needs("text", text)
                    .verify();
            if (!CodeLists.PAYMENT_MEANS.contains(code) || TYPED.contains(code)) {
                throw new RefusedException(say(
                                "meansCode",
                                "{code} is no code of UNTDID 4461 for other means of payment; {typed} have types of"
                                        + " their own")
                        .with("code", Shortened.quote(code))
                        .with("typed", TYPED.stream().sorted().toList()));
            }
            if (CodeLists.CREDIT_TRANSFERS.contains(code) && account.isEmpty()) {
                throw new RefusedException(say(
                                "transferAccount",
                                "{code} of UNTDID 4461 sends money to an account, and no account is told (BR-61)")
                        .with("code", code));
            }
        }

        @Override
        public Optional<Iban> iban() {
            return account.flatMap(OtherAccount::iban);
        }

        @Override
        public Optional<BankAccount> transferTo() {
            return account.filter(number -> CodeLists.CREDIT_TRANSFERS.contains(code))
                    .flatMap(number -> number.iban().map(iban -> new BankAccount(iban, number.bic(), number.holder())));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.other(this);
        }
    }
}
