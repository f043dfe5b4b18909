package org.facturier.core.crediting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.money.Rounding;
import org.facturier.core.reference.VatBreakdown;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What the own lines of a document came to, allowances and charges of the whole shared in. Lines by which it credits
 * earlier ones are not its own: its breakdown is that of its own lines less these.
 *
 * @param groups  what its own lines came to, by treatment
 * @param lines  what each own line came to without tax; the lines of a treatment sum to its group
 * @param withTax  the same with tax, where prices include it; else none
 * @param advertised  what the whole document came to with tax, by treatment, where prices include it; else none
 * @param numbers  of the lines that have an amount with tax, by treatment
 */
public record OwnAmounts(
        List<TaxSubtotal> groups,
        SortedMap<Integer, Money> lines,
        SortedMap<Integer, Money> withTax,
        Map<TaxTreatment, Money> advertised,
        Map<TaxTreatment, List<Integer>> numbers) {

    /** Of a document that has no line of its own. */
    public static final OwnAmounts NONE =
            new OwnAmounts(List.of(), new TreeMap<>(), new TreeMap<>(), Map.of(), Map.of());

    /**
     * {@return the amounts of a document}
     *
     * @param document  the document
     * @param own  which lines are its own
     * @param credited  what its other lines credit, by treatment
     */
    public static OwnAmounts of(Invoice document, Predicate<InvoiceLine> own, List<TaxSubtotal> credited) {
        List<TaxSubtotal> groups =
                VatBreakdown.of(document.totals().taxes()).plus(credited).groups();
        SortedMap<Integer, Money> lines = new TreeMap<>();
        SortedMap<Integer, Money> withTax = new TreeMap<>();
        Map<TaxTreatment, List<Integer>> numbers = new HashMap<>();
        Map<TaxTreatment, Money> advertised =
                credited.isEmpty() && document.calculated().includesTax()
                        ? document.calculated().advertisedByTreatment()
                        : Map.of();
        Map<TaxTreatment, List<InvoiceLine>> byTreatment = byTreatment(document, own);
        groups.forEach(group -> {
            List<InvoiceLine> ofTreatment = byTreatment.getOrDefault(group.treatment(), List.of());
            if (!ofTreatment.isEmpty()) {
                share(group.net(), ofTreatment, InvoiceLine::net, lines);
                Optional.ofNullable(advertised.get(group.treatment())).ifPresent(whole -> {
                    share(whole, ofTreatment, InvoiceLine::amount, withTax);
                    numbers.put(
                            group.treatment(),
                            ofTreatment.stream().map(InvoiceLine::number).toList());
                });
            }
        });
        return new OwnAmounts(groups, lines, withTax, advertised, numbers);
    }

    /**
     * {@return what the document came to beside its lines, without tax: allowances and charges under treatments that no
     * line bears}
     *
     * @param zero  nothing, in its currency
     */
    public Money beside(Money zero) {
        Money all = groups.stream().map(TaxSubtotal::net).reduce(zero, Money::plus);
        return lines.values().stream().reduce(all, Money::minus);
    }

    private static Map<TaxTreatment, List<InvoiceLine>> byTreatment(Invoice document, Predicate<InvoiceLine> own) {
        Map<TaxTreatment, List<InvoiceLine>> lines = new LinkedHashMap<>();
        for (InvoiceLine line : document.lines()) {
            if (own.test(line)) {
                lines.computeIfAbsent(line.treatment(), key -> new ArrayList<>())
                        .add(line);
            }
        }
        return lines;
    }

    /**
     * What the whole has beside its lines is shared cumulatively, so that all parts sum to the group; lines are as they
     * stand where there is nothing to share, or nothing to share by. Three lines of 100.00 under an allowance of 50.00 bear
     * 16.67, 33.33 less 16.67 and 50.00 less 33.33, and come to 83.33, 83.34 and 83.33. Odd cents go by what is shared, not
     * by what it leaves.
     */
    private static void share(
            Money group, List<InvoiceLine> lines, Function<InvoiceLine, Money> of, SortedMap<Integer, Money> into) {
        Money whole = Money.total(lines.stream().map(of).toList());
        Money beside = group.minus(whole);
        BigDecimal soFar = BigDecimal.ZERO;
        Money before = whole.multipliedBy(0);
        for (InvoiceLine line : lines) {
            soFar = soFar.add(of.apply(line).getAmount());
            Money reached = reached(beside, soFar, whole);
            into.put(line.number(), of.apply(line).plus(reached).minus(before));
            before = reached;
        }
    }

    private static Money reached(Money beside, BigDecimal part, Money whole) {
        return beside.isZero() || whole.isZero()
                ? beside.multipliedBy(0)
                : Rounding.quotient(whole.getCurrencyUnit(), beside.getAmount().multiply(part), whole.getAmount());
    }
}
