package org.facturier.einvoice.receiving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.PriceTerms;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Period;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.VatBreakdown;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * Lines, allowances and charges of a hub as those of the domain, each amount as it is stated. An allowance is one of an amount:
 * of what it is a percentage stays in the hub.
 *
 * @param taking  gathers what cannot be taken
 * @param invoice  the hub, whose breakdown says why there is no tax
 */
record LineTaking(Taking taking, ElectronicInvoice invoice) {

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
        List<Money> amounts = new ArrayList<>();
        Optional<LineItem> item = item(line, place, amounts);
        Optional<TaxTreatment> treatment = treatment(
                line.vat().flatMap(vat -> vat.category()), line.vat().flatMap(vat -> vat.rate()), place + ".vat");
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

    /** {@return BT-8, which is one for all lines} */
    private Optional<TaxPoint> point() {
        return invoice.taxPointCode().map(code -> switch (code) {
            case "3" -> TaxPoint.INVOICE;
            case "35" -> TaxPoint.DELIVERY;
            default -> TaxPoint.PAYMENT;
        });
    }

    /**
     * {@return what is sold, how much and at which price}
     *
     * @param amounts  is given what each allowance and charge comes to
     */
    private Optional<LineItem> item(Line line, String place, List<Money> amounts) {
        Optional<String> name =
                taking.need(place + ".item.name", "BT-153", line.item().flatMap(Item::name));
        Optional<BigDecimal> quantity = taking.need(place + ".quantity", "BT-129", line.quantity());
        Optional<String> unit = taking.need(place + ".unit", "BT-130", line.unit());
        Optional<BigDecimal> price =
                taking.need(place + ".price.net", "BT-146", line.price().flatMap(Price::net));
        if (name.isEmpty() || quantity.isEmpty() || unit.isEmpty() || price.isEmpty()) {
            return Optional.empty();
        }
        List<AllowanceCharge> parts = parts(line, place, amounts);
        Optional<ServicePeriod> period = line.period().flatMap(each -> period(each, place + ".period", "BG-26"));
        return taking.made(place, () -> {
            LineItem.Builder item = LineItem.builder()
                    .description(name.get())
                    .quantity(quantity.get())
                    .unit(Unit.of(unit.get()))
                    .price(price(line, price.get()))
                    .allowancesAndCharges(parts);
            line.item().flatMap(Item::description).ifPresent(item::details);
            line.item().flatMap(Item::sellersIdentifier).ifPresent(item::productCode);
            period.ifPresent(item::period);
            return item.build();
        });
    }

    /** {@return BG-29, all decimals kept} */
    private PriceTerms price(Line line, BigDecimal net) {
        return PriceTerms.builder()
                .unitPrice(BigMoney.of(taking.currency(), net))
                .baseQuantity(line.price().flatMap(Price::baseQuantity).orElse(BigDecimal.ONE))
                .discount(line.price().flatMap(Price::discount).map(off -> BigMoney.of(taking.currency(), off)))
                .build();
    }

    /** {@return BG-27, then BG-28; which order the sender had is not known, and each is of an amount} */
    private List<AllowanceCharge> parts(Line line, String place, List<Money> amounts) {
        List<AllowanceCharge> parts = new ArrayList<>();
        for (int i = 0; i < line.allowances().size(); i++) {
            part(line.allowances().get(i), true, place + ".allowances[" + i + "]", amounts)
                    .ifPresent(parts::add);
        }
        for (int i = 0; i < line.charges().size(); i++) {
            part(line.charges().get(i), false, place + ".charges[" + i + "]", amounts)
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /**
     * {@return an allowance or charge of an amount}
     *
     * @param isOff  whether it is an allowance
     * @param amounts  is given what it comes to
     */
    private Optional<AllowanceCharge> part(
            org.facturier.einvoice.model.AllowanceCharge part, boolean isOff, String place, List<Money> amounts) {
        Money amount = taking.amount(place + ".amount", part.amount());
        Measure measure = Measure.amount(amount);
        Optional<String> reason = taking.need(
                place + ".reason", isOff ? "BT-139" : "BT-144", part.reason().or(part::reasonCode));
        reason.ifPresent(why -> amounts.add(amount));
        return reason.map(why -> isOff
                ? new AllowanceCharge.Allowance(measure, why, part.reasonCode())
                : new AllowanceCharge.Charge(measure, why, part.reasonCode()));
    }

    /** {@return a period of which both ends are stated} */
    Optional<ServicePeriod> period(Period period, String place, String group) {
        if (period.start().isEmpty() || period.end().isEmpty()) {
            taking.leave(place, group);
            return Optional.empty();
        }
        return taking.offered(
                place,
                () -> ServicePeriod.including(period.start().get(), period.end().get()));
    }

    /** {@return BG-20, then BG-21, each of one category and rate} */
    List<StatedAllowanceCharge> ofDocument() {
        List<StatedAllowanceCharge> all = new ArrayList<>();
        for (int i = 0; i < invoice.allowances().size(); i++) {
            stated(invoice.allowances().get(i), true, "allowances[" + i + "]", all);
        }
        for (int i = 0; i < invoice.charges().size(); i++) {
            stated(invoice.charges().get(i), false, "charges[" + i + "]", all);
        }
        return all;
    }

    private void stated(
            org.facturier.einvoice.model.AllowanceCharge part,
            boolean isOff,
            String place,
            List<StatedAllowanceCharge> all) {
        List<Money> amounts = new ArrayList<>();
        Optional<AllowanceCharge> agreed = part(part, isOff, place, amounts);
        Optional<TaxTreatment> treatment = treatment(part.category(), part.rate(), place);
        if (agreed.isPresent() && treatment.isPresent()) {
            all.add(new StatedAllowanceCharge(
                    all.size() + 1,
                    new DocumentAllowanceCharge(agreed.get(), treatment),
                    Optional.empty(),
                    amounts.get(0),
                    treatment.get()));
        }
    }

    /** {@return category and rate, with the reason that the breakdown states for them} */
    Optional<TaxTreatment> treatment(Optional<String> category, Optional<BigDecimal> rate, String place) {
        Optional<TaxCategory> known = taking.need(place + ".category", "BT-151", category)
                .flatMap(code -> taking.made(place + ".category", () -> TaxCategory.valueOf(code)));
        return known.flatMap(of -> taking.made(place, () -> treatment(of, rate, reason(of, rate))));
    }

    private static TaxTreatment treatment(
            TaxCategory category, Optional<BigDecimal> rate, Optional<ExemptionReason> reason) {
        return category == TaxCategory.O
                ? new TaxTreatment.OutsideScope(reason.orElseThrow())
                : new TaxTreatment.Rated(new TaxRate(category, rate.orElse(BigDecimal.ZERO)), reason);
    }

    /** {@return why there is no tax, as the row of the category and rate says; a code stands for words where there are none} */
    private Optional<ExemptionReason> reason(TaxCategory category, Optional<BigDecimal> rate) {
        return invoice.breakdown().stream()
                .filter(row -> TaxGroup.Key.of(row.category(), row.rate())
                        .equals(TaxGroup.Key.of(Optional.of(category.name()), rate)))
                .flatMap(row -> reason(row).stream())
                .findFirst();
    }

    private static Optional<ExemptionReason> reason(VatBreakdown row) {
        return row.exemptionReason().or(row::exemptionCode).map(text -> new ExemptionReason(row.exemptionCode(), text));
    }
}
