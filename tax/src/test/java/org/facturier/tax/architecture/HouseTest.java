package org.facturier.tax.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.contracts.HouseContract;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.party.Party;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.regime.LegalTexts;
import org.facturier.tax.regime.LevyRates;
import org.facturier.tax.regime.VatMap;
import org.facturier.tax.regime.VatRates;
import org.facturier.tax.regime.VatTables;
import org.facturier.tax.supply.EuropeanVat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class HouseTest implements HouseContract {

    /** A package imports only packages on lines below its own; packages on one line do not import each other. */
    private static final List<Set<String>> LINES_FROM_ABOVE = List.of(
            Set.of("margin", "mention"),
            Set.of("vatreturn"),
            Set.of("supply"),
            Set.of("identity", "regime"),
            Set.of("table"));

    /** What {@code Knows no …} of each package means: packages and types that it does not touch. */
    private static final Map<String, Set<String>> UNKNOWN = Map.of(
            "table", Set.of("org.facturier.core.", "org.joda.money."),
            "regime", Set.of("org.facturier.core.document.", "org.facturier.core.taxfact.", Party.class.getName()),
            "identity", Set.of("org.facturier.core.tax.", "org.facturier.core.money.", "org.joda.money."),
            "supply", Set.of("org.facturier.core.money.", "org.joda.money.", "org.facturier.core.ledger."),
            "vatreturn",
                    Set.of(
                            InvoiceDraft.class.getName(),
                            "org.facturier.core.issuing.",
                            "org.facturier.core.agreement.",
                            "org.facturier.core.calculation."),
            "margin",
                    Set.of(
                            InvoiceDraft.class.getName(),
                            "org.facturier.core.issuing.",
                            "org.facturier.core.calculation.",
                            "org.facturier.tax.supply."),
            "mention",
                    Set.of(
                            "org.facturier.core.letter.",
                            "org.facturier.core.wording.",
                            "org.facturier.core.ledger.",
                            "org.facturier.core.payment."));

    /** What holds a table of its own, and hands out the one of this version. */
    private static final Set<String> TABLES = Stream.of(
                    VatTables.class,
                    VatRates.class,
                    VatMap.class,
                    LegalTexts.class,
                    LevyRates.class,
                    VatNumberCheck.class,
                    EuropeanVat.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    /** Where a host that says nothing gets the tables of this version; a duplicate sums all, whatever the law calls it. */
    private static final Set<String> DEFAULTS =
            Set.of("RequiredMentions.of", "GlobalMargin.over", "ConsumptionState.oneStopShop", "UnpaidDuplicate.of");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.facturier.tax");

    @Override
    public JavaClasses classes() {
        return CLASSES;
    }

    @Override
    public String root() {
        return "org.facturier.tax";
    }

    @Override
    public List<Set<String>> linesFromAbove() {
        return LINES_FROM_ABOVE;
    }

    static Set<String> packages() {
        return UNKNOWN.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_knows_nothing_of_what_it_says_it_does_not_know(String room) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getName();
                if (room(type).equals(room) && UNKNOWN.get(room).stream().anyMatch(target::startsWith)) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_package_says_what_it_does_not_know() throws IOException {
        Set<String> rooms = CLASSES.stream().map(HouseTest::room).collect(Collectors.toCollection(TreeSet::new));
        rooms.remove("");
        assertThat(UNKNOWN.keySet()).containsExactlyInAnyOrderElementsOf(rooms);
        for (String room : rooms) {
            assertThat(Files.readString(Path.of("src/main/java/org/facturier/tax", room, "package-info.java")))
                    .contains("<p>Knows no ");
        }
    }

    /** What decides was given its tables: otherwise a host that added a row would have it in one place and not in another. */
    @Test
    void no_decision_fetches_a_table_by_itself() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                boolean fetches = TABLES.contains(call.getTargetOwner().getName())
                        && call.getName().equals("standard");
                if (fetches && !isDefault(call)) {
                    wrong.add(call.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isDefault(JavaMethodCall call) {
        JavaCodeUnit by = call.getOrigin();
        return Set.of("standard", "<init>", "<clinit>").contains(by.getName())
                || DEFAULTS.contains(by.getOwner().getSimpleName() + "." + by.getName());
    }

    @Test
    void a_table_is_read_once_where_it_is_first_held() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                boolean reads = call.getTargetOwner().getSimpleName().equals("ResourceTable")
                        && call.getName().equals("rows");
                if (reads
                        && !Set.of("<init>", "<clinit>")
                                .contains(call.getOrigin().getName())) {
                    wrong.add(call.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String room(JavaClass type) {
        return HouseContract.room(type, "org.facturier.tax");
    }
}
