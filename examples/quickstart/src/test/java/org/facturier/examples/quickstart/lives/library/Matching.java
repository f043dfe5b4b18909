package org.facturier.examples.quickstart.lives.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.account.Account;
import org.facturier.core.account.Allocated;
import org.facturier.core.account.Fact;
import org.facturier.core.account.Item;
import org.facturier.core.account.Ledger;
import org.facturier.core.account.Position;
import org.facturier.core.document.Invoice;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;
import org.facturier.core.payment.Reference;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;

/** What the first matcher proposes of a payment, as facts to be told. */
final class Matching {

    private Matching() {}

    static List<Fact> facts(Ledger ledger, Paid paid) {
        Payment payment = Till.payment(paid);
        List<OpenItem> open = ledger.accounts()
                .flatMap(account -> open(account, account.at(paid.on())))
                .filter(item -> !item.key().equals(OpenItem.of(payment).key()))
                .toList();
        List<Reference> known = ledger.chain().documents().stream()
                .map(Invoice::number)
                .map(Reference::number)
                .toList();
        List<Fact> facts = new ArrayList<>();
        for (Proposal proposal : Matchers.byReferenceThenAge().propose(payment, OpenItems.of(open, known))) {
            proposal.links()
                    .forEach(link -> facts.add(new Allocated(
                            paid.id() + "/" + (facts.size() + 1),
                            paid.on(),
                            link.credit(),
                            link.debit(),
                            link.amount())));
        }
        return facts;
    }

    private static Stream<OpenItem> open(Account account, Position position) {
        return Stream.concat(position.debits().stream(), position.credits().stream())
                .map(item -> open(account, item));
    }

    private static OpenItem open(Account account, Item item) {
        OpenItem.Builder open = OpenItem.of(item.key(), account.key().partner(), item.open())
                .on(item.on())
                .dueOn(item.dueOn());
        item.references().forEach(open::reference);
        return open.build();
    }
}
