package org.facturier.examples.spring.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.facturier.examples.spring.House;
import org.facturier.examples.spring.store.Book;
import org.facturier.examples.spring.store.IssuedInvoices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues documents. One transaction numbers a document, keeps it and tells the book of it, or does nothing of the kind; the locks
 * are taken in one order, partner, then series. A request that is made again gets what was issued for it.
 */
@Service
public class InvoiceDesk {

    private final House house;
    private final Clock clock;
    private final Issuers issuers;
    private final NumberStore numbers;
    private final IssuedInvoices issued;
    private final Book book;

    InvoiceDesk(House house, Clock clock, Issuers issuers, NumberStore numbers, IssuedInvoices issued, Book book) {
        this.house = house;
        this.clock = clock;
        this.issuers = issuers;
        this.numbers = numbers;
        this.issued = issued;
        this.book = book;
    }

    /**
     * {@return the document of a draft, dated today}
     *
     * @param request  names what is billed, so that it is billed once
     * @param draft  what is billed
     * @throws org.facturier.core.finding.RejectedException with every reason why there is none
     */
    @Transactional
    public Kept<Invoice> issue(String request, InvoiceDraft draft) {
        String partner = house.partner(draft.header());
        return issue(request, draft, partner, book.locked(partner));
    }

    /**
     * {@return the credit note on an invoice, dated today}
     *
     * @param request  names what is credited, so that it is credited once
     * @param number  the number of the invoice
     * @param order  what is credited
     * @throws org.facturier.core.finding.RejectedException with every reason why there is none
     */
    @Transactional
    public Kept<Invoice> credit(String request, String number, CreditOrder order) {
        Invoice invoice = invoice(number);
        String partner = house.partner(invoice.header());
        Ledger ledger = book.locked(partner);
        Outcome<InvoiceDraft> note = Correction.of(before(request, invoice, ledger.chain()), DocumentKey.of(invoice))
                .flatMap(order::of);
        return issue(request, note.orThrow(), partner, ledger);
    }

    /**
     * {@return a document}
     *
     * @throws org.facturier.core.finding.RejectedException if there is none
     */
    public Invoice invoice(String number) {
        return issued.find(number).orElseThrow(() -> Unknown.under(number));
    }

    /** What is left to credit is what was left when the request was first made, so that it comes to the same draft again. */
    private Chain before(String request, Invoice invoice, Chain chain) {
        Set<String> since = issued.since(request);
        return Chain.of(chain.documents().stream()
                .filter(document -> document.equals(invoice)
                        || !since.contains(document.number().text()))
                .toList());
    }

    private Kept<Invoice> issue(String request, InvoiceDraft draft, String partner, Ledger ledger) {
        String series = house.series(draft.header());
        LocalDate today = LocalDate.now(clock);
        Issuer issuer = issuers.after(ledger.chain());
        // sent by mail the same day
        Issuance issuance = Issuance.of(series, today).receivedOn(today);
        Kept<Invoice> kept = Kept.of(numbers.advance(
                series, new IssuingRequest(request, draft), last -> issuer.issue(draft, issuance.after(last))));
        book.tell(partner, ledger, List.of(new Issued(kept.value()))).orThrow();
        return kept;
    }
}
