package org.facturier.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.finding.Rule;
import org.facturier.tax.identity.VatNumberRule;
import org.facturier.tax.margin.MarginRule;
import org.facturier.tax.mention.FrenchRule;
import org.facturier.tax.mention.MentionRule;
import org.facturier.tax.mention.NationalCurrencyRule;
import org.facturier.tax.regime.RateRule;
import org.facturier.tax.supply.SupplyRule;
import org.facturier.tax.vatreturn.VatReturnRule;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final List<Rule> RULES = Stream.<Rule[]>of(
                    SupplyRule.values(),
                    RateRule.values(),
                    VatNumberRule.values(),
                    FrenchRule.values(),
                    NationalCurrencyRule.values(),
                    VatReturnRule.values(),
                    MarginRule.values(),
                    MentionRule.values())
            .flatMap(Stream::of)
            .toList();

    @Test
    void each_code_is_given_once() {
        assertThat(RULES).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void each_rule_says_what_to_do() {
        assertThat(RULES)
                .allSatisfy(rule ->
                        assertThat(rule.statement().hint()).as("%s", rule).isPresent());
    }

    @Test
    void no_rule_names_a_file_as_its_law() {
        assertThat(RULES).noneMatch(rule -> rule.source().orElse("").contains(".csv"));
    }

    @Test
    void each_rule_is_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Rule rule : RULES) {
            assertThat(readme).contains(row(rule));
        }
    }

    @Test
    void each_rule_is_broken_in_some_test() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(Files::isRegularFile)
                    .map(RuleCatalogueTest::read)
                    .reduce("", String::concat);
        }
        for (Rule rule : RULES) {
            String constant = rule.getClass().getSimpleName() + "." + rule;
            assertThat(tests.contains("\"" + rule.code() + "\"") || tests.contains(constant))
                    .as("%s is expected somewhere", constant)
                    .isTrue();
        }
    }

    private static String row(Rule rule) {
        return "| `" + rule.code() + "` | " + weight(rule) + " | " + rule.demand() + " | "
                + rule.source().orElse("") + " |";
    }

    /** A mention weighs what its row of the table says. */
    private static String weight(Rule rule) {
        return rule instanceof MentionRule
                ? "as the row says"
                : rule.severity().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
