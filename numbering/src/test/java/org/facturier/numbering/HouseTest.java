package org.facturier.numbering;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facturier.core.contracts.HouseContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class HouseTest implements HouseContract {

    /**
     * From the entries of a host down to digits: a type uses only types on lines below its own. What reads and what writes numbers
     * know nothing of each other.
     */
    private static final List<Set<String>> LINES_FROM_ABOVE = List.of(
            Set.of("NumberStores", "NumberingStrategies", "SeriesAudit"),
            Set.of("InMemoryPositions", "SeriesRule", "NumberPattern"),
            Set.of("PatternProof", "NumberReader", "ShapeOfPattern"),
            Set.of("Readability", "NumberWriter", "PatternTokens", "TokenCut", "Reading"),
            Set.of("NumberRule", "Piece", "NumberPosition", "Dating"),
            Set.of("Token", "Refusal", "FiscalYears", "Restart"),
            Set.of("CheckSystem", "CountingPeriod"),
            Set.of("Digits"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.facturier.numbering");

    @Override
    public JavaClasses classes() {
        return CLASSES;
    }

    @Override
    public String root() {
        return "org.facturier.numbering";
    }

    @Override
    public List<Set<String>> linesFromAbove() {
        return List.of(Set.of(""));
    }

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
    void no_decimals_are_known() {
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
