package org.facturier.einvoice.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class HouseTest {

    private static final String ROOT = "org.facturier.einvoice.";

    /** A package imports only packages on lines below its own; packages on one line do not import each other. */
    private static final List<Set<String>> LINES_FROM_ABOVE = List.of(
            Set.of("mapping", "receiving"),
            Set.of("rules.en16931"),
            Set.of("rules"),
            Set.of("syntax"),
            Set.of("profile"),
            Set.of("model", "codelist"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.facturier.einvoice");

    @Test
    void each_package_imports_only_packages_below_it() {
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < LINES_FROM_ABOVE.size(); i++) {
            int line = i;
            LINES_FROM_ABOVE.get(i).forEach(name -> lines.put(name, line));
        }
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = room(type);
            assertThat(lines).containsKey(from);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = room(dependency.getTargetClass());
                if (!to.isEmpty() && !from.equals(to) && lines.get(from) >= lines.get(to)) {
                    wrong.add(from + " imports " + to + " (" + dependency.getDescription() + ")");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }

    @Test
    void only_one_class_knows_the_parser() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.facturier.einvoice.syntax.Xml")
                .and()
                .haveNameNotMatching("org\\.facturier\\.einvoice\\.syntax\\.Xml\\$.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.ctc.wstx..", "org.codehaus.stax2..")
                .check(CLASSES);
    }

    @Test
    void documents_of_the_domain_are_known_to_mapping_and_receiving_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "mapping..", ROOT + "receiving..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.facturier.core.document..", "org.facturier.core.fact..", "org.facturier.core.party..")
                .check(CLASSES);
    }

    @Test
    void no_issuer_and_no_sibling_is_known() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.facturier.core.issuing..",
                        "org.facturier.rendering..",
                        "org.facturier.tax..",
                        "org.facturier.numbering..",
                        "org.facturier.reminders..",
                        "com.lowagie..")
                .check(CLASSES);
    }

    @Test
    void nothing_rounds_here_by_itself_and_nothing_ambient_is_read() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RoundingMode.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
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
                .check(CLASSES);
    }
}
