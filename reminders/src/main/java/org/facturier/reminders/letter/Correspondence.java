package org.facturier.reminders.letter;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.terms.PaymentMeans;

/**
 * Who writes to whom, in which language, and how the recipient can pay.
 *
 * @param sender  who writes
 * @param recipient  who is written to
 * @param language  the language; English stands in for one without a wording
 * @param ways  how the recipient can pay; the accounts of the sender where none of them can be used now
 * @param payee  who is paid, if not the sender: a factor to whom the claim was assigned. A payment to the sender does not settle it,
 *     so that no account of the sender is named then
 * @source Code civil, art. 1324 and 1346-5
 */
public record Correspondence(
        Party sender, Party recipient, Locale language, List<PaymentMeans> ways, Optional<Payee> payee) {

    public Correspondence {
        Completeness.of("a correspondence")
                .needs("sender", sender)
                .needs("recipient", recipient)
                .needs("language", language)
                .needs("payee", payee)
                .verify();
        ways = List.copyOf(ways);
    }

    /** {@return who writes to whom; payment is asked for on the accounts of the sender} */
    public static Correspondence between(Party sender, Party recipient, Locale language) {
        return new Correspondence(sender, recipient, language, List.of(), Optional.empty());
    }

    /** {@return that somebody else is written to than the partner of an account; nothing where it is the partner} */
    Findings to(AccountKey account) {
        return recipient.id().equals(account.partner())
                ? Findings.none()
                : Findings.of(LetterRule.TO_PARTNER.at(
                        "account " + account,
                        say("it cannot be told to {recipient}").with("recipient", recipient.id())));
    }

    /**
     * {@return what an invoice says: its seller writes to its buyer, in its language, and names its means of payment and its payee}
     */
    public static Correspondence of(Invoice invoice) {
        DocumentHeader header = invoice.header();
        return new Correspondence(
                header.seller(),
                header.buyer(),
                header.language(),
                header.meansOfPayment(),
                header.agents().payee());
    }
}
