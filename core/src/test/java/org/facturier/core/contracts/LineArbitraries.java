package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.measure.Unit;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Lines, allowances and charges. No line is overdrawn, so that each may stand on an invoice. */
public final class LineArbitraries {

    private LineArbitraries() {}

    /** {@return units of measure} */
    public static Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.ONE, Unit.HOUR, Unit.DAY, Unit.MONTH, Unit.KILOGRAM, Unit.LUMP_SUM);
    }

    /** {@return base quantities: mostly one, some that have no finite inverse} */
    public static Arbitrary<BigDecimal> baseQuantities() {
        return Arbitraries.of("1", "1", "1", "3", "7", "100", "0.5").map(BigDecimal::new);
    }

    /** {@return allowances and charges by percentage, which keep the sign of what they are taken of} */
    public static Arbitrary<AllowanceCharge> proportionalParts() {
        Arbitrary<Measure> measures =
                MoneyArbitraries.percentages().map(percent -> new Measure.Percent(percent, Optional.empty()));
        return Arbitraries.oneOf(
                measures.map(measure -> new Allowance(measure, "discount", Optional.of("95"))),
                measures.map(measure -> new Charge(measure, "supplement", Optional.of("ABK"))));
    }

    /** {@return charges that are fixed, or a percentage of a base of their own} */
    public static Arbitrary<AllowanceCharge> fixedCharges(CurrencyUnit currency) {
        Arbitrary<Money> amounts = Arbitraries.longs().between(0, 10_000).map(minor -> Money.ofMinor(currency, minor));
        Arbitrary<Measure> ofBase = Combinators.combine(MoneyArbitraries.percentages(), amounts)
                .as((percent, base) -> new Measure.Percent(percent, Optional.of(base)));
        return Arbitraries.oneOf(amounts.map(Measure::amount), ofBase)
                .map(measure -> new Charge(measure, "freight", Optional.of("FC")));
    }

    /** {@return at most one allowance, and perhaps charges, so that what they are taken of is never overdrawn} */
    public static Arbitrary<List<AllowanceCharge>> parts(CurrencyUnit currency) {
        return Arbitraries.oneOf(
                Arbitraries.just(List.of()),
                proportionalParts().list().ofSize(1),
                fixedCharges(currency).list().ofMaxSize(2));
    }

    /** {@return lines with fractional quantities, prices of up to four decimals, base quantities, periods and origins} */
    public static Arbitrary<LineItem> lines(CurrencyUnit currency) {
        return described(TextArbitraries.descriptions())
                .use(MoneyArbitraries.quantities())
                .in(LineItem.Builder::quantity)
                .use(MoneyArbitraries.prices(currency))
                .in(LineItem.Builder::unitPrice)
                .use(MoneyArbitraries.prices(currency).optional(0.2))
                .in(Maybe.of(LineItem.Builder::priceDiscount))
                .use(OriginArbitraries.origins(currency).optional(0.2))
                .in(Maybe.of(OriginArbitraries::from))
                .use(baseQuantities())
                .in(LineItem.Builder::baseQuantity)
                .use(parts(currency))
                .in(LineArbitraries::with)
                .use(TaxArbitraries.treatments())
                .in(LineItem.Builder::treatment)
                .build(LineItem.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return lines that take something back: negative quantities, and no part but by percentage} */
    public static Arbitrary<LineItem> returnedLines(CurrencyUnit currency) {
        return lines(currency).map(line -> {
            LineItem.Builder returned =
                    line.toBuilder().quantity(line.quantity().negate());
            return Lines.proportional(returned.build());
        });
    }

    /** {@return lines of either sign with nine decimals in all that is multiplied, texts in any script, rare treatments} */
    public static Arbitrary<LineItem> extremeLines(CurrencyUnit currency) {
        Arbitrary<BigDecimal> quantities = Combinators.combine(
                        MoneyArbitraries.extremeQuantities(), Arbitraries.of(true, false))
                .as((quantity, back) -> back ? quantity.negate() : quantity);
        return described(TextArbitraries.extremeTexts())
                .use(quantities)
                .in(LineItem.Builder::quantity)
                .use(MoneyArbitraries.extremePrices(currency))
                .in(LineItem.Builder::unitPrice)
                .use(Arbitraries.of("1", "0.000001", "7", "1000000", "0.333333333")
                        .map(BigDecimal::new))
                .in(LineItem.Builder::baseQuantity)
                .use(proportionalParts().list().ofMaxSize(1))
                .in(LineArbitraries::with)
                .use(TaxArbitraries.extremeTreatments())
                .in(LineItem.Builder::treatment)
                .build(LineItem.Builder::build)
                .withoutEdgeCases();
    }

    private static Builders.BuilderCombinator<LineItem.Builder> described(Arbitrary<String> texts) {
        return Builders.withBuilder(LineItem::builder)
                .use(texts)
                .in(LineItem.Builder::description)
                .use(texts.optional(0.1))
                .in(Maybe.of(LineItem.Builder::details))
                .use(units().optional(0.5))
                .in(Maybe.of(LineItem.Builder::unit))
                .use(ReferenceArbitraries.identities().optional(0.3))
                .in(Maybe.of(LineItem.Builder::identity))
                .use(ReferenceArbitraries.lineReferences().optional(0.3))
                .in(Maybe.of(LineItem.Builder::references))
                .use(DayArbitraries.periods().optional(0.2))
                .in(Maybe.of(LineItem.Builder::period))
                .use(TaxArbitraries.taxPoints().optional(0.2))
                .in(Maybe.of(LineItem.Builder::taxPoint))
                .use(TaxArbitraries.taxFacts(TaxFact.EXPORT_PROVEN, TaxFact.BUYER_REGISTERED_THERE)
                        .optional(0.2))
                .in(Maybe.of(LineArbitraries::known));
    }

    private static LineItem.Builder known(LineItem.Builder line, TaxFacts taxFacts) {
        taxFacts.said().forEach(line::taxFact);
        return line;
    }

    private static LineItem.Builder with(LineItem.Builder line, List<AllowanceCharge> parts) {
        parts.forEach(line::allowanceCharge);
        return line;
    }
}
