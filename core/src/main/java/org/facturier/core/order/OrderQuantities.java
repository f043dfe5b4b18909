package org.facturier.core.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Parts of an order by quantity: so many units of some lines, and what goes with them of allowances and charges on the
 * whole. Both are cumulative: what goes with the lines is what goes with all that was billed of them so far, less what was.
 *
 * <p>Of ten chairs for 1,000.00 under an allowance of 50.00, four bear 20.00 of it and the next three 15.00.
 */
final class OrderQuantities {

    private final PartialInvoice part;
    private final Order order;
    private final OrderTerms terms;
    private final CurrencyUnit currency;

    /** @param part  how the part is drafted */
    OrderQuantities(PartialInvoice part) {
        this.part = part;
        this.order = part.order();
        this.terms = part.terms();
        this.currency = order.draft().header().currency();
    }

    /**
     * {@return the draft, its lines in the order of the order; or why units are more than are left}
     *
     * @param quantities  by number of the line
     */
    Outcome<InvoiceDraft> of(Map<Integer, BigDecimal> quantities) {
        Findings unfit = new OrderLimit(order, part.billed()).quantities(new TreeMap<>(quantities));
        if (unfit.hasErrors()) {
            return Outcome.rejected(unfit);
        }
        SortedMap<Integer, LineItem> lines = new TreeMap<>();
        quantities.forEach(
                (number, quantity) -> lines.put(number, OrderLines.quantity(order, terms, number, quantity)));
        return part.withinLimit(part.header().build(), List.copyOf(lines.values()), partsWith(lines));
    }

    /** Each part goes with the lines of its treatment, or with all lines where none bears it. */
    private List<DocumentAllowanceCharge> partsWith(SortedMap<Integer, LineItem> now) {
        List<DocumentAllowanceCharge> parts = new ArrayList<>();
        for (TaxTreatment treatment : terms.allowancesAndCharges().treatments()) {
            List<InvoiceLine> bearers = bearers(line -> line.treatment().equals(treatment));
            List<InvoiceLine> lines = sum(bearers, terms::whole).isZero() ? bearers(line -> true) : bearers;
            Money whole = sum(lines, terms::whole);
            if (!whole.isZero()) {
                Money soFar = sum(lines, line -> soFar(line, now));
                parts.addAll(terms.allowancesAndCharges().missing(treatment, soFar.getAmount(), whole.getAmount()));
            }
        }
        return parts;
    }

    /** {@return the lines of the order that something is true of} */
    private List<InvoiceLine> bearers(Predicate<InvoiceLine> which) {
        return order.calculated().lines().stream().filter(which).toList();
    }

    /** {@return what was billed of a line, with what is billed now} */
    private Money soFar(InvoiceLine line, SortedMap<Integer, LineItem> now) {
        Money before = terms.billed(line);
        LineItem item = now.get(line.number());
        return item == null ? before : before.plus(LineAmount.of(currency, item).amount());
    }

    private Money sum(List<InvoiceLine> lines, Function<InvoiceLine, Money> amount) {
        return lines.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }
}
