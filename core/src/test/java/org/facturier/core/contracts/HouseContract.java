package org.facturier.core.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds of the classes of a library module, H1 to H6: its packages are in lines, no sibling is known, rounding has one place,
 * nothing ambient is read, money is never binary. It needs {@code archunit-junit5}.
 */
public interface HouseContract {

    /** The modules of which none imports another. */
    Set<String> SIBLINGS = Set.of("tax", "numbering", "rendering", "einvoice", "reminders");

    /** {@return the classes of the module, without its tests} */
    JavaClasses classes();

    /** {@return the package that all others of the module are within, such as {@code org.facturier.tax}} */
    String root();

    /**
     * {@return the packages below the root, such as {@code pdf.internal}, the highest line first} A package imports only packages
     * on lines below its own; packages on one line do not import each other. The root itself is the empty text.
     */
    List<Set<String>> linesFromAbove();

    /** {@return the packages that may round; none, but for one} */
    default Set<String> rounding() {
        return Set.of();
    }

    /** {@return the packages that measure in binary numbers what is no money, and show none of them to a host} */
    default Set<String> measuring() {
        return Set.of();
    }

    /** H1. */
    @Test
    @Tag("once")
    default void h1_each_package_imports_only_packages_below_it() {
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < linesFromAbove().size(); i++) {
            int line = i;
            linesFromAbove().get(i).forEach(name -> lines.put(name, line));
        }
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes()) {
            String from = room(type, root());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (isOwn(target)
                        && !from.equals(room(target, root()))
                        && lines.get(from) >= lines.get(room(target, root()))) {
                    wrong.add(from + " imports " + room(target, root()) + " (" + dependency.getDescription() + ")");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** H2. */
    @Test
    @Tag("once")
    default void h2_every_package_stands_on_one_line() {
        assertThat(linesFromAbove().stream().flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(
                        classes().stream().map(type -> room(type, root())).collect(Collectors.toSet()));
    }

    /** H3. */
    @Test
    @Tag("once")
    default void h3_no_sibling_is_known() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SIBLINGS.stream()
                        .map("org.facturier."::concat)
                        .filter(sibling -> !sibling.equals(root()))
                        .map(sibling -> sibling + "..")
                        .toArray(String[]::new))
                .check(classes());
    }

    /** H4. */
    @Test
    @Tag("once")
    default void h4_nothing_rounds_but_where_it_may() {
        Set<String> wrong = new TreeSet<>();
        classes().stream()
                .filter(type -> !rounding().contains(room(type, root())))
                .forEach(type -> {
                    type.getAccessesFromSelf().stream()
                            .filter(HouseContract::rounds)
                            .forEach(access -> wrong.add(access.getDescription()));
                });
        assertThat(wrong).isEmpty();
    }

    /** H5. */
    @Test
    @Tag("once")
    default void h5_nothing_ambient_is_read() {
        assertThat(classes().stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(AmbientRead::isOne)
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    /** H6. */
    @Test
    @Tag("once")
    default void h6_money_is_never_binary() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes()) {
            Stream.concat(
                            type.getFields().stream().filter(field -> isBinary(field.getRawType())),
                            type.getCodeUnits().stream().filter(HouseContract::isBinary))
                    .filter(member -> !measuring().contains(room(type, root())) || isForHosts(member))
                    .forEach(member -> wrong.add(member.getFullName()));
        }
        assertThat(wrong).isEmpty();
    }

    /** {@return the package of a class, as it stands below the root; empty for the root and for classes of others} */
    static String room(JavaClass type, String root) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
    }

    private boolean isOwn(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.equals(root()) || name.startsWith(root() + ".");
    }

    private static boolean rounds(JavaAccess<?> access) {
        return isRounding(access.getTargetOwner())
                || access.getTarget().resolveMember().filter(JavaCodeUnit.class::isInstance).stream()
                        .map(JavaCodeUnit.class::cast)
                        .flatMap(unit -> unit.getRawParameterTypes().stream())
                        .anyMatch(HouseContract::isRounding);
    }

    private static boolean isRounding(JavaClass type) {
        return type.isEquivalentTo(RoundingMode.class) || type.isEquivalentTo(MathContext.class);
    }

    private static boolean isForHosts(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && !member.getOwner().getPackageName().contains(".internal");
    }

    private static boolean isBinary(JavaCodeUnit unit) {
        return isBinary(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(HouseContract::isBinary);
    }

    private static boolean isBinary(JavaClass type) {
        return Set.of("double", "float").contains(type.getBaseComponentType().getName());
    }
}
