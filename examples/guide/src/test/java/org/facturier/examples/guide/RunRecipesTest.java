package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.examples.guide.Recipes.FEBRUARY;
import static org.facturier.examples.guide.Recipes.ISSUER;
import static org.facturier.examples.guide.Recipes.TODAY;
import static org.facturier.examples.guide.Recipes.issued;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.agreement.AgreementCheck;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.BillingCalendar;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.billing.Unbilled;
import org.facturier.core.billing.UnbilledDetector;
import org.facturier.core.chain.Chain;
import org.facturier.core.clause.AgreementClauses;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.intake.CsvIntake;
import org.facturier.core.intake.FileText;
import org.facturier.core.intake.Intake;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.letter.Letter;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.Tier;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.facturier.numbering.NumberStores;
import org.facturier.tax.mention.FrenchAgreementLaw;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The recipes of the cookbook on agreements and usage. */
class RunRecipesTest {
    // region monthly
    static List<Outcome<Invoice>> issue(BillingProposal proposal, NumberStore numbers, LocalDate day) {
        List<Outcome<Invoice>> outcomes = new ArrayList<>();
        for (ProposedInvoice one : proposal.invoices()) {
            String series = series(one.draft().header().type());
            outcomes.add(numbers.advance(
                    series,
                    new IssuingRequest(one.request(), one.draft()),
                    last -> ISSUER.issue(one.draft(), Issuance.of(series, day).after(last))));
        }
        return outcomes;
    }

    static String series(DocumentType type) {
        return (type.isSelfBilled() ? "A" : "") + (type.isCredit() ? "AV" : "F");
    }
    // endregion

    @Test
    void the_invoices_of_a_month_are_issued_once() {
        List<PartnerAgreement> agreements = List.of(AgreementTest.AGREEMENT);
        List<Usage> usage = List.of();
        Chain billed = Chain.none();
        NumberStore numbers = NumberStores.inMemory();
        // region run
        BillingProposal proposal = BillingRun.standard().plan(agreements, usage, billed, FEBRUARY);
        List<Outcome<Invoice>> outcomes = issue(proposal, numbers, FEBRUARY);
        // endregion
        Invoice january = outcomes.get(0).orThrow();
        assertThat(outcomes).hasSize(1);
        assertThat(january.totals().net()).isEqualTo(eur("45.90"));
        assertThat(january.totals().payable()).isEqualTo(eur("55.08"));
        assertThat(issue(proposal, numbers, FEBRUARY)).isEqualTo(outcomes);
        assertThat(DocumentType.listed().stream().filter(type -> type.equals(type.plain())))
                .extracting(RunRecipesTest::series)
                .containsExactly("AAV", "F", "AV", "F", "F", "AF");

        billed = Chain.of(List.of(january));
        LocalDate march = LocalDate.of(2026, 3, 1);
        // region missed
        UnbilledDetector.Report report =
                UnbilledDetector.in(BillingRun.standard().plan(agreements, usage, billed, march));
        List<Money> missed = report.periods().stream().map(Unbilled::missing).toList(); // EUR 83.70, of February
        Findings unpriced = report.findings(); // usage that nobody is billed for
        // endregion
        assertThat(missed).containsExactly(eur("83.70"));
        assertThat(unpriced).isEmpty();
    }

    @Test
    void usage_is_read_line_by_line() throws IOException {
        Path path = Path.of("src", "test", "resources", "16-usage.csv");
        // region usage
        Intake<Usage> intake;
        try (Reader file = FileText.utf8(Files.newInputStream(path))) {
            intake = CsvIntake.usage().read("usage.csv", file);
        }
        List<Usage> usage = intake.records(); // U1 and U3
        String refused = intake.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
        // endregion
        assertThat(usage).extracting(Usage::id).containsExactly("U1", "U3");
        Printed.is("16-refused.txt", refused + "\n");

        // region callOut
        BillingRule rule = new BillingRule.UsageFee(
                "calls",
                "Dépannage",
                AgreementTest.MONTHLY,
                "hours",
                Unit.HOUR,
                new CallOut(BigMoney.parse("EUR 60.00"), BigMoney.parse("EUR 12.00")),
                AgreementTest.SERVICE,
                Optional.empty());
        // endregion
        PartnerAgreement agreement = PartnerAgreement.builder()
                .id("A2")
                .supplier(Lumen.SELLER)
                .partner(Lumen.BUYER)
                .validFrom(LocalDate.of(2026, 1, 1))
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rule(rule)
                .build();
        BillingProposal proposal = BillingRun.standard().plan(List.of(agreement), usage, Chain.none(), FEBRUARY);
        assertThat(issued(proposal.invoices().get(0).draft()).totals().net()).isEqualTo(eur("144.00"));
    }

    @Test
    void tiers_and_bounds_price_a_quantity() {
        // region tiers
        GraduatedPrice tiers = new GraduatedPrice(List.of(
                Tier.upTo(BigDecimal.TEN, BigMoney.parse("EUR 12.00")), Tier.beyond(BigMoney.parse("EUR 10.00"))));
        BigMoney price = tiers.price(BigDecimal.valueOf(25)).amount(); // EUR 270
        // endregion
        assertThat(price).isEqualByComparingTo(BigMoney.parse("EUR 270.00"));
        // region bounds
        PricingModel bounded = new BoundedPrice(
                tiers, Optional.of(BigMoney.parse("EUR 50.00")), Optional.of(BigMoney.parse("EUR 250.00")));
        BigMoney little = bounded.price(BigDecimal.ONE).amount(); // EUR 50
        BigMoney much = bounded.price(BigDecimal.valueOf(25)).amount(); // EUR 250
        // endregion
        assertThat(little).isEqualByComparingTo(BigMoney.parse("EUR 50.00"));
        assertThat(much).isEqualByComparingTo(BigMoney.parse("EUR 250.00"));
    }

    @Test
    void a_pricing_model_of_ones_own_prices_begun_quarters() {
        CallOut model = new CallOut(BigMoney.parse("EUR 60.00"), BigMoney.parse("EUR 12.00"));
        assertThat(model.price(new BigDecimal("2.6")).amount()).isEqualByComparingTo(BigMoney.parse("EUR 144.00"));
        assertThat(model.price(BigDecimal.ZERO).amount().isZero()).isTrue();
    }

    @Test
    void a_price_changes_in_mid_period() {
        Invoice january = issued(BillingRun.standard()
                .plan(List.of(AgreementTest.AGREEMENT), List.of(), Chain.none(), FEBRUARY)
                .invoices()
                .get(0)
                .draft());
        Chain billed = Chain.of(List.of(january));
        LocalDate march = LocalDate.of(2026, 3, 1);
        PartnerAgreement agreement = AgreementTest.AGREEMENT;
        // region amended
        PartnerAgreement dearer = agreement
                .amended(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 15)) // agreed on, in effect from
                .rules(List.of(AgreementTest.rent("EUR 124.00"), AgreementTest.HOURS, AgreementTest.CAP))
                .build();
        BillingProposal february = BillingRun.standard().plan(List.of(agreement, dearer), List.of(), billed, march);
        // endregion
        assertThat(issued(february.invoices().get(0).draft()).totals().lines()).isEqualTo(Money.parse("EUR 97.65"));
    }

    @Test
    void late_usage_is_a_difference() {
        List<Usage> known = List.of(AgreementTest.usage("U1", LocalDate.of(2026, 1, 20), "2"));
        BillingRun run = BillingRun.standard();
        List<PartnerAgreement> agreements = List.of(AgreementTest.AGREEMENT);
        Invoice january = issued(run.plan(agreements, known, Chain.none(), FEBRUARY)
                .invoices()
                .get(0)
                .draft());
        // region late
        Usage late = new Usage("U2", Lumen.BUYER.id(), "hours", LocalDate.of(2026, 1, 28), new BigDecimal("0.5"));
        List<Usage> all = List.of(known.get(0), late);
        BillingProposal more = run.plan(agreements, all, Chain.of(List.of(january)), LocalDate.of(2026, 2, 10));
        Money net = issued(more.invoices().get(0).draft()).totals().net(); // EUR 24.00
        // endregion
        assertThat(net).isEqualTo(Money.parse("EUR 24.00"));
    }

    @Test
    void an_agreement_ends() {
        PartnerAgreement agreement = AgreementTest.AGREEMENT;
        // region ended
        List<PartnerAgreement> ended = AgreementHistory.of(List.of(agreement))
                .orThrow()
                .endingBefore(LocalDate.of(2026, 2, 15)); // the day after the last one
        BillingProposal proposal = BillingRun.standard().plan(ended, List.of(), Chain.none(), LocalDate.of(2026, 3, 1));
        // endregion
        assertThat(proposal.invoices().stream()
                        .map(one -> issued(one.draft()).totals().lines())
                        .reduce(Money.parse("EUR 0.00"), Money::plus))
                .isEqualTo(Money.parse("EUR 87.75"));
    }

    @Test
    void a_calendar_looks_ahead() {
        List<PartnerAgreement> agreements = List.of(AgreementTest.AGREEMENT);
        // region ahead
        ServicePeriod spring = new ServicePeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1));
        List<String> rents = BillingCalendar.of(agreements, List.of(), spring).entries().stream()
                .filter(entry -> entry.origin().rule().equals("rent"))
                .map(entry -> entry.billedOn() + " " + entry.amount().orElseThrow())
                .toList();
        // endregion
        assertThat(rents).containsExactly("2026-03-01 EUR 93.00", "2026-04-01 EUR 93.00", "2026-05-01 EUR 93.00");
    }

    @Test
    void an_agreement_can_be_read() {
        PartnerAgreement agreement = AgreementTest.AGREEMENT;
        // region clauses
        Letter letter = AgreementClauses.letter(agreement, TODAY); // for signature, in its language
        Findings doubts =
                AgreementCheck.standard().with(FrenchAgreementLaw.standard()).check(agreement);
        // endregion
        assertThat(letter.body()).isNotEmpty();
        assertThat(doubts.hasErrors()).isFalse();
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
