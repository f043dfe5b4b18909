package org.facturier.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.clause.AgreementClauses;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.core.letter.LetterPart;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.report.Cell;
import org.facturier.core.report.ReportTable;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AgreementHistoryTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);
    private static final PricingModel TIERS = new GraduatedPrice(List.of(
            new Tier(Optional.of(new BigDecimal("100")), BigMoney.parse("EUR 12"), Optional.empty()),
            new Tier(Optional.empty(), BigMoney.parse("EUR 10.5"), Optional.of(BigMoney.parse("EUR 3")))));

    private final PartnerAgreement first = PartnerAgreement.builder()
            .id("A1")
            .supplier(InvoiceArbitraries.seller())
            .partner(InvoiceArbitraries.buyer())
            .validFrom(START)
            .currency(CurrencyUnit.EUR)
            .language(Locale.FRENCH)
            .terms(PaymentTerms.of(DueDateRule.days(30)))
            .rule(fee("EUR 100.00"))
            .rule(hours(TIERS))
            .build();

    @Test
    void of_many_agreements_the_sound_ones_stand_and_all_that_is_wrong_is_said() {
        PartnerAgreement sound = first.toBuilder().id("A0").build();
        PartnerAgreement again = first.toBuilder().version(2).build();
        AgreementHistories histories = AgreementHistories.of(List.of(again, first, sound));
        assertThat(histories.byId()).containsOnlyKeys("A0");
        assertThat(histories.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("AGR-DAY-01 A1 version 2");
        assertThat(AgreementHistories.of(List.of()).byId()).isEmpty();
    }

    @Test
    void versions_of_several_agreements_are_each_named() {
        PartnerAgreement second = first.amended(START, MARCH).build();
        List<PartnerAgreement> mixed = List.of(
                first,
                second.toBuilder().id("A2").build(),
                second.toBuilder().id("A3").version(3).build());
        assertThat(AgreementHistory.of(mixed).findings())
                .extracting(finding -> finding.code() + " " + finding.path() + ": " + finding.message())
                .containsExactly(
                        "AGR-ID-01 A2 version 2: it is no version of A1",
                        "AGR-ID-01 A3 version 3: it is no version of A1");
        assertThatIllegalArgumentException().isThrownBy(() -> AgreementHistory.of(List.of()));
    }

    @Test
    void versions_may_come_in_any_order_and_one_is_in_force_each_day() {
        PartnerAgreement second = first.amended(START, MARCH).build();
        AgreementHistory history =
                AgreementHistory.of(List.of(second, first, second)).orThrow();
        assertThat(history.versions()).containsExactly(first, second);
        assertThat(history.ruling(MARCH.minusDays(1))).isEqualTo(first);
        assertThat(history.ruling(MARCH)).isEqualTo(second);
        assertThat(history.covers(START.minusDays(1))).isFalse();
        assertThat(history.covers(MARCH)).isTrue();
    }

    @Test
    void an_amendment_cuts_the_rules_it_changes_and_no_other() {
        PartnerAgreement second = first.amended(START, MARCH)
                .rules(List.of(fee("EUR 130.00"), hours(TIERS)))
                .validUntil(LocalDate.of(2026, 12, 1))
                .build();
        List<RuleTerm> terms =
                AgreementHistory.of(List.of(first, second)).orThrow().terms();
        assertThat(terms)
                .extracting(term -> term.rule().key() + " v" + term.version() + " " + term.from() + " "
                        + term.until().orElseThrow())
                .containsExactly(
                        "fee v1 2026-01-01 2026-03-01",
                        "hours v1 2026-01-01 2026-12-01",
                        "fee v2 2026-03-01 2026-12-01");
    }

    @Test
    void a_version_withdrawn_on_its_first_day_is_never_in_force() {
        PartnerAgreement withdrawn =
                first.amended(START, MARCH).validUntil(MARCH).build();
        AgreementHistory history =
                AgreementHistory.of(List.of(first, withdrawn)).orThrow();
        assertThat(history.versions()).containsExactly(first, withdrawn);
        assertThat(history.ruling(MARCH)).isEqualTo(first);
        assertThat(history.covers(MARCH)).isTrue();
        assertThat(history.validUntil()).isEmpty();
        assertThat(history.terms()).allMatch(term -> term.until().isEmpty());
    }

    @Test
    void another_version_may_begin_on_the_day_on_which_one_was_withdrawn() {
        PartnerAgreement withdrawn =
                first.amended(START, MARCH).validUntil(MARCH).build();
        PartnerAgreement third = first.amended(START, MARCH)
                .version(3)
                .rules(List.of(fee("EUR 130.00")))
                .build();
        Outcome<AgreementHistory> history = AgreementHistory.of(List.of(first, withdrawn, third));
        assertThat(history.findings().all()).isEmpty();
        assertThat(history.orThrow().ruling(MARCH)).isEqualTo(third);
    }

    @Test
    void an_end_cuts_the_version_in_force_and_withdraws_those_to_come() {
        PartnerAgreement second = first.amended(START, MARCH).build();
        AgreementHistory history = AgreementHistory.of(List.of(first, second)).orThrow();
        assertThat(history.endingBefore(LocalDate.of(2026, 2, 10)))
                .extracting(version -> version.validUntil().orElseThrow())
                .containsExactly(LocalDate.of(2026, 2, 10), MARCH);
        assertThat(history.endingBefore(LocalDate.of(2026, 5, 1)))
                .extracting(PartnerAgreement::validUntil)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2026, 5, 1)));
        assertThat(history.endingBefore(START)).allMatch(PartnerAgreement::isWithdrawn);
        assertThat(AgreementHistory.of(history.endingBefore(START)).orThrow().terms())
                .isEmpty();
    }

    @Test
    void a_change_backwards_is_never_passed_over_in_silence() {
        PartnerAgreement backwards = first.amended(MARCH, MARCH.minusDays(1)).build();
        assertThat(AgreementHistory.of(List.of(first, backwards)).findings().all())
                .extracting(finding -> finding.severity() + " " + finding.code() + " " + finding.path())
                .containsExactly("WARNING AGR-DATE-01 A1 version 2");
    }

    @Test
    void the_difference_of_two_versions_is_told_in_the_language_of_the_agreement() {
        PartnerAgreement second = first.amended(START, MARCH)
                .rules(List.of(fee("EUR 130.00"), hours(TIERS)))
                .terms(PaymentTerms.of(DueDateRule.days(45, EndOfMonth.DAYS_THEN_MONTH_END)))
                .build();
        ReportTable changes = AgreementClauses.changes(first, second);
        assertThat(changes.title()).isEqualTo("Accord A1\u00a0: ce qui change le 1er mars 2026");
        assertThat(changes.rows())
                .extracting(row -> text(row.get(0)))
                .containsExactly("Durée", "Abonnement", "Paiement");
        assertThat(text(changes.rows().get(1).get(1)))
                .startsWith("100,00\u00a0EUR chaque mois (compté à partir du 1er janvier 2026), à facturer d’avance.");
        assertThat(text(changes.rows().get(1).get(2))).startsWith("130,00\u00a0EUR");
        assertThat(text(changes.rows().get(2).get(2)))
                .isEqualTo("Le montant est dû 45 jours après la date de facture, puis fin de mois.");
    }

    @Test
    void an_amendment_is_a_letter_of_what_changes_for_both_to_sign() {
        PartnerAgreement second = first.amended(START, MARCH)
                .rules(List.of(fee("EUR 130.00"), hours(TIERS)))
                .build();
        Letter letter = AgreementClauses.amendment(first, second, START);
        assertThat(letter.subject()).isEqualTo("Avenant à l’accord A1\u00a0: version 2");
        assertThat(letter.body())
                .containsExactly(
                        new LetterPart.FigureTable(AgreementClauses.changes(first, second)),
                        new LetterPart.Paragraph("Les autres clauses demeurent inchangées."));
        assertThat(letter.signature())
                .containsExactly(first.supplier().name(), first.partner().name());
    }

    @Test
    void a_rule_that_comes_or_goes_is_told() {
        PartnerAgreement second =
                first.amended(START, MARCH).rules(List.of(fee("EUR 100.00"))).build();
        List<List<Cell>> rows = AgreementClauses.changes(first, second).rows();
        assertThat(text(rows.get(1).get(0))).isEqualTo("Heures");
        assertThat(text(rows.get(1).get(2))).isEqualTo("(rien)");
    }

    private static String text(Cell cell) {
        return ((Cell.TextCell) cell).text();
    }

    private static BillingCycle arrears() {
        return new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);
    }

    private static BillingCycle cycle() {
        return new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ADVANCE);
    }

    private static BillingRule fee(String fee) {
        return new BillingRule.RecurringFee("fee", "Abonnement", cycle(), Money.parse(fee), SERVICE, Optional.empty());
    }

    private static BillingRule hours(PricingModel pricing) {
        return new BillingRule.UsageFee(
                "hours", "Heures", arrears(), "hours", Unit.HOUR, pricing, SERVICE, Optional.empty());
    }
}
