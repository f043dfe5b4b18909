package org.facturier.reminders.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facturier.core.contracts.HouseContract;
import org.facturier.reminders.interest.LateDebt;
import org.facturier.reminders.interest.LateFees;
import org.facturier.reminders.interest.LateInterestLaw;
import org.facturier.reminders.interest.LateInterestTerms;
import org.facturier.reminders.interest.ReferenceRates;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("once")
class HouseTest implements HouseContract {

    private static final String ROOT = "org.facturier.reminders.";

    private static final List<Set<String>> LINES_FROM_ABOVE =
            List.of(Set.of("json", "letter"), Set.of("policy"), Set.of("interest"));

    /** Parts of the type that they stand in, and no concepts of their own. */
    private static final Set<String> PARTS = Set.of("Builder", "Kind");

    private static final JavaClasses CLASSES = importing("org.facturier.reminders");

    private static JavaClasses importing(String packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
    }

    @Override
    public JavaClasses classes() {
        return CLASSES;
    }

    @Override
    public String root() {
        return "org.facturier.reminders";
    }

    @Override
    public List<Set<String>> linesFromAbove() {
        return LINES_FROM_ABOVE;
    }

    private static GivenClassesConjunction noClassesOf(String room) {
        return noClasses().that().resideInAPackage(ROOT + room + "..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interest", "policy", "letter", "json"})
    void each_room_says_what_it_must_not_know(String room) throws IOException {
        Path told = Path.of("src/main/java/org/facturier/reminders", room, "package-info.java");
        assertThat(Files.readString(told)).contains("<p>Knows no ");
    }

    @Test
    void interest_knows_no_letter_no_table_and_no_json() {
        noClassesOf("interest")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.facturier.core.letter..",
                        "org.facturier.core.report..",
                        "org.facturier.core.json..",
                        "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void policy_knows_no_letter_no_json_and_no_way_to_send() {
        noClassesOf("policy")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.facturier.core.letter..",
                        "org.facturier.core.report..",
                        "org.facturier.core.wording..",
                        "org.facturier.core.json..",
                        "com.fasterxml..",
                        "java.net..")
                .check(CLASSES);
    }

    @Test
    void a_policy_knows_no_account_and_no_document() {
        noClasses()
                .that()
                .implement(ReminderPolicy.class)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.facturier.core.account.Account")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.facturier.core.document..")
                .check(CLASSES);
    }

    @Test
    void letters_know_no_font_and_no_page_and_work_out_nothing() {
        noClassesOf("letter")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "com.lowagie..", "org.facturier.core.json..", "com.fasterxml..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        LateInterestTerms.class,
                        LateInterestLaw.class,
                        LateFees.class,
                        LateDebt.class,
                        ReferenceRates.class,
                        ReminderPolicy.class,
                        Dunning.class)
                .orShould()
                .callMethod(BigDecimal.class, "multiply", BigDecimal.class)
                .orShould()
                .callMethod(Money.class, "multipliedBy", long.class)
                .check(CLASSES);
    }

    @Test
    void json_knows_no_letter_and_computes_nothing() {
        noClassesOf("json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.facturier.core.letter..", "java.math..")
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
                .check(CLASSES);
        assertThat(calls(BigDecimal.class, Set.of("divide", "round", "setScale")))
                .isEmpty();
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
    void at_most_29_types_are_public() {
        assertThat(seen(CLASSES)).hasSizeLessThanOrEqualTo(29);
    }

    @Test
    void no_public_type_has_the_name_of_one_of_core() {
        Set<String> core = seen(importing("org.facturier.core"));
        assertThat(seen(CLASSES)).doesNotContainAnyElementsOf(core);
    }

    /** {@return the names of the types that a user can see} */
    private static Set<String> seen(JavaClasses classes) {
        return classes.stream()
                .filter(HouseTest::isSeen)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info") && !PARTS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseTest::isSeen).orElse(true);
    }
}
