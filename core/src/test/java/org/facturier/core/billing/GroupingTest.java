package org.facturier.core.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.billing.BillingFixture.APRIL;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.fee;
import static org.facturier.core.billing.BillingFixture.hours;
import static org.facturier.core.billing.BillingFixture.used;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.agreement.DeliveryPreference.Channel;
import org.facturier.core.agreement.DeliveryPreference.Format;
import org.facturier.core.agreement.DeliveryPreference.Grouping;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Site;
import org.facturier.core.chain.Chain;
import org.facturier.core.clause.AgreementClauses;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.Measure;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.Address;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.report.Cell;
import org.facturier.core.report.ReportTable;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What stands on one invoice, and the account of several sites. */
class GroupingTest {

    private static final Address NORTH = Address.of("3 rue du Nord", "59000", "Lille", "FR");
    private static final DeliveryPreference WANTED =
            new DeliveryPreference(Channel.PLATFORM, Format.FACTUR_X, List.of("0225:303265045"), Grouping.BY_PARTNER);

    private final PartnerAgreement north = at("A1", new Site("S1", "Lille", Optional.of(NORTH)));
    private final PartnerAgreement south = at("A2", new Site("S2", "Agen", Optional.empty()));
    private final PartnerAgreement again = at("A3", new Site("S1", "Lille", Optional.of(NORTH)));

    @Test
    void all_agreements_of_a_partner_stand_on_one_invoice_by_site_and_each_line_names_its_own() {
        ProposedInvoice one = only(north, south, again);
        assertThat(one.agreements()).containsExactly("A1", "A2", "A3");
        assertThat(one.delivery()).contains(WANTED);
        assertThat(one.draft().header().references().contract()).isEmpty();
        assertThat(one.draft().lines())
                .extracting(line -> line.details().orElseThrow() + " "
                        + line.origin().orElseThrow().agreement())
                .containsExactly("Site\u00a0: Agen A2", "Site\u00a0: Lille A1", "Site\u00a0: Lille A3");
    }

    @Test
    void agreements_for_one_site_stand_together_and_are_delivered_there() {
        List<ProposedInvoice> two =
                plan(by(Grouping.BY_SITE, north), by(Grouping.BY_SITE, south), by(Grouping.BY_SITE, again));
        assertThat(two).extracting(ProposedInvoice::agreement).containsExactly("A1, A3", "A2");
        ServicePeriod january = new ServicePeriod(START, START.plusMonths(1));
        assertThat(two.get(0).draft().header().delivery())
                .contains(Delivery.during(january).sentTo(NORTH));
        assertThat(plan(by(Grouping.BY_AGREEMENT, north), by(Grouping.BY_AGREEMENT, again)))
                .hasSize(2);
    }

    @Test
    void agreements_that_say_something_else_of_the_invoice_stand_apart() {
        List<PartnerAgreement> others = List.of(
                again.toBuilder().terms(PaymentTerms.of(DueDateRule.days(10))).build(),
                again.toBuilder().purchaseOrder("BC-1").build(),
                again.toBuilder().delivery(DeliveryPreference.mail("a@b.fr")).build(),
                again.toBuilder().language(Locale.ENGLISH).build(),
                again.toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                        .build(),
                again.toBuilder().allowanceCharge(postage()).build());
        for (PartnerAgreement other : others) {
            assertThat(plan(north, other)).hasSize(2);
        }
        PartnerAgreement charged = north.toBuilder().allowanceCharge(postage()).build();
        assertThat(plan(charged, others.get(5))).hasSize(2);
    }

    @Test
    void usage_is_recorded_under_the_site() {
        PartnerAgreement measured = north.toBuilder()
                .rules(List.of(hours(new UnitPrice(BigMoney.parse("EUR 2")))))
                .build();
        Usage there = new Usage("u1", "S1", "hours", START, new BigDecimal("7"));
        BillingProposal proposal =
                BillingRun.standard().plan(List.of(measured), List.of(there, used("u2", "5")), Chain.none(), APRIL);
        assertThat(proposal.invoices().get(0).draft().lines().get(0).quantity()).isEqualByComparingTo("7");
        assertThat(proposal.findings().all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("USE-PARTNER-01 usage u2");
        assertThat(proposal.findings().all().get(0).hint()).contains("record it under one of the sites S1");
    }

    @Test
    void an_invoice_for_several_sites_has_a_total_for_each() {
        Invoice invoice =
                Samples.issue("F-1", HostBook.taxed(only(north, south, again).draft()), START);
        ReportTable totals = SiteTotals.of(invoice, Locale.FRENCH);
        assertThat(totals.rows())
                .containsExactly(
                        List.of(Cell.of("Agen"), Cell.of(Money.parse("EUR 100.00"))),
                        List.of(Cell.of("Lille"), Cell.of(Money.parse("EUR 200.00"))));
        assertThat(totals.totals()).containsExactly(Cell.of("Total"), Cell.of(Money.parse("EUR 300.00")));
    }

    @Test
    void an_agreement_stays_with_its_site() {
        PartnerAgreement moved = north.amended(START, APRIL)
                .site(new Site("S2", "Agen", Optional.empty()))
                .build();
        assertThat(AgreementHistory.of(List.of(north, moved)).findings().all())
                .extracting(finding -> finding.code() + ": " + finding.message())
                .containsExactly(
                        "AGR-PARTIES-01: it is between seller and buyer for S2, version 1 between seller and buyer"
                                + " for S1");
    }

    @Test
    void site_and_delivery_are_told_in_words() {
        assertThat(AgreementClauses.of(north, Locale.FRENCH))
                .extracting(clause -> clause.text())
                .contains(
                        "Les prestations sont destinées à Lille.",
                        "Les factures sont transmises par une plateforme, au format Factur-X, à 0225:303265045. Tous les"
                                + " accords du partenaire font l’objet d’une seule facture par jour.");
        assertThat(AgreementClauses.of(by(Grouping.BY_SITE, north), Locale.ENGLISH))
                .extracting(clause -> clause.text())
                .contains(
                        "What is supplied goes to Lille.",
                        "Invoices are sent by a platform, as Factur-X, to 0225:303265045. There is one for all agreements for"
                                + " the same site on one day.");
    }

    private static DocumentAllowanceCharge postage() {
        return DocumentAllowanceCharge.of(
                new AllowanceCharge.Charge(Measure.amount(Money.parse("EUR 5.00")), "frais", Optional.empty()));
    }

    private static PartnerAgreement by(Grouping grouping, PartnerAgreement agreement) {
        return agreement.toBuilder().delivery(WANTED.grouped(grouping)).build();
    }

    private static PartnerAgreement at(String id, Site site) {
        return BillingFixture.agreement(fee("EUR 100.00", CycleUnit.MONTH, BillingTiming.IN_ADVANCE))
                .id(id)
                .site(site)
                .delivery(WANTED)
                .build();
    }

    private static ProposedInvoice only(PartnerAgreement... agreements) {
        List<ProposedInvoice> invoices = plan(agreements);
        assertThat(invoices).hasSize(1);
        return invoices.get(0);
    }

    private static List<ProposedInvoice> plan(PartnerAgreement... agreements) {
        return BillingRun.standard()
                .plan(List.of(agreements), List.of(), Chain.none(), START)
                .invoices();
    }
}
