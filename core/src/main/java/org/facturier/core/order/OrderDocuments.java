package org.facturier.core.order;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;

/**
 * Holds what is said to be invoiced of an order to belonging there: by seller, buyer, currency, and the order that it
 * bears. An invoice that was left out is not found: it would be billed again, and the host alone can tell.
 */
final class OrderDocuments {

    private final Order order;
    private final List<Finding> found = new ArrayList<>();

    private OrderDocuments(Order order) {
        this.order = order;
    }

    /** {@return all that is wrong, in the order of the documents} A document is told by its place in the list. */
    static Findings check(Order order, List<Invoice> documents) {
        OrderDocuments checks = new OrderDocuments(order);
        Set<InvoiceNumber> numbers = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            Invoice document = documents.get(i);
            checks.belongs(document, "documents[" + i + "]");
            checks.inOneCurrency(document, "documents[" + i + "]");
            if (!numbers.add(document.number())) {
                checks.wrong(
                        "documents[" + i + "].number",
                        say("twice", "{document} is given twice").with("document", document.number()));
            }
            if (document.type().isCredit() && creditsNone(document, documents)) {
                checks.wrong(
                        "documents[" + i + "].header.references.preceding",
                        say("credit", "{document} credits none of these documents")
                                .with("document", document.number()));
            }
        }
        return new Findings(checks.found);
    }

    /**
     * Whether a note names none of these invoices as the one that precedes it. A note that names several belongs to no
     * order.
     */
    private static boolean creditsNone(Invoice note, List<Invoice> documents) {
        return documents.stream()
                .noneMatch(document -> !document.type().isCredit()
                        && note.header().references().preceding().equals(List.of(document.reference())));
    }

    /** Held are the currency, both parties by identifier, and number and date of the order. */
    private void belongs(Invoice document, String path) {
        DocumentHeader ours = order.draft().header();
        DocumentHeader theirs = document.header();
        same(path + ".header.currency", theirs.currency(), ours.currency());
        same(path + ".header.seller", theirs.seller().id(), ours.seller().id());
        same(path + ".header.buyer", theirs.buyer().id(), ours.buyer().id());
        same(path + ".header.references.order", theirs.references().order(), Optional.of(order.reference()));
    }

    /** A document of others may have an amount in another currency, and cannot be counted. */
    private void inOneCurrency(Invoice document, String path) {
        document.foreignAmount()
                .ifPresent(foreign -> wrong(
                        path,
                        say("foreign", "the document is in {currency}, one of its amounts is {amount}")
                                .with("currency", document.header().currency())
                                .with("amount", foreign)));
    }

    private void same(String path, Object theirs, Object ours) {
        if (!theirs.equals(ours)) {
            wrong(
                    path,
                    say("order {order} has {ours}, this document {theirs}")
                            .with("order", order.reference().number())
                            .with("ours", shown(ours))
                            .with("theirs", shown(theirs)));
        }
    }

    /** {@return a value as a finding says it; a dash where a document names no order} */
    private static Object shown(Object value) {
        return value instanceof Optional<?> reference
                ? reference.<Object>map(known -> known).orElse("-")
                : value;
    }

    private void wrong(String path, Message message) {
        found.add(OrderRule.ORDER_DOCUMENTS.at(path, message));
    }
}
