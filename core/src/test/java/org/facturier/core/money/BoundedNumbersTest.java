package org.facturier.core.money;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.architecture.CoreClasses;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.Quote;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Operation;
import org.facturier.core.explanation.Place;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.StatedLine;
import org.facturier.core.limit.Limits;
import org.facturier.core.matching.Certainty;
import org.facturier.core.matching.MatchingPolicy;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.FlatPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PercentagePrice;
import org.facturier.core.pricing.PriceCliff;
import org.facturier.core.pricing.PriceTerms;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.TierLine;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.report.Cell;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.usage.Usage;
import org.facturier.core.wording.Notation;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An exponent of a few characters asks for gigabytes of digits: whatever makes a value of a number refuses it at once. */
class BoundedNumbersTest {

    private static final Invoice INVOICE = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);

    private static final List<String> ENDLESS =
            List.of("1E+20000000", "-1E+20000000", "1E-20000000", "-1E-20000000", "1E+2147483647", "1E-2147483647");
    private static final BigMoney PRICE = BigMoney.parse("EUR 1");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final LineOrigin ORIGIN = LineOrigin.of("A", 1, "fee", new ServicePeriod(DAY, DAY.plusDays(1)));
    private static final Formula SUM = new Formula("sum", Operation.SUM, "");
    private static final Derivation ONE = new Derivation.Given(Place.own("y"), BigDecimal.ONE);
    private static final List<Tier> TIERS = List.of(Tier.upTo(BigDecimal.TEN, PRICE), Tier.beyond(PRICE));

    /** What takes a number and refuses it, by type and method, a constructor by its type; each is tried with one that it takes, too. */
    private static final Map<String, Consumer<BigDecimal>> MAKING = Map.ofEntries(
            entry("Percentage", Percentage::new),
            entry("Percentage.ofEach", number -> Percentage.of("5").ofEach(List.of(number, BigDecimal.ONE), 2)),
            entry(
                    "MatchingPolicy",
                    number -> new MatchingPolicy(Certainty.SOLE, number.abs(), number.abs(), Optional.empty())),
            entry("MatchingPolicy.tolerance", number -> MatchingPolicy.STANDARD.tolerance(number.abs())),
            entry("MatchingPolicy.feeUpTo", number -> MatchingPolicy.STANDARD.feeUpTo(number.abs())),
            entry(
                    "MatchingPolicy$CashRounding",
                    number -> new MatchingPolicy.CashRounding(number.abs(), Set.of("CASH"))),
            entry(
                    "BankTransaction$Builder.exchangeRate",
                    number -> BankTransaction.of(DAY, Money.of(CurrencyUnit.EUR, 1))
                            .exchangeRate(number.abs())
                            .build()),
            entry(
                    "BankTransaction",
                    number -> BankTransaction.of(DAY, Money.of(CurrencyUnit.EUR, 2))
                            .exchangeRate(number.abs())
                            .build()),
            entry("ExchangeRate", number -> new ExchangeRate(CurrencyUnit.EUR, CurrencyUnit.USD, number, DAY, "ECB")),
            entry("TaxRate", number -> new TaxRate(TaxCategory.S, number)),
            entry("Usage", number -> new Usage("u1", "P1", "hours", DAY, number)),
            entry(
                    "LineItem$Builder.quantity",
                    number -> LineItem.builder()
                            .description("x")
                            .unitPrice(PRICE)
                            .quantity(number)
                            .build()),
            entry(
                    "LineItem$Builder.baseQuantity",
                    number -> LineItem.builder()
                            .description("x")
                            .unitPrice(PRICE)
                            .baseQuantity(number)
                            .build()),
            entry(
                    "PriceTerms$Builder.baseQuantity",
                    number -> PriceTerms.builder()
                            .unitPrice(PRICE)
                            .baseQuantity(number)
                            .build()),
            entry(
                    "StatedLine.quantity",
                    number -> StatedLine.quantity(INVOICE.lines().get(0), number, Money.parse("EUR 1.00"))
                            .build()),
            entry("LineOrigin.withQuantity", number -> ORIGIN.withQuantity(number)),
            entry(
                    "LineOrigin",
                    number -> new LineOrigin(
                            "A",
                            1,
                            "fee",
                            ORIGIN.period(),
                            Optional.of(number),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty())),
            entry("Cell$NumberCell", Cell.NumberCell::new),
            entry("Cell.of", number -> Cell.of(number)),
            entry("LatePaymentTerms", number -> new LatePaymentTerms(Optional.of(number), Optional.empty())),
            entry("PackagePrice", number -> new PackagePrice(number, PRICE, number)),
            entry("TierLine", number -> new TierLine(number, PRICE, Optional.empty())),
            entry("PriceCliff", number -> new PriceCliff(number, PRICE, BigMoney.zero(CurrencyUnit.EUR))),
            entry("Tier", number -> new Tier(Optional.of(number), PRICE, Optional.empty())),
            entry("Tier.upTo", number -> Tier.upTo(number, PRICE)),
            entry("Derivation$Given", number -> new Derivation.Given(Place.own("x"), number)),
            entry("Derivation$Derived", number -> new Derivation.Derived(Place.own("x"), SUM, List.of(ONE), number)),
            entry("Rounding.nearest", number -> Rounding.nearest(number, BigDecimal.ONE, 2)),
            entry("Rounding.nearest by", number -> Rounding.nearest(BigDecimal.ONE, number, 2)),
            entry("Rounding.multiple", number -> Rounding.multiple(number, BigDecimal.ONE)),
            entry("Rounding.multiple of", number -> Rounding.multiple(BigDecimal.ONE, number)),
            entry("Rounding.state", number -> Rounding.state(CurrencyUnit.EUR, number)),
            entry("Rounding.quotient", number -> Rounding.quotient(CurrencyUnit.EUR, number, BigDecimal.ONE)),
            entry("Rounding.quotient by", number -> Rounding.quotient(CurrencyUnit.EUR, BigDecimal.ONE, number)),
            entry(
                    "Rounding.proportion",
                    number -> Rounding.proportion(CurrencyUnit.EUR, number, BigDecimal.ONE, BigDecimal.ONE)),
            entry(
                    "Rounding.proportion by",
                    number -> Rounding.proportion(CurrencyUnit.EUR, BigDecimal.ONE, BigDecimal.ONE, number)),
            entry("Rounding.shown", number -> Rounding.shown(number, BigDecimal.ONE, 2)),
            entry(
                    "Apportionment.share weights",
                    number -> Apportionment.LARGEST_REMAINDER.share(
                            Money.parse("EUR 1.00"), List.of(number.abs(), BigDecimal.ONE))),
            entry(
                    "Apportionment.share amount",
                    number -> Apportionment.CUMULATIVE.share(number, List.of(BigDecimal.ONE, BigDecimal.ONE))),
            entry("Argument$QuantityArgument", Argument.QuantityArgument::new),
            entry("Argument$PercentArgument", Argument.PercentArgument::new),
            entry("Argument.percent", number -> Argument.percent(number)),
            entry(
                    "Tally.addProportion",
                    number -> Tally.in(CurrencyUnit.EUR).addProportion(number, BigDecimal.ONE, BigDecimal.ONE)),
            entry(
                    "Tally.addProportion by",
                    number -> Tally.in(CurrencyUnit.EUR).addProportion(BigDecimal.ONE, BigDecimal.ONE, number)),
            entry("TallyRow.add", number -> TallyRow.of(2).add(1, number)),
            entry("Decimals.bounded", Decimals::bounded),
            entry("Decimals.canonical", Decimals::canonical),
            entry("Decimals.workedOut", Decimals::workedOut),
            entry("Notation.number", number -> Notation.of(Locale.FRENCH).number(number)),
            entry("Notation.percent", number -> Notation.of(Locale.FRENCH).percent(number)),
            entry(
                    "Explanation$Builder.stated",
                    number -> Explanation.in(CurrencyUnit.EUR).stated(Place.own("x"), number, SUM, List.of(ONE))),
            entry(
                    "Derivation$Derived.comesTo",
                    number ->
                            new Derivation.Derived(Place.own("x"), SUM, List.of(ONE), BigDecimal.ONE).comesTo(number)),
            entry("Operation.rounded", number -> Operation.SUM.rounded(List.of(number, BigDecimal.ONE), 2)),
            entry(
                    "Operation.rounded shares",
                    number -> Operation.PERCENTAGE_BY_LARGEST_REMAINDER.rounded(
                            List.of(BigDecimal.ONE, BigDecimal.ONE, number), 2)),
            entry("QuantityPrice.by", number -> QuantityPrice.by(new FlatPrice(PRICE), number)),
            entry("UnitPrice.price", new UnitPrice(PRICE)::price),
            entry("FlatPrice.price", new FlatPrice(PRICE)::price),
            entry("PackagePrice.price", new PackagePrice(BigDecimal.TEN, PRICE, BigDecimal.ONE)::price),
            entry("PercentagePrice.price", new PercentagePrice(Percentage.of("5"), CurrencyUnit.EUR)::price),
            entry("GraduatedPrice.price", new GraduatedPrice(TIERS)::price),
            entry("VolumePrice.price", new VolumePrice(TIERS)::price),
            entry("ListedPrice.price", new ListedPrice(new UnitPrice(PRICE), "list", List.of())::price),
            entry(
                    "BoundedPrice.price",
                    new BoundedPrice(new UnitPrice(PRICE), Optional.empty(), Optional.empty())::price));

    private static final Correction CORRECTION = Corrections.of(INVOICE, List.of());
    private static final OrderBilling BILLING =
            OrderBilling.of(ordered(), List.of()).orThrow();

    private static Order ordered() {
        Quote quote = Samples.issuer("Q-1")
                .quote(Samples.draft(Samples.line("EUR 1.00")), DAY.plusDays(30), Issuance.of("Q", DAY))
                .orThrow();
        return Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("B", DAY))
                .order(DAY)
                .orThrow();
    }

    /** What takes a number and answers: nothing is made of it, or a finding names it. */
    private static final Map<String, Consumer<BigDecimal>> ANSWERING = Map.ofEntries(
            entry("Limits.hold", Limits::hold),
            entry("TaxCategory.permits", TaxCategory.S::permits),
            entry("Notation.unit", number -> Notation.of(Locale.FRENCH).unit(Unit.HOUR, number)),
            entry("Correction.ofQuantities", number -> named(CORRECTION.ofQuantities("x", Map.of(1, number)))),
            entry("OrderBilling.quantities", number -> named(BILLING.quantities(Map.of(1, number)))));

    private static void named(Outcome<InvoiceDraft> outcome) {
        assertThat(outcome.findings().all()).extracting(Finding::path).containsExactly("lines[0].quantity");
    }

    @TestFactory
    Stream<DynamicTest> a_number_without_end_is_refused_at_once() {
        return MAKING.entrySet().stream()
                .flatMap(making -> ENDLESS.stream()
                        .map(number -> DynamicTest.dynamicTest(
                                making.getKey() + " " + number,
                                () -> refused(making.getValue(), new BigDecimal(number)))));
    }

    @TestFactory
    Stream<DynamicTest> or_is_answered_at_once() {
        return ANSWERING.entrySet().stream()
                .flatMap(asked -> ENDLESS.stream()
                        .map(number -> DynamicTest.dynamicTest(
                                asked.getKey() + " " + number,
                                () -> assertTimeoutPreemptively(
                                        Duration.ofSeconds(5),
                                        () -> asked.getValue().accept(new BigDecimal(number))))));
    }

    private static void refused(Consumer<BigDecimal> making, BigDecimal endless) {
        making.accept(BigDecimal.ONE);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> making.accept(endless))
                        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200)));
    }

    /** A method that comes new stands in one of the two lists above; what prices is tried by its models, what speaks by its notation. */
    @Test
    @Tag("once")
    void every_public_method_that_takes_a_number_is_tried() throws IOException {
        Set<String> exported = exported();
        Set<String> tried = Stream.of(MAKING, ANSWERING)
                .flatMap(list -> list.keySet().stream())
                .map(name -> name.replaceAll(" .*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        tried.addAll(List.of("PricingModel.price", "Speech.number", "Speech.percent"));
        assertThat(CoreClasses.ALL.stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .filter(BoundedNumbersTest::isPublic)
                        .flatMap(BoundedNumbersTest::takingNumbers)
                        .distinct())
                .isSubsetOf(tried)
                .hasSizeGreaterThan(40);
    }

    /** What no other module may import is tried through what it may. */
    private static Set<String> exported() throws IOException {
        Path classes = Path.of("target", "classes", "module-info.class");
        try (InputStream in = Files.newInputStream(classes)) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Stream<String> takingNumbers(Class<?> type) {
        return Stream.concat(Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()))
                .filter(unit -> Modifier.isPublic(unit.getModifiers()) && !unit.isSynthetic())
                .filter(BoundedNumbersTest::takesNumbers)
                .map(unit -> name(type) + (unit instanceof Constructor<?> ? "" : "." + unit.getName()));
    }

    private static String name(Class<?> type) {
        return type.getName().replaceAll(".*\\.", "");
    }

    /** By itself or within a list, a map or what may be absent. */
    private static boolean takesNumbers(Executable unit) {
        return Stream.of(unit.getGenericParameterTypes())
                .anyMatch(type -> type.getTypeName().contains(BigDecimal.class.getName()));
    }
}
