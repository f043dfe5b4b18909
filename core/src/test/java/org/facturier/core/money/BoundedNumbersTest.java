package org.facturier.core.money;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.billing.Usage;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Operation;
import org.facturier.core.explanation.Place;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PriceCliff;
import org.facturier.core.pricing.Slice;
import org.facturier.core.pricing.Tier;
import org.facturier.core.report.Cell;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.terms.LatePaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An exponent of a few characters asks for gigabytes of digits: whatever makes a value of a number refuses it at once. */
class BoundedNumbersTest {

    private static final List<String> ENDLESS =
            List.of("1E+20000000", "-1E+20000000", "1E-20000000", "-1E-20000000", "1E+2147483647", "1E-2147483647");
    private static final BigMoney PRICE = BigMoney.parse("EUR 1");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** What makes a value of a number, by the name of its type; each is tried with a number that it takes, too. */
    private static final Map<String, Consumer<BigDecimal>> MAKING = Map.ofEntries(
            entry("Percentage", Percentage::new),
            entry("ExchangeRate", number -> new ExchangeRate(CurrencyUnit.EUR, CurrencyUnit.USD, number, DAY, "ECB")),
            entry("TaxRate", number -> new TaxRate(TaxCategory.S, number)),
            entry("Usage", number -> new Usage("u1", "P1", "hours", DAY, number)),
            entry(
                    "LineItem$Builder",
                    number -> LineItem.builder()
                            .description("x")
                            .unitPrice(PRICE)
                            .quantity(number)
                            .baseQuantity(number)
                            .build()),
            entry(
                    "LineOrigin",
                    number -> LineOrigin.of("A", 1, "fee", new ServicePeriod(DAY, DAY.plusDays(1)))
                            .withQuantity(number)),
            entry("Cell$Number", Cell.Number::new),
            entry("LatePaymentTerms", number -> new LatePaymentTerms(Optional.of(number), Optional.empty())),
            entry("PackagePrice", number -> new PackagePrice(number, PRICE, number)),
            entry("Slice", number -> new Slice(number, PRICE, Optional.empty())),
            entry("PriceCliff", number -> new PriceCliff(number, PRICE, BigMoney.zero(CurrencyUnit.EUR))),
            entry("Tier", number -> Tier.upTo(number, PRICE)),
            entry("Derivation$Given", number -> new Derivation.Given(Place.of("x"), number)),
            entry(
                    "Derivation$Derived",
                    number -> new Derivation.Derived(
                            Place.of("x"),
                            new Formula("sum", Operation.SUM, ""),
                            List.of(new Derivation.Given(Place.of("y"), BigDecimal.ONE)),
                            number)),
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
                    "Apportionment weights",
                    number -> Apportionment.LARGEST_REMAINDER.share(
                            Money.parse("EUR 1.00"), List.of(number.abs(), BigDecimal.ONE))),
            entry(
                    "Apportionment amount",
                    number -> Apportionment.CUMULATIVE.share(number, List.of(BigDecimal.ONE, BigDecimal.ONE))),
            entry("TallyRow", number -> TallyRow.of(2).add(1, number)));

    /** What takes a number and makes no value of it, or only one that is refused above. */
    private static final Set<String> OTHERS = Set.of(
            "Cell",
            "Decimals",
            "Limits",
            "Notation",
            "TaxCategory",
            "Explanation$Builder",
            "Operation",
            "OrderBilling",
            "Correction");

    @TestFactory
    Stream<DynamicTest> a_number_without_end_is_refused_at_once() {
        return MAKING.entrySet().stream()
                .flatMap(making -> ENDLESS.stream()
                        .map(number -> DynamicTest.dynamicTest(
                                making.getKey() + " " + number,
                                () -> refused(making.getValue(), new BigDecimal(number)))));
    }

    private static void refused(Consumer<BigDecimal> making, BigDecimal endless) {
        making.accept(BigDecimal.ONE);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> making.accept(endless))
                        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200)));
    }

    /** A type that comes new stands in one of the two lists above. */
    @Test
    void every_public_type_that_takes_a_number_is_tried() {
        Set<String> tried = MAKING.keySet().stream()
                .map(name -> name.replaceAll("[. ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        tried.addAll(OTHERS);
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.facturier.core")
                                .stream()
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(BoundedNumbersTest::takesNumbers)
                                .map(type -> type.getName().replaceAll(".*\\.", ""))
                                .filter(name -> !isPricing(name)))
                .isSubsetOf(tried);
    }

    /** What prices a quantity is handed one that was bounded where it was made. */
    private static boolean isPricing(String name) {
        return name.endsWith("Price") || name.equals("PricingModel");
    }

    private static boolean takesNumbers(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> !unit.getName().equals("equals"))
                .map(JavaCodeUnit::getRawParameterTypes)
                .anyMatch(parameters -> parameters.stream().anyMatch(each -> each.isEquivalentTo(BigDecimal.class)));
    }
}
