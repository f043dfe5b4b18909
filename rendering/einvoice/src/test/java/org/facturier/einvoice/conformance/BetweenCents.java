package org.facturier.einvoice.conformance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;

/** Invoices whose amounts have thousandths, five mostly, and whose sums are stated as the cent below or above. */
final class BetweenCents {

    private static final Shape<Totals> TOTALS = Shape.of(Totals.class);

    private final Random random;

    BetweenCents(long seed) {
        this.random = new Random(seed);
    }

    ElectronicInvoice invoice() {
        List<BigDecimal> nets = amounts(1 + random.nextInt(4));
        List<BigDecimal> off = amounts(random.nextInt(3));
        List<BigDecimal> on = amounts(random.nextInt(3));
        ElectronicInvoice made = PlainHub.standard();
        Line line = made.lines().get(0);
        List<Line> lines = nets.stream()
                .map(net -> Shape.of(Line.class).with(line, "net", Optional.of(net)))
                .toList();
        made = PlainHub.with(made, "lines", lines);
        made = PlainHub.with(
                made, "allowances", off.stream().map(BetweenCents::part).toList());
        made = PlainHub.with(
                made, "charges", on.stream().map(BetweenCents::part).toList());
        VatBreakdown row = made.breakdown().get(0);
        BigDecimal taxable = sum(nets).subtract(sum(off)).add(sum(on));
        row = Shape.of(VatBreakdown.class).with(row, "taxable", Optional.of(cent(taxable)));
        made = PlainHub.with(made, "breakdown", List.of(row));
        Totals totals = made.totals().orElseThrow();
        totals = TOTALS.with(totals, "lines", Optional.of(cent(sum(nets))));
        totals = TOTALS.with(totals, "allowances", Optional.of(cent(sum(off))));
        totals = TOTALS.with(totals, "charges", Optional.of(cent(sum(on))));
        return PlainHub.with(made, "totals", Optional.of(totals));
    }

    /** {@return amounts up to a thousand, of which the first may make their sum a tie} */
    private List<BigDecimal> amounts(int size) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            amounts.add(BigDecimal.valueOf(random.nextInt(1_000_000) - 100_000, 3));
        }
        if (size > 0) {
            BigDecimal over = sum(amounts).remainder(new BigDecimal("0.01"));
            amounts.set(0, amounts.get(0).subtract(over).add(new BigDecimal("0.005")));
        }
        return amounts;
    }

    private BigDecimal cent(BigDecimal sum) {
        return sum.setScale(2, random.nextBoolean() ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static AllowanceCharge part(BigDecimal amount) {
        return new AllowanceCharge(
                Optional.of(amount),
                Optional.empty(),
                Optional.empty(),
                Optional.of("S"),
                Optional.of(new BigDecimal("20")),
                Optional.of("reason"),
                Optional.empty());
    }
}
