package org.facturier.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.io.IOException;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("code")
class HouseTest {

    private static final String ROOT = "org.facturier.core.";

    /** A package imports only packages on lines below its own; packages on one line do not import each other. */
    private static final List<Set<String>> LINES_FROM_ABOVE = List.of(
            Set.of("intake"),
            Set.of("json"),
            Set.of("parsing"),
            Set.of("billing", "netting", "closing"),
            Set.of("adjustment"),
            Set.of("billable"),
            Set.of("documenttax"),
            Set.of("ledger", "usage"),
            Set.of("accountbook"),
            Set.of("timetable"),
            Set.of("posting"),
            Set.of("openitem"),
            Set.of("account"),
            Set.of("fact"),
            Set.of("dispute"),
            Set.of("matching"),
            Set.of("payment"),
            Set.of("order", "correction"),
            Set.of("clause", "issuing"),
            Set.of("agreement"),
            Set.of("check", "cycle"),
            Set.of("chain"),
            Set.of("crediting"),
            Set.of("reference"),
            Set.of("calculation", "wording"),
            Set.of("arithmetic"),
            Set.of("derivation"),
            Set.of("document"),
            Set.of("terms", "tax", "letter", "pricing"),
            Set.of("article", "report", "seal", "explanation", "measure"),
            Set.of("camt", "mt940", "cfonb"),
            Set.of("banktext"),
            Set.of("bankfile"),
            Set.of("bank", "csv"),
            Set.of("party", "supporting"),
            Set.of("money", "taxfact", "calendar"),
            Set.of("limit"),
            Set.of("finding", "index", "codelist", "figure"),
            Set.of("template"));

    private final JavaClasses classes = CoreClasses.ALL;

    @Test
    void each_package_imports_only_packages_below_it() {
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < LINES_FROM_ABOVE.size(); i++) {
            int line = i;
            LINES_FROM_ABOVE.get(i).forEach(name -> lines.put(name, line));
        }
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = room(type);
                String to = room(dependency.getTargetClass());
                if (!to.isEmpty() && !from.equals(to) && lines.get(from) >= lines.get(to)) {
                    wrong.add(from + " imports " + to + " (" + dependency.getDescription() + ")");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_package_stands_on_a_line() {
        Set<String> rooms = classes.stream().map(HouseTest::room).collect(Collectors.toSet());
        assertThat(LINES_FROM_ABOVE.stream().flatMap(Set::stream)).containsAll(rooms);
    }

    /** Comments are not counted: they are the lamp, not the furniture. */
    @Test
    void no_package_is_larger_than_a_reader_holds() throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/facturier/core"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                lines.merge(source.getParent().getFileName().toString(), code(source), Long::sum);
            }
        }
        assertThat(lines).allSatisfy((room, size) -> assertThat(size).as(room).isLessThanOrEqualTo(2_500));
    }

    private static long code(Path source) throws IOException {
        return Files.readAllLines(source).stream()
                .map(String::strip)
                .filter(line -> !line.startsWith("*") && !line.startsWith("/*"))
                .count();
    }

    @Test
    void only_money_rounds() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                boolean rounds = access.getTargetOwner().isEquivalentTo(RoundingMode.class)
                        || access.getTargetOwner().isEquivalentTo(MathContext.class)
                        || takesRounding(access);
                if (rounds && !room(type).equals("money")) {
                    wrong.add(access.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean takesRounding(JavaAccess<?> access) {
        return access.getTarget().resolveMember().filter(JavaCodeUnit.class::isInstance).stream()
                .map(JavaCodeUnit.class::cast)
                .flatMap(unit -> unit.getRawParameterTypes().stream())
                .anyMatch(parameter -> parameter.isEquivalentTo(RoundingMode.class));
    }

    @Test
    void nothing_ambient_is_read() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Year.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }

    @Test
    void money_is_never_binary() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getFields().stream()
                    .filter(field -> Set.of("double", "float")
                            .contains(field.getRawType().getName()))
                    .forEach(field -> wrong.add(field.getFullName()));
            type.getCodeUnits().stream()
                    .filter(unit -> unit.getRawParameterTypes().stream()
                                    .anyMatch(parameter ->
                                            Set.of("double", "float").contains(parameter.getName()))
                            || Set.of("double", "float")
                                    .contains(unit.getRawReturnType().getName()))
                    .forEach(unit -> wrong.add(unit.getFullName()));
        }
        assertThat(wrong).isEmpty();
    }

    /** {@return the package below the root, empty for a class of others} */
    private static String room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceAll("\\..*", "") : "";
    }
}
