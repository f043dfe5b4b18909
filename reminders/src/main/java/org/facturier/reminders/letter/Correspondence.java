package org.facturier.reminders.letter;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.party.Party;
import org.facturier.core.terms.PaymentMeans;

/**
 * Who writes to whom, in which language, and how the recipient can pay.
 *
 * @param sender  who writes
 * @param recipient  who is written to
 * @param language  the language; English stands in for one without a wording
 * @param ways  how the recipient can pay; the accounts of the sender where none of them can be used now
 */
public record Correspondence(Party sender, Party recipient, Locale language, List<PaymentMeans> ways) {

    public Correspondence {
        Completeness.of("a correspondence")
                .needs("sender", sender)
                .needs("recipient", recipient)
                .needs("language", language)
                .verify();
        ways = List.copyOf(ways);
    }

    /** {@return who writes to whom; payment is asked for on the accounts of the sender} */
    public static Correspondence between(Party sender, Party recipient, Locale language) {
        return new Correspondence(sender, recipient, language, List.of());
    }

    /** {@return that somebody else is written to than the partner of an account; nothing where it is the partner} */
    Findings to(AccountKey account) {
        return recipient.id().equals(account.partner())
                ? Findings.none()
                : Findings.of(LetterRule.TO_PARTNER.at(
                        "account " + account,
                        say("it cannot be told to {recipient}").with("recipient", recipient.id())));
    }

    /** {@return what an invoice says: its seller writes to its buyer, in its language, and names its means of payment} */
    public static Correspondence of(Invoice invoice) {
        DocumentHeader header = invoice.header();
        return new Correspondence(header.seller(), header.buyer(), header.language(), header.meansOfPayment());
    }
}
