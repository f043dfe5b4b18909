package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.party.Iban;

/**
 * Looks for an account number that changed since the last invoice of a seller to a buyer: the sign of a forged invoice.
 *
 * <p>Of several accounts on an invoice one that the invoice before named is enough. A seller that really changes its bank
 * is found once, on the first invoice that names the new account: the next is held to that one.
 */
final class AccountNumberCheck {

    /** Who bills whom, by identifier. */
    private record Parties(String seller, String buyer) {}

    private AccountNumberCheck() {}

    /**
     * {@return a warning for each document that names only accounts which the one before it did not, in the order of the
     * chain} Documents to be paid otherwise than by transfer are passed over, as if they were not there.
     */
    static List<Finding> findings(Chain chain) {
        List<Finding> found = new ArrayList<>();
        Map<Parties, Set<String>> known = new HashMap<>();
        for (Invoice document : chain.documents()) {
            Set<String> accounts = accounts(document);
            if (!accounts.isEmpty()) {
                Parties parties = new Parties(
                        document.header().seller().id(),
                        document.header().buyer().id());
                Set<String> before = known.put(parties, accounts);
                if (before != null && Collections.disjoint(before, accounts)) {
                    found.add(CheckRule.ACCOUNT_KEPT.at(
                            document.number().text(),
                            say("it is to be paid to {accounts}, the invoice before it to {before}")
                                    .with("accounts", accounts)
                                    .with("before", before)));
                }
            }
        }
        return found;
    }

    /** {@return the IBANs of all transfers by which a document may be paid; empty if it names none} */
    private static Set<String> accounts(Invoice document) {
        return document.header().meansOfPayment().stream()
                .flatMap(means -> means.iban().stream())
                .map(Iban::text)
                .collect(Collectors.toSet());
    }
}
