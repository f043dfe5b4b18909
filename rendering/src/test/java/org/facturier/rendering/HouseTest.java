package org.facturier.rendering;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.contracts.HouseContract;
import org.facturier.rendering.sheet.PrintedTable;
import org.facturier.rendering.wording.DocumentLabels;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class HouseTest implements HouseContract {

    private static final String ROOT = "org.facturier.rendering";

    /** A package imports only packages on lines below its own; packages on one line do not import each other. */
    private static final List<Set<String>> LINES_FROM_ABOVE = List.of(
            Set.of("pdf", "text", "json", "table"),
            Set.of("pdf.internal.paint"),
            Set.of("pdf.internal.font", "sheet"),
            Set.of("wording", "qr"),
            Set.of(""));

    private static final DescribedPredicate<JavaClass> OPENPDF =
            JavaClass.Predicates.resideInAPackage("com.lowagie..").as("types of OpenPDF");

    private static final DescribedPredicate<JavaClass> INTERNAL =
            JavaClass.Predicates.resideInAPackage("..internal..").as("internal types");

    private static final Set<String> BINARY = Set.of("double", "float");
    private static final Set<String> ARITHMETIC =
            Set.of("plus", "minus", "multipliedBy", "dividedBy", "total", "plusMinor", "minusMinor");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Override
    public JavaClasses classes() {
        return CLASSES;
    }

    @Override
    public String root() {
        return ROOT;
    }

    @Override
    public List<Set<String>> linesFromAbove() {
        return LINES_FROM_ABOVE;
    }

    /** Points of paper are binary, money never is: only layouts of pages have such numbers. */
    @Override
    public Set<String> measuring() {
        return Set.of("pdf", "pdf.internal.paint", "pdf.internal.font");
    }

    @Test
    void every_package_says_what_it_must_not_know() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/facturier/rendering"))) {
            List<Path> packages =
                    files.filter(file -> file.endsWith("package-info.java")).toList();
            assertThat(packages)
                    .hasSize(LINES_FROM_ABOVE.stream().mapToInt(Set::size).sum());
            for (Path file : packages) {
                assertThat(Files.readString(file)).as(file.toString()).contains("<p>Knows no ");
            }
        }
    }

    /** What a host can call: each type more is one more that it reads, and that is kept. */
    @Test
    void at_most_thirty_types_are_for_hosts() {
        assertThat(forHosts().filter(JavaClass::isTopLevelClass)).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void no_public_method_shows_what_is_internal_or_of_openpdf() {
        DescribedPredicate<JavaClass> hidden = OPENPDF.or(INTERNAL);
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(INTERNAL))
                .should()
                .haveRawReturnType(hidden)
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.anyElementThat(hidden))
                .check(CLASSES);
    }

    @Test
    void only_painting_knows_openpdf_and_it_knows_neither_invoices_nor_words() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..pdf.internal.paint")
                .should()
                .dependOnClassesThat(OPENPDF)
                .check(CLASSES);
        knowsNo("..pdf.internal.paint", "org.facturier.core..", ROOT, "..sheet", "..wording");
    }

    @Test
    void fonts_know_no_page_and_no_document() {
        knowsNo("..pdf.internal.font", "org.facturier.core..", ROOT, "..paint", "..sheet", "..wording", "java.awt..");
    }

    @Test
    void words_know_no_document_and_no_law() {
        knowsNo(
                "..rendering.wording",
                "org.facturier.core.document..",
                "org.facturier.core.tax..",
                "org.facturier.core.terms..",
                "org.facturier.core.party..",
                "org.facturier.core.letter..",
                "org.facturier.core.calculation..",
                "org.facturier.core.check..",
                "org.facturier.core.issuing..");
    }

    @Test
    void sheets_know_no_layout() {
        knowsNo("..rendering.sheet", "..rendering.pdf..", "..rendering.text..", "java.awt..");
    }

    @Test
    void text_knows_no_font_and_no_page() {
        knowsNo("..rendering.text", "..rendering.pdf..", "java.awt..");
    }

    @Test
    void json_and_report_files_know_no_word() {
        knowsNo("..rendering.json", "..sheet", "..rendering.wording", "org.facturier.core.wording..");
        knowsNo("..rendering.table", "..sheet", "..rendering.wording", "org.facturier.core.wording..", ROOT);
        noClasses()
                .that()
                .resideInAPackage("..rendering.table")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Locale.class)
                .check(CLASSES);
    }

    @Test
    void ports_know_no_language_and_no_layout() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Locale.class)
                .check(CLASSES);
    }

    private void knowsNo(String room, String... others) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }

    /** Layouts ask labels for no figure and no heading of a table: the sheet has them. */
    @Test
    void only_sheets_ask_for_the_words_of_a_table() {
        Set<String> wrong = new TreeSet<>();
        for (JavaAccess<?> access : accesses("pdf", "text")) {
            JavaClass owner = access.getTargetOwner();
            boolean figure = owner.isEquivalentTo(DocumentLabels.class)
                    && !Set.of("text", "language", "isRightToLeft").contains(access.getName());
            boolean table = Set.of(
                                    PrintedTable.class.getName(),
                                    PrintedTable.Heading.class.getName(),
                                    PrintedTable.Row.class.getName())
                            .contains(owner.getName())
                    && access.getName().equals("<init>");
            if (figure || table) {
                wrong.add(access.getDescription());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_is_worked_out_but_the_sums_carried_over() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Money.class)
                                || access.getTargetOwner().isEquivalentTo(BigMoney.class))
                        .filter(access -> ARITHMETIC.contains(access.getName()))
                        .map(access -> access.getOriginOwner().getSimpleName()))
                .containsOnly("RunningSums");
    }

    private Stream<JavaClass> forHosts() {
        return CLASSES.stream().filter(HouseTest::isForHosts);
    }

    private static boolean isForHosts(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) && !INTERNAL.test(type);
    }

    private Set<JavaAccess<?>> accesses(String... rooms) {
        return CLASSES.stream()
                .filter(type -> Set.of(rooms).contains(room(type)))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .collect(Collectors.toSet());
    }

    private static String room(JavaClass type) {
        return HouseContract.room(type, ROOT);
    }
}
