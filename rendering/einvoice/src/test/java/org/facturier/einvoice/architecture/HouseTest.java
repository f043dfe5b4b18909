package org.facturier.einvoice.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.facturier.core.contracts.HouseContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class HouseTest implements HouseContract {

    private static final String ROOT = "org.facturier.einvoice.";

    /** A package imports only packages on lines below its own; packages on one line do not import each other. */
    private static final List<Set<String>> LINES_FROM_ABOVE = List.of(
            Set.of("mapping", "receiving"),
            Set.of("rules.en16931"),
            Set.of("rules"),
            Set.of("syntax"),
            Set.of("profile"),
            Set.of("model"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.facturier.einvoice");

    @Override
    public JavaClasses classes() {
        return CLASSES;
    }

    @Override
    public String root() {
        return "org.facturier.einvoice";
    }

    @Override
    public List<Set<String>> linesFromAbove() {
        return LINES_FROM_ABOVE;
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
    void no_issuer_is_known() {
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
}
