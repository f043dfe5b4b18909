package org.facturier.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.tax.breach.IdentityBreaches;
import org.facturier.tax.breach.MentionBreaches;
import org.facturier.tax.breach.ReturnBreaches;
import org.facturier.tax.breach.SupplyBreaches;
import org.facturier.tax.identity.VatNumberRule;
import org.facturier.tax.margin.MarginRule;
import org.facturier.tax.mention.FrenchRule;
import org.facturier.tax.mention.MentionRule;
import org.facturier.tax.mention.NationalCurrencyRule;
import org.facturier.tax.readme.GeneratedTable;
import org.facturier.tax.regime.RateRule;
import org.facturier.tax.supply.SupplyRule;
import org.facturier.tax.vatreturn.VatReturnRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Rules in another sense: where a supply takes place, what a state makes of sellers, and a rule on documents. */
    private static final Set<String> NO_CATALOGUE = Set.of("PlaceRule", "ForeignSellerRule", "VatEvidenceRule");

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
    void each_rule_is_in_the_table_of_rules() throws IOException {
        new GeneratedTable(Path.of("RULES.md"), "| code | weight | demand | source |")
                .shows(RULES.stream().map(RuleCatalogueTest::row).toList());
    }

    static Stream<Rule> rules() {
        return RULES.stream();
    }

    /** By a document, a supply, a number or a return that somebody may hand in. */
    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_is_broken_by_something(Rule rule) {
        Map<Rule, Supplier<Findings>> breaches = new HashMap<>(SupplyBreaches.all());
        breaches.putAll(IdentityBreaches.all());
        breaches.putAll(MentionBreaches.all());
        breaches.putAll(ReturnBreaches.all());
        assertThat(breaches).containsKey(rule);
        assertThat(breaches.get(rule).get().all())
                .filteredOn(finding -> finding.code().equals(rule.code()))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.message()).isNotBlank().doesNotContain("{");
                    assertThat(finding.hint()).isPresent();
                });
    }

    @Test
    @Tag("once")
    void every_enum_of_rules_is_listed_here() throws IOException {
        Set<String> listed =
                RULES.stream().map(rule -> rule.getClass().getSimpleName()).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Rule.java"))
                            .map(name -> name.replace(".java", "")))
                    .filteredOn(name -> !NO_CATALOGUE.contains(name))
                    .containsExactlyInAnyOrderElementsOf(listed);
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
                : rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
