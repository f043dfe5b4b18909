package org.facturier.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.facturier.core.contracts.WireContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of TESTING.md know every contract, and all that one may override. */
class TestingPageTest {

    private static final List<Class<? extends Annotation>> PROMISES =
            List.of(Test.class, TestFactory.class, Property.class, Example.class);

    @Test
    void each_contract_and_each_answer_that_may_be_another_is_named() throws IOException {
        String tables = Files.readString(Path.of("TESTING.md"));
        assertThat(contracts()).allSatisfy(contract -> {
            assertThat(tables).contains("`" + contract.getSimpleName() + "`");
            assertThat(answers(contract))
                    .allSatisfy(answer ->
                            assertThat(tables).contains("`" + contract.getSimpleName() + "." + answer.getName() + "`"));
        });
    }

    private static List<Class<?>> contracts() throws IOException {
        Path sources = Path.of("src/test/java/org/facturier/core/contracts");
        try (Stream<Path> files = Files.list(sources)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("Contract") || name.endsWith("Invariants"))
                    .<Class<?>>map(TestingPageTest::named)
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(WireContract.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException unknown) {
            throw new AssertionError(unknown);
        }
    }

    private static List<Method> answers(Class<?> contract) {
        return Arrays.stream(contract.getDeclaredMethods())
                .filter(method -> method.isDefault() && !method.isSynthetic())
                .filter(method -> PROMISES.stream().noneMatch(method::isAnnotationPresent))
                .toList();
    }
}
