package org.facturier.einvoice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.facturier.core.wording.FindingWords;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of rules says what the code says, rule by rule. {@code -Dgolden.update=true} writes it anew. */
class RuleCatalogueTest {

    private static final Path PAGE = Path.of("RULES.md");
    private static final FindingWords ENGLISH = FindingWords.of(Locale.ENGLISH);

    @Test
    void the_page_says_what_the_code_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void each_rule_has_one_anchor() throws IOException {
        String page = Files.readString(PAGE);
        List<String> anchors =
                page.lines().filter(line -> line.startsWith("<a id=")).toList();
        assertThat(anchors)
                .hasSize(224)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(RuleExamplesTest.rules()
                        .map(rule -> "<a id=\"" + rule.key().id() + "\"></a>")
                        .toList());
    }

    static List<InvoiceRule<?>> rules() {
        return RuleExamplesTest.rules().collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_says_demand_fix_and_reason_in_each_language(InvoiceRule<?> rule) {
        for (Locale language : List.of(Locale.FRENCH, Locale.GERMAN)) {
            FindingWords words = FindingWords.of(language);
            for (String kind : List.of("", ".hint", ".why")) {
                assertThat(words.find(rule.key().id() + kind))
                        .as("%s %s", language, kind)
                        .hasValueSatisfying(text -> assertThat(text).isNotBlank());
            }
            assertThat(rule.why(words)).isNotEqualTo(rule.why(ENGLISH));
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder(head());
        RuleExamplesTest.rules().forEach(rule -> page.append(entry(rule)));
        return page.toString();
    }

    private static String head() {
        RuleSet set = EuropeanRules.standard();
        return """
                # The rules of e-invoices

                Each finding about what an invoice says bears the code of one of these rules: the business rules of EN 16931-1:2017 in the
                words of this library, set `%s`. Each has an anchor, such as
                `RULES.md#BR-CO-10`. A test holds this page against the code, another one each example; languages have demand, remedy and
                reason in `findings_fr` and `findings_de`.

                An example says what is changed of an invoice in order in which each group is stated: one line of 100.00, an allowance and a
                charge of 10.00 each, 20.00 paid before, all of VAT category S at 20, or of the category in brackets. `BT-1=` leaves a term
                out, `BT-118#2=S` is of a second row. Weight and examples are those of strict mode; what official files never find is
                said.

                """.formatted(set.toString());
    }

    private static String entry(InvoiceRule<?> rule) {
        String id = rule.key().id();
        StringBuilder entry = new StringBuilder("<a id=\"" + id + "\"></a>\n## " + id + "\n\n");
        entry.append("**").append(capital(rule.demand())).append(".** ");
        entry.append(capital(rule.why(ENGLISH).orElseThrow())).append(".\n\n");
        entry.append("- ").append(rule.severity() + ", on " + terms(rule)).append('\n');
        entry.append("- Remedy: ").append(rule.statement().hint().orElseThrow()).append('\n');
        entry.append("- Holds: `").append(rule.words().passes().orElseThrow()).append("`\n");
        rule.words()
                .fails()
                .ifPresent(fails -> entry.append("- Broken: `").append(fails).append("`\n"));
        note(entry, RuleExamplesTest.NEVER_BROKEN.get(id), "Never broken by an invoice of the hub: ");
        note(entry, RuleExamplesTest.NEVER_FIRED.get(id + " UBL"), "Officially never broken in UBL: ");
        note(entry, RuleExamplesTest.NEVER_FIRED.get(id + " CII"), "Officially never broken in CII: ");
        return entry.append('\n').toString();
    }

    private static void note(StringBuilder entry, @org.jspecify.annotations.Nullable String reason, String what) {
        if (reason != null) {
            entry.append("- ").append(what).append(reason).append('\n');
        }
    }

    private static String terms(InvoiceRule<?> rule) {
        return rule.terms().stream().map(Term::id).collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
