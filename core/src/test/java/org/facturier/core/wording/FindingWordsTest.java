package org.facturier.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.check.CheckRule;
import org.facturier.core.contracts.FindingWordsContract;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FindingWordsTest implements FindingWordsContract {

    private static final FindingWords FRENCH = FindingWords.of(Locale.CANADA_FRENCH);
    private static final FindingWords GERMAN = FindingWords.of(Locale.GERMAN);
    private static final FindingWords ENGLISH = FindingWords.of(Locale.ENGLISH);

    private static final Finding LATE = CheckRule.DUE_AFTER_ISSUE.at(
            "schedule",
            say("{day} is before the date of the document, {issued}")
                    .with("day", LocalDate.of(2026, 2, 1))
                    .with("issued", LocalDate.of(2026, 3, 15)));

    private static final Finding OVERDRAWN = CalculationRule.ALLOWANCE_WITHIN_LINE.at(
            "lines[0]",
            say("a line of {amount} is left with {left}")
                    .with("amount", Money.parse("EUR 1234.50"))
                    .with("left", Money.parse("EUR -0.01")));

    @Test
    void amounts_are_written_as_the_language_writes_them() {
        assertThat(OVERDRAWN.message()).isEqualTo("a line of EUR 1234.50 is left with EUR -0.01");
        assertThat(ENGLISH.say(OVERDRAWN)).isEqualTo("a line of EUR\u00a01,234.50 is left with \u2212EUR\u00a00.01");
        assertThat(FRENCH.say(OVERDRAWN))
                .isEqualTo("une ligne de 1\u202f234,50\u00a0EUR est ramenée à \u22120,01\u00a0EUR");
        assertThat(GERMAN.say(OVERDRAWN))
                .isEqualTo("von einer Position über 1.234,50\u00a0EUR bleiben \u22120,01\u00a0EUR");
    }

    @Test
    void days_are_written_as_the_language_writes_them() {
        assertThat(LATE.message()).isEqualTo("2026-02-01 is before the date of the document, 2026-03-15");
        assertThat(ENGLISH.say(LATE)).isEqualTo("1 February 2026 is before the date of the document, 15 March 2026");
        assertThat(FRENCH.say(LATE))
                .isEqualTo("le 1er février 2026 est antérieur à la date du document, le 15 mars 2026");
        assertThat(GERMAN.say(LATE)).isEqualTo("1. Februar 2026 liegt vor dem Datum des Belegs, 15. März 2026");
    }

    @Test
    void what_to_do_is_said_too() {
        assertThat(OVERDRAWN.hint()).contains("lower the allowances, or bill a line with negative quantity");
        assertThat(GERMAN.hint(OVERDRAWN))
                .contains("verringern Sie die Nachlässe, oder berechnen Sie eine Position mit negativer Menge");
        assertThat(FRENCH.hint(LATE)).isEmpty();
    }

    @Test
    void a_host_replaces_one_sentence_by_its_key() {
        FindingWords ours = FRENCH.with("INV-ALLOW-01", "{left} : la remise est trop forte");
        assertThat(ours.say(OVERDRAWN)).isEqualTo("\u22120,01\u00a0EUR : la remise est trop forte");
        assertThat(ours.say(LATE)).isEqualTo(FRENCH.say(LATE));
        assertThat(ENGLISH.with("INV-LINE-01", "please add a line")
                        .say(CalculationRule.HAS_LINE.at("lines", "there is no line")))
                .isEqualTo("please add a line");
    }

    @Test
    void a_place_that_the_sentence_does_not_have_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FRENCH.with("INV-ALLOW-01", "il reste {rest}"))
                .withMessageContaining("INV-ALLOW-01")
                .withMessageContaining("rest");
    }

    @Test
    void a_rule_of_the_host_is_said_in_its_own_english_until_it_has_words() {
        Rule rule = () -> RuleStatement.of("HOST-COST-01", "Each invoice has a cost centre.");
        Finding found = rule.at(
                "header",
                say("cost centre {centre} is closed since {day}")
                        .with("centre", "K7")
                        .with("day", LocalDate.of(2026, 3, 15)));
        assertThat(GERMAN.say(found)).isEqualTo("cost centre K7 is closed since 15 March 2026");
        assertThat(GERMAN.with("HOST-COST-01", "Kostenstelle {centre} ist seit {day} geschlossen")
                        .say(found))
                .isEqualTo("Kostenstelle K7 ist seit 15. März 2026 geschlossen");
    }

    @Test
    void a_rule_that_a_host_breaks_in_a_sentence_of_its_own_is_not_said_in_words_of_another() {
        Finding found = LedgerRule.ONE_CONTENT.at("fact bank-1", "the bank told it before, and otherwise");
        assertThat(FRENCH.say(found)).isEqualTo("the bank told it before, and otherwise");
        assertThat(FRENCH.with("LED-FACT-02", "la banque l’a déjà dit autrement")
                        .say(found))
                .isEqualTo("la banque l’a déjà dit autrement");
    }

    @Test
    void a_language_without_words_is_english_to_the_last_figure() {
        assertThat(FindingWords.of(Locale.ITALIAN).say(OVERDRAWN)).isEqualTo(ENGLISH.say(OVERDRAWN));
        assertThat(FindingWords.of(new Locale("../../etc")).say(LATE)).isEqualTo(ENGLISH.say(LATE));
    }

    @Test
    void numbers_percentages_lists_and_parts_of_sentences_are_said_by_language() {
        Message part = say("days", "{first} to {last}")
                .with("first", LocalDate.of(2026, 1, 1))
                .with("last", LocalDate.of(2026, 1, 31));
        Finding found = CheckRule.PERIOD_ONCE.at(
                "F-1",
                say("{claim} overlaps {period}, billed by {invoice}")
                        .with("claim", List.of(new BigDecimal("1234.5"), Argument.percent(new BigDecimal("5.5"))))
                        .with("period", part)
                        .with("invoice", "F-2"));
        assertThat(found.message()).isEqualTo("1234.5, 5.5% overlaps 2026-01-01 to 2026-01-31, billed by F-2");
        assertThat(GERMAN.say(found))
                .isEqualTo("1.234,5, 5,5\u00a0% überschneidet 1. Januar 2026 bis 31. Januar 2026, berechnet durch F-2");
    }

    @Test
    void what_a_value_says_of_places_stays_as_it_is() {
        Finding found = CalculationRule.POLICY_KNOWN.at(
                "policy",
                say("{policy} is unknown; known are {known}")
                        .with("policy", "{known}")
                        .with("known", "x{policy}"));
        assertThat(found.message()).isEqualTo("{known} is unknown; known are x{policy}");
        assertThat(GERMAN.say(found)).isEqualTo("{known} ist unbekannt; bekannt sind x{policy}");
    }

    @Test
    void a_place_without_an_argument_stays_and_an_exponent_asks_for_no_memory() {
        assertThat(say("{left} of {amount}").with("left", 1).text()).isEqualTo("1 of {amount}");
        assertThat(Argument.of(new BigDecimal("1E+20000000"))).isEqualTo(new Argument.TextArgument("1E+20000000"));
        assertThatIllegalArgumentException().isThrownBy(() -> Argument.percent(new BigDecimal("1E+20000000")));
    }

    @Test
    void keys_are_the_code_and_the_name_of_the_sentence() {
        Finding found =
                CalculationRule.LEVY_ONCE.at("header", say("twice", "x")).withHint(say("again", "y"));
        assertThat(found.key()).isEqualTo("INV-LEVY-01.twice");
        assertThat(found.hintKey()).isEqualTo(Optional.of("INV-LEVY-01.hint.again"));
        assertThat(LATE.key()).isEqualTo("DATE-DUE-01");
        assertThatIllegalArgumentException().isThrownBy(() -> say("Not a name", "x"));
    }
}
