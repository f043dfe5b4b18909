package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.finding.Completeness;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What base and tax of one document of the house come to, and how far it is settled, as that changed: worked out once, for
 * returns, entries and messages alike. Its own credit notes lower it; a note that names no known invoice stands by itself. Of
 * what was carried forward it has the tax that was not due.
 *
 * @param document  the document
 * @param invoice  the document itself, empty for what was carried forward
 * @param changes  what it bills, line by line, and what is taken back, by day
 * @param shares  how far it is settled after each thing that happened, by day; the last of a day holds at its end
 * @source Directive 2006/112/EC, art. 63 to 67, 79 and 90; CGI, art. 269 and 272
 */
public record DocumentTax(
        DocumentKey document, Optional<Invoice> invoice, List<TaxChange> changes, List<SettledShare> shares) {

    public DocumentTax {
        Completeness.of("the tax of a document")
                .needs("document", document)
                .needs("invoice", invoice)
                .verify();
        changes = List.copyOf(changes);
        shares = List.copyOf(shares);
    }

    /**
     * {@return the tax of all that the house of a ledger sold, in the order of the chain} Documents whose amounts are not
     * known in the currency are left out.
     *
     * @param currency  the currency of bases and taxes
     */
    public static List<DocumentTax> ofSales(Ledger ledger, CurrencyUnit currency) {
        return SoldDocuments.all(ledger, new BookCurrency(currency));
    }

    /**
     * {@return the tax of one document that the house of a ledger sold}
     *
     * @param currency  the currency of bases and taxes; empty if the amounts are not known in it
     */
    public static Optional<DocumentTax> of(Ledger ledger, DocumentKey document, CurrencyUnit currency) {
        return SoldDocuments.one(ledger, document, new BookCurrency(currency));
    }

    /** {@return the documents that the house of a ledger sold, in the order of the chain; what it bills itself for others is bought} */
    public static Stream<Invoice> sales(Ledger ledger) {
        return ledger.chain().documents().stream().filter(document -> isSale(ledger, document));
    }

    static boolean isSale(Ledger ledger, Invoice document) {
        return document.header().seller().id().equals(ledger.house());
    }

    /** {@return how far it was settled at the end of a day, empty before it was issued} */
    public Optional<SettledShare> asOf(LocalDate day) {
        return shares.stream().filter(share -> !share.on().isAfter(day)).reduce((before, after) -> after);
    }

    /**
     * {@return whether the tax of a change falls due as it is paid: by its tax point, and of deposits also where that is the
     * delivery}
     *
     * @param fallback  the tax point of lines that state none
     */
    public boolean isDueAsPaid(TaxChange change, TaxPoint fallback) {
        return invoice.map(billed -> isDueAsPaid(billed, point(billed, change).orElse(fallback)))
                .orElse(true);
    }

    private static boolean isDueAsPaid(Invoice invoice, TaxPoint point) {
        return point == TaxPoint.PAYMENT
                || point == TaxPoint.DELIVERY && invoice.type() == DocumentType.PREPAYMENT_INVOICE;
    }

    private static Optional<TaxPoint> point(Invoice invoice, TaxChange change) {
        return invoice.lines().stream()
                .filter(line -> change.line() == 0
                        ? line.treatment().equals(change.treatment())
                        : line.number() == change.line())
                .findFirst()
                .flatMap(InvoiceLine::taxPoint);
    }

    /** {@return what each thing that happened brought of the tax, by treatment; all of them together are what is paid} */
    public List<TaxShare> paid() {
        List<TaxShare> paid = new ArrayList<>();
        Map<TaxTreatment, Paying> byTreatment = new LinkedHashMap<>();
        int next = 0;
        for (SettledShare share : shares) {
            for (; next < changes.size() && !changes.get(next).on().isAfter(share.on()); next++) {
                TaxChange change = changes.get(next);
                byTreatment
                        .computeIfAbsent(change.treatment(), treatment -> new Paying(change.net()))
                        .change(change);
            }
            byTreatment.forEach((treatment, paying) ->
                    paying.reach(document, treatment, share).ifPresent(paid::add));
        }
        return paid;
    }

    /** Base and tax under one treatment, and what of them was paid so far. */
    private static final class Paying {
        private Money net;
        private Money tax;
        private Money paidNet;
        private Money paidTax;

        Paying(Money like) {
            net = like.multipliedBy(0);
            tax = net;
            paidNet = net;
            paidTax = net;
        }

        void change(TaxChange change) {
            net = net.plus(change.net());
            tax = tax.plus(change.tax());
        }

        Optional<TaxShare> reach(DocumentKey document, TaxTreatment treatment, SettledShare share) {
            Money moreNet = share.paid(net).minus(paidNet);
            Money moreTax = share.paid(tax).minus(paidTax);
            paidNet = paidNet.plus(moreNet);
            paidTax = paidTax.plus(moreTax);
            return moreNet.isZero() && moreTax.isZero()
                    ? Optional.empty()
                    : Optional.of(new TaxShare(
                            share.on(), document, share.fact(), share.link(), treatment, moreNet, moreTax));
        }
    }
}
