package org.facturier.core.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.StatedLine;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Parts of an order that are said as amounts: one line for each treatment, in the terms of the part. A deposit has no goods
 * yet, but it bears the tax of what it is a deposit on: so each rate of the order has its line.
 */
final class LumpSums {

    private final PartialInvoice part;
    private final Order order;
    private final Billed billed;
    private final OrderTerms terms;

    /** @param part  how the part is drafted */
    LumpSums(PartialInvoice part) {
        this.part = part;
        this.order = part.order();
        this.billed = part.billed();
        this.terms = part.terms();
    }

    /**
     * {@return the draft over a percentage of each treatment of the whole, not of what is left}
     *
     * @param words  what each line says
     */
    Outcome<InvoiceDraft> of(DocumentHeader header, String words, Percentage percentage) {
        List<LineItem> lines = new ArrayList<>();
        for (TaxSubtotal whole : order.calculated().totals().taxes()) {
            Money share = share(percentage, whole);
            if (!share.isZero()) {
                lines.add(line(words, share, whole.treatment()));
            }
        }
        return part.withinLimit(header, lines, List.of());
    }

    /**
     * {@return the share, or all that is left where the two differ by odd cents only} Each document may have been half a
     * cent off, this one too: so much, and no more, counts as odd. 25 % of 100.02 are 25.005, billed as 25.01; after three
     * of them 24.99 are left, 0.02 less than the fourth share, which is four half cents, and the fourth deposit is 24.99.
     */
    private Money share(Percentage percentage, TaxSubtotal whole) {
        Money share = percentage.of(terms.of(whole));
        Money left = terms.remaining(whole.treatment());
        Money odd = left.minus(share).abs();
        Money halves = Money.ofMinor(odd.getCurrencyUnit(), billed.documents().size() + 1);
        return odd.multipliedBy(2).isGreaterThan(halves) ? share : left;
    }

    /**
     * {@return the draft over an amount, spread over what is left of each treatment} 100.00 with tax on an order of 120.04
     * at one rate and 52.75 at another are 69.47 and 30.53. Treatments of which nothing falls to it have no line.
     *
     * @param words  what each line says
     * @param amount  in the terms of the part
     */
    Outcome<InvoiceDraft> of(DocumentHeader header, String words, Money amount) {
        Findings unfit = new OrderLimit(order, billed).amount(amount, terms.remaining());
        if (unfit.hasErrors()) {
            return Outcome.rejected(unfit);
        }
        List<TaxSubtotal> groups = groups();
        List<Money> shares = Apportionment.LARGEST_REMAINDER.share(
                amount,
                groups.stream()
                        .map(group -> terms.remaining(group.treatment()).getAmount())
                        .toList());
        List<LineItem> lines = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            lines.add(line(words, shares.get(i), groups.get(i).treatment()));
        }
        lines.removeIf(line -> line.price().unitPrice().isZero());
        return part.withinLimit(header, lines, List.of());
    }

    /** Odd cents go by the order of the treatments themselves, as those of spread discounts do. */
    private List<TaxSubtotal> groups() {
        return billed.remaining().taxes().stream()
                .sorted(Comparator.comparing(TaxSubtotal::treatment, TaxTreatment.ORDER))
                .toList();
    }

    /**
     * {@return the draft over what is missing to a percentage of each treatment} Billed up to 40 % and then up to 70 %, an
     * order of 100.03 is billed 40.01 and 30.01: 70.02 less 40.01. What stands beyond the percentage is not credited.
     *
     * @param header  of the part
     * @param words  what each line says
     * @param percentage  to which each treatment is billed in all
     */
    Outcome<InvoiceDraft> upTo(DocumentHeader header, String words, Percentage percentage) {
        List<LineItem> lines = new ArrayList<>();
        for (TaxSubtotal whole : order.calculated().totals().taxes()) {
            Money all = terms.of(whole);
            Money missing = percentage.of(all).minus(all.minus(terms.remaining(whole.treatment())));
            if (!missing.isZero() && !Remaining.isOpposite(missing, all)) {
                lines.add(line(words, missing, whole.treatment()));
            }
        }
        return part.withinLimit(header, lines, List.of());
    }

    /** {@return a lump sum under a treatment, of the nature that its lines have where that is one} */
    private LineItem line(String words, Money amount, TaxTreatment treatment) {
        return StatedLine.lumpSum(words, amount, treatment, order.calculated().lines())
                .build();
    }
}
