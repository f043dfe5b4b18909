package org.facturier.core.calculation.oracle;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.calculation.oracle.Sale.Part;
import org.facturier.core.calculation.oracle.Sale.Row;
import org.facturier.core.calculation.oracle.Sale.Way;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sales as drafts, and amounts of documents as plain numbers. */
final class Papers {

    private static final Map<Integer, CurrencyUnit> CURRENCIES =
            Map.of(0, CurrencyUnit.of("JPY"), 2, CurrencyUnit.EUR, 3, CurrencyUnit.of("BHD"));
    private static final Map<Way, VatCalculator> WAYS = Map.of(
            Way.PER_GROUP, VatCalculators.perGroup(),
            Way.PER_LINE, VatCalculators.perLine(),
            Way.INCLUSIVE_BY_DIFFERENCE, VatCalculators.inclusiveByDifference(),
            Way.INCLUSIVE_WITH_ROUNDING, VatCalculators.inclusiveWithRounding());

    private final CurrencyUnit currency;

    Papers(Sale sale) {
        this.currency = CURRENCIES.get(sale.decimals());
    }

    InvoiceDraft draft(Sale sale) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .currency(currency)
                        .policy(WAYS.get(sale.way()).policy())
                        .build());
        sale.rows().forEach(row -> draft.line(line(row)));
        sale.parts()
                .forEach(part -> draft.allowanceCharge(
                        new DocumentAllowanceCharge(part(part), part.rate().map(Papers::treatment))));
        return draft.build();
    }

    private LineItem line(Row row) {
        LineItem.Builder line = LineItem.builder()
                .description("x")
                .quantity(row.quantity())
                .unitPrice(BigMoney.of(currency, row.price()))
                .baseQuantity(row.per())
                .treatment(treatment(row.rate()));
        row.parts().forEach(part -> line.allowanceCharge(part(part)));
        return line.build();
    }

    static TaxTreatment treatment(BigDecimal rate) {
        return TaxTreatment.standard(rate.toPlainString());
    }

    private AllowanceCharge part(Part part) {
        return part.charge()
                ? new AllowanceCharge.Charge(measure(part), "r", Optional.empty())
                : new AllowanceCharge.Allowance(measure(part), "r", Optional.empty());
    }

    private Measure measure(Part part) {
        return switch (part.kind()) {
            case AMOUNT -> Measure.amount(Money.ofMinor(currency, part.number().longValueExact()));
            case PERCENT -> new Measure.Percent(new Percentage(part.number()), Optional.empty());
            case OF_OWN_BASE ->
                new Measure.Percent(new Percentage(part.number()), Optional.of(Money.ofMinor(currency, part.base())));
            case SUCCESSIVE -> new Measure.Successive(new Percentage(part.number()));
        };
    }

    Money money(Ratio minor) {
        return Money.ofMinor(currency, minor.above().divide(minor.below()).longValueExact());
    }

    static Ratio minor(Money amount) {
        return Ratio.of(amount.getAmountMinorLong());
    }
}
