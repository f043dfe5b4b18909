package org.facturier.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.document.Measure;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.fact.Fact;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.report.Cell;
import org.facturier.core.terms.InstalmentShare;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody asks by class which member of a family something is: a member that comes later would be passed over in silence, while
 * {@code match} does not compile without it. A family itself may ask, and stored JSON names each class.
 */
@Tag("once")
class SealedFamiliesTest {

    private static final List<String> SOURCES = List.of(
            "src/main/java",
            "../tax/src/main/java",
            "../rendering/src/main/java",
            "../reminders/src/main/java",
            "../numbering/src/main/java");

    @ParameterizedTest
    @ValueSource(
            classes = {
                BillingRule.class,
                Measure.class,
                Fact.class,
                PriceBasis.class,
                Cell.class,
                OfferEvent.class,
                InstalmentShare.class
            })
    void no_class_outside_a_family_asks_by_class(Class<?> family) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CoreClasses.ALL) {
            if (!isAtHome(type, family)) {
                type.getInstanceofChecks().stream()
                        .filter(check -> check.getRawType().isAssignableTo(family))
                        .forEach(check -> wrong.add(check.toString()));
                type.getReferencedClassObjects().stream()
                        .filter(named -> named.getValue().isAssignableTo(family))
                        .forEach(named -> wrong.add(named.toString()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isAtHome(JavaClass type, Class<?> family) {
        return type.getPackageName().equals(family.getPackageName())
                || type.getPackageName().equals("org.facturier.core.json");
    }

    /** A cast to a generic type leaves the same traces in a class as one of these, so they are looked for in the sources. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                BillingRule.class,
                Measure.class,
                Fact.class,
                PriceBasis.class,
                Cell.class,
                OfferEvent.class,
                InstalmentShare.class
            })
    void no_source_outside_a_family_casts_to_a_member(Class<?> family) throws IOException {
        Pattern asked = asked(family);
        Set<String> wrong = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            if (!text.contains("package " + family.getPackageName() + ";")
                    && text.contains(family.getPackageName() + ".")
                    && !source.endsWith("Families.java")) {
                Matcher found = asked.matcher(text);
                while (found.find()) {
                    wrong.add(source.getFileName() + ": " + found.group().strip());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_looked_for_is_found() {
        Pattern asked = asked(BillingRule.class);
        assertThat(List.of(
                        "(BillingRule.OneOff) rule",
                        "(Commitment) term.rule()",
                        "rule instanceof UsageFee usage",
                        "rule instanceof BillingRule.Measured",
                        "OneOff.class::isInstance"))
                .allMatch(text -> asked.matcher(text).find());
        assertThat(List.of("String usageFee(UsageFee rule)", "BillingRule.OneOff::on", "instanceof OneOffer"))
                .noneMatch(text -> asked.matcher(text).find());
        assertThat(asked(Measure.class).matcher("(Percent) share").find()).isFalse();
    }

    /** Members that are nested in a family which is not alone in their names are asked for with its name only. */
    private static Pattern asked(Class<?> family) {
        String names =
                members(family).map(Class::getSimpleName).distinct().sorted().collect(Collectors.joining("|"));
        String outer = family.equals(Measure.class) ? "Measure\\." : "(?:BillingRule\\.)?";
        String member = outer + "(?:" + names + ")\\b";
        return Pattern.compile(
                "instanceof " + member + "|\\(" + member + "\\) ?[a-z(]|\\b" + member + "\\.class\\b(?=::|\\.)");
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .flatMap(member ->
                        Stream.concat(Stream.of(member), member.isSealed() ? members(member) : Stream.empty()));
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String root : SOURCES) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        }
        return all;
    }
}
