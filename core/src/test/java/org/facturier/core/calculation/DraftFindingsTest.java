package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.document.Measure;
import org.facturier.core.document.PriceBasis.Prorated;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each finding stands at the place that is wrong, and only there. */
class DraftFindingsTest {

    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");
    private static final TaxTreatment TEN = TaxTreatment.standard("10");

    @Test
    void an_amount_in_another_currency_is_named_wherever_it_stands() {
        InvoiceDraft draft = Samples.draft(Samples.line("USD 1.00")
                        .allowanceCharge(fixed("USD 1.00"))
                        .allowanceCharge(ofBase("USD 1.00"))
                        .origin(LineOrigin.of("AG", 1, "fee", new ServicePeriod(Samples.DAY, Samples.DAY.plusDays(1)))
                                .adjusting(new Adjustment(Money.parse("USD 1.00"), Money.parse("USD 2.00")))
                                .workedOutFrom(new Prorated(Money.parse("USD 2.00"), 0, 1, 2, Optional.empty()))))
                .toBuilder()
                .header(Samples.header()
                        .terms(PaymentTerms.of(plan("USD 1.00")))
                        .build())
                .allowanceCharge(DocumentAllowanceCharge.of(fixed("USD 1.00")))
                .prepaid(Money.parse("USD 1.00"))
                .basis(onF1(basis("USD 1.00", "USD 1.00")))
                .build();
        assertThat(paths(draft, CalculationRule.ONE_CURRENCY))
                .containsExactlyInAnyOrder(
                        "lines[0].price.unitPrice",
                        "lines[0].origin.basis",
                        "lines[0].origin.adjustment.due",
                        "lines[0].origin.adjustment.billed",
                        "lines[0].allowancesAndCharges[0].measure.amount",
                        "lines[0].allowancesAndCharges[1].measure.base",
                        "allowancesAndCharges[0].allowanceCharge.measure.amount",
                        "prepaid",
                        "bases[0].basis.rounding",
                        "bases[0].basis.invoiced[0].net",
                        "bases[0].basis.invoiced[0].tax",
                        "bases[0].basis.credited[0].net",
                        "bases[0].basis.credited[0].tax",
                        "header.terms.plan.instalments[0].share.amount");
    }

    @Test
    void a_levy_of_the_whole_in_another_currency_is_named_by_both_its_amounts() {
        Money dollar = Money.parse("USD 1.00");
        List<LevyAmount> levied =
                List.of(new LevyAmount(Levy.withheld("ES_IRPF", "Retención IRPF", "15"), dollar, dollar));
        CorrectionBasis basis = new CorrectionBasis(List.of(), List.of(), Money.zero(CurrencyUnit.EUR), levied, levied);
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 1.00")).toBuilder()
                .basis(onF1(basis))
                .build();
        assertThat(paths(draft, CalculationRule.ONE_CURRENCY))
                .containsExactlyInAnyOrder(
                        "bases[0].basis.levies[0].base",
                        "bases[0].basis.levies[0].amount",
                        "bases[0].basis.leviesCredited[0].base",
                        "bases[0].basis.leviesCredited[0].amount");
    }

    @Test
    void a_line_without_treatment_lacks_its_nature_or_somebody_to_decide() {
        LineItem.Builder line = LineItem.builder().description("x").unitPrice(Money.parse("EUR 1.00"));
        assertThat(lacks(line)).containsExactly("the line says neither treatment nor nature");
        assertThat(lacks(line.nature(SupplyNature.of(SupplyKind.SERVICE)))).containsExactly("no determiner was given");
    }

    private static List<String> lacks(LineItem.Builder line) {
        return InvoiceCalculator.standard()
                .calculate(
                        InvoiceDraft.builder()
                                .header(Samples.header().build())
                                .line(line.build())
                                .build(),
                        Samples.DAY)
                .findings()
                .all()
                .stream()
                .filter(finding -> finding.path().equals("lines[0].treatment"))
                .map(Finding::message)
                .toList();
    }

    @Test
    void an_allowance_of_another_sign_than_its_line_is_worth_a_look() {
        assertThat(signs(Samples.line("EUR 10.00").allowanceCharge(fixed("EUR -1.00"))))
                .hasSize(1);
        assertThat(signs(Samples.line("EUR 10.00").quantity(-1).allowanceCharge(fixed("EUR 1.00"))))
                .hasSize(1);
        assertThat(signs(Samples.line("EUR 10.00").allowanceCharge(fixed("EUR 1.00"))))
                .isEmpty();
        assertThat(signs(Samples.line("EUR 10.00").allowanceCharge(fixed("EUR 0.00"))))
                .isEmpty();
        assertThat(signs(Samples.line("EUR 10.00").quantity(-1).allowanceCharge(AllowanceCharge.discount("5", "r"))))
                .isEmpty();
    }

    private static List<String> signs(LineItem.Builder line) {
        return paths(Samples.draft(line), CalculationRule.ALLOWANCE_SIGN);
    }

    @Test
    void allowances_may_take_all_of_a_document_and_are_worth_a_look_beyond() {
        assertThat(beyond(TWENTY, fixed("EUR 100.00"))).isEmpty();
        assertThat(beyond(TWENTY, fixed("EUR 100.01"))).hasSize(1);
        assertThat(beyond(TEN, fixed("EUR 100.00"))).hasSize(1);
        assertThat(beyond(TEN, new Charge(Measure.amount(Money.parse("EUR 1.00")), "port", Optional.empty())))
                .isEmpty();
    }

    /** One line of 100.00 at 20 % and an allowance under a treatment. */
    private static List<String> beyond(TaxTreatment treatment, AllowanceCharge part) {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00").treatment(TWENTY)).toBuilder()
                .allowanceCharge(new DocumentAllowanceCharge(part, Optional.of(treatment)))
                .build();
        return paths(draft, CalculationRule.ALLOWANCE_WITHIN_DOCUMENT);
    }

    @Test
    void one_treatment_may_be_overdrawn_while_the_whole_is_not() {
        InvoiceDraft draft = Samples.draft(
                        Samples.line("EUR 100.00").treatment(TWENTY),
                        Samples.line("EUR 5.00").treatment(TEN))
                .toBuilder()
                .allowanceCharge(new DocumentAllowanceCharge(fixed("EUR 6.00"), Optional.of(TEN)))
                .build();
        assertThat(paths(draft, CalculationRule.ALLOWANCE_WITHIN_DOCUMENT)).hasSize(1);
    }

    @Test
    void the_rounding_amount_goes_with_the_note_that_takes_the_last() {
        assertThat(rounding(half("EUR 0.00"))).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(rounding(half("EUR 50.00"))).isEqualTo(Money.parse("EUR 0.01"));
    }

    private static InvoiceDraft half(String credited) {
        return Samples.draft(Samples.line("EUR 50.00").treatment(TWENTY)).toBuilder()
                .header(Samples.header()
                        .policy(VatCalculators.cumulativeCredit().policy())
                        .build())
                .basis(onF1(basis("EUR 0.01", credited)))
                .build();
    }

    private static DocumentBasis onF1(CorrectionBasis basis) {
        return new DocumentBasis(new DocumentReference(InvoiceNumber.of("F-1"), Samples.DAY), basis);
    }

    private static Money rounding(InvoiceDraft draft) {
        return InvoiceCalculator.standard()
                .calculate(draft, Samples.DAY)
                .orThrow()
                .calculated()
                .totals()
                .rounding();
    }

    private static List<String> paths(InvoiceDraft draft, CalculationRule rule) {
        Findings findings =
                InvoiceCalculator.standard().calculate(draft, Samples.DAY).findings();
        RuleCode code = rule.code();
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::path)
                .toList();
    }

    /** 100.00 at 20 % invoiced, with a rounding amount, and something credited. */
    private static CorrectionBasis basis(String rounding, String credited) {
        boolean foreign = rounding.startsWith("USD");
        TaxSubtotal invoiced = TaxSubtotal.of(
                TWENTY,
                Money.parse(foreign ? "USD 100.00" : "EUR 100.00"),
                Money.parse(foreign ? "USD 20.00" : "EUR 20.00"));
        Money net = Money.parse(credited);
        TaxSubtotal earlier = TaxSubtotal.of(TWENTY, net, TWENTY.taxOn(net));
        return new CorrectionBasis(List.of(invoiced), List.of(earlier), Money.parse(rounding));
    }

    private static PaymentPlan plan(String amount) {
        return PaymentPlan.of(List.of(
                new PlannedInstalment(
                        new InstalmentShare.AmountShare(Money.parse(amount)), DueDateRule.days(0), Optional.empty()),
                new PlannedInstalment(new InstalmentShare.BalanceShare(), DueDateRule.days(30), Optional.empty())));
    }

    private static AllowanceCharge fixed(String amount) {
        return new Allowance(Measure.amount(Money.parse(amount)), "remise", Optional.empty());
    }

    private static AllowanceCharge ofBase(String base) {
        return new Allowance(
                new Measure.Percent(Percentage.of("10"), Optional.of(Money.parse(base))), "remise", Optional.empty());
    }
}
