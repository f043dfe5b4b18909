package org.facturier.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Position;
import org.facturier.core.agreement.AgreementCheck;
import org.facturier.core.agreement.AgreementLaw;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.agreement.DeliveryPreference.Grouping;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Site;
import org.facturier.core.billing.BillingCalendar;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.billing.BillingRun;
import org.facturier.core.billing.ProposedInvoice;
import org.facturier.core.billing.SiteTotals;
import org.facturier.core.billing.Unbilled;
import org.facturier.core.billing.UnbilledDetector;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.LevyOnGoods;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.check.ModelConstraints;
import org.facturier.core.clause.AgreementClauses;
import org.facturier.core.closing.CarriedForward;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.correction.Correction;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Quote;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Reversed;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.intake.CsvIntake;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.FacturierModule;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.json.SealedInvoice;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.netting.Netting;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.payment.Evidence;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.Proposal;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.ListedPrice;
import org.facturier.core.pricing.PriceList;
import org.facturier.core.pricing.Tariff;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.report.Cell;
import org.facturier.core.report.ReportTable;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealCheck;
import org.facturier.core.seal.SealedText;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.core.usage.Usage;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** The code that the README, and pages of the guide on subjects of core, show. */
class ReadmeTest {

    @Test
    void the_example_comes_to_what_it_says() {
        // region example
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("2026-0042")))
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(Party.business("Ateliers du Rhône")
                                .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
                                .build())
                        .buyer(Party.consumer("Camille Roux")
                                .address(Address.of("3 quai Jayr", "69009", "Lyon", "FR"))
                                .build())
                        .currency(CurrencyUnit.EUR)
                        .language(Locale.FRENCH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .build())
                .line(LineItem.builder()
                        .description("Bilan de compétences")
                        .quantity(3)
                        .unitPrice(Money.parse("EUR 450.00"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
        Outcome<Invoice> outcome = issuer.issue(draft, Issuance.of("F", LocalDate.of(2026, 1, 15)));
        Money payable = outcome.orThrow().totals().payable(); // EUR 1620.00
        // endregion
        assertThat(payable).isEqualTo(Money.parse("EUR 1620.00"));
    }

    @Test
    void the_next_steps_run() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        LocalDate today = LocalDate.of(2026, 3, 1);
        // region next
        // three parts of the amount payable, a month apart
        PaymentPlan plan = PaymentPlan.of(List.of(
                PlannedInstalment.percent("30", DueDateRule.days(30)),
                PlannedInstalment.percent("40", DueDateRule.days(30).afterMonths(1)),
                PlannedInstalment.balance(DueDateRule.days(30).afterMonths(2))));

        // a credit note over 50.00 without tax of line 1: a draft, to be issued like any other
        Outcome<InvoiceDraft> note = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .flatMap(correction -> correction.ofLines("Annulation partielle", Map.of(1, Money.parse("EUR 50.00"))));

        // what is owed after a payment; parties are known by their ids, which by default are their names
        String house = invoice.header().seller().id();
        String partner = invoice.header().buyer().id();
        Payment payment = new Payment("bank-1", today, partner, Money.parse("EUR 40.00"), invoice.paymentReference());
        Ledger ledger = Ledger.of(house, List.of(new Issued(invoice)));
        for (Fact fact : ledger.settle(payment, Matchers.byReferenceThenAge()).facts()) {
            ledger = ledger.tell(fact);
        }
        AccountKey key = new AccountKey(house, partner, CurrencyUnit.EUR);
        Money open = ledger.account(key).orElseThrow().at(today).balance();
        // endregion
        assertThat(open).isEqualTo(Money.parse("EUR 80.00"));
        assertThat(note.value()).isPresent();
        assertThat(plan.instalments()).hasSize(3);
    }

    @Test
    void the_book_is_kept_by_telling_facts() {
        Invoice invoice = Samples.invoice("F-1", "EUR 1000.00", LocalDate.of(2026, 1, 5));
        String house = invoice.header().seller().id();
        String partner = invoice.header().buyer().id();
        Payment payment = new Payment("bank-1", LocalDate.of(2026, 2, 4), partner, Money.parse("EUR 1200.00"), "F-1");
        List<Fact> told = new ArrayList<>(List.of(new Issued(invoice)));
        told.addAll(Ledger.of(house, told)
                .settle(payment, Matchers.byReferenceThenAge())
                .facts());
        // region book
        // the facts of your table, in any order, of one partner or of all
        Ledger ledger = Ledger.of(house, told);

        // the debit of 4 February is returned on the 20th, and the bank wants 12.00 for it
        AccountKey key = new AccountKey(house, partner, CurrencyUnit.EUR);
        LocalDate returned = LocalDate.of(2026, 2, 20);
        ledger = ledger.tell(new Reversed("return-1", returned, "bank-1", "AM04"))
                .tell(new Entered("fee-1", returned, key, Money.parse("EUR 12.00"), returned, EntryReason.FEE));

        // on any day, past or present: one figure for the statement, the ageing and the demand
        Account account = ledger.account(key).orElseThrow();
        Money inTime = account.at(LocalDate.of(2026, 2, 10)).balance(); // EUR 0.00
        Position position = account.at(LocalDate.of(2026, 4, 1));
        Money owed = position.balance(); // EUR 1212.00
        Money demanded = position.demand(); // the same: all of it is late, nothing disputed, no credit
        ServicePeriod quarter = new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1));
        Money closing = account.statement(quarter).closing(); // EUR 1212.00

        // nothing is lost: what cannot be is a finding, and all else counts
        Findings findings = ledger.tell(new Reversed("return-2", returned, "bank-9", "AM04"))
                .findings();
        // endregion
        assertThat(inTime).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(List.of(owed, demanded, closing)).containsOnly(Money.parse("EUR 1212.00"));
        assertThat(findings.stream().map(finding -> finding.code().text())).contains("LED-NAME-01");
    }

    @Test
    void money_is_put_to_what_it_is_for() {
        Invoice invoice = Samples.invoice("F-1", "EUR 1000.00", LocalDate.of(2026, 1, 5));
        String house = invoice.header().seller().id();
        String partner = invoice.header().buyer().id();
        Ledger ledger = Ledger.of(house, List.of(new Issued(invoice)));
        LocalDate today = LocalDate.of(2026, 1, 14);
        Payment payment = new Payment("bank-1", today, partner, Money.parse("EUR 1176.00"), "F-1");
        // region money
        // what the money may be for, before anything is booked
        List<Proposal> proposals = Matchers.byReferenceThenAge().propose(payment, ledger.open(today));
        List<Evidence> why = proposals.get(0).evidence();

        // told by yourself: 2 % taken off for paying within ten days, the discount with the payment it came with
        ItemKey all = new ItemKey.DocumentItem(DocumentKey.of(invoice)); // or ItemKey.InstalmentItem for one part of it
        Money discount = Money.parse("EUR 24.00");
        Ledger booked = ledger.tell(new Received(payment))
                .tell(new Allocated("a-1", today, new ItemKey.MoneyItem("bank-1"), all, payment.amount()))
                .tell(new Relieved(
                        "d-1", today, all, discount, ReliefReason.DISCOUNT, Optional.of("bank-1"), Optional.empty()));
        AccountKey key = new AccountKey(house, partner, CurrencyUnit.EUR);
        Money open = booked.account(key).orElseThrow().at(today).balance(); // EUR 0.00

        // what goes on in the books of another year, where invoices without a tax point are taxed as they are paid
        LocalDate last = LocalDate.of(2026, 1, 10);
        Ledger next = Ledger.of(house, CarriedForward.of(ledger, last, TaxPoint.PAYMENT));
        // endregion
        assertThat(proposals.get(0).put()).isEqualTo(Money.parse("EUR 1176.00"));
        assertThat(why).isNotEmpty();
        assertThat(open).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(next.account(key).orElseThrow().at(today).balance()).isEqualTo(Money.parse("EUR 1200.00"));
    }

    @Test
    void sealed_invoices_show_what_was_altered() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        Invoice next = Samples.invoice("F-2", "EUR 200.00", Samples.DAY);
        SealedInvoice first = SealedInvoice.of(invoice, SealChain.of("F")).orThrow();
        SealedInvoice second =
                SealedInvoice.of(next, SealChain.after(first.seal())).orThrow();
        Seal head = second.seal(); // the last seal: keep it where the invoices are not

        // years later: each document altered, missing, inserted, repeated or moved is named
        Stream<SealedText> archive = Stream.of(first, second).map(SealedInvoice::sealedText);
        Findings findings = SealCheck.of("F").upTo(head).check(archive);
        assertThat(findings).isEmpty();
    }

    @Test
    void an_order_is_billed_bit_by_bit() {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.03"));
        LocalDate today = Samples.DAY;
        Issuer issuer = Samples.issuer("F-1");
        Quote quote =
                issuer.quote(draft, today.plusDays(30), Issuance.of("D", today)).orThrow();
        Offer offer = Offer.of(quote).after(new OfferEvent.OfferAccepted("Mme Leroy", today));
        Order order = offer.order(today).orThrow();

        // a deposit invoice over 30 % of each rate of tax
        InvoiceDraft deposit = OrderBilling.of(order, List.of())
                .flatMap(billing -> billing.deposit("Acompte de 30 %", Percentage.of("30")))
                .orThrow();
        Invoice issued = issuer.issue(deposit, Issuance.of("F", today)).orThrow();

        // hand over what was issued on the order: what is left, and the final invoice that takes the deposit off
        OrderBilling billing = OrderBilling.of(order, List.of(issued)).orThrow();
        Remaining left = billing.remaining(); // EUR 70.02 and EUR 14.01 of tax, to the cent of the whole
        Outcome<InvoiceDraft> last = billing.rest("Acompte");
        assertThat(left.net()).isEqualTo(Money.parse("EUR 70.02"));
        assertThat(left.tax()).isEqualTo(Money.parse("EUR 14.01"));
        assertThat(Samples.issue("F-2", last.orThrow(), today).totals().payable())
                .isEqualTo(Money.parse("EUR 84.03"));
    }

    @Test
    void what_is_withheld_is_not_payable() {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 1000.00"));
        // region levy
        DocumentHeader header = draft.header().toBuilder()
                .levy(Levy.withheld("ES_IRPF", "Retención IRPF", "15"))
                .build();
        // endregion
        Invoice invoice = Samples.issue("F-1", draft.toBuilder().header(header).build(), Samples.DAY);
        assertThat(invoice.totals().payable()).isEqualTo(Money.parse("EUR 1050.00"));
    }

    @Test
    void every_amount_says_how_it_came_about() throws JsonProcessingException {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.03", Samples.DAY);
        // region explain
        Explanation explanation = InvoiceCalculator.standard().explain(invoice).orThrow();
        Derived tax = explanation.of("calculated.totals.taxes[0].tax").orElseThrow();
        String rule = tax.formula().source(); // EN 16931 BR-CO-17
        List<Derivation> made = tax.operands(); // the taxable amount, itself derived, and the rate, given

        // as JSON, to whoever doubts a figure: it is worked out again without our calculator
        String json = FacturierJson.mapper().writeValueAsString(explanation);
        Explanation read = FacturierJson.mapper().readValue(json, Explanation.class);
        Map<String, BigDecimal> amounts = read.replay(); // each by its path, from what was given alone
        List<Derived> wrong = read.contradictions(); // none; else the very amounts that are wrong
        // endregion
        assertThat(rule).isEqualTo("EN 16931 BR-CO-17");
        assertThat(made).extracting(Derivation::value).containsExactly(new BigDecimal("100.03"), new BigDecimal("20"));
        assertThat(amounts).containsEntry("calculated.totals.payable", new BigDecimal("120.04"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void agreements_are_billed_amended_and_looked_ahead() {
        PartnerAgreement agreement = PartnerAgreement.builder()
                .id("AG-1")
                .supplier(InvoiceArbitraries.seller())
                .partner(InvoiceArbitraries.buyer())
                .validFrom(LocalDate.of(2026, 1, 1))
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rule(fee("EUR 100.00"))
                .build();
        List<Usage> usage = List.of();
        InvoiceDraft january = BillingRun.standard()
                .plan(List.of(agreement), usage, Chain.none(), LocalDate.of(2026, 1, 1))
                .invoices()
                .get(0)
                .draft();
        LineItem taxed = january.lines().get(0).toBuilder()
                .treatment(TaxTreatment.standard("20"))
                .build();
        InvoiceDraft draft =
                InvoiceDraft.builder().header(january.header()).line(taxed).build();
        List<Invoice> invoices = List.of(Samples.issue("F-1", draft, LocalDate.of(2026, 1, 1)));
        // region billing
        // every version of every agreement, all usage known, every document that billed or credited before
        PartnerAgreement dearer = agreement
                .amended(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 16)) // agreed on, in effect from
                .rules(List.of(fee("EUR 130.00")))
                .build();
        List<PartnerAgreement> versions = List.of(agreement, dearer);
        Chain billed = Chain.of(invoices);
        BillingRun run = BillingRun.standard(); // or .with the host's business days
        BillingProposal proposal = run.plan(versions, usage, billed, LocalDate.of(2026, 1, 16));
        InvoiceDraft billedAnew = proposal.invoices().get(0).draft(); // EUR 15.49 more for January

        // what the amendment says, what comes next, what was missed
        ReportTable changes = AgreementClauses.changes(agreement, dearer);
        ServicePeriod spring = new ServicePeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1));
        BillingCalendar calendar = BillingCalendar.of(versions, usage, spring);
        UnbilledDetector.Report missed =
                UnbilledDetector.in(run.plan(versions, usage, billed, LocalDate.of(2026, 1, 31)));
        // endregion
        assertThat(billedAnew.lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.price().unitPrice().toMoney()).isEqualTo(Money.parse("EUR 15.49")));
        assertThat(changes.rows()).hasSize(2);
        assertThat(calendar.entries()).hasSize(3);
        assertThat(missed.periods()).extracting(Unbilled::missing).containsExactly(Money.parse("EUR 15.49"));
    }

    @Test
    void an_agreement_is_priced_by_lists_discounted_and_checked_before_use() {
        PriceList schools = new PriceList("schools", Map.of("P-1", new UnitPrice(BigMoney.parse("EUR 9"))));
        PriceList everybody = new PriceList("everybody", Map.of("P-1", new UnitPrice(BigMoney.parse("EUR 10"))));
        Party supplier = InvoiceArbitraries.seller();
        Party account = InvoiceArbitraries.buyer();
        AgreementLaw law = agreement -> Findings.none();
        // region agreement
        Tariff tariff = new Tariff(Map.of(), Map.of("schools", schools), everybody);
        ListedPrice perHour =
                tariff.book("A1", Optional.of("schools")).price("P-1").orElseThrow();
        LocalDate start = LocalDate.of(2026, 1, 15);
        BillingCycle monthly = new BillingCycle(start, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS)
                .counting(new DayCount.ThirtyE360())
                .onBusinessDays(BusinessDayRule.FOLLOWING);
        SupplyNature service = SupplyNature.of(SupplyKind.SERVICE);
        PartnerAgreement agreement = PartnerAgreement.builder()
                .id("A1")
                .supplier(supplier)
                .partner(account)
                .site(new Site("S1", "Lille", Optional.empty()))
                .segment("schools")
                .validFrom(start)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rule(new BillingRule.OneOff(
                        "setup", "Mise en service", start, Money.parse("EUR 250.00"), service, Optional.empty()))
                .rule(new BillingRule.UsageFee(
                        "hours", "Heures", monthly, "hours", Unit.HOUR, perHour, service, Optional.of("P-1")))
                .discount(Discount.percent("launch", "10", "lancement", start).upTo(Money.parse("EUR 500.00")))
                .delivery(DeliveryPreference.mail("compta@ecole.fr").grouped(Grouping.BY_PARTNER))
                .build();
        Findings findings = AgreementCheck.standard().with(law).check(agreement);
        // endregion
        assertThat(findings).isEmpty();
        assertThat(BillingRun.standard()
                        .plan(List.of(agreement), List.of(), Chain.none(), start)
                        .invoices())
                .hasSize(1);
    }

    @Test
    void a_reseller_is_billed_by_tiers_paid_commission_and_set_off() throws IOException {
        LocalDate first = LocalDate.of(2026, 1, 1);
        SupplyNature service = SupplyNature.of(SupplyKind.SERVICE);
        TaxDeterminer vat = LevyOnGoods.OF_15;
        Party partner = InvoiceArbitraries.buyer();
        PartnerAgreement.Builder terms = PartnerAgreement.builder()
                .id("A1")
                .supplier(InvoiceArbitraries.seller())
                .partner(partner)
                .site(new Site("S1", "Lille", Optional.empty()))
                .validFrom(first)
                .currency(CurrencyUnit.EUR)
                .language(Locale.ENGLISH)
                .terms(PaymentTerms.of(DueDateRule.days(30)));
        // region reseller
        GraduatedPrice perCall = new GraduatedPrice(List.of(
                Tier.upTo(BigDecimal.valueOf(10_000), BigMoney.parse("EUR 0.05")),
                Tier.beyond(BigMoney.parse("EUR 0.03"))));
        PriceList resellers = new PriceList("resellers", Map.of("CALL", perCall));
        ListedPrice listed = new Tariff(Map.of(), Map.of(), resellers)
                .book("A1", Optional.empty())
                .price("CALL")
                .orElseThrow();
        BillingCycle monthly = new BillingCycle(first, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS);
        PartnerAgreement agreement = terms // parties, site and the rest, as above
                .rule(new BillingRule.UsageFee(
                        "calls", "Calls", monthly, "calls", Unit.of("C62"), listed, service, Optional.of("CALL")))
                .rule(new BillingRule.Commitment(
                        "least",
                        "Minimum",
                        monthly,
                        List.of("calls"), // the keys of the rules that count
                        Optional.of(Money.parse("EUR 600.00")),
                        Optional.empty(), // no cap
                        service,
                        Optional.empty()))
                .rule(new BillingRule.Commission(
                        "sales", "Commission", monthly, "referred", Percentage.of("10"), service, Optional.empty()))
                .payoutTerms(PaymentTerms.of(DueDateRule.days(30))) // of what is owed to the partner
                .discount(Discount.percent("launch", "10", "launch offer", first)
                        .on("calls")
                        .until(first.plusMonths(3)))
                .build();

        // usage is of the site; of the partner where the agreement has no site
        String csv = """
                id,partner,metric,on,quantity
                U1,S1,calls,2026-01-20,12000
                U2,S1,referred,2026-01-21,1000
                """;
        List<Usage> usage =
                CsvIntake.usage().read("usage.csv", new StringReader(csv)).records();
        LocalDate day = LocalDate.of(2026, 2, 1);
        List<ProposedInvoice> proposed = BillingRun.standard()
                .plan(List.of(agreement), usage, Chain.none(), day)
                .invoices();

        // 560.00 for calls, 40.00 to the minimum, 56.00 off; and a self-billed invoice over 100.00
        InvoiceCalculator calculator = InvoiceCalculator.standard().with(vat);
        List<Invoice> issued = new ArrayList<>();
        for (ProposedInvoice one : proposed) {
            boolean ours = !one.draft().header().type().isSelfBilled();
            InvoiceNumber number = InvoiceNumber.of(ours ? "F-1" : "AF-1");
            Issuer issuer = Issuer.builder()
                    .calculator(calculator)
                    .numbering(NumberingStrategy.given(number))
                    .build();
            issued.add(issuer.issue(one.draft(), Issuance.of(ours ? "F" : "AF", day))
                    .orThrow());
        }
        Invoice invoice = issued.get(0);
        ReportTable sites = SiteTotals.of(invoice, Locale.ENGLISH);

        // set off what both owe by then; Netting.agreed also takes what is not yet due
        Ledger ledger = Ledger.of(
                agreement.supplier().id(), issued.stream().map(Issued::new).toList());
        LocalDate end = LocalDate.of(2026, 3, 31);
        AccountKey account = new AccountKey(ledger.house(), partner.id(), CurrencyUnit.EUR);
        Netting netting =
                Netting.ofDue("N-1", ledger.account(account).orElseThrow().at(end));
        for (Allocated setOff : netting.facts()) {
            ledger = ledger.tell(setOff); // EUR 652.80 less EUR 120.00
        }
        // endregion
        assertThat(invoice.lines())
                .extracting(InvoiceLine::net)
                .containsExactlyInAnyOrder(Money.parse("EUR 504.00"), Money.parse("EUR 40.00"));
        assertThat(invoice.totals().payable()).isEqualTo(Money.parse("EUR 652.80"));
        assertThat(issued.get(1).totals().payable()).isEqualTo(Money.parse("EUR 120.00"));
        assertThat(sites.totals()).last().isEqualTo(Cell.of(Money.parse("EUR 544.00")));
        assertThat(ledger.account(account).orElseThrow().at(end).debits())
                .extracting(AccountItem::open)
                .containsExactly(Money.parse("EUR 532.80"));
        assertThat(ledger.account(account).orElseThrow().at(end).credits()).isEmpty();
        assertThat(AgreementCheck.standard().check(agreement)).isEmpty();
    }

    @Test
    void documents_of_anybody_are_held_to_their_own_figures() throws IOException {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        String text = FacturierJson.mapper().writeValueAsString(invoice).replace("120.00", "121.00");
        InputStream json = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        // region check
        Invoice theirs = JsonDocuments.standard()
                .read("theirs.json", json, Invoice.class)
                .orThrow();
        Findings findings = InvoiceCheck.standard().check(List.of(invoice, theirs));
        // endregion
        assertThat(findings)
                .extracting(finding -> finding.code().text())
                .containsExactly("BR-CO-15", "DUP-NUMBER-01"); // 100.00 and 20.00 are not 121.00
    }

    @Test
    void prices_are_said_with_tax() {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00"));
        Issuer issuer = Samples.issuer("F-1");
        LocalDate today = Samples.DAY;
        // what the shelf says: tax is within the prices and taken out of them
        DocumentHeader header = draft.header().toBuilder()
                .policy(VatCalculators.inclusiveByDifference().policy())
                .build();
        InvoiceDraft sale = InvoiceDraft.builder()
                .header(header)
                .line(LineItem.builder()
                        .description("Tasse")
                        .quantity(2)
                        .unitPrice(Money.parse("EUR 13.95"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
        Invoice invoice = issuer.issue(sale, Issuance.of("F", today)).orThrow();
        Money paid = invoice.totals().payable(); // EUR 27.90
        Money tax = invoice.totals().tax(); // EUR 4.65

        // one comes back, and gives back what was paid for it
        InvoiceDraft note = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .flatMap(correction -> correction.ofQuantities("Retour", Map.of(1, BigDecimal.ONE)))
                .orThrow(); // EUR 13.95 with tax
        assertThat(paid).isEqualTo(Money.parse("EUR 27.90"));
        assertThat(tax).isEqualTo(Money.parse("EUR 4.65")); // 27.90 / 1.2 is 23.25
        assertThat(Samples.issue("F-2", note, today).totals().payable()).isEqualTo(Money.parse("EUR 13.95"));
    }

    @Test
    void a_draft_is_read_from_json() throws IOException {
        // region draft
        InvoiceDraft draft;
        try (InputStream json = FacturierJson.class.getResourceAsStream("draft.json")) {
            draft = JsonDocuments.standard()
                    .read("draft.json", json, InvoiceDraft.class)
                    .orThrow(); // or findings, each with its line and path
        }
        // endregion
        // 2.5 x 950.00 = 2375.00, less 5 % (118.75) 2256.25, with 20 % 2707.50
        assertThat(Samples.issue("F-1", draft, Samples.DAY).totals().payable()).isEqualTo(Money.parse("EUR 2707.50"));
    }

    @Test
    void a_mapper_of_the_host_learns_our_types() throws JsonProcessingException {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00"));
        // region module
        record Basket(String id, BigDecimal weight, InvoiceDraft draft) {}

        ObjectMapper yours =
                JsonMapper.builder().addModule(new FacturierModule()).build();
        String json = yours.writeValueAsString(new Basket("B-1", new BigDecimal("1.50"), draft)); // weight stays 1.50
        Basket read = yours.readValue(json, Basket.class);
        // endregion
        assertThat(json).startsWith("{\"id\":\"B-1\",\"weight\":1.50,\"draft\":{\"form\":1,");
        assertThat(read.draft()).isEqualTo(draft);
    }

    @Test
    void a_mapper_of_jackson_3_hands_over_to_ours() {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00"));
        // region jackson-3
        ObjectMapper ours = FacturierJson.mapper();

        class Writing extends ValueSerializer<Object> {
            @Override
            public void serialize(Object value, JsonGenerator json, SerializationContext host) {
                try {
                    json.writeRawValue(ours.writeValueAsString(value));
                } catch (JsonProcessingException unwritable) {
                    throw DatabindException.from(json, unwritable.getOriginalMessage(), unwritable);
                }
            }
        }

        class Reading<T> extends ValueDeserializer<T> {
            private final Class<T> type;

            Reading(Class<T> type) {
                this.type = type;
            }

            @Override
            public T deserialize(JsonParser json, DeserializationContext host) {
                try {
                    return ours.readValue(host.readTree(json).toString(), type);
                } catch (JsonProcessingException unreadable) {
                    throw DatabindException.from(json, unreadable.getOriginalMessage(), unreadable);
                }
            }
        }

        SimpleModule module = new SimpleModule("facturier") // the same for each type that you exchange
                .addSerializer(InvoiceDraft.class, new Writing())
                .addDeserializer(InvoiceDraft.class, new Reading<>(InvoiceDraft.class));
        var yours = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(module)
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
        // endregion
        record Basket(String id, BigDecimal weight, InvoiceDraft draft) {}
        Basket basket = new Basket("B-1", new BigDecimal("1.50"), draft);
        String json = yours.writeValueAsString(basket);
        assertThat(json).contains("\"weight\":1.50").contains("\"draft\":{\"form\":1,");
        assertThat(yours.readValue(json, Basket.class)).isEqualTo(basket);
        assertThatThrownBy(() -> yours.readValue(json.replace("\"unitPrice\"", "\"price\""), Basket.class))
                .isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> yours.readValue(
                        json.replace("\"quantity\":\"1\"", "\"quantity\":\"1\",\"quantity\":\"2\""), Basket.class))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void constraints_of_the_model_are_checked_by_the_provider_of_the_host() {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 100.00").description("x".repeat(501)));
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        // region constraints
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .rule(ModelConstraints.checkedBy(
                        validator)) // of jakarta.validation, such as the one that Spring injects
                .build();
        Findings findings = issuer.issue(draft, Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .findings(); // BV-SIZE: a description has at most 500 characters
        // endregion
        assertThat(findings).extracting(finding -> finding.code().text()).contains("BV-SIZE");
    }

    private static BillingRule fee(String fee) {
        return new BillingRule.RecurringFee(
                "fee",
                "Abonnement",
                new BillingCycle(LocalDate.of(2026, 1, 1), CycleUnit.MONTH, 1, BillingTiming.IN_ADVANCE),
                Money.parse(fee),
                SupplyNature.of(SupplyKind.SERVICE),
                Optional.empty());
    }

    @Test
    void the_readme_names_every_room_that_is_exported() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String picture = readme.substring(readme.indexOf("## The rooms"), readme.indexOf("| package |"));
        String module = Files.readString(Path.of("src/main/java/module-info.java"));
        assertThat(module.lines().filter(line -> line.startsWith("    exports ")))
                .hasSizeGreaterThan(30)
                .allSatisfy(line -> {
                    String room = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
                    assertThat(readme).contains("`" + room + "`");
                    assertThat(picture).containsPattern("\\b" + room + "\\b");
                });
    }
}
