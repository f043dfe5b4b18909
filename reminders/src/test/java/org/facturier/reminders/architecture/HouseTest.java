package org.facturier.reminders.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HouseTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.facturier.reminders");

    @Test
    void interest_knows_no_reminder_and_reminders_know_no_letter() {
        noClasses()
                .that()
                .resideInAPackage("..reminders.interest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..reminders.policy..", "..reminders.letter..", "..reminders.json..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("..reminders.policy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..reminders.letter..", "..reminders.json..")
                .check(classes);
    }

    @Test
    void no_sibling_is_known() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.facturier.tax..", "org.facturier.numbering..", "org.facturier.rendering..")
                .check(classes);
    }

    @Test
    void nothing_rounds_here_and_nothing_ambient_is_read() {
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
                .check(classes);
    }
}
