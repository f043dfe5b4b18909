package org.facturier.einvoice.receiving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.money.Rounding;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * Holds each figure of an invoice to the stated figures that it is made of, so that a wrong one is named where it is wrong and
 * not wherever it was used. One pass over the document. For one thread.
 *
 * <pre>{@code
 * BT-131  quantity x price / base quantity, rounded, less allowances, plus charges
 * BT-106  sum of BT-131                       BT-107, BT-108  sums of BT-92, BT-99
 * BT-109  BT-106 - BT-107 + BT-108
 * BT-116  what is of the category and rate    BT-117          by a convention
 * BT-110  sum of BT-117                       BT-112          BT-109 + BT-110
 * BT-115  BT-112 - BT-113 + BT-114
 * }</pre>
 */
final class Recomputation {

    /** An e-invoice has no thousandths, whatever its currency has. */
    private static final int MOST_DECIMALS = 2;

    private final ElectronicInvoice invoice;
    private final int decimals;
    private final Optional<Totals> totals;
    private final Map<TaxGroup.Key, TaxGroup> groups = new LinkedHashMap<>();
    private final List<Discrepancy> found = new ArrayList<>(0);

    /**
     * Works a document out again, at once.
     *
     * @param invoice  however little of it is there; what is missing counts as nothing
     */
    Recomputation(ElectronicInvoice invoice) {
        this.invoice = invoice;
        this.totals = invoice.totals();
        this.decimals = Math.min(
                MOST_DECIMALS,
                invoice.currency()
                        .flatMap(Recomputation::currency)
                        .orElse(CurrencyUnit.EUR)
                        .getDecimalPlaces());
        breakdown();
        lines();
        groups();
        totals();
    }

    /** {@return a currency by its code, empty where nobody has it} */
    static Optional<CurrencyUnit> currency(String code) {
        try {
            return Optional.of(CurrencyUnit.of(code));
        } catch (IllegalCurrencyException unknown) {
            return Optional.empty();
        }
    }

    /** {@return figures that disagree under each convention: of lines, sums and totals} */
    List<Discrepancy> discrepancies() {
        return List.copyOf(found);
    }

    /** {@return what the invoice comes to under each convention, in their order} */
    List<Recomputed> conventions() {
        return Arrays.stream(Convention.values()).map(this::under).toList();
    }

    /** {@return what the invoice comes to under a convention: its VAT, on the stated total without VAT} */
    private Recomputed under(Convention convention) {
        List<Discrepancy> differing = new ArrayList<>(0);
        BigDecimal vat = BigDecimal.ZERO;
        for (TaxGroup group : groups.values()) {
            BigDecimal tax = group.tax(convention, decimals);
            vat = vat.add(tax);
            compare(117, group.place() + ".tax", group.tax(), tax, differing);
        }
        BigDecimal withVat = total(Totals::withoutVat).add(vat);
        BigDecimal due = withVat.subtract(total(Totals::paid)).add(total(Totals::rounding));
        return new Recomputed(convention, vat, withVat, due, differing);
    }

    /** Makes a group of each category and rate that has a row, in their order. */
    private void breakdown() {
        for (int i = 0; i < invoice.breakdown().size(); i++) {
            VatBreakdown row = invoice.breakdown().get(i);
            group(row.category(), row.rate()).add(row, i);
        }
    }

    /** Holds each line to its price, and puts it, allowances and charges of the document to their groups. */
    private void lines() {
        for (int i = 0; i < invoice.lines().size(); i++) {
            Line line = invoice.lines().get(i);
            Optional<BigDecimal> expected = net(line);
            if (expected.isPresent()) {
                compare(131, "lines[" + i + "].net", stated(line.net()), expected.get(), found);
            }
            group(line.vat().flatMap(vat -> vat.category()), line.vat().flatMap(vat -> vat.rate()))
                    .add(stated(line.net()));
        }
        invoice.allowances()
                .forEach(part -> group(part.category(), part.rate())
                        .add(stated(part.amount()).negate()));
        invoice.charges().forEach(part -> group(part.category(), part.rate()).add(stated(part.amount())));
    }

    /** {@return what a line comes to, empty where its quantity or price is not stated, or the price is for nothing} */
    private Optional<BigDecimal> net(Line line) {
        Optional<BigDecimal> price = line.price().flatMap(Price::net);
        BigDecimal base = line.price().flatMap(Price::baseQuantity).orElse(BigDecimal.ONE);
        return base.signum() == 0
                ? Optional.empty()
                : line.quantity()
                        .flatMap(quantity -> price.map(each -> Rounding.nearest(quantity.multiply(each), base, decimals)
                                .subtract(sum(line.allowances()))
                                .add(sum(line.charges()))));
    }

    /** Of an invoice without lines, as the smallest profiles have it, nobody can tell what belongs to a row. */
    private void groups() {
        if (invoice.lines().isEmpty()) {
            return;
        }
        groups.values().forEach(group -> compare(116, group.place() + ".taxable", group.taxable(), group.sum(), found));
    }

    /** What is a sum of lines or rows is asked where there are some; all else of any invoice. */
    private void totals() {
        if (!invoice.lines().isEmpty()) {
            compare(106, "totals.lines", total(Totals::lines), netOfLines(), found);
        }
        if (!invoice.breakdown().isEmpty()) {
            compare(110, "totals.vat", total(Totals::vat), vatOfRows(), found);
        }
        if (totals.flatMap(Totals::lines).isPresent()) {
            withoutVat();
        }
        compare(107, "totals.allowances", total(Totals::allowances), sum(invoice.allowances()), found);
        compare(108, "totals.charges", total(Totals::charges), sum(invoice.charges()), found);
        compare(
                112,
                "totals.withVat",
                total(Totals::withVat),
                total(Totals::withoutVat).add(total(Totals::vat)),
                found);
        compare(
                115,
                "totals.due",
                total(Totals::due),
                total(Totals::withVat).subtract(total(Totals::paid)).add(total(Totals::rounding)),
                found);
    }

    private void withoutVat() {
        BigDecimal expected =
                total(Totals::lines).subtract(total(Totals::allowances)).add(total(Totals::charges));
        compare(109, "totals.withoutVat", total(Totals::withoutVat), expected, found);
    }

    /** {@return the sum of BT-131 as stated} */
    private BigDecimal netOfLines() {
        return invoice.lines().stream().map(line -> stated(line.net())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the sum of BT-117 as stated} */
    private BigDecimal vatOfRows() {
        return invoice.breakdown().stream().map(row -> stated(row.tax())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return what allowances, or charges, come to as stated} */
    private static BigDecimal sum(List<AllowanceCharge> parts) {
        return parts.stream().map(part -> stated(part.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private TaxGroup group(Optional<String> category, Optional<BigDecimal> rate) {
        return groups.computeIfAbsent(TaxGroup.Key.of(category, rate), TaxGroup::new);
    }

    /** {@return one of the totals as stated, nothing where it is missing} */
    private BigDecimal total(java.util.function.Function<Totals, Optional<BigDecimal>> which) {
        return totals.flatMap(which).orElse(BigDecimal.ZERO);
    }

    /** {@return an amount as stated, nothing where it is missing} */
    private static BigDecimal stated(Optional<BigDecimal> amount) {
        return amount.orElse(BigDecimal.ZERO);
    }

    /** Notes a figure that is not what it should be; how many decimals are written does not matter. */
    private static void compare(
            int term, String place, BigDecimal stated, BigDecimal recomputed, List<Discrepancy> found) {
        if (stated.compareTo(recomputed) != 0) {
            found.add(new Discrepancy(Term.bt(term), place, stated, recomputed));
        }
    }
}
