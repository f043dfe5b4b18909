package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.intake.CsvIntake;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.measure.Unit;
import org.facturier.core.party.Party;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.DailyUsage;
import org.facturier.core.usage.Usage;
import org.facturier.numbering.NumberStores;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.rendering.InvoiceRenderer;
import org.facturier.rendering.pdf.PdfInvoiceRenderer;
import org.facturier.tax.supply.EuropeanVat;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ScalingTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final int CAFES = 60;

    private static Party cafe(int number) {
        return Party.business("Café " + number)
                .id("cafe-" + number)
                .address(Lumen.BUYER.address().orElseThrow())
                .build();
    }

    // region agreement
    /** Maintenance of the lamps of one café: a fee each month, and each lamp that was replaced. */
    private static PartnerAgreement agreement(int cafe) {
        BillingCycle monthly = new BillingCycle(START, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);
        SupplyNature service = SupplyNature.of(SupplyKind.SERVICE);
        return PartnerAgreement.builder()
                .id("A" + cafe)
                .supplier(Lumen.SELLER)
                .partner(cafe(cafe))
                .validFrom(START)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rule(new BillingRule.RecurringFee(
                        "fee", "Entretien", monthly, Money.parse("EUR 40.00"), service, Optional.empty()))
                .rule(new BillingRule.UsageFee(
                        "lamps",
                        "Lampes remplacées",
                        monthly,
                        "lamps",
                        Unit.of("C62"),
                        new UnitPrice(BigMoney.parse("EUR 12.00")),
                        service,
                        Optional.empty()))
                .build();
    }
    // endregion

    private static List<PartnerAgreement> agreements() {
        return IntStream.range(0, CAFES).mapToObj(ScalingTest::agreement).toList();
    }

    private static String usageFile() {
        return "id,partner,metric,on,quantity\n"
                + IntStream.range(0, CAFES)
                        .mapToObj(cafe -> "U" + cafe + ",cafe-" + cafe + ",lamps,2026-01-20," + (1 + cafe % 3))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    // region usage
    private static DailyUsage usage(Reader file, List<Finding> refused) throws IOException {
        DailyUsage usage = new DailyUsage();
        CsvIntake.usage().stream("usage.csv", file, usage, refused::add);
        return usage;
    }
    // endregion

    // region usage-apart
    private static Map<String, DailyUsage> usageByPartner(Reader file, List<Finding> refused) throws IOException {
        Map<String, DailyUsage> byPartner = new HashMap<>();
        Consumer<Usage> each = record -> byPartner
                .computeIfAbsent(record.partner(), partner -> new DailyUsage())
                .accept(record);
        CsvIntake.usage().stream("usage.csv", file, each, refused::add);
        return byPartner;
    }
    // endregion

    @Test
    void agreements_are_billed_apart_as_they_are_together() throws IOException {
        List<Finding> refused = new ArrayList<>();
        DailyUsage usage = usage(new StringReader(usageFile()), refused);
        List<PartnerAgreement> agreements = agreements();
        // region together
        BillingRun run = BillingRun.standard();
        BillingProposal together = run.plan(agreements, usage, Chain.none(), DAY);
        // endregion

        Map<String, DailyUsage> used = usageByPartner(new StringReader(usageFile()), refused);
        // region apart
        Map<String, List<PartnerAgreement>> byPartner = agreements.stream()
                .collect(Collectors.groupingBy(agreement -> agreement.partner().id()));
        List<BillingProposal> apart = byPartner.entrySet().parallelStream()
                .map(group -> run.plan(
                        group.getValue(), used.getOrDefault(group.getKey(), new DailyUsage()), Chain.none(), DAY))
                .toList();
        // endregion
        assertThat(refused).isEmpty();
        assertThat(together.invoices()).hasSize(CAFES);
        assertThat(together.findings()).isEmpty();
        assertThat(apart).allSatisfy(proposal -> assertThat(proposal.findings()).isEmpty());
        assertThat(apart.stream().flatMap(proposal -> proposal.invoices().stream()))
                .containsExactlyInAnyOrderElementsOf(together.invoices());
    }

    @Test
    void usage_of_a_partner_outside_the_group_is_a_finding() throws IOException {
        DailyUsage usage = usage(new StringReader(usageFile()), new ArrayList<>());
        assertThat(BillingRun.standard().plan(List.of(agreement(7)), usage, Chain.none(), DAY).findings().stream()
                        .map(finding -> finding.code().text()))
                .hasSize(CAFES - 1)
                .containsOnly("USE-PARTNER-01");
    }

    private static Issuer issuer() {
        return Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .build();
    }

    private static List<Invoice> issued() throws IOException {
        DailyUsage usage = usage(new StringReader(usageFile()), new ArrayList<>());
        List<ProposedInvoice> proposed = BillingRun.standard()
                .plan(agreements(), usage, Chain.none(), DAY)
                .invoices();
        // region issue
        Issuer issuer = issuer();
        NumberStore store = NumberStores.inMemory();
        List<Outcome<Invoice>> outcomes = proposed.parallelStream()
                .map(one -> store.advance(
                        "F",
                        new IssuingRequest(one.request(), one.draft()),
                        last -> issuer.issue(one.draft(), Issuance.of("F", DAY).after(last))))
                .toList();
        // endregion
        return outcomes.stream().map(Outcome::orThrow).toList();
    }

    @Test
    void one_issuer_serves_all_threads() throws IOException {
        List<Invoice> issued = issued();
        assertThat(issued.stream().map(invoice -> invoice.number().text()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CAFES)
                        .mapToObj(counter -> String.format(Locale.ROOT, "F-2026-%04d", counter))
                        .toList());
        assertThat(issued.stream().map(invoice -> invoice.totals().payable()).distinct())
                .containsExactlyInAnyOrder(
                        Money.parse("EUR 62.40"), Money.parse("EUR 76.80"), Money.parse("EUR 91.20"));
    }

    @Test
    void one_renderer_serves_all_threads() throws IOException {
        List<Invoice> issued = issued();
        // region render
        InvoiceRenderer pdf = PdfInvoiceRenderer.standard();
        List<byte[]> files = issued.parallelStream()
                .map(invoice -> pdf.render(invoice).orThrow())
                .toList();
        // endregion
        assertThat(files).hasSize(CAFES);
        assertThat(files.get(7)).isEqualTo(pdf.render(issued.get(7)).orThrow());
    }

    @Test
    void the_book_of_a_partner_says_what_the_book_of_the_house_says() throws IOException {
        List<Fact> facts =
                issued().stream().map(Issued::new).map(Fact.class::cast).toList();
        AccountKey key = new AccountKey(Lumen.SELLER.id(), "cafe-7", CurrencyUnit.EUR);
        List<Fact> told = issued().stream()
                .filter(invoice -> invoice.header().buyer().id().equals("cafe-7"))
                .map(Issued::new)
                .map(Fact.class::cast)
                .toList();
        // region books
        Ledger ofTheHouse = Ledger.of(Lumen.SELLER.id(), facts); // of 60 cafés
        Ledger ofThePartner = Ledger.of(Lumen.SELLER.id(), told); // the rows of cafe-7 alone
        Money open = ofThePartner.account(key).orElseThrow().at(DAY).balance(); // EUR 76.80
        Money same = ofTheHouse.account(key).orElseThrow().at(DAY).balance();
        // endregion
        assertThat(open).isEqualTo(Money.parse("EUR 76.80"));
        assertThat(same).isEqualTo(open);
    }
}
