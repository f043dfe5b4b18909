package org.facturier.core.billing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calculation.LineAmount;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.StandingDocuments;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A line that billed something of an agreement: all that a later run must know of it. The host keeps these, or makes them
 * anew from its invoices.
 *
 * @param origin  what it billed
 * @param amount  what it came to after the discounts of the agreement, before other allowances and charges, negative where it
 *     took back
 * @param treatment  its tax treatment, where it is known
 * @param taxPoint  the event that made its tax due, where it is known
 * @param document  the invoice it stands on; empty for a draft
 * @param line  its number there, from 1
 */
public record BilledLine(
        LineOrigin origin,
        Money amount,
        Optional<TaxTreatment> treatment,
        Optional<TaxPoint> taxPoint,
        Optional<DocumentReference> document,
        int line) {

    public BilledLine {
        Completeness.of("a billed line")
                .needs("origin", origin)
                .needs("amount", amount)
                .verify();
    }

    /**
     * {@return every line that billed something of an agreement}
     *
     * @param documents  all invoices and credit notes, in any order. A credit note made by hand takes nothing back here: it
     *     forgives what was rightly billed, and nothing is billed again. An invoice that stands in place of an earlier one,
     *     and names it, bills instead of it
     */
    public static List<BilledLine> of(Collection<Invoice> documents) {
        return StandingDocuments.of(documents).stream()
                .flatMap(document -> of(document).stream())
                .toList();
    }

    /** {@return the lines of one document that bill something of an agreement} */
    public static List<BilledLine> of(Invoice document) {
        List<BilledLine> billed = new ArrayList<>();
        for (InvoiceLine line : document.lines()) {
            line.item()
                    .origin()
                    .ifPresent(origin -> billed.add(new BilledLine(
                            origin,
                            amount(document.header(), line.item()),
                            Optional.of(line.treatment()),
                            line.taxPoint(),
                            Optional.of(document.reference()),
                            line.number())));
        }
        return List.copyOf(billed);
    }

    /** {@return the lines of a draft as if it were issued, to look further ahead} */
    public static List<BilledLine> of(InvoiceDraft draft) {
        List<BilledLine> billed = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            LineItem line = draft.lines().get(i);
            int number = i + 1;
            line.origin()
                    .ifPresent(origin -> billed.add(new BilledLine(
                            origin,
                            amount(draft.header(), line),
                            line.treatment(),
                            line.taxPoint(),
                            Optional.empty(),
                            number)));
        }
        return List.copyOf(billed);
    }

    /** Before allowances, but for those that the agreement gives; they turn with the line. */
    static Money amount(CurrencyUnit currency, LineItem line) {
        Money gross = LineAmount.of(currency, line).gross();
        Money discounts = line.origin().stream()
                .flatMap(origin -> origin.discounts().stream())
                .map(LineOrigin.Discounted::amount)
                .reduce(Money.zero(currency), Money::plus);
        return gross.isNegative() ? gross.plus(discounts) : gross.minus(discounts);
    }

    private static Money amount(DocumentHeader header, LineItem line) {
        Money amount = amount(header.currency(), line);
        return header.type().isCredit() ? amount.negated() : amount;
    }
}
