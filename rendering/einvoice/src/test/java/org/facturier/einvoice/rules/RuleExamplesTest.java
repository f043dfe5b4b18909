package org.facturier.einvoice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has an invoice that it holds of and one that breaks it: those that the catalogue shows. */
class RuleExamplesTest {

    /** Rules that no hub breaks, and why. */
    static final Map<String, String> NEVER_BROKEN = Map.of(
            "BR-CO-05", "whether words and a code mean the same no machine can tell",
            "BR-CO-06", "whether words and a code mean the same no machine can tell",
            "BR-CO-07", "whether words and a code mean the same no machine can tell",
            "BR-CO-08", "whether words and a code mean the same no machine can tell",
            "BR-CL-03", "single amounts have a currency in documents only; the hub has one for all");

    /** Rules that the official file of a syntax never fires, and why. */
    static final Map<String, String> NEVER_FIRED = new TreeMap<>(Map.of(
            "BR-DEC-13 UBL", "the file for UBL asks it of no amount",
            "BR-DEC-15 UBL", "the file for UBL asks it of no amount",
            "BR-AF-08 CII", "what the file for CII asks holds of any amounts",
            "BR-AG-08 CII", "what the file for CII asks holds of any amounts",
            "BR-AF-09 CII", "the file for CII asks nothing",
            "BR-AG-09 CII", "the file for CII asks nothing"));

    private static final List<Syntax> SYNTAXES = List.of(Syntax.UBL_INVOICE, Syntax.CII);

    static Stream<InvoiceRule<?>> rules() {
        return Stream.concat(EuropeanRules.standard().rules().stream(), Stream.of(EuropeanRules.dueDateOrTerms()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_passing_example_breaks_nothing_strictly_and_officially_not_the_rule(InvoiceRule<?> rule) {
        ElectronicInvoice invoice = Example.invoice(rule.words().passes().orElseThrow());
        for (Syntax syntax : SYNTAXES) {
            assertThat(broken(invoice, syntax, Mode.STRICT)).as("%s", syntax).isEmpty();
            assertThat(broken(invoice, syntax, Mode.OFFICIAL)).as("%s", syntax).doesNotContain(id(rule));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_failing_example_breaks_the_rule_strictly(InvoiceRule<?> rule) {
        for (Syntax syntax : SYNTAXES) {
            rule.words()
                    .fails()
                    .ifPresentOrElse(
                            example -> assertThat(broken(Example.invoice(example), syntax, Mode.STRICT))
                                    .as("%s", syntax)
                                    .contains(id(rule)),
                            () -> assertThat(NEVER_BROKEN).containsKey(id(rule)));
        }
    }

    @Test
    void the_failing_example_breaks_the_rule_officially_where_the_official_file_ever_does() {
        Set<String> unfired = new TreeSet<>();
        rules().filter(rule -> rule.words().fails().isPresent()).forEach(rule -> {
            ElectronicInvoice invoice = Example.invoice(rule.words().fails().get());
            for (Syntax syntax : SYNTAXES) {
                if (!broken(invoice, syntax, Mode.OFFICIAL).contains(id(rule))) {
                    unfired.add(id(rule) + (syntax.isUbl() ? " UBL" : " CII"));
                }
            }
        });
        assertThat(unfired).isEqualTo(NEVER_FIRED.keySet());
    }

    @Test
    void an_invoice_in_order_of_each_category_breaks_nothing_in_any_syntax_and_mode() {
        for (String category : List.of("S", "Z", "E", "AE", "K", "G", "O", "L", "M", "B")) {
            for (Syntax syntax : SYNTAXES) {
                for (Mode mode : Mode.values()) {
                    assertThat(broken(Specimen.of(category), syntax, mode))
                            .as("%s %s %s", category, syntax, mode)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void each_rule_says_why_and_gives_examples() {
        List<String> silent = new ArrayList<>();
        rules().filter(rule ->
                        rule.words().why().isEmpty() || rule.words().passes().isEmpty())
                .forEach(rule -> silent.add(id(rule)));
        assertThat(silent).isEmpty();
    }

    private static String id(InvoiceRule<?> rule) {
        return rule.key().id();
    }

    static Set<String> broken(ElectronicInvoice invoice, Syntax syntax, Mode mode) {
        return EuropeanRules.standard()
                .plus(EuropeanRules.dueDateOrTerms())
                .check(Subject.of(invoice, syntax, mode))
                .stream()
                .map(finding -> finding.code().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
