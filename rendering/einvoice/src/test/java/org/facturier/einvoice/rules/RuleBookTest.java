package org.facturier.einvoice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.RejectedException;
import org.facturier.core.finding.Severity;
import org.facturier.core.wording.FindingWords;
import org.facturier.einvoice.model.Edition;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

    private static final RuleBook NORM = RuleBook.of(EuropeanRules.standard());

    /** The VAT identifier of the seller is stated twice, which is UBL-SR-12, and the day of issue is none. */
    private static final String TWO_VAT_IDENTIFIERS = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:ID>F-1</cbc:ID>
              <cbc:IssueDate>yesterday</cbc:IssueDate>
              <cac:AccountingSupplierParty><cac:Party>
                <cac:PartyTaxScheme><cbc:CompanyID>FR1</cbc:CompanyID>
                  <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
                <cac:PartyTaxScheme><cbc:CompanyID>FR2</cbc:CompanyID>
                  <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
              </cac:Party></cac:AccountingSupplierParty>
            </Invoice>
            """;

    @Test
    void the_verdict_names_rule_sets_with_version_and_days_and_the_mode() {
        Verdict verdict = NORM.judge(strict("BT-1=F-1"));
        RuleSet set = verdict.ruleSets().get(0);
        assertThat(verdict.ruleSets()).hasSize(1);
        assertThat(set.id()).isEqualTo("en16931");
        assertThat(set.version()).isEqualTo("1.3.16");
        assertThat(set.isValidOn(LocalDate.of(2026, 6, 1))).isTrue();
        assertThat(set.isValidOn(LocalDate.of(2026, 5, 31))).isFalse();
        assertThat(verdict.mode()).isEqualTo(Mode.STRICT);
        assertThat(verdict.syntax()).isEqualTo(Syntax.CII);
        assertThat(verdict).hasToString("valid by [en16931 1.3.16], STRICT");
    }

    @Test
    void a_rule_set_counts_to_its_last_day() {
        RuleSet set = new RuleSet(
                "x", "1", LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 6, 30)), List.of(house("HOUSE-1")));
        assertThat(set.isValidOn(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(set.isValidOn(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(set.isValidOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(set.validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(set.validTo()).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void further_sets_are_asked_after_the_first() {
        RuleSet house = new RuleSet("house", "1", LocalDate.EPOCH, Optional.empty(), List.of(house("HOUSE-1")));
        Verdict verdict = NORM.plus(house).judge(strict("BT-1="));
        assertThat(codes(verdict)).containsExactly("BR-02", "HOUSE-1");
        assertThat(verdict.ruleSets()).extracting(RuleSet::toString).containsExactly("en16931 1.3.16", "house 1");
    }

    @Test
    void what_is_switched_off_stops_nothing_and_stays_in_the_report() {
        RuleOverride off = RuleOverride.off("BR-02", "numbered by the portal");
        Verdict verdict = NORM.with(off).judge(strict("BT-1="));
        assertThat(verdict.isValid()).isTrue();
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.overrides()).containsExactly(off);
        assertThat(verdict.overridden()).hasSize(1);
        assertThat(verdict.overridden().get(0).override().reason()).isEqualTo("numbered by the portal");
        assertThat(verdict.overridden().get(0).finding().severity()).isEqualTo(Severity.ERROR);
        assertThat(verdict).hasToString("valid by [en16931 1.3.16] without [BR-02], STRICT");
    }

    @Test
    void what_is_downgraded_is_a_warning_and_stays_in_the_report() {
        Verdict verdict = NORM.with(RuleOverride.downgrade("BR-02", "known")).judge(strict("BT-1=; BT-2="));
        assertThat(verdict.findings().all())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.ERROR);
        assertThat(verdict.overridden()).hasSize(1);
        assertThat(verdict.isValid()).isFalse();
    }

    @Test
    void an_override_that_came_to_nothing_is_named_all_the_same() {
        Verdict verdict = NORM.with(RuleOverride.off("BR-02", "x")).judge(strict("BT-1=F-1"));
        assertThat(verdict.overrides()).hasSize(1);
        assertThat(verdict.overridden()).isEmpty();
    }

    @Test
    void the_last_word_on_a_rule_counts() {
        RuleBook book = NORM.with(RuleOverride.off("BR-02", "x")).with(RuleOverride.downgrade("BR-02", "y"));
        assertThat(book.overrides()).containsExactly(RuleOverride.downgrade("BR-02", "y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBL-SR-12", "CII-DT-031", "EINV-READ-06", "BR-FR-01"})
    void the_form_of_a_document_cannot_be_overridden(String rule) {
        assertThatThrownBy(() -> NORM.with(RuleOverride.off(rule, "please")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(rule)
                .hasMessageContaining("en16931 1.3.16");
    }

    @Test
    void an_override_says_why() {
        assertThatThrownBy(() -> RuleOverride.off("BR-02", " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("BR-02");
    }

    @Test
    void what_is_wrong_with_the_form_is_in_the_verdict() throws IOException {
        Reading reading = Documents.read(
                        new ByteArrayInputStream(TWO_VAT_IDENTIFIERS.getBytes(StandardCharsets.UTF_8)),
                        ReadingLimits.standard())
                .orThrow();
        Verdict verdict = NORM.judge(Subject.of(reading, Mode.STRICT));
        assertThat(codes(verdict)).contains("EINV-READ-06", "UBL-SR-12", "BR-04");
        Finding broken = verdict.findings().stream()
                .filter(finding -> finding.code().text().equals("UBL-SR-12"))
                .findFirst()
                .orElseThrow();
        assertThat(broken.severity()).isEqualTo(Severity.ERROR);
        assertThat(broken.path()).contains("CompanyID");
        assertThat(broken.message())
                .isEqualTo("rule UBL-SR-12: what stands here is missing, stands too often or beside what it excludes");
        assertThat(FindingWords.of(Locale.FRENCH).say(broken)).startsWith("règle UBL-SR-12 :");
        assertThat(FindingWords.of(Locale.GERMAN).say(broken)).startsWith("Regel UBL-SR-12:");
    }

    @Test
    void only_what_passed_is_written_by_the_strict_door() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Validated validated = NORM.judge(strict("BG-24=")).validated().orThrow();
        assertThat(validated.write(Attachments.none(), out).orThrow()).isEqualTo(1);
        ElectronicInvoice again = Documents.read(new ByteArrayInputStream(out.toByteArray()), ReadingLimits.standard())
                .orThrow()
                .invoice();
        assertThat(again).isEqualTo(validated.invoice());
        assertThat(validated.verdict().ruleSets()).containsExactly(EuropeanRules.standard());
        assertThat(validated).hasToString("F-2026-001, valid by [en16931 1.3.16], STRICT");
    }

    @Test
    void it_is_written_in_the_syntax_that_it_was_judged_for() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Subject subject = Subject.of(Example.invoice("BG-24="), Syntax.UBL_INVOICE, Mode.STRICT);
        NORM.judge(subject).validated().orThrow().write(Attachments.none(), out).orThrow();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<Invoice").contains("F-2026-001");
    }

    @Test
    void what_has_an_error_is_not_validated() {
        Outcome<Validated> outcome = NORM.judge(strict("BT-1=")).validated();
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().all()).hasSize(1);
        assertThatThrownBy(outcome::orThrow).isInstanceOf(RejectedException.class);
    }

    @Test
    void warnings_go_with_what_is_validated() {
        Outcome<Validated> outcome = NORM.with(RuleOverride.downgrade("BR-02", "known"))
                .judge(strict("BT-1="))
                .validated();
        assertThat(outcome.value()).isPresent();
        assertThat(outcome.findings().all()).hasSize(1);
    }

    @Test
    void nobody_else_makes_what_is_validated() {
        assertThat(Validated.class.getDeclaredConstructors())
                .noneMatch(made -> Modifier.isPublic(made.getModifiers()) || Modifier.isProtected(made.getModifiers()));
        assertThat(Modifier.isFinal(Validated.class.getModifiers())).isTrue();
    }

    @Test
    void one_id_may_mean_two_things_in_two_syntaxes() {
        InvoiceRule<?> ubl = never(new RuleKey("BR-66", Edition.EN_2017, Optional.of(Syntax.UBL_INVOICE)), "one card");
        InvoiceRule<?> cii = never(new RuleKey("BR-66", Edition.EN_2017, Optional.of(Syntax.CII)), "one means");
        RuleSet set = new RuleSet("x", "1", LocalDate.EPOCH, Optional.empty(), List.of(ubl, cii));
        ElectronicInvoice invoice = Example.invoice("BT-1=F-1");
        assertThat(set.check(Subject.of(invoice, Syntax.UBL_INVOICE, Mode.STRICT)))
                .extracting(Finding::message)
                .containsExactly("one card");
        assertThat(set.check(Subject.of(invoice, Syntax.UBL_CREDIT_NOTE, Mode.STRICT)))
                .extracting(Finding::message)
                .containsExactly("one card");
        assertThat(set.check(Subject.of(invoice, Syntax.CII, Mode.STRICT)))
                .extracting(Finding::message)
                .containsExactly("one means");
        assertThat(ubl).hasToString("BR-66 (UBL)");
        assertThat(cii).hasToString("BR-66 (CII)");
        assertThat(set.has("BR-66")).isTrue();
        assertThat(set.has("BR-67")).isFalse();
    }

    @Test
    void one_name_is_given_to_one_rule() {
        InvoiceRule<?> rule = house("HOUSE-1");
        assertThatThrownBy(() -> new RuleSet("x", "1", LocalDate.EPOCH, Optional.empty(), List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HOUSE-1");
    }

    @Test
    void br_51_is_a_warning_in_ubl_officially_and_an_error_elsewhere() {
        ElectronicInvoice invoice = Example.invoice("BT-87=4111111111111111");
        assertThat(weight(Subject.of(invoice, Syntax.UBL_INVOICE, Mode.OFFICIAL)))
                .isEqualTo(Severity.WARNING);
        assertThat(weight(Subject.of(invoice, Syntax.CII, Mode.OFFICIAL))).isEqualTo(Severity.ERROR);
        assertThat(weight(Subject.of(invoice, Syntax.UBL_INVOICE, Mode.STRICT))).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_rule_says_why_in_each_language() {
        InvoiceRule<?> rule = EuropeanRules.standard().rules().get(0);
        assertThat(rule.why(FindingWords.of(Locale.ENGLISH)))
                .isEqualTo(rule.words().why());
        assertThat(rule.why(FindingWords.of(Locale.FRENCH)))
                .hasValueSatisfying(why -> assertThat(why).contains("destinataire"));
        assertThat(rule.why(FindingWords.of(Locale.GERMAN)))
                .hasValueSatisfying(why -> assertThat(why).contains("Empfänger"));
        assertThat(house("HOUSE-1").why(FindingWords.of(Locale.FRENCH))).isEmpty();
    }

    private static Severity weight(Subject subject) {
        return NORM.judge(subject).findings().all().get(0).severity();
    }

    private static InvoiceRule<ElectronicInvoice> house(String id) {
        return never(RuleKey.of(id), "the house wants more");
    }

    private static InvoiceRule<ElectronicInvoice> never(RuleKey key, String demand) {
        return new InvoiceRule<>(
                key,
                Severity.ERROR,
                Scope.INVOICE,
                List.of(Term.bt(1)),
                RuleWords.of(demand, "give it"),
                (invoice, subject) -> false);
    }

    private static Subject strict(String example) {
        return Subject.of(Example.invoice(example), Syntax.CII, Mode.STRICT);
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.findings().stream().map(finding -> finding.code().text()).toList();
    }
}
