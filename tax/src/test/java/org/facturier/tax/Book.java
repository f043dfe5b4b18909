package org.facturier.tax;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Reversed;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/** What a seller sold and what became of it, told fact by fact. Immutable. */
public record Book(String house, List<Fact> facts) {

    /** {@return the book of the seller of documents} */
    public static Book of(Invoice... documents) {
        return new Book(
                documents[0].header().seller().id(),
                Stream.of(documents).<Fact>map(Issued::new).toList());
    }

    /** {@return this book and what another one tells} */
    public Book plus(Book other) {
        return new Book(
                house, Stream.concat(facts.stream(), other.facts.stream()).toList());
    }

    public Book with(Fact... more) {
        return new Book(house, Stream.concat(facts.stream(), Stream.of(more)).toList());
    }

    public Book issued(Invoice document) {
        return with(new Issued(document));
    }

    /** {@return this book after money came in for an invoice; the identifier of the payment is {@code P-1 F-1} where it is the second fact} */
    public Book paid(Invoice invoice, LocalDate on, Money amount) {
        String id = "P-" + facts.size() + " " + invoice.number();
        return with(
                new Received(new Payment(id, on, invoice.header().buyer().id(), amount, "")),
                put("A-" + id, on, new ItemKey.MoneyItem(id), invoice, amount));
    }

    /** {@return this book after a credit was put to an invoice} */
    public Book put(LocalDate on, ItemKey credit, Invoice invoice, Money amount) {
        return with(put("A-" + facts.size(), on, credit, invoice, amount));
    }

    private static Fact put(String id, LocalDate on, ItemKey credit, Invoice invoice, Money amount) {
        return new Allocated(id, on, credit, item(invoice), amount);
    }

    /** {@return this book after another fact ended} */
    public Book reversed(LocalDate on, String fact) {
        return with(new Reversed("X-" + facts.size(), on, fact, "returned"));
    }

    /** {@return this book after a part of an invoice was given up; its tax goes from the day of the duplicate} */
    public Book lost(Invoice invoice, LocalDate on, Money amount, Optional<LocalDate> duplicateOn) {
        return with(new Relieved(
                "R-" + facts.size(), on, item(invoice), amount, ReliefReason.WRITE_OFF, Optional.empty(), duplicateOn));
    }

    /** {@return this book after a discount was taken with a payment} */
    public Book discounted(Invoice invoice, LocalDate on, Money amount, Optional<String> with) {
        return with(new Relieved(
                "R-" + facts.size(), on, item(invoice), amount, ReliefReason.DISCOUNT, with, Optional.empty()));
    }

    public Ledger ledger() {
        return Ledger.of(house, facts);
    }

    private static ItemKey item(Invoice invoice) {
        return new ItemKey.DocumentItem(DocumentKey.of(invoice));
    }
}
