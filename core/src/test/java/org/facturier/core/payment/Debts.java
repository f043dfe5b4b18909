package org.facturier.core.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/** Open items of a house "house" and its partner "buyer", in words. */
final class Debts {

    static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private Debts() {}

    /** {@return the one instalment of an invoice, due so many days after the day} */
    static OpenItem invoice(String number, String open, int dueAfter) {
        return of("buyer", number, 1, open, dueAfter).build();
    }

    static OpenItem instalment(String number, int instalment, String open, int dueAfter) {
        return of("buyer", number, instalment, open, dueAfter).build();
    }

    static OpenItem.Builder of(String partner, String number, int instalment, String open, int dueAfter) {
        return OpenItem.of(new ItemKey.InstalmentItem(document(number), instalment), partner, Money.parse(open))
                .on(DAY)
                .dueOn(DAY.plusDays(dueAfter))
                .reference(Reference.number(InvoiceNumber.of(number)));
    }

    /** {@return a credit note of which so much, below zero, is owed to the buyer} */
    static OpenItem note(String number, String open) {
        return OpenItem.of(new ItemKey.CreditItem(document(number), Optional.empty()), "buyer", Money.parse(open))
                .on(DAY)
                .reference(Reference.number(InvoiceNumber.of(number)))
                .build();
    }

    static DocumentKey document(String number) {
        return new DocumentKey("house", "F", InvoiceNumber.of(number));
    }

    static Payment payment(String id, String amount, String text) {
        return new Payment(id, DAY.plusDays(15), "buyer", Money.parse(amount), text);
    }

    /** {@return what the first matcher puts to what, such as "p1 > F-1 EUR 100.00"} */
    static List<String> links(Proposal proposal) {
        return proposal.links().stream()
                .map(link -> name(link.credit()) + " > " + name(link.debit()) + " " + link.amount())
                .toList();
    }

    private static String name(ItemKey key) {
        OldestFirst.Place place = key.match(new OldestFirst());
        return place.name() + (place.number() > 1 ? "/" + place.number() : "");
    }
}
