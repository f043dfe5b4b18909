package org.facturier.tax.margin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineReference;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.Address;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.regime.VatPlace;
import org.facturier.tax.regime.VatTables;
import org.joda.money.Money;

/**
 * A piece sold under the margin scheme, and what became of its price.
 *
 * @param chain  what later documents do to it
 * @param invoice  the invoice
 * @param line  the line that sells it
 */
record MarginSale(Chain chain, Invoice invoice, InvoiceLine line) {

    /**
     * The price as it stands from a day on.
     *
     * @param on  the day
     * @param amount  what the buyer pays for the piece
     */
    record Price(LocalDate on, Money amount) {}

    /** {@return what the house of a ledger sold under the scheme} */
    static Stream<MarginSale> of(Ledger ledger) {
        return DocumentTax.sales(ledger)
                .filter(document -> !document.type().isCredit())
                .flatMap(invoice -> of(ledger.chain(), invoice));
    }

    /** A line that changes the price of an earlier one is no sale by itself. */
    private static Stream<MarginSale> of(Chain chain, Invoice invoice) {
        Set<Integer> changing = chain.of(DocumentKey.of(invoice)).stream()
                .filter(effect -> effect.kind() != Effect.Kind.REPLACE)
                .map(effect -> effect.by().line())
                .collect(Collectors.toSet());
        return invoice.lines().stream()
                .filter(line -> MarginTax.isUnderScheme(line.treatment()))
                .filter(line -> !changing.contains(line.number()))
                .map(line -> new MarginSale(chain, invoice, line));
    }

    /** {@return the line as the host knows it, by the number of the invoice and that of the line from 1} */
    LineReference reference() {
        return new LineReference(invoice.number(), line.number());
    }

    /** {@return its place in findings: the number of the invoice and the line from 0, such as {@code F-1.lines[0]}} */
    String path() {
        return invoice.number().text() + ".lines[" + (line.number() - 1) + "]";
    }

    /**
     * {@return the first price, each that a later document left, and nothing where another invoice stands in place of this one}
     * By day; the first is that of the delivery, and no later one is before it.
     */
    List<Price> prices() {
        List<Price> prices = new ArrayList<>(List.of(new Price(soldOn(), line.net())));
        changes().sorted(Comparator.comparing(Price::on)).forEach(change -> {
            Money before = prices.get(prices.size() - 1).amount();
            prices.add(new Price(change.on(), before.plus(change.amount())));
        });
        return prices;
    }

    /** What later documents do to the price, each on its day; unsorted. */
    private Stream<Price> changes() {
        return chain.on(new LineKey(DocumentKey.of(invoice), line.number())).stream()
                .flatMap(effect -> {
                    Price change = new Price(changedOn(effect.by().document()), change(effect));
                    return Stream.concat(Stream.of(change), ended(effect, change));
                });
    }

    /** What a document did ends where another invoice stands in its place. */
    private Stream<Price> ended(Effect effect, Price change) {
        return chain
                .replacedBy(effect.by().document())
                .filter(by -> effect.kind() != Effect.Kind.REPLACE)
                .map(by -> new Price(changedOn(by), change.amount().negated()))
                .stream();
    }

    /** Not before the piece is sold. */
    private LocalDate changedOn(DocumentKey by) {
        LocalDate day = chain.find(by).orElseThrow().issuedOn();
        return day.isBefore(soldOn()) ? soldOn() : day;
    }

    /** A supplement raises the price, credit and replacement lower it. */
    private static Money change(Effect effect) {
        return effect.kind() == Effect.Kind.SUPPLEMENT
                ? effect.net()
                : effect.net().negated();
    }

    /** On the day of delivery; what a corrective invoice puts right was declared then, and changes on its own day. */
    private LocalDate soldOn() {
        return invoice.type().isCorrective() && delivered().isBefore(invoice.issuedOn())
                ? invoice.issuedOn()
                : delivered();
    }

    /** The last day of the period of the line, else the day on which the delivery was complete, else that of the invoice. */
    private LocalDate delivered() {
        return line.item()
                .period()
                .map(ServicePeriod::lastDay)
                .or(() -> invoice.header().delivery().flatMap(Delivery::completedOn))
                .orElse(invoice.issuedOn());
    }

    /** {@return the rate of the seller's country for such goods on the day, or why it is not known} */
    Outcome<TaxRate> rate(VatTables tables) {
        return invoice.header()
                .seller()
                .address()
                .map(seller -> rate(tables, seller))
                .orElseGet(() -> Outcome.rejected(MarginRule.SELLER_PLACED.at(
                        "seller.address", "there is no address, which says whose rate it is")));
    }

    /** By the place of the seller, which may be a part of its country with rates of its own, and by the nature of the line. */
    private Outcome<TaxRate> rate(VatTables tables, Address seller) {
        VatPlace place = tables.map().place(seller);
        RateClass rateClass = line.item().nature().map(SupplyNature::rate).orElse(RateClass.STANDARD);
        return tables.rates().rate(place.country(), place.territory(), rateClass, delivered());
    }
}
