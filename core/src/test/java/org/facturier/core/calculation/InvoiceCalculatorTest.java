package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Address;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class InvoiceCalculatorTest {

    @Test
    void a_line_is_rounded_once_from_quantity_price_and_base() {
        LineItem.Builder line = Samples.line("EUR 1.00")
                .unitPrice(BigMoney.parse("EUR 10.00"))
                .quantity(BigDecimal.valueOf(2))
                .baseQuantity(BigDecimal.valueOf(3));
        assertThat(value(Samples.draft(line)).lines().get(0).net()).isEqualTo(euro("6.67"));
    }

    @Test
    void percentages_of_a_line_do_not_cascade() {
        // 5 % and 10 % of 99.99, each rounded by itself: 5.00 and 10.00
        LineItem.Builder line = Samples.line("EUR 99.99")
                .allowanceCharge(AllowanceCharge.discount("5", "fidélité"))
                .allowanceCharge(AllowanceCharge.discount("10", "volume"));
        InvoiceLine stated = value(Samples.draft(line)).lines().get(0);
        assertThat(stated.allowancesAndCharges()).containsExactly(euro("5.00"), euro("10.00"));
        assertThat(stated.net()).isEqualTo(euro("84.99"));
    }

    @Test
    void a_percentage_of_a_stated_base_is_taken_of_that() {
        LineItem.Builder line = Samples.line("EUR 100.00")
                .allowanceCharge(new AllowanceCharge.Allowance(
                        new Measure.Percent(org.facturier.core.money.Percentage.of("10"), Optional.of(euro("50.00"))),
                        "sur la moitié",
                        Optional.empty()));
        assertThat(value(Samples.draft(line)).lines().get(0).net()).isEqualTo(euro("95.00"));
    }

    @Test
    void a_discount_on_the_document_is_spread_over_the_rates_by_largest_remainder() {
        // semantics 5.3: 10.00 over 19.99, 5.01 and 0.35 is 7.88, 1.98 and 0.14
        InvoiceDraft draft = Samples.draft(
                        Samples.line("EUR 19.99"),
                        Samples.line("EUR 5.01").treatment(TaxTreatment.standard("10")),
                        Samples.line("EUR 0.35").treatment(TaxTreatment.standard("5.5")))
                .toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(
                        new AllowanceCharge.Allowance(Measure.amount(euro("10.00")), "remise", Optional.empty())))
                .build();
        List<StatedAllowanceCharge> stated = value(draft).allowancesAndCharges();
        assertThat(stated)
                .extracting(part -> part.treatment().percent().orElseThrow().toPlainString() + ": " + part.amount())
                .containsExactlyInAnyOrder("20: EUR 7.88", "10: EUR 1.98", "5.5: EUR 0.14");
    }

    @Test
    void where_a_rate_comes_to_less_than_nothing_a_discount_takes_its_part_of_each() {
        InvoiceDraft draft = Samples.draft(
                        Samples.line("EUR 100.00"),
                        Samples.line("EUR 50.00").quantity(-1).treatment(TaxTreatment.standard("10")))
                .toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "fidélité")))
                .build();
        assertThat(value(draft).totals().taxes())
                .extracting(group -> group.net().toString())
                .containsExactly("EUR 90.00", "EUR -45.00");
    }

    @Test
    void a_charge_of_its_own_rate_makes_its_own_group() {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00")).toBuilder()
                .allowanceCharge(new DocumentAllowanceCharge(
                        new Charge(Measure.amount(euro("10.00")), "port", Optional.of("FC")),
                        Optional.of(TaxTreatment.standard("10"))))
                .build();
        InvoiceTotals totals = value(draft).totals();
        assertThat(totals.charges()).isEqualTo(euro("10.00"));
        assertThat(totals.tax()).isEqualTo(euro("21.00"));
        assertThat(totals.payable()).isEqualTo(euro("131.00"));
    }

    @Test
    void tax_per_line_and_tax_per_group_differ_where_they_must() {
        // three lines of 0.33 at 20 %: 0.07 each is 0.21, of 0.99 together it is 0.20
        InvoiceDraft draft =
                Samples.draft(Samples.line("EUR 0.33"), Samples.line("EUR 0.33"), Samples.line("EUR 0.33"));
        assertThat(value(draft).totals().tax()).isEqualTo(euro("0.20"));
        assertThat(value(under(VatCalculators.perLine(), draft)).totals().tax()).isEqualTo(euro("0.21"));
    }

    @Test
    void a_price_with_tax_keeps_its_gross_in_both_ways() {
        // semantics 5.6: 100.00 at 21 %
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00").treatment(TaxTreatment.standard("21")));
        InvoiceTotals difference =
                value(under(VatCalculators.inclusiveByDifference(), draft)).totals();
        assertThat(difference.net()).isEqualTo(euro("82.64"));
        assertThat(difference.tax()).isEqualTo(euro("17.36"));
        assertThat(difference.payable()).isEqualTo(euro("100.00"));
        InvoiceTotals rounded =
                value(under(VatCalculators.inclusiveWithRounding(), draft)).totals();
        assertThat(rounded.tax()).isEqualTo(euro("17.35"));
        assertThat(rounded.rounding()).isEqualTo(euro("0.01"));
        assertThat(rounded.payable()).isEqualTo(euro("100.00"));
    }

    @Test
    void lines_of_one_rate_and_two_reasons_are_two_groups() {
        InvoiceDraft draft = Samples.draft(
                Samples.line("EUR 1.00").treatment(TaxTreatment.without(TaxCategory.E, ExemptionReason.of("A", "a"))),
                Samples.line("EUR 1.00").treatment(TaxTreatment.without(TaxCategory.E, ExemptionReason.of("B", "b"))));
        assertThat(value(draft).totals().taxes()).hasSize(2);
    }

    @Test
    void tax_is_also_stated_in_the_accounting_currency_group_by_group() {
        ExchangeRate rate = new ExchangeRate(
                CurrencyUnit.of("CHF"), CurrencyUnit.EUR, new BigDecimal("1.0655"), LocalDate.of(2026, 6, 1), "BCE");
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .currency(CurrencyUnit.of("CHF"))
                        .accountingRate(rate)
                        .build())
                .line(Samples.line("CHF 10.03").build())
                .line(Samples.line("CHF 10.03")
                        .treatment(TaxTreatment.standard("10"))
                        .build())
                .build();
        InvoiceTotals totals = value(draft).totals();
        // 2.01 and 1.00 francs of tax are 2.141655 and 1.0655 euros: 2.14 + 1.07
        assertThat(totals.taxes())
                .extracting(group -> group.taxInAccountingCurrency().orElseThrow())
                .containsExactly(euro("2.14"), euro("1.07"));
        assertThat(totals.taxInAccountingCurrency()).contains(euro("3.21"));
    }

    @Test
    void what_was_paid_before_is_taken_off_at_the_end() {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00")).toBuilder()
                .prepaid(euro("20.00"))
                .build();
        assertThat(value(draft).totals().gross()).isEqualTo(euro("120.00"));
        assertThat(value(draft).totals().payable()).isEqualTo(euro("100.00"));
    }

    @Test
    void a_determiner_is_asked_with_the_day_of_supply_and_its_notices_come_once() {
        List<LocalDate> asked = new ArrayList<>();
        TaxDeterminer determiner = supply -> {
            asked.add(supply.suppliedOn());
            return Outcome.accepted(new TaxDetermination(
                    TaxTreatment.standard("20"), TaxPoint.PAYMENT, List.of(LegalNotice.of("REG", "mention", "loi"))));
        };
        LineItem.Builder own = natural().period(new ServicePeriod(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 1)));
        LineItem.Builder ahead =
                natural().period(new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .delivery(Delivery.on(LocalDate.of(2026, 1, 10)))
                        .build())
                .line(own.build())
                .line(natural().build())
                .line(ahead.build())
                .build();
        Calculation calculation = InvoiceCalculator.standard()
                .with(determiner)
                .calculate(draft, Samples.DAY)
                .orThrow();
        assertThat(asked).containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 10), Samples.DAY);
        assertThat(calculation.notices()).hasSize(1);
        assertThat(calculation.calculated().lines().get(0).taxPoint()).contains(TaxPoint.PAYMENT);
    }

    @Test
    void a_calculator_of_the_host_serves_drafts_that_ask_for_none() {
        VatCalculator none = new VatCalculator() {
            @Override
            public org.facturier.core.tax.CalculationPolicy policy() {
                return new org.facturier.core.tax.CalculationPolicy("OURS", 3);
            }

            @Override
            public Result calculate(Request request) {
                return Result.of(
                        request.currency(),
                        List.of(TaxSubtotal.of(
                                request.amounts().get(0).treatment(),
                                request.amounts().get(0).amount(),
                                euro("7.00"))));
            }
        };
        CalculatedAmounts calculated = InvoiceCalculator.standard()
                .with(none)
                .calculate(Samples.draft(Samples.line("EUR 100.00")), Samples.DAY)
                .orThrow()
                .calculated();
        assertThat(calculated.policy()).hasToString("OURS/3");
        assertThat(calculated.totals().tax()).isEqualTo(euro("7.00"));
    }

    @Test
    void successive_percentages_are_taken_of_what_is_left() {
        AllowanceCharge tenth = new Allowance(Measure.percent("10"), "volume", Optional.empty());
        AllowanceCharge twentieth = new Allowance(Measure.successive("5"), "fidélité", Optional.empty());
        InvoiceLine line = value(Samples.draft(
                        Samples.line("EUR 100.00").allowanceCharge(tenth).allowanceCharge(twentieth)))
                .lines()
                .get(0);
        assertThat(line.allowancesAndCharges()).containsExactly(euro("10.00"), euro("4.50"));
        assertThat(line.net()).isEqualTo(euro("85.50"));
    }

    @Test
    void successive_percentages_of_the_document_spread_by_what_is_left_of_each_treatment() {
        TaxTreatment twenty = TaxTreatment.standard("20");
        TaxTreatment ten = TaxTreatment.standard("10");
        CalculatedAmounts calculated =
                value(Samples.draft(
                                Samples.line("EUR 100.00").treatment(twenty),
                                Samples.line("EUR 100.00").treatment(ten))
                        .toBuilder()
                        .allowanceCharge(new DocumentAllowanceCharge(fixedAllowance("50.00"), Optional.of(ten)))
                        .allowanceCharge(DocumentAllowanceCharge.of(
                                new Allowance(Measure.successive("10"), "remise", Optional.empty())))
                        .build());
        assertThat(calculated.allowancesAndCharges())
                .extracting(StatedAllowanceCharge::number, StatedAllowanceCharge::treatment, part -> part.amount())
                .containsExactly(
                        tuple(1, ten, euro("50.00")), tuple(2, twenty, euro("10.00")), tuple(2, ten, euro("5.00")));
        assertThat(calculated.totals().net()).isEqualTo(euro("135.00"));
    }

    @Test
    void an_allowance_takes_no_more_off_a_line_than_there_is() {
        AllowanceCharge eleven = fixedAllowance("11.00");
        AllowanceCharge supplement = new Charge(Measure.amount(euro("11.00")), "port", Optional.empty());
        for (LineItem.Builder line : List.of(
                Samples.line("EUR 10.00").allowanceCharge(eleven),
                Samples.line("EUR 0.00").allowanceCharge(eleven),
                Samples.line("EUR 10.00").quantity(-1).allowanceCharge(supplement))) {
            Outcome<Calculation> refused = calculate(Samples.draft(line));
            assertThat(refused.value()).isEmpty();
            assertThat(refused.findings().all())
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .contains("INV-ALLOW-01 lines[0].allowancesAndCharges");
        }
    }

    @Test
    void an_allowance_beyond_the_document_is_worth_a_look_and_no_more() {
        for (String price : List.of("EUR 10.00", "EUR 0.00")) {
            Outcome<Calculation> calculated = calculate(Samples.draft(Samples.line(price)).toBuilder()
                    .allowanceCharge(DocumentAllowanceCharge.of(fixedAllowance("11.00")))
                    .build());
            assertThat(calculated.value()).isPresent();
            assertThat(calculated.findings().all())
                    .extracting(Finding::code)
                    .containsExactly(CalculationRule.ALLOWANCE_WITHIN_DOCUMENT.code());
        }
    }

    @Test
    void a_discount_is_spread_in_proportion_the_sign_of_each_rate_kept() {
        InvoiceDraft draft = Samples.draft(
                        Samples.line("EUR 100.00"),
                        Samples.line("EUR 40.00").quantity(-1).treatment(TaxTreatment.standard("10")))
                .toBuilder()
                .allowanceCharge(DocumentAllowanceCharge.of(fixedAllowance("14.00")))
                .build();
        // 14.00 of 60.00: 23.33 of 100.00 and -9.33 of -40.00
        assertThat(value(draft).allowancesAndCharges())
                .extracting(StatedAllowanceCharge::amount)
                .containsExactlyInAnyOrder(euro("23.33"), euro("-9.33"));
    }

    @Test
    void a_charge_on_lines_that_come_to_nothing_is_shared_equally_by_their_rates() {
        InvoiceDraft draft = Samples.draft(
                        Samples.line("EUR 0.00"), Samples.line("EUR 0.00").treatment(TaxTreatment.standard("10")))
                .toBuilder()
                .allowanceCharge(
                        DocumentAllowanceCharge.of(new Charge(Measure.amount(euro("10.00")), "port", Optional.empty())))
                .build();
        assertThat(value(draft).allowancesAndCharges())
                .extracting(StatedAllowanceCharge::amount)
                .containsExactly(euro("5.00"), euro("5.00"));
    }

    @Test
    void every_amount_in_another_currency_is_named() {
        Money francs = Money.parse("CHF 1.00");
        AllowanceCharge partOfFrancs = new AllowanceCharge.Allowance(
                new Measure.Percent(org.facturier.core.money.Percentage.of("10"), Optional.of(francs)),
                "remise",
                Optional.empty());
        AllowanceCharge inFrancs = new Charge(Measure.amount(francs), "port", Optional.empty());
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .accountingRate(new ExchangeRate(
                                CurrencyUnit.of("CHF"),
                                CurrencyUnit.EUR,
                                new BigDecimal("1.0655"),
                                LocalDate.of(2026, 6, 1),
                                "BCE"))
                        .build())
                .line(Samples.line("EUR 100.00")
                        .allowanceCharge(partOfFrancs)
                        .allowanceCharge(inFrancs)
                        .build())
                .allowanceCharge(DocumentAllowanceCharge.of(inFrancs))
                .prepaid(francs)
                .build();
        assertThat(calculate(draft).findings().all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "INV-CURRENCY-01 lines[0].allowancesAndCharges[0].measure.base",
                        "INV-CURRENCY-01 lines[0].allowancesAndCharges[1].measure.amount",
                        "INV-CURRENCY-01 allowancesAndCharges[0].allowanceCharge.measure.amount",
                        "INV-CURRENCY-01 prepaid",
                        "INV-RATE-01 header.taxCurrency.rate.from");
    }

    @Test
    void a_gross_is_stated_on_a_line_only_where_prices_include_tax() {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00"));
        assertThat(value(draft).lines().get(0).gross()).isEmpty();
        assertThat(value(under(VatCalculators.inclusiveByDifference(), draft))
                        .lines()
                        .get(0)
                        .gross())
                .contains(euro("100.00"));
    }

    @Test
    void a_credit_under_a_treatment_that_was_not_invoiced_is_taxed_by_itself() {
        TaxSubtotal invoiced = TaxSubtotal.of(TaxTreatment.standard("20"), euro("100.00"), euro("20.00"));
        InvoiceDraft draft = under(
                        VatCalculators.cumulativeCredit(),
                        Samples.draft(Samples.line("EUR 50.00").treatment(TaxTreatment.standard("10"))))
                .toBuilder()
                .basis(new DocumentBasis(
                        new DocumentReference(InvoiceNumber.of("F-1"), Samples.DAY),
                        new CorrectionBasis(List.of(invoiced), List.of(), euro("0.00"))))
                .build();
        assertThat(value(draft).totals().tax()).isEqualTo(euro("5.00"));
    }

    @Test
    void a_determiner_is_told_where_the_goods_go_and_its_remarks_name_the_place() {
        List<Optional<Address>> asked = new ArrayList<>();
        Address liege = Address.of("1 rue Neuve", "4000", "Liège", "BE");
        TaxDeterminer determiner = supply -> {
            asked.add(supply.deliveredTo());
            return Outcome.of(
                    new TaxDetermination(TaxTreatment.standard("20"), TaxPoint.DELIVERY, List.of()),
                    Findings.of(new Finding(
                            new RuleCode("HOST-1"),
                            Severity.WARNING,
                            "buyer.ids.vatId",
                            say("look"),
                            Optional.empty(),
                            Optional.empty())));
        };
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .delivery(Delivery.on(Samples.DAY).sentTo(liege))
                        .build())
                .line(natural().build())
                .build();
        Outcome<Calculation> calculated =
                InvoiceCalculator.standard().with(determiner).calculate(draft, Samples.DAY);
        assertThat(asked).containsExactly(Optional.of(liege));
        assertThat(calculated.findings().all()).extracting(Finding::path).containsExactly("header.buyer.ids.vatId");
    }

    @Test
    void an_arithmetic_of_the_host_replaces_that_of_the_library_of_the_same_name() {
        VatCalculator ours = new VatCalculator() {
            @Override
            public org.facturier.core.tax.CalculationPolicy policy() {
                return VatCalculators.perGroup().policy();
            }

            @Override
            public Result calculate(Request request) {
                return Result.of(
                        request.currency(),
                        List.of(TaxSubtotal.of(
                                request.amounts().get(0).treatment(),
                                request.amounts().get(0).amount(),
                                euro("7.00"))));
            }
        };
        InvoiceDraft draft = under(VatCalculators.perGroup(), Samples.draft(Samples.line("EUR 100.00")));
        assertThat(InvoiceCalculator.standard()
                        .with(ours)
                        .calculate(draft, Samples.DAY)
                        .orThrow()
                        .calculated()
                        .totals()
                        .tax())
                .isEqualTo(euro("7.00"));
    }

    private static AllowanceCharge fixedAllowance(String amount) {
        return new AllowanceCharge.Allowance(Measure.amount(euro(amount)), "remise", Optional.empty());
    }

    private static Outcome<Calculation> calculate(InvoiceDraft draft) {
        return InvoiceCalculator.standard().calculate(draft, Samples.DAY);
    }

    private static LineItem.Builder natural() {
        return LineItem.builder()
                .description("Formation")
                .unitPrice(euro("100.00"))
                .nature(SupplyNature.of(SupplyKind.SERVICE));
    }

    private static InvoiceDraft under(VatCalculator calculator, InvoiceDraft draft) {
        return InvoiceDraft.builder()
                .header(draft.header().toBuilder().policy(calculator.policy()).build())
                .lines(draft.lines())
                .build();
    }

    private static CalculatedAmounts value(InvoiceDraft draft) {
        return InvoiceCalculator.standard()
                .calculate(draft, Samples.DAY)
                .orThrow()
                .calculated();
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}
