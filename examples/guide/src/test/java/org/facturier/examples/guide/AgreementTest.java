package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.agreement.AgreementCheck;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.billing.Unbilled;
import org.facturier.core.billing.UnbilledDetector;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.clause.AgreementClauses;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.letter.Letter;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.facturier.numbering.NumberStores;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.facturier.tax.supply.EuropeanVat;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The code of chapter 4. */
class AgreementTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    // region rules
    static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);
    static final LocalDate START = LocalDate.of(2026, 1, 15);
    static final BillingCycle MONTHLY =
            new BillingCycle(LocalDate.of(2026, 1, 1), CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);

    static BillingRule rent(String fee) {
        return new BillingRule.RecurringFee(
                "rent", "Location de lampes", MONTHLY, Money.parse(fee), SERVICE, Optional.empty());
    }

    static final BillingRule HOURS = new BillingRule.UsageFee(
            "hours",
            "Entretien",
            MONTHLY,
            "hours", // the metric of the usage that counts
            Unit.HOUR,
            new UnitPrice(BigMoney.parse("EUR 48.00")),
            SERVICE,
            Optional.empty());

    static final BillingRule CAP = new BillingRule.Commitment(
            "cap",
            "Plafond d’entretien",
            MONTHLY,
            List.of("hours"), // the keys of the rules that count
            Optional.empty(), // no minimum
            Optional.of(Money.parse("EUR 310.00")),
            SERVICE,
            Optional.empty());
    // endregion

    // region agreement
    static final PartnerAgreement AGREEMENT = PartnerAgreement.builder()
            .id("A1")
            .supplier(Lumen.SELLER)
            .partner(Lumen.BUYER)
            .validFrom(START)
            .currency(CurrencyUnit.EUR)
            .language(Locale.FRENCH)
            .terms(PaymentTerms.of(DueDateRule.days(30)))
            .rule(rent("EUR 93.00"))
            .rule(HOURS)
            .rule(CAP)
            .discount(Discount.percent("launch", "10", "lancement", START)
                    .on("rent")
                    .until(LocalDate.of(2026, 4, 1)))
            .build();
    // endregion

    // region issuer
    static final Issuer ISSUER = Issuer.builder()
            .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
            .build();

    static Invoice issue(NumberStore numbers, ProposedInvoice proposed, LocalDate day) {
        IssuingRequest request = new IssuingRequest(proposed.request(), proposed.draft());
        return numbers.advance(
                        "F",
                        request,
                        last -> ISSUER.issue(
                                proposed.draft(), Issuance.of("F", day).after(last)))
                .orThrow();
    }
    // endregion

    @Test
    void an_agreement_can_be_read_and_checked() throws IOException {
        // region letter
        Findings findings = AgreementCheck.standard().check(AGREEMENT); // none
        Letter letter = AgreementClauses.letter(AGREEMENT, START); // in French, for signature
        String clauses = AgreementClauses.of(AGREEMENT, Locale.ENGLISH).stream()
                .map(clause -> clause.title() + ": " + clause.text() + "\n")
                .collect(Collectors.joining());
        // endregion
        assertThat(findings).isEmpty();
        assertThat(letter.subject()).isEqualTo("Accord A1, version 1");
        Printed.is("agreement.txt", wrapped(clauses));
    }

    @Test
    void a_run_bills_what_is_due_and_nothing_twice() throws IOException {
        NumberStore numbers = NumberStores.inMemory();
        // region run
        List<PartnerAgreement> versions = List.of(AGREEMENT);
        List<Usage> usage = List.of(usage("U1", LocalDate.of(2026, 1, 20), "3"));
        BillingRun run = BillingRun.standard();

        BillingProposal proposal = run.plan(versions, usage, Chain.none(), FEBRUARY);
        Invoice january = issue(numbers, proposal.invoices().get(0), FEBRUARY);
        BillingProposal again = run.plan(versions, usage, Chain.of(List.of(january)), FEBRUARY);
        // endregion
        assertThat(proposal.findings()).isEmpty();
        assertThat(again.invoices()).isEmpty();
        assertThat(issue(numbers, proposal.invoices().get(0), FEBRUARY)).isEqualTo(january);
        ProposedInvoice nextDay = run.plan(versions, usage, Chain.none(), FEBRUARY.plusDays(1))
                .invoices()
                .get(0);
        assertThat(nextDay.draft()).isEqualTo(proposal.invoices().get(0).draft());
        assertThat(nextDay.request()).isEqualTo(proposal.invoices().get(0).request());
        assertThat(run.plan(versions, List.of(), Chain.of(List.of(january)), FEBRUARY)
                        .invoices())
                .extracting(given -> given.draft().header().type())
                .containsExactly(DocumentType.CREDIT_NOTE);
        assertThat(january.totals().net()).isEqualTo(eur("189.90"));
        assertThat(january.totals().tax()).isEqualTo(eur("37.98"));
        assertThat(january.totals().payable()).isEqualTo(eur("227.88"));
        Printed.is(
                "agreement-january.txt",
                new String(TextInvoiceRenderer.standard().render(january).orThrow(), StandardCharsets.UTF_8));

        // region late
        List<Usage> more = List.of(usage.get(0), usage("U2", LocalDate.of(2026, 1, 28), "1.5"));
        LocalDate tenth = LocalDate.of(2026, 2, 10);
        BillingProposal late = run.plan(versions, more, Chain.of(List.of(january)), tenth);
        Invoice difference = issue(numbers, late.invoices().get(0), tenth);
        // endregion
        assertThat(difference.lines())
                .extracting(line -> line.net())
                .containsExactlyInAnyOrder(eur("72.00"), eur("-46.00"));
        Invoice atOnce = issue(
                NumberStores.inMemory(),
                run.plan(versions, more, Chain.none(), tenth).invoices().get(0),
                tenth);
        assertThat(atOnce.totals().net())
                .isEqualTo(eur("215.90"))
                .isEqualTo(january.totals().net().plus(difference.totals().net()));
        assertThat(difference.totals().payable()).isEqualTo(eur("31.20"));
        assertThat(run.plan(versions, more, Chain.of(List.of(january, difference)), tenth)
                        .invoices())
                .isEmpty();

        // region dearer
        PartnerAgreement dearer = AGREEMENT
                .amended(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 15)) // agreed on, in effect from
                .rules(List.of(rent("EUR 124.00"), HOURS, CAP))
                .build();
        List<PartnerAgreement> both = List.of(AGREEMENT, dearer);
        Chain billed = Chain.of(List.of(january, difference));
        BillingProposal february = run.plan(both, more, billed, MARCH);
        // endregion
        Invoice second = issue(numbers, february.invoices().get(0), MARCH);
        assertThat(second.lines()).extracting(line -> line.net()).containsExactly(eur("41.85"), eur("55.80"));
        assertThat(second.number()).hasToString("F-2026-0003");

        // region missed
        UnbilledDetector.Report report = UnbilledDetector.in(february);
        String said = report.periods().stream()
                .map(missed -> missed.origin().rule() + " "
                        + missed.origin().period().from() + " to "
                        + missed.origin().period().lastDay() + ": " + missed.missing())
                .collect(Collectors.joining("\n"));
        // endregion
        assertThat(report.periods()).extracting(Unbilled::missing).containsExactly(eur("41.85"), eur("55.80"));
        Printed.is("agreement-missed.txt", said + "\n");
    }

    @Test
    void usage_that_nobody_pays_for_is_a_finding() throws IOException {
        // region unpriced
        List<Usage> usage = List.of(
                new Usage("U3", Lumen.BUYER.id(), "bulbs", LocalDate.of(2026, 1, 21), new BigDecimal("12")),
                usage("U4", LocalDate.of(2026, 1, 3), "2"));
        BillingProposal proposal = BillingRun.standard().plan(List.of(AGREEMENT), usage, Chain.none(), FEBRUARY);
        // endregion
        assertThat(proposal.findings().stream().map(finding -> finding.code().text()))
                .containsExactlyInAnyOrder("USE-METRIC-01", "USE-DATE-01");
        Printed.is(
                "agreement-unpriced.txt",
                proposal.findings().stream().map(Object::toString).collect(Collectors.joining("\n")) + "\n");
    }

    // region usage
    static Usage usage(String id, LocalDate on, String hours) {
        return new Usage(id, Lumen.BUYER.id(), "hours", on, new BigDecimal(hours));
    }
    // endregion

    private static String wrapped(String text) {
        return text.replaceAll("(.{1,100})(?: |(?=\n))", "$1\n").replace("\n\n", "\n");
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
