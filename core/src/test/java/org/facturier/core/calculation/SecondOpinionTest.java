package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.facturier.core.architecture.CoreClasses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The check is a second opinion on the calculation: a fault put into any of the five decisions of the calculator, and into
 * nothing else, is found in what it issues.
 */
@Tag("once")
class SecondOpinionTest {

    private static final Set<String> OF_THE_CALCULATION = Set.of(
            "LineAmount", "Levies", "CumulativeShare", "DocumentAmounts", "PartOfWhole", "Cumulative", "StatedDraft");
    private static final String RETRACING =
            ".*(Derivation|Derivations|Retraced|AgreedMeasure|LevyShare|BasisFigures|Repairs|FigureCheck)";

    @Test
    void the_explanation_asks_the_calculation_for_nothing() {
        List<String> asked = new ArrayList<>();
        for (JavaClass type : CoreClasses.ALL) {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                if (type.getSimpleName().matches(RETRACING)
                        && OF_THE_CALCULATION.contains(call.getTargetOwner().getSimpleName())) {
                    asked.add(call.getDescription());
                }
            }
        }
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_in_the_calculation_is_found(SeededFault fault) throws Exception {
        assertThat(checked(getClass().getClassLoader(), fault)).isEmpty();
        assertThat(checked(new FaultyClasses(fault), fault)).contains(fault.found());
    }

    @SuppressWarnings("unchecked")
    private static List<String> checked(ClassLoader library, SeededFault fault) throws Exception {
        Method scenario = library.loadClass(SeededScenarios.class.getName()).getDeclaredMethod("of", String.class);
        scenario.setAccessible(true);
        return ((Supplier<List<String>>) scenario.invoke(null, fault.name())).get();
    }
}
