package org.facturier.core.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.facturier.core.contracts.HouseContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that do what must not be done are found, each by its rule. */
@Tag("once")
class HouseContractBitesTest {

    static final class Rounded {
        static BigDecimal cents(BigDecimal amount) {
            return amount.setScale(2, RoundingMode.HALF_UP);
        }
    }

    static final class Clocked {
        static LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class Loud {
        static void say(String text) {
            System.out.println(text);
        }
    }

    static final class Turkish {
        static String upper(String text) {
            return text.toUpperCase();
        }
    }

    static final class Spoken {
        static String upper(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    }

    static final class Binary {
        static double half(long whole) {
            return whole / 2.0;
        }
    }

    private static HouseContract over(List<Set<String>> lines, JavaClasses classes) {
        return new HouseContract() {
            @Override
            public JavaClasses classes() {
                return classes;
            }

            @Override
            public String root() {
                return "org.facturier.core";
            }

            @Override
            public List<Set<String>> linesFromAbove() {
                return lines;
            }
        };
    }

    private static HouseContract over(Class<?>... classes) {
        return over(List.of(Set.of("architecture")), new ClassFileImporter().importClasses(classes));
    }

    @Test
    void an_import_from_above_is_found() {
        HouseContract upright = over(List.of(Set.of("architecture"), Set.of("contracts")), imported());
        upright.h1_each_package_imports_only_packages_below_it();
        HouseContract upsideDown = over(List.of(Set.of("contracts"), Set.of("architecture")), imported());
        assertThatThrownBy(upsideDown::h1_each_package_imports_only_packages_below_it)
                .hasMessageContaining("architecture imports contracts");
    }

    @Test
    void neighbours_on_one_line_do_not_import_each_other() {
        HouseContract beside = over(List.of(Set.of("contracts", "architecture")), imported());
        assertThatThrownBy(beside::h1_each_package_imports_only_packages_below_it)
                .hasMessageContaining("architecture imports contracts");
    }

    private static JavaClasses imported() {
        return new ClassFileImporter().importClasses(HouseContractBitesTest.class, HouseContract.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "architecture,contracts"})
    void a_package_on_no_line_and_a_line_of_no_package_are_found(String rooms) {
        HouseContract house =
                over(List.of(Set.of(rooms.split(","))), new ClassFileImporter().importClasses(Spoken.class));
        assertThatThrownBy(house::h2_every_package_stands_on_one_line).isInstanceOf(AssertionError.class);
    }

    @Test
    void what_rounds_is_found() {
        assertThatThrownBy(over(Rounded.class)::h4_nothing_rounds_but_where_it_may)
                .hasMessageContaining("setScale");
    }

    @ParameterizedTest
    @ValueSource(classes = {Clocked.class, Loud.class, Turkish.class})
    void what_is_read_of_the_machine_is_found(Class<?> reader) {
        assertThatThrownBy(over(reader)::h5_nothing_ambient_is_read).hasMessageContaining(reader.getSimpleName());
    }

    @Test
    void what_says_its_language_is_no_breach() {
        HouseContract house = over(Spoken.class);
        house.h1_each_package_imports_only_packages_below_it();
        house.h2_every_package_stands_on_one_line();
        house.h3_no_sibling_is_known();
        house.h4_nothing_rounds_but_where_it_may();
        house.h5_nothing_ambient_is_read();
        house.h6_money_is_never_binary();
    }

    @Test
    void what_is_binary_is_found() {
        assertThatThrownBy(over(Binary.class)::h6_money_is_never_binary).hasMessageContaining("half");
    }
}
