package org.facturier.tax.margin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.Address;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent;
import org.facturier.core.receivable.ReceivableEvent.Credited;
import org.facturier.core.receivable.ReceivableEvent.Replaced;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.regime.VatMap;
import org.facturier.tax.regime.VatPlace;
import org.facturier.tax.regime.VatRates;
import org.joda.money.Money;

/**
 * A piece sold under the margin scheme, and what was given back of its price.
 *
 * @param receivable  the invoice and what became of it
 * @param line  the line that sells it
 */
record MarginSale(Receivable receivable, InvoiceLine line) {

    /**
     * The price as it stands from a day on.
     *
     * @param on  the day
     * @param amount  what the buyer pays for the piece
     */
    record Price(LocalDate on, Money amount) {}

    static Stream<MarginSale> of(Receivable receivable) {
        return receivable.invoice().lines().stream()
                .filter(line -> MarginTax.isUnderScheme(line.treatment()))
                .map(line -> new MarginSale(receivable, line));
    }

    LineReference reference() {
        return new LineReference(receivable.invoice().number(), line.number());
    }

    /** {@return the first price, each that a credit note left, and nothing where another invoice stands in place of this one} */
    List<Price> prices() {
        List<Price> prices = new ArrayList<>(List.of(new Price(soldOn(), line.net())));
        for (ReceivableEvent event : receivable.events()) {
            Money before = prices.get(prices.size() - 1).amount();
            if (event instanceof Credited credited) {
                takenBack(credited.note()).ifPresent(back -> prices.add(new Price(event.on(), before.minus(back))));
            } else if (event instanceof Replaced) {
                prices.add(new Price(event.on(), before.multipliedBy(0)));
            }
        }
        return prices;
    }

    private Optional<Money> takenBack(Invoice note) {
        return note.lines().stream()
                .filter(credit -> credit.item().corrects().equals(Optional.of(reference())))
                .map(InvoiceLine::net)
                .reduce(Money::plus);
    }

    /** On the day of delivery; what a corrective invoice puts right was declared then, and changes on its own day. */
    private LocalDate soldOn() {
        Invoice invoice = receivable.invoice();
        return invoice.type() == DocumentType.CORRECTIVE_INVOICE && delivered().isBefore(invoice.issuedOn())
                ? invoice.issuedOn()
                : delivered();
    }

    static List<Invoice> notes(Receivable receivable) {
        return receivable.events().stream()
                .filter(Credited.class::isInstance)
                .map(event -> ((Credited) event).note())
                .toList();
    }

    private LocalDate delivered() {
        Invoice invoice = receivable.invoice();
        return line.item()
                .period()
                .map(ServicePeriod::lastDay)
                .or(() -> invoice.header().delivery().flatMap(Delivery::completedOn))
                .orElse(invoice.issuedOn());
    }

    /** {@return the rate of the seller's country for such goods on the day, or why it is not known} */
    Outcome<TaxRate> rate(VatRates rates) {
        Address seller = receivable.invoice().header().seller().address().orElseThrow();
        VatPlace place = VatMap.published().place(seller);
        RateClass rateClass = line.item().nature().map(SupplyNature::rate).orElse(RateClass.STANDARD);
        return rates.rate(place.country(), place.territory(), rateClass, delivered());
    }
}
