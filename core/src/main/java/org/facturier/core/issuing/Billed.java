package org.facturier.core.issuing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineReference;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** What was invoiced of an order, less what was credited of that: a fold over its documents. */
final class Billed {

    /** How much of a line of the order. */
    record Amount(BigDecimal quantity, Money net) {

        Amount plus(Amount more) {
            return new Amount(quantity.add(more.quantity), net.plus(more.net));
        }

        Amount negated() {
            return new Amount(quantity.negate(), net.negated());
        }
    }

    private final Order order;
    private final List<Invoice> documents;
    private final Breakdown taxes = new Breakdown();
    private final LevySums levies = new LevySums();
    private final DocumentParts parts;
    private final Map<Integer, Amount> lines = new TreeMap<>();
    private Money rounding;

    Billed(Order order, List<Invoice> documents) {
        this.order = order;
        this.documents = documents;
        this.parts = new DocumentParts(order.valuation());
        this.rounding = Money.zero(order.draft().header().currency());
        order.valuation().lines().forEach(line -> lines.put(line.number(), new Amount(BigDecimal.ZERO, zero())));
        documents.forEach(document -> {
            if (document.type().isCredit()) {
                giveBack(document);
            } else {
                take(document);
            }
        });
    }

    private void take(Invoice invoice) {
        taxes.plus(invoice.totals().taxes());
        levies.plus(invoice.totals().levies());
        parts.take(invoice.valuation());
        rounding = rounding.plus(invoice.totals().rounding());
        invoice.lines()
                .forEach(line -> line.item()
                        .bills()
                        .ifPresent(of -> count(of, new Amount(line.item().quantity(), line.net()))));
    }

    private void giveBack(Invoice note) {
        taxes.minus(note.totals().taxes());
        levies.minus(note.totals().levies());
        parts.giveBack(note.valuation());
        rounding = rounding.minus(note.totals().rounding());
        note.lines()
                .forEach(line -> credited(line)
                        .ifPresent(original -> original.item()
                                .bills()
                                .ifPresent(of ->
                                        count(of, givenBack(original, line).negated()))));
    }

    /** A note over a part of a line gives back money, not pieces. */
    private static Amount givenBack(InvoiceLine original, InvoiceLine credit) {
        boolean whole = credit.net().equals(original.net());
        return new Amount(whole ? original.item().quantity() : BigDecimal.ZERO, credit.net());
    }

    private Optional<InvoiceLine> credited(InvoiceLine credit) {
        return credit.item()
                .corrects()
                .flatMap(of -> documents.stream()
                        .filter(document -> document.number().equals(of.invoice()))
                        .flatMap(document -> document.lines().stream())
                        .filter(line -> line.number() == of.line())
                        .findFirst());
    }

    private void count(LineReference of, Amount amount) {
        if (of.invoice().equals(order.reference().number())) {
            lines.computeIfPresent(of.line(), (number, before) -> before.plus(amount));
        }
    }

    boolean isNothing() {
        return documents.isEmpty();
    }

    List<Invoice> documents() {
        return documents;
    }

    Amount line(int number) {
        return lines.get(number);
    }

    DocumentParts parts() {
        return parts;
    }

    /** {@return what was invoiced under a treatment, without tax} */
    Money net(TaxTreatment treatment) {
        return taxes.net(treatment).orElse(zero());
    }

    /** {@return what the next document starts from} */
    DocumentBasis basis() {
        return new DocumentBasis(
                order.reference(),
                new CorrectionBasis(
                        order.valuation().totals().taxes(),
                        taxes.groups(),
                        order.valuation().totals().rounding().minus(rounding),
                        order.valuation().totals().levies(),
                        levies.amounts()));
    }

    Remainder left() {
        Map<Integer, Money> nets = new TreeMap<>();
        order.valuation()
                .lines()
                .forEach(line -> nets.put(
                        line.number(), line.net().minus(lines.get(line.number()).net())));
        List<TaxSubtotal> groups = Breakdown.of(order.valuation().totals().taxes())
                .minus(taxes.groups())
                .groups();
        return Remainder.of(zero(), nets, groups);
    }

    private Money zero() {
        return Money.zero(order.draft().header().currency());
    }
}
