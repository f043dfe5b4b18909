package org.facturier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.account.AccountBreaches;
import org.facturier.core.agreement.AgreementBreaches;
import org.facturier.core.agreement.AgreementCheck;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.AgreementRule;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.architecture.CoreClasses;
import org.facturier.core.bank.StatementRule;
import org.facturier.core.bankfile.StatementBreaches;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.Simulation;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.LevyOnGoods;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.ChainBreaches;
import org.facturier.core.check.CheckBreaches;
import org.facturier.core.check.CheckRule;
import org.facturier.core.check.StandardBreaches;
import org.facturier.core.check.StandardRule;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.collection.CollectionBreaches;
import org.facturier.core.collection.CollectionRule;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.correction.Correction;
import org.facturier.core.correction.CorrectionRule;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.EvidenceBreaches;
import org.facturier.core.dispute.EvidenceRule;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.Measure;
import org.facturier.core.document.Quote;
import org.facturier.core.dossier.DossierRule;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.intake.CsvIntake;
import org.facturier.core.intake.IntakeRule;
import org.facturier.core.intake.SeenRecords;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.IssuingRule;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.json.DossierBreaches;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.limit.LimitBreaches;
import org.facturier.core.limit.LimitRule;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.facturier.core.netting.Netting;
import org.facturier.core.netting.NettingRule;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.order.OrderRule;
import org.facturier.core.parsing.JsonRule;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyBreaches;
import org.facturier.core.party.PartyRule;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.OpenItem;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.PaymentRule;
import org.facturier.core.payment.Proposal;
import org.facturier.core.payment.Reference;
import org.facturier.core.paymentcode.PaymentCodeBreaches;
import org.facturier.core.paymentcode.PaymentCodeRule;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.seal.SealBreaches;
import org.facturier.core.seal.SealRule;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.terms.BelgianReference;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueDates;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.core.terms.TermsRule;
import org.facturier.core.usage.Usage;
import org.facturier.core.usage.UsageRule;
import org.facturier.core.wording.FindingWords;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the module: its code is its own, it stands in the catalogue, and something breaks it. */
class RuleCatalogueTest {

    private static final List<Rule[]> RULES = List.of(
            CalculationRule.values(),
            CreditRule.values(),
            IssuingRule.values(),
            CorrectionRule.values(),
            OrderRule.values(),
            CheckRule.values(),
            StandardRule.values(),
            PartyRule.values(),
            TermsRule.values(),
            PaymentCodeRule.values(),
            CollectionRule.values(),
            PaymentRule.values(),
            LedgerRule.values(),
            NettingRule.values(),
            UsageRule.values(),
            BillingRunRule.values(),
            AgreementRule.values(),
            IntakeRule.values(),
            StatementRule.values(),
            StatementFileRule.values(),
            JsonRule.values(),
            LimitRule.values(),
            SealRule.values(),
            EvidenceRule.values(),
            DossierRule.values());

    /** Those whose every finding says what to do, whatever else it says. */
    private static final Set<Class<?>> HINTED =
            Set.of(IssuingRule.class, CorrectionRule.class, OrderRule.class, CalculationRule.class, JsonRule.class);

    private static final LocalDate DAY = Samples.DAY;

    static Stream<Rule> rules() {
        return RULES.stream().flatMap(Stream::of);
    }

    @Test
    void codes_are_unique() {
        assertThat(rules().map(Rule::code)).doesNotHaveDuplicates();
    }

    @Test
    void two_codes_do_not_say_the_same() {
        assertThat(rules().map(Rule::demand)).doesNotHaveDuplicates();
    }

    @Test
    @Tag("once")
    void every_enum_of_rules_is_listed_here() {
        List<String> listed = RULES.stream()
                .map(rules -> rules[0].getClass().getName())
                .sorted()
                .toList();
        List<String> found = CoreClasses.ALL.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .map(com.tngtech.archunit.core.domain.JavaClass::getName)
                .sorted()
                .toList();
        assertThat(listed).isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_stands_in_the_catalogue(Rule rule) throws IOException {
        String anchor = "<a id=\"" + rule.code() + "\"></a>";
        String row = "| " + anchor + rule.code() + " | " + rule.severity() + " | " + rule.demand() + " | "
                + rule.source().orElse("") + " |";
        assertThat(Files.readString(Path.of("RULES.md"))).contains(row);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_broken_by_something(Rule rule) {
        Map<Rule, Supplier<Findings>> breaches = breaches();
        assertThat(breaches).containsKey(rule);
        Findings findings = breaches.get(rule).get();
        assertThat(findings.stream().map(Finding::code)).contains(rule.code());
        assertThat(findings).allSatisfy(RuleCatalogueTest::isSaidInEachLanguage);
        Finding finding = findings.stream()
                .filter(each -> each.code().equals(rule.code()))
                .findFirst()
                .orElseThrow();
        assertThat(finding.path()).isNotBlank();
        assertThat(finding.message()).isNotBlank();
        if (HINTED.contains(rule.getClass())) {
            assertThat(finding.hint()).isPresent();
        }
    }

    /** What has no place but those of values is the same in every language. */
    private static void isSaidInEachLanguage(Finding finding) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN)) {
            FindingWords words = FindingWords.of(language);
            assertThat(words.say(finding)).as(finding.key()).isNotBlank().doesNotContainPattern("\\{\\w+}");
            assertThat(words.hint(finding).orElse("")).as(finding.key()).doesNotContainPattern("\\{\\w+}");
            if (finding.says().hasWords() && language != Locale.ENGLISH) {
                assertThat(words.say(finding)).as(finding.key()).isNotEqualTo(finding.message());
            }
        }
    }

    private static Map<Rule, Supplier<Findings>> breaches() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        calculation(breaches);
        levies(breaches);
        issuing(breaches);
        orders(breaches);
        others(breaches);
        breaches.putAll(AccountBreaches.all());
        breaches.putAll(AgreementBreaches.all());
        breaches.putAll(ChainBreaches.all());
        breaches.putAll(CheckBreaches.all());
        breaches.putAll(CollectionBreaches.all());
        breaches.putAll(LimitBreaches.all());
        breaches.putAll(PaymentCodeBreaches.all());
        breaches.putAll(PartyBreaches.all());
        breaches.putAll(StandardBreaches.all());
        breaches.putAll(DossierBreaches.all());
        breaches.putAll(EvidenceBreaches.all());
        breaches.putAll(SealBreaches.all());
        breaches.putAll(StatementBreaches.all());
        return breaches;
    }

    private static void calculation(Map<Rule, Supplier<Findings>> breaches) {
        breaches.put(CalculationRule.HAS_LINE, () -> issue(Samples.draft()));
        breaches.put(CalculationRule.ONE_CURRENCY, () -> issue(Samples.draft(Samples.line("CHF 10.00"))));
        breaches.put(
                CalculationRule.TREATMENT_KNOWN,
                () -> issue(InvoiceDraft.builder()
                        .header(Samples.header().build())
                        .line(org.facturier.core.document.LineItem.builder()
                                .description("x")
                                .unitPrice(Money.parse("EUR 1.00"))
                                .build())
                        .build()));
        breaches.put(
                CalculationRule.SAME_ON_EACH_LINE,
                () -> issue(
                        Samples.draft(Samples.line("EUR 10.00").taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, true))));
        breaches.put(CalculationRule.OUTSIDE_SCOPE_ALONE, RuleCatalogueTest::goodsAndServiceAbroad);
        breaches.put(
                CalculationRule.ALLOWANCE_WITHIN_LINE,
                () -> issue(Samples.draft(Samples.line("EUR 10.00").allowanceCharge(rebate("EUR 10.01")))));
        breaches.put(
                CalculationRule.ALLOWANCE_WITHIN_DOCUMENT,
                () -> issue(Samples.draft(Samples.line("EUR 10.00")).toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(rebate("EUR 10.01")))
                        .build()));
        breaches.put(
                CalculationRule.ALLOWANCE_SIGN,
                () -> issue(Samples.draft(Samples.line("EUR 10.00").allowanceCharge(rebate("EUR -1.00")))));
        breaches.put(
                CalculationRule.ALLOWANCE_SHARED,
                () -> issue(soldAndReturned("EUR 10.00", "EUR 10.00").toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(rebate("EUR 1.00")))
                        .build()));
        breaches.put(
                CalculationRule.CHARGE_BESIDE_RETURNS,
                () -> issue(soldAndReturned("EUR 10.00", "EUR 9.00").toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(new AllowanceCharge.Charge(
                                Measure.amount(Money.parse("EUR 1.01")), "port", Optional.empty())))
                        .build()));
        breaches.put(
                CalculationRule.POLICY_KNOWN,
                () -> issue(withHeader(Samples.header()
                        .policy(new CalculationPolicy("OURS", 1))
                        .build())));
        breaches.put(
                CalculationRule.PART_ANSWERS,
                () -> InvoiceCalculator.standard()
                        .with(supply -> null)
                        .calculate(
                                Samples.draft(LineItem.builder()
                                        .description("Formation")
                                        .unitPrice(Money.parse("EUR 1.00"))
                                        .nature(SupplyNature.of(SupplyKind.SERVICE))),
                                DAY)
                        .findings());
        breaches.put(
                CalculationRule.ACCOUNTING_RATE_FITS,
                () -> issue(withHeader(Samples.header()
                        .accountingRate(new ExchangeRate(
                                CurrencyUnit.of("CHF"), CurrencyUnit.EUR, new BigDecimal("1.06"), DAY, "ECB"))
                        .build())));
    }

    /** Goods are exported, the service is supplied where the buyer is. */
    private static Findings goodsAndServiceAbroad() {
        InvoiceCalculator calculator = InvoiceCalculator.standard()
                .with(supply -> Outcome.accepted(new TaxDetermination(
                        TaxTreatment.without(
                                supply.nature().kind().equals(SupplyKind.GOODS) ? TaxCategory.G : TaxCategory.O,
                                ExemptionReason.of("VATEX-EU-G", "x")),
                        TaxPoint.DELIVERY,
                        List.of())));
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(Samples.header().build());
        for (SupplyKind kind : List.of(SupplyKind.GOODS, SupplyKind.SERVICE)) {
            draft.line(org.facturier.core.document.LineItem.builder()
                    .description("x")
                    .unitPrice(Money.parse("EUR 1.00"))
                    .nature(SupplyNature.of(kind))
                    .build());
        }
        return calculator.calculate(draft.build(), DAY).findings();
    }

    private static void levies(Map<Rule, Supplier<Findings>> breaches) {
        breaches.put(
                CalculationRule.BASIS_OF_LINE,
                () -> issue(Corrections.of(Samples.invoice("F-1", "EUR 100.00", DAY), List.of())
                        .inFull("retour")
                        .map(note -> note.toBuilder().basis(note.bases().get(0)).build())
                        .orThrow()));
        Levy irpf = Levy.withheld("ES_IRPF", "Retención IRPF", "15");
        breaches.put(
                CalculationRule.LEVY_ONCE,
                () -> issue(
                        withHeader(Samples.header().levies(List.of(irpf, irpf)).build())));
        breaches.put(
                CalculationRule.LEVY_OF_WHOLE,
                () -> Corrections.of(
                                Samples.issue(
                                        "F-1",
                                        withHeader(Samples.header().levy(irpf).build()),
                                        DAY),
                                List.of())
                        .inFull("retour")
                        .map(note -> note.toBuilder()
                                .header(note.header().toBuilder()
                                        .levies(List.of())
                                        .build())
                                .build())
                        .map(RuleCatalogueTest::issue)
                        .orThrow());
        breaches.put(
                CalculationRule.LEVY_OF_TREATMENT,
                () -> InvoiceCalculator.standard()
                        .with(LevyOnGoods.OF_15)
                        .calculate(LevyOnGoods.mixed(), DAY)
                        .findings());
    }

    private static InvoiceDraft soldAndReturned(String sold, String returned) {
        return Samples.draft(
                Samples.line(sold), Samples.line(returned).quantity(-1).treatment(TaxTreatment.standard("10")));
    }

    private static AllowanceCharge rebate(String amount) {
        return new AllowanceCharge.Allowance(Measure.amount(Money.parse(amount)), "remise", Optional.empty());
    }

    private static void issuing(Map<Rule, Supplier<Findings>> breaches) {
        breaches.put(
                IssuingRule.SELLER_ADDRESS,
                () -> issue(withHeader(
                        Samples.header().seller(Party.business("S").build()).build())));
        breaches.put(
                IssuingRule.BUYER_ADDRESS,
                () -> issue(withHeader(
                        Samples.header().buyer(Party.business("B").build()).build())));
        breaches.put(
                IssuingRule.LANGUAGE_KNOWN,
                () -> issue(withHeader(
                        Samples.header().language(new Locale("deutsch!")).build())));
        breaches.put(
                IssuingRule.TEXT_PRESENT,
                () -> issue(Samples.draft(Samples.line("EUR 1.00").description(" "))));
        breaches.put(
                IssuingRule.TEXT_FITS,
                () -> issue(withHeader(Samples.header()
                        .buyer(InvoiceArbitraries.buyer().toBuilder()
                                .name("x".repeat(20 << 20))
                                .build())
                        .build())));
        breaches.put(
                IssuingRule.UNIT_LISTED,
                () -> issue(Samples.draft(Samples.line("EUR 1.00").unit(Unit.of("QQ1")))));
        breaches.put(
                IssuingRule.EXEMPTION_LISTED,
                () -> issue(Samples.draft(Samples.line("EUR 1.00")
                        .treatment(TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-999", "x"))))));
        breaches.put(
                IssuingRule.REASON_LISTED,
                () -> issue(Samples.draft(Samples.line("EUR 1.00")
                        .allowanceCharge(new AllowanceCharge.Allowance(
                                new Measure.Amount(Money.parse("EUR 0.10")), "x", Optional.of("ZZ9"))))));
        breaches.put(
                IssuingRule.DATES_RISE,
                () -> Samples.issuer("F-2")
                        .issue(
                                Samples.draft(Samples.line("EUR 1.00")),
                                Issuance.of("F", DAY)
                                        .after(Optional.of(
                                                new SeriesPosition(InvoiceNumber.of("F-1"), DAY.plusDays(1)))))
                        .findings());
        breaches.put(
                IssuingRule.NUMBER_FOUND,
                () -> Issuer.builder()
                        .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                        .build()
                        .issue(
                                Samples.draft(Samples.line("EUR 1.00")),
                                Issuance.of("F", DAY)
                                        .after(Optional.of(new SeriesPosition(InvoiceNumber.of("F-1"), DAY))))
                        .findings());
        breaches.put(
                IssuingRule.PART_ANSWERS,
                () -> Issuer.builder()
                        .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                        .rule(document -> {
                            throw new IllegalStateException("no connection");
                        })
                        .build()
                        .issue(Samples.draft(Samples.line("EUR 1.00")), Issuance.of("F", DAY))
                        .findings());
        breaches.put(
                AgreementRule.LAW_ANSWERS,
                () -> AgreementCheck.standard()
                        .with(version -> {
                            throw new IllegalStateException("no connection");
                        })
                        .check(agreement(new UnitPrice(BigMoney.parse("EUR 10")))));
        breaches.put(
                IssuingRule.REFERENCE_MADE,
                () -> Issuer.builder()
                        .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                        .paymentReference(number -> BelgianReference.of(number.text()))
                        .build()
                        .issue(Samples.draft(Samples.line("EUR 1.00")), Issuance.of("F", DAY))
                        .findings());
        breaches.put(
                IssuingRule.LINK_WHOLE,
                () -> Issuer.builder()
                        .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                        .paymentLinks(payable -> Optional.of(java.net.URI.create("http://pay.example")))
                        .build()
                        .issue(Samples.draft(Samples.line("EUR 1.00")), Issuance.of("F", DAY))
                        .findings());
        breaches.put(
                IssuingRule.ACCOUNTING_RATE_KNOWN,
                () -> issue(withHeader(Samples.header()
                        .accountingCurrency(CurrencyUnit.of("SEK"))
                        .build())));
        breaches.put(
                IssuingRule.REQUEST_UNCHANGED,
                () -> new IssuingRequest("order 7", Samples.draft(Samples.line("EUR 1.00")))
                        .answeredBy(new Outcome.Accepted<>(Samples.invoice("F-1", "EUR 7.00", DAY), Findings.none()))
                        .findings());
        breaches.put(
                IssuingRule.TOTAL_BILLS,
                () -> issue(Samples.draft(Samples.line("EUR 1.00").quantity(-1))));
        breaches.put(
                IssuingRule.TOTAL_ROUNDED,
                () -> issue(withHeader(Samples.header()
                        .terms(PaymentTerms.of(DueDateRule.days(30)).payableIn(Money.parse("EUR 100.00")))
                        .build())));
        breaches.put(
                IssuingRule.CREDIT_REFERS,
                () -> issue(withHeader(
                        Samples.header().type(DocumentType.CREDIT_NOTE).build())));
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", DAY);
        breaches.put(
                CorrectionRule.CORRECTED_KNOWN,
                () -> Correction.of(Chain.none(), DocumentKey.of(invoice)).findings());
        Invoice corrective = Samples.issue(
                "F-2",
                Corrections.of(invoice, List.of())
                        .corrective("?", Samples.draft(Samples.line("EUR 80.00")))
                        .orThrow(),
                DAY);
        breaches.put(
                CorrectionRule.CORRECTED_STANDS,
                () -> Correction.of(Chain.of(List.of(invoice, corrective)), DocumentKey.of(invoice))
                        .findings());
    }

    private static void orders(Map<Rule, Supplier<Findings>> breaches) {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", DAY);
        Correction correction = Corrections.of(invoice, List.of());
        breaches.put(
                CorrectionRule.SUPPLEMENT_ADDS,
                () -> correction.supplement("?", Map.of()).findings());
        breaches.put(
                CorrectionRule.REPLACED_IN_KIND,
                () -> correction
                        .corrective(
                                "?",
                                withHeader(Samples.header()
                                        .type(DocumentType.CREDIT_NOTE)
                                        .build()))
                        .findings());
        Invoice note = Samples.issue("A-1", correction.inFull("retour").orThrow(), DAY);
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00"));
        breaches.put(
                CorrectionRule.REPLACED_UNTOUCHED,
                () -> Corrections.of(invoice, List.of(note))
                        .corrective("?", draft)
                        .findings());
        breaches.put(
                CorrectionRule.REPLACED_IN_CURRENCY,
                () -> Corrections.of(invoice, List.of())
                        .corrective(
                                "?",
                                withHeader(Samples.header()
                                        .currency(CurrencyUnit.of("CHF"))
                                        .build()))
                        .findings());
        breaches.put(
                IssuingRule.QUOTE_OF_INVOICE,
                () -> Samples.issuer("D-1")
                        .quote(
                                withHeader(Samples.header()
                                        .type(DocumentType.CREDIT_NOTE)
                                        .build()),
                                DAY,
                                Issuance.of("D", DAY))
                        .findings());
        breaches.put(
                IssuingRule.QUOTE_OPENS,
                () -> Samples.issuer("D-1")
                        .quote(draft, DAY.minusDays(1), Issuance.of("D", DAY))
                        .findings());
        Quote quote =
                Samples.issuer("D-1").quote(draft, DAY, Issuance.of("D", DAY)).orThrow();
        breaches.put(OrderRule.QUOTE_ACCEPTED, () -> Offer.of(quote).order(DAY).findings());
        Order order = new Order(quote.reference(), draft, quote.calculated());
        breaches.put(
                IssuingRule.ORDER_LIMIT,
                () -> OrderBilling.of(order, List.of())
                        .flatMap(billing -> billing.deposit("Acompte", Money.parse("EUR 100.01")))
                        .findings());
        breaches.put(
                OrderRule.ORDER_DOCUMENTS,
                () -> OrderBilling.of(order, List.of(invoice)).findings());
        breaches.put(
                OrderRule.ORDER_AMENDED,
                () -> OrderBilling.of(order, List.of())
                        .flatMap(billing -> billing.amended(
                                draft.toBuilder()
                                        .header(Samples.header()
                                                .buyer(Party.business("Autre").build())
                                                .build())
                                        .build(),
                                quote.calculated()))
                        .findings());
        breaches.put(
                OrderRule.OPTION_OFFERED,
                () -> Offer.of(quote)
                        .after(new OfferEvent.OfferAccepted("B", quote.offeredOn(), List.of(7)))
                        .order(quote.offeredOn())
                        .findings());
        Order paid = new Order(
                quote.reference(),
                draft.toBuilder().prepaid(Money.parse("EUR 10.00")).build(),
                quote.calculated());
        Invoice deposit = OrderBilling.of(paid, List.of())
                .flatMap(billing -> billing.deposit("Acompte", Money.parse("EUR 10.00")))
                .map(each -> Samples.issue("F-2", each, DAY))
                .orThrow();
        breaches.put(
                OrderRule.PAID_ONCE,
                () -> OrderBilling.of(paid, List.of(deposit))
                        .flatMap(billing -> billing.rest("Acompte"))
                        .findings());
    }

    private static void payments(Map<Rule, Supplier<Findings>> breaches) {
        OpenItem owed = owed("F-1", "buyer", "EUR 99.99");
        OpenItems open = OpenItems.of(List.of(owed, owed("F-2", "other", "EUR 1.00"), owed("F-3", "buyer", "CHF 1.00")))
                .knowing("buyer", List.of(Reference.number(InvoiceNumber.of("F-4"))));
        breaches.put(PaymentRule.PAYER_OWES, () -> proposed("", OpenItems.none()));
        breaches.put(PaymentRule.NOT_OVERPAID, () -> proposed("F-1", open));
        breaches.put(PaymentRule.NAMED_OWN, () -> proposed("F-2", open));
        breaches.put(PaymentRule.CURRENCY_SAME, () -> proposed("F-3", open));
        breaches.put(PaymentRule.NAMED_OPEN, () -> proposed("F-4", open));
        breaches.put(PaymentRule.NAMED_WHOLE, () -> proposed("4", open));
        breaches.put(PaymentRule.PAYER_KNOWN, () -> because(new Evidence.Payer("buyer", Evidence.Payer.How.STRANGER)));
        breaches.put(PaymentRule.FACTS_AGREE, () -> because(new Evidence.Doubt(Evidence.Doubt.Ground.NOBODY)));
        breaches.put(PaymentRule.REFERENCE_KNOWN, () -> proposed("RF18 5390 0754 7034", open));
    }

    private static OpenItem owed(String number, String partner, String amount) {
        ItemKey key = new ItemKey.InstalmentItem(new DocumentKey("seller", "F", InvoiceNumber.of(number)), 1);
        return OpenItem.of(key, partner, Money.parse(amount))
                .on(DAY)
                .reference(Reference.number(InvoiceNumber.of(number)))
                .build();
    }

    private static Findings because(Evidence why) {
        OpenItem money = OpenItem.of(new Payment("p", DAY, "buyer", Money.parse("EUR 10.00"), ""));
        return Proposal.of(money, List.of(), List.of(), List.of(why)).findings();
    }

    private static Findings proposed(String text, OpenItems open) {
        Payment payment = new Payment("P1", DAY, "buyer", Money.parse("EUR 100.00"), text);
        return Matchers.byReferenceThenAge().propose(payment, open).get(0).findings();
    }

    private static void others(Map<Rule, Supplier<Findings>> breaches) {
        breaches.put(
                TermsRule.PLAN_ADDS_UP,
                () -> issue(withHeader(Samples.header().terms(ninety()).build())));
        breaches.put(
                TermsRule.START_KNOWN,
                () -> issue(withHeader(Samples.header()
                        .terms(PaymentTerms.of(DueDateRule.daysAfterReceipt(30)))
                        .build())));
        breaches.put(
                TermsRule.BUSINESS_DAY_FOUND,
                () -> PaymentPlan.atOnce(
                                DueDateRule.days(0).onBusinessDays(BusinessDayRule.FOLLOWING), Optional.empty())
                        .schedule(
                                Money.parse("EUR 1.00"),
                                new DueDates(DAY, Optional.empty(), Optional.empty(), Optional.empty(), day -> false))
                        .findings());
        Payment payment = new Payment("P1", DAY, "buyer", Money.parse("EUR 100.00"), "");
        payments(breaches);
        breaches.put(NettingRule.UNDISPUTED, () -> {
            Invoice objected = Samples.invoice("F-1", "EUR 1000.00", DAY);
            Ledger ledger = Ledger.of(
                    objected.header().seller().id(),
                    List.of(new Issued(objected), new Disputed("told", DAY, DocumentKey.of(objected), dispute("F-1"))));
            return Netting.ofDue(
                            "N1", ledger.accounts().findFirst().orElseThrow().at(DAY))
                    .findings();
        });
        breaches.put(UsageRule.PRICED_ONCE, () -> {
            PartnerAgreement one = agreement(new UnitPrice(BigMoney.parse("EUR 10")));
            PartnerAgreement other = one.toBuilder().id("A2").build();
            return BillingRun.standard()
                    .plan(List.of(one, other), List.of(usage("1", "buyer", "hours", DAY, "1")), Chain.none(), DAY)
                    .findings();
        });
        PartnerAgreement first = agreement(new UnitPrice(BigMoney.parse("EUR 10")));
        PartnerAgreement second = first.amended(DAY, DAY).build();
        breaches.put(
                AgreementRule.ONE_A_DAY,
                () -> history(first, first.toBuilder().version(2).build()));
        breaches.put(
                AgreementRule.VERSIONS_RISE,
                () -> history(first, second.toBuilder().version(1).build()));
        breaches.put(
                AgreementRule.SAME_AGREEMENT,
                () -> history(first, second.toBuilder().id("A2").build()));
        breaches.put(
                AgreementRule.SAME_PARTIES,
                () -> history(
                        first,
                        second.toBuilder().partner(InvoiceArbitraries.seller()).build()));
        breaches.put(
                AgreementRule.SAME_CURRENCY,
                () -> history(
                        first,
                        second.toBuilder()
                                .currency(CurrencyUnit.USD)
                                .rules(agreement(quantity -> {
                                            throw new ArithmeticException("no price");
                                        })
                                        .rules())
                                .build()));
        breaches.put(
                AgreementRule.NOT_RETROACTIVE,
                () -> history(first, first.amended(DAY, DAY.minusDays(1)).build()));
        breaches.put(
                AgreementRule.NO_GAP,
                () -> history(first.toBuilder().validUntil(DAY.minusDays(1)).build(), second));
        LineOrigin origin = LineOrigin.of(
                        "A1", 1, "hours", new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                .withQuantity(BigDecimal.ONE);
        Chain billed = Chain.of(List.of(Samples.issue(
                "F-1", Samples.draft(Samples.line("EUR 11.00").origin(origin)), LocalDate.of(2026, 2, 1))));
        breaches.put(
                BillingRunRule.VERSION_GIVEN,
                () -> BillingRun.standard()
                        .plan(List.of(second), List.of(), billed, DAY)
                        .findings());
        breaches.put(
                BillingRunRule.COMPARED_IN,
                () -> Simulation.of(
                                BillingRun.standard(),
                                Map.of("today", List.of(first)),
                                List.of(usage("1", "buyer", "hours", DAY, "1")),
                                CurrencyUnit.USD,
                                LocalDate.of(2026, 12, 31))
                        .findings());
        breaches.put(
                BillingRunRule.TERMS_KEPT,
                () -> BillingRun.standard()
                        .plan(
                                List.of(first),
                                List.of(usage("1", "buyer", "hours", DAY, "1")),
                                billed,
                                LocalDate.of(2026, 2, 2))
                        .findings());
        breaches.put(BillingRunRule.GIVEN_BACK_BY_HAND, () -> {
            Chain credited = billed.with(Samples.issue(
                    "F-2",
                    Correction.of(billed, DocumentKey.of(billed.documents().get(0)))
                            .flatMap(each -> each.ofLines("geste", Map.of(1, Money.parse("EUR 5.00"))))
                            .orThrow(),
                    LocalDate.of(2026, 2, 1)));
            return BillingRun.standard()
                    .plan(List.of(first), List.of(usage("1", "buyer", "hours", DAY, "1")), credited, DAY)
                    .findings();
        });
        breaches.put(BillingRunRule.PERIODS, () -> {
            PartnerAgreement endless = agreement(new UnitPrice(BigMoney.parse("EUR 10"))).toBuilder()
                    .validFrom(LocalDate.MAX.minusDays(1))
                    .build();
            return BillingRun.standard()
                    .plan(List.of(endless), List.of(), Chain.none(), LocalDate.MAX.minusDays(1))
                    .findings();
        });
        breaches.put(UsageRule.PARTNER_KNOWN, () -> plan(usage("1", "nobody", "hours", DAY, "1")));
        breaches.put(UsageRule.METRIC_KNOWN, () -> plan(usage("1", "buyer", "miles", DAY, "1")));
        breaches.put(
                UsageRule.WITHIN_VALIDITY, () -> plan(usage("1", "buyer", "hours", LocalDate.of(2025, 12, 31), "1")));
        breaches.put(
                UsageRule.NOT_REPEATED,
                () -> plan(usage("1", "buyer", "hours", DAY, "1"), usage("1", "buyer", "hours", DAY, "1.0")));
        breaches.put(
                UsageRule.ID_UNAMBIGUOUS,
                () -> plan(usage("1", "buyer", "hours", DAY, "1"), usage("1", "buyer", "hours", DAY, "2")));
        breaches.put(
                BillingRunRule.PRICED,
                () -> BillingRun.standard()
                        .plan(
                                List.of(agreement(quantity -> {
                                    throw new ArithmeticException("no price for " + quantity);
                                })),
                                List.of(),
                                Chain.none(),
                                LocalDate.of(2026, 2, 1))
                        .findings());
        breaches.put(IntakeRule.NOT_EMPTY, () -> csv(""));
        breaches.put(IntakeRule.HEADING_KNOWN, () -> csv("id,partner,metric,on\n"));
        breaches.put(
                IntakeRule.LINE_READABLE, () -> csv("id,partner,metric,on,quantity\nu1,buyer,hours,31/01/2026,1\n"));
        breaches.put(IntakeRule.ENCODED, RuleCatalogueTest::latin1);
        breaches.put(IntakeRule.LINE_ENDED, () -> csv("id,partner,metric,on,quantity\nu1,buyer,hours,2026-01-31,1"));
        String line = "id,partner,metric,on,quantity\nu1,buyer,hours,2026-01-31,1\n";
        breaches.put(IntakeRule.NOT_REPEATED, () -> csv(line + "u1,buyer,hours,2026-01-31,1\n"));
        breaches.put(IntakeRule.ID_UNAMBIGUOUS, () -> csv(line + "u1,buyer,hours,2026-01-31,2\n"));
        breaches.put(IntakeRule.NOT_CUT_OFF, () -> csv("id,partner,metric,on,quantity\nu1,buyer,\"hou"));
        breaches.put(
                IntakeRule.MEMORY_ANSWERS,
                () -> csv(line + "u1,buyer,hours,2026-01-31,1\n", (id, contents) -> failing()));
        breaches.put(
                LedgerRule.RULE_ANSWERS,
                () -> Ledger.of("seller", List.of())
                        .tell(ToldFact.of(new Received(payment())), List.of((fact, before) -> failing()))
                        .findings());
        breaches.put(
                LedgerRule.MATCHER_ANSWERS,
                () -> Ledger.of("seller", List.of())
                        .settle(payment(), (money, open) -> failing())
                        .findings());
        breaches.put(JsonRule.WELL_FORMED, () -> json(""));
        breaches.put(JsonRule.FORM_KNOWN, () -> json("{\"form\":2,\"kind\":\"BUSINESS\",\"name\":\"x\"}"));
        breaches.put(
                JsonRule.PROPERTY_KNOWN,
                () -> json("{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\",\"colour\":\"red\"}"));
        breaches.put(
                JsonRule.VALUE_FITS,
                () -> json("{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\",\"ids\":{\"vatId\":\"?\"}}"));
        breaches.put(JsonRule.ALL_NAMED, () -> json("{\"form\":1,\"accounts\":[1" + ",1".repeat(100) + "]}"));
    }

    private static Dispute dispute(String invoice) {
        return Dispute.builder()
                .id("D1")
                .invoice(InvoiceNumber.of(invoice))
                .lines(List.of(1))
                .amount(Money.parse("EUR 10.00"))
                .reason(DisputeReason.QUANTITY)
                .statement("one less")
                .openedOn(DAY)
                .build();
    }

    private static PaymentTerms ninety() {
        List<PlannedInstalment> shares = new ArrayList<>();
        for (String percent : List.of("30", "40", "20")) {
            shares.add(new PlannedInstalment(
                    new InstalmentShare.PercentShare(Percentage.of(percent)), DueDateRule.days(30), Optional.empty()));
        }
        return PaymentTerms.of(PaymentPlan.of(shares));
    }

    private static InvoiceDraft withHeader(org.facturier.core.document.DocumentHeader header) {
        return InvoiceDraft.builder()
                .header(header)
                .line(Samples.line("EUR 1.00").build())
                .build();
    }

    private static Findings issue(InvoiceDraft draft) {
        return Samples.issuer("F-1").issue(draft, Issuance.of("F", DAY)).findings();
    }

    private static Usage usage(String id, String partner, String metric, LocalDate on, String quantity) {
        return new Usage(id, partner, metric, on, new BigDecimal(quantity));
    }

    private static Findings history(PartnerAgreement... versions) {
        return AgreementHistory.of(List.of(versions)).findings();
    }

    private static Findings plan(Usage... usage) {
        PartnerAgreement agreement = agreement(new UnitPrice(BigMoney.parse("EUR 10")));
        return BillingRun.standard()
                .plan(List.of(agreement), List.of(usage), Chain.none(), LocalDate.of(2026, 2, 1))
                .findings();
    }

    private static PartnerAgreement agreement(PricingModel pricing) {
        return PartnerAgreement.builder()
                .id("A1")
                .supplier(InvoiceArbitraries.seller())
                .partner(InvoiceArbitraries.buyer())
                .validFrom(LocalDate.of(2026, 1, 1))
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rule(new BillingRule.UsageFee(
                        "hours",
                        "Heures",
                        new BillingCycle(LocalDate.of(2026, 1, 1), CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS),
                        "hours",
                        Unit.HOUR,
                        pricing,
                        SupplyNature.of(SupplyKind.SERVICE),
                        Optional.empty()))
                .build();
    }

    private static <T> T failing() {
        throw new IllegalStateException("no connection");
    }

    private static Payment payment() {
        return new Payment("P1", DAY, "buyer", Money.parse("EUR 100.00"), "");
    }

    private static Findings csv(String text) {
        return csv(text, SeenRecords.inMemory());
    }

    private static Findings csv(String text, SeenRecords seen) {
        try {
            return CsvIntake.usage()
                    .once(seen)
                    .read("usage.csv", new StringReader(text))
                    .findings();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file saved in Latin-1 and read as UTF-8. */
    private static Findings latin1() {
        byte[] text = "id,partner,metric,on,quantity\nu1,caf\u00e9,hours,2026-01-31,1\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        try {
            return CsvIntake.usage()
                    .read(
                            "usage.csv",
                            new InputStreamReader(new ByteArrayInputStream(text), StandardCharsets.UTF_8.newDecoder()))
                    .findings();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Findings json(String text) {
        try {
            return JsonDocuments.standard()
                    .read("party.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Party.class)
                    .findings();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
