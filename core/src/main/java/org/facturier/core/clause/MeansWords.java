package org.facturier.core.clause;

import java.util.List;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Iban;
import org.facturier.core.party.OtherAccount;
import org.facturier.core.terms.PaymentMeans;

/**
 * Means of payment in a sentence, the preferred one first.
 *
 * @param words  the language
 */
record MeansWords(ClauseWords words) {

    /**
     * {@return such as {@code By transfer to the account IBAN FR76 3000 …, BIC AGRIFRPP.}; of several {@code In order of
     * preference:} and all of them}
     *
     * @param means  one at least, in order of preference
     */
    String of(List<PaymentMeans> means) {
        String said = words.apart(means.stream().map(this::of).toList());
        return means.size() == 1 ? words.text("means.one", capital(said)) : words.text("means.several", said);
    }

    private String of(PaymentMeans means) {
        return means.match(new Said());
    }

    /** What is said of each kind. */
    private final class Said implements PaymentMeans.Cases<String> {
        @Override
        public String creditTransfer(PaymentMeans.CreditTransfer means) {
            return transfer(means.account());
        }

        @Override
        public String directDebit(PaymentMeans.DirectDebit means) {
            return debit(means);
        }

        @Override
        public String card(PaymentMeans.Card means) {
            return means.used()
                    .map(card -> words.text("means.card.used", card.lastDigits()))
                    .orElseGet(() -> words.text("means.card"));
        }

        @Override
        public String cheque(PaymentMeans.Cheque means) {
            return words.text("means.cheque");
        }

        @Override
        public String online(PaymentMeans.Online means) {
            return words.text("means.online", means.page());
        }

        /** In the words that were agreed on; a number stands with its holder, as that of a transfer does. */
        @Override
        public String other(PaymentMeans.OtherMeans means) {
            return means.account().map(account -> paidTo(means, account)).orElseGet(means::text);
        }
    }

    private String paidTo(PaymentMeans.OtherMeans means, OtherAccount account) {
        String number = account.number().replace(' ', '\u00a0');
        String to = words.text("means.other", means.text(), number);
        String bank = account.bic()
                .map(bic -> words.text("means.bic", to, bic.text()))
                .orElse(to);
        return account.holder()
                .map(name -> words.text("means.holder", bank, name))
                .orElse(bank);
    }

    /** {@return a transfer to an account, with its BIC and holder where these are known} */
    private String transfer(BankAccount account) {
        String to = words.text("means.transfer", number(account.iban()));
        String bank = account.bic()
                .map(Bic::text)
                .map(bic -> words.text("means.bic", to, bic))
                .orElse(to);
        return account.holder()
                .map(name -> words.text("means.holder", bank, name))
                .orElse(bank);
    }

    /** {@return a direct debit under its mandate, with the account of the debtor where it is known} */
    private String debit(PaymentMeans.DirectDebit debit) {
        String by = words.text("means.debit", debit.mandate(), debit.creditorId());
        return debit.debtor()
                .map(account -> words.text("means.debtor", by, number(account)))
                .orElse(by);
    }

    /** In groups that no end of line parts. */
    private static String number(Iban account) {
        return account.grouped().replace(' ', '\u00a0');
    }

    // the words are ours and begin with a plain letter
    /** {@return a text as it begins a sentence} */
    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
