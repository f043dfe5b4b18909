package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * returns, entries and messages alike. Its own credit notes lower it; a note that names no known invoice stands by itself.
 * Of what was carried forward it has the tax that was not due.
 *
 * <p>What is paid of base and tax is reckoned on all that happened so far, and a single payment brings the difference. An
 * invoice of 100.00 at 20 % and 100.00 at 5.5 % comes to 225.50; three payments of 75.00 bring of the tax at 20 %:
 * <pre>{@code
 * 20.00 x  75.00 / 225.50 =  6.65             first payment:   6.65
 * 20.00 x 150.00 / 225.50 = 13.30             second payment:  6.65
 * 20.00 x 225.00 / 225.50 = 19.96             third payment:   6.66
 * }</pre>
 *
 * <p>The last 0.50 brings the last 0.04. So no cent is lost or brought twice, however a document is paid.
 *
 * <p>It decides no date: {@code tax} groups the changes by the day on which they fall due, and asks {@link #isDueAsPaid}
 * and {@link #asOf}. Amounts of {@code changes} are in the currency asked for, those of {@code shares} in that of the
 * document.
 *
 * @param document  the document
 * @param invoice  the document itself, empty for what was carried forward
 * @param changes  what it bills, line by line, and what is credited, by day
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
     * <p>What was carried forward stands after them. A credit note has an element of its own only for what lowers no known
     * invoice.
     *
     * @param currency  the currency of bases and taxes
     * @param ledger  the ledger; what its house sold counts, what it bought does not
     */
    public static List<DocumentTax> ofSales(Ledger ledger, CurrencyUnit currency) {
        return SoldDocuments.all(ledger, new BookCurrency(currency));
    }

    /**
     * {@return the tax of one document that the house of a ledger sold}
     *
     * <p>It reads no more of the ledger than the accounts on which the document stands, and what may take something of it back. Empty also
     * for what the house did not sell, for a document that is not known, and for a note all of which lowers known invoices.
     *
     * @param currency  the currency of bases and taxes; empty if the amounts are not known in it
     * @param ledger  the ledger
     * @param document  the document
     */
    public static Optional<DocumentTax> of(Ledger ledger, DocumentKey document, CurrencyUnit currency) {
        return SoldDocuments.one(ledger, document, new BookCurrency(currency));
    }

    /**
     * {@return the documents that the house of a ledger sold, in the order of the chain} By who is the seller, not by who
     * wrote the document: what it bills itself for others is bought, and what others bill to themselves in its name is
     * sold.
     */
    public static Stream<Invoice> sales(Ledger ledger) {
        return ledger.chain().documents().stream().filter(document -> isSale(ledger, document));
    }

    static boolean isSale(Ledger ledger, Invoice document) {
        return document.header().seller().id().equals(ledger.house());
    }

    /**
     * {@return how far it was settled at the end of a day, empty before it was issued}
     *
     * <p>What happens on the day itself is in it. Shares of later days have no say, so that a return of the past stands as
     * it was.
     */
    public Optional<SettledShare> asOf(LocalDate day) {
        return shares.stream().filter(share -> !share.on().isAfter(day)).reduce((before, after) -> after);
    }

    /**
     * {@return whether the tax of a change falls due as it is paid: by its tax point, and of deposits also where that is the
     * delivery}
     *
     * <p>A deposit precedes its delivery, so that nothing but the money can make its tax due. What was carried forward is
     * always due as it is paid: only that was handed over.
     *
     * @param change  one of its changes
     * @param fallback  the tax point of lines that state none
     */
    public boolean isDueAsPaid(TaxChange change, TaxPoint fallback) {
        return invoice.map(billed -> isDueAsPaid(billed, point(billed, change).orElse(fallback)))
                .orElse(true);
    }

    private static boolean isDueAsPaid(Invoice invoice, TaxPoint point) {
        return point == TaxPoint.PAYMENT
                || point == TaxPoint.DELIVERY && invoice.type().isPrepayment();
    }

    /**
     * {@return the tax point of the line that a change is on} Of a change on no line, such as a credit note by hand, that
     * of the first line under the same treatment.
     */
    private static Optional<TaxPoint> point(Invoice invoice, TaxChange change) {
        return invoice.lines().stream()
                .filter(line -> change.line() == 0
                        ? line.treatment().equals(change.treatment())
                        : line.number() == change.line())
                .findFirst()
                .flatMap(InvoiceLine::taxPoint);
    }

    /**
     * {@return what each thing that happened brought of the tax, by treatment; all of them together are what is paid}
     *
     * <p>In the order of the shares, and under one share of the treatments as they first came up. What brought nothing is
     * left out, as what changed a figure that bears on no payment.
     *
     * <p>A credit note after payment takes base and tax back without any money: 120.00 were paid, then all is credited, and
     * the share of the note is -100.00 and -20.00, without a link.
     */
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

        /** {@return what was not paid before, empty if nothing; below zero where less is paid than was} */
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
