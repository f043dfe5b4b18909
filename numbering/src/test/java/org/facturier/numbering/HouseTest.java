package org.facturier.numbering;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class HouseTest {

    /**
     * From the entries of a host down to digits: a type uses only types on lines below its own. What reads and what writes numbers
     * know nothing of each other.
     */
    private static final List<Set<String>> LINES_FROM_ABOVE = List.of(
            Set.of("NumberStores", "NumberingStrategies", "SeriesAudit"),
            Set.of("InMemoryPositions", "SeriesRule", "NumberPattern"),
            Set.of("PatternProof", "NumberReader"),
            Set.of("Readability", "NumberWriter", "PatternTokens", "TokenCut", "Reading"),
            Set.of("NumberRule", "Piece", "NumberPosition", "Dating"),
            Set.of("Token", "Refusal", "FiscalYears", "Restart"),
            Set.of("CheckSystem", "CountingPeriod"),
            Set.of("Digits"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.facturier.numbering");

    @Test
    void each_type_uses_only_types_below_it_so_that_there_is_no_circle() {
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < LINES_FROM_ABOVE.size(); i++) {
            int line = i;
            LINES_FROM_ABOVE.get(i).forEach(name -> lines.put(name, line));
        }
        Set<String> wrong = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = file(type);
            met.add(from);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = file(dependency.getTargetClass());
                boolean own = dependency
                        .getTargetClass()
                        .getBaseComponentType()
                        .getPackageName()
                        .equals("org.facturier.numbering");
                if (own && !from.equals(to) && lines.get(from) >= lines.get(to)) {
                    wrong.add(from + " uses " + to + " (" + dependency.getDescription() + ")");
                }
            }
        }
        assertThat(wrong).isEmpty();
        met.remove("package-info");
        assertThat(met).isEqualTo(new TreeSet<>(lines.keySet()));
    }

    /** {@return the outermost type, which names the file} */
    private static String file(JavaClass type) {
        return type.getBaseComponentType().getName().replaceFirst("^.*\\.", "").replaceFirst("\\$.*$", "");
    }

    @Test
    void the_package_says_what_it_must_not_know() throws IOException {
        assertThat(Files.readString(Path.of("src/main/java/org/facturier/numbering/package-info.java")))
                .contains("<p>Knows no database, no file, no JSON and no amount");
    }

    @Test
    void no_database_no_file_no_json_and_no_amount_is_known() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "java.io..",
                        "java.nio.file..",
                        "java.net..",
                        "com.fasterxml..",
                        "org.facturier.core.json..",
                        "org.facturier.core.money..",
                        "org.joda.money..")
                .check(CLASSES);
    }

    @Test
    void no_sibling_is_known() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.facturier.tax..", "org.facturier.reminders..", "org.facturier.rendering..")
                .check(CLASSES);
    }

    @Test
    void nothing_rounds_here() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RoundingMode.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(MathContext.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(BigDecimal.class)
                .check(CLASSES);
    }

    @Test
    void nothing_ambient_is_read() {
        Set<String> wrong = new TreeSet<>();
        for (Class<?> clock : List.of(
                LocalDate.class,
                LocalDateTime.class,
                ZonedDateTime.class,
                Instant.class,
                Year.class,
                YearMonth.class)) {
            wrong.addAll(calls(clock, Set.of("now")));
        }
        wrong.addAll(calls(Clock.class, Set.of("systemDefaultZone", "systemUTC")));
        wrong.addAll(calls(ZoneId.class, Set.of("systemDefault")));
        wrong.addAll(calls(TimeZone.class, Set.of("getDefault")));
        wrong.addAll(calls(Locale.class, Set.of("getDefault")));
        wrong.addAll(calls(System.class, Set.of("currentTimeMillis", "nanoTime", "out", "err")));
        assertThat(wrong).isEmpty();
        noClasses()
                .should()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CLASSES);
    }

    private static Set<String> calls(Class<?> owner, Set<String> names) {
        Set<String> calls = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName())) {
                    calls.add(access.getDescription());
                }
            }
        }
        return calls;
    }

    @Test
    void nothing_is_binary_floating_point() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getFields().stream()
                    .filter(field -> isBinary(field.getRawType()))
                    .forEach(field -> wrong.add(field.getFullName()));
            type.getCodeUnits().stream()
                    .filter(unit -> isBinary(unit.getRawReturnType())
                            || unit.getRawParameterTypes().stream().anyMatch(HouseTest::isBinary))
                    .forEach(unit -> wrong.add(unit.getFullName()));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isBinary(JavaClass type) {
        return Set.of("double", "float").contains(type.getName());
    }

    @Test
    void a_host_sees_nine_types() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "CountingPeriod",
                        "NumberPattern",
                        "NumberPosition",
                        "NumberRule",
                        "NumberStores",
                        "NumberingStrategies",
                        "Restart",
                        "SeriesAudit",
                        "SeriesRule");
    }
}
