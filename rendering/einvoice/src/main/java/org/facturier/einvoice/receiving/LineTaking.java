package org.facturier.einvoice.receiving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReferences;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.PriceTerms;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Period;
import org.facturier.einvoice.model.Price;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Lines of a hub as those of the domain, each amount as it is stated.
 *
 * @param taking  gathers what cannot be taken
 * @param invoice  the hub
 * @param treatments  knows category and rate
 */
record LineTaking(Taking taking, ElectronicInvoice invoice, TreatmentTaking treatments) {

    /** {@return BG-25; a line that cannot be taken is left out, and its finding refuses the document} */
    List<InvoiceLine> lines() {
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 0; i < invoice.lines().size(); i++) {
            line(invoice.lines().get(i), i).ifPresent(lines::add);
        }
        return lines;
    }

    /** {@return one line with its net amount as stated (BT-131), whatever its price comes to} */
    private Optional<InvoiceLine> line(Line line, int index) {
        String place = "lines[" + index + "]";
        numbered(line, index, place);
        List<AllowanceTaking.Part> parts = new AllowanceTaking(taking, treatments).ofLine(line, place);
        Optional<LineItem> item = item(line, place, parts);
        Optional<TaxTreatment> treatment = treatments.treatment(
                line.vat().flatMap(vat -> vat.category()),
                line.vat().flatMap(vat -> vat.rate()),
                "BT-151",
                place + ".vat");
        List<Money> amounts = parts.stream().map(AllowanceTaking.Part::amount).toList();
        Money net = taking.amount(place + ".net", line.net());
        return item.flatMap(sold -> treatment.flatMap(bears -> taking.made(
                place, () -> new InvoiceLine(index + 1, sold, amounts, Optional.empty(), net, bears, point()))));
    }

    /** Lines of the domain are numbered from 1. */
    private void numbered(Line line, int index, String place) {
        if (line.identifier().filter(Integer.toString(index + 1)::equals).isEmpty()) {
            taking.leave(place + ".identifier", "BT-126");
        }
    }

    /** {@return BT-8, which is one for all lines; empty for a code that is none of the norm} */
    Optional<TaxPoint> point() {
        return Stream.of(TaxPoint.values())
                .filter(point -> invoice.taxPointCode().equals(Optional.of(point.code())))
                .findFirst();
    }

    /**
     * {@return what is sold, how much and at which price}
     *
     * @param parts  its allowances and charges
     */
    private Optional<LineItem> item(Line line, String place, List<AllowanceTaking.Part> parts) {
        Optional<String> name =
                taking.need(place + ".item.name", "BT-153", line.item().flatMap(Item::name));
        Optional<BigDecimal> quantity = taking.need(place + ".quantity", "BT-129", line.quantity());
        Optional<String> unit = taking.need(place + ".unit", "BT-130", line.unit());
        Optional<BigDecimal> price =
                taking.need(place + ".price.net", "BT-146", line.price().flatMap(Price::net));
        if (name.isEmpty() || quantity.isEmpty() || unit.isEmpty() || price.isEmpty()) {
            return Optional.empty();
        }
        Optional<ServicePeriod> period = line.period().flatMap(each -> period(each, place + ".period", "BG-26"));
        ItemTaking items = new ItemTaking(taking);
        ItemIdentity identity = items.identity(line.item().orElseThrow(), place + ".item");
        LineReferences references = items.references(line, place);
        left(line, place);
        return taking.made(place, () -> {
            LineItem.Builder item = LineItem.builder()
                    .description(name.get())
                    .quantity(quantity.get())
                    .unit(Unit.of(unit.get()))
                    .price(price(line, price.get()))
                    .allowancesAndCharges(
                            parts.stream().map(AllowanceTaking.Part::agreed).toList());
            line.item().flatMap(Item::description).ifPresent(item::details);
            period.ifPresent(item::period);
            return item.identity(identity).references(references).build();
        });
    }

    /**
     * Names what of a price the domain does not say: a list price that is not the price and its discount, a base quantity in
     * another unit than the line has. What the line comes to was held to its price before, whatever the unit is called.
     */
    private void left(Line line, String place) {
        Price price = line.price().orElseThrow();
        Optional<BigDecimal> listed =
                price.net().map(net -> net.add(price.discount().orElse(BigDecimal.ZERO)));
        price.gross()
                .filter(gross -> listed.filter(sum -> sum.compareTo(gross) == 0).isEmpty())
                .ifPresent(gross -> taking.leave(place + ".price.gross", "BT-148"));
        price.baseUnit()
                .filter(unit -> !line.unit().equals(Optional.of(unit)))
                .ifPresent(unit -> taking.leave(place + ".price.baseUnit", "BT-150"));
    }

    /** {@return BG-29, all decimals kept} */
    private PriceTerms price(Line line, BigDecimal net) {
        return PriceTerms.builder()
                .unitPrice(BigMoney.of(taking.currency(), net))
                .baseQuantity(line.price().flatMap(Price::baseQuantity).orElse(BigDecimal.ONE))
                .discount(line.price().flatMap(Price::discount).map(off -> BigMoney.of(taking.currency(), off)))
                .build();
    }

    /** {@return a period of which both ends are stated} */
    Optional<ServicePeriod> period(Period period, String place, String group) {
        if (period.start().isEmpty() || period.end().isEmpty()) {
            taking.leave(place, group);
            return Optional.empty();
        }
        return taking.offered(
                place,
                group,
                () -> ServicePeriod.including(period.start().get(), period.end().get()));
    }
}
