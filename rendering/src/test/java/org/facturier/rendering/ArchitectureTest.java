package org.facturier.rendering;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

@AnalyzeClasses(packages = "org.facturier.rendering", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> OPENPDF =
            JavaClass.Predicates.resideInAPackage("com.lowagie..").as("types of OpenPDF");

    @ArchTest
    static final ArchRule OPENPDF_STAYS_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("..rendering.pdf.paint")
            .should()
            .dependOnClassesThat(OPENPDF);

    @ArchTest
    static final ArchRule NO_PUBLIC_METHOD_SHOWS_OPENPDF = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawReturnType(OPENPDF)
            .orShould()
            .haveRawParameterTypes(DescribedPredicate.anyElementThat(OPENPDF));

    @ArchTest
    static final ArchRule A_SHEET_KNOWS_NO_LAYOUT = noClasses()
            .that()
            .resideInAnyPackage("..rendering.sheet..", "..rendering.wording..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rendering.pdf..", "..rendering.text..", "java.awt..");

    @ArchTest
    static final ArchRule LAYOUTS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("..rendering.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..rendering.pdf..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.facturier.rendering.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_IS_ROUNDED =
            noClasses().should().dependOnClassesThat().areAssignableTo(RoundingMode.class);

    @ArchTest
    static final ArchRule NOTHING_IS_TAKEN_FROM_THE_SURROUNDINGS = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class);
}
