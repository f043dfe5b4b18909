package org.facturier.einvoice.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.einvoice.mapping.Issued.BUYER;
import static org.facturier.einvoice.mapping.Issued.DAY;
import static org.facturier.einvoice.mapping.Issued.SELLER;
import static org.facturier.einvoice.mapping.Issued.draft;
import static org.facturier.einvoice.mapping.Issued.header;
import static org.facturier.einvoice.mapping.Issued.issue;
import static org.facturier.einvoice.mapping.Issued.line;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.article.ItemClass;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReferences;
import org.facturier.core.document.Measure;
import org.facturier.core.document.Note;
import org.facturier.core.document.ProForma;
import org.facturier.core.document.Quote;
import org.facturier.core.document.References;
import org.facturier.core.finding.Severity;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Contact;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.ElectronicAddress;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.OtherAccount;
import org.facturier.core.party.Payee;
import org.facturier.core.party.Recipient;
import org.facturier.core.party.TaxId;
import org.facturier.core.party.TaxRepresentative;
import org.facturier.core.pricing.PriceTerms;
import org.facturier.core.pricing.PricedFor;
import org.facturier.core.pricing.TierLine;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.supporting.ObjectReference;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.PaymentCard;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.PrecedingInvoice;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.Syntax;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final Mapping MAPPING = Mapping.of(MappingContext.of(Profile.EN16931));

    private static ElectronicInvoice hub(Invoice document) {
        return MAPPING.map(document).outcome().orThrow();
    }

    private static List<MappingRule> kinds(Invoice document) {
        return MAPPING.map(document).uncarried().stream().map(Uncarried::kind).toList();
    }

    private static Optional<BigDecimal> figure(String figure) {
        return Optional.of(new BigDecimal(figure));
    }

    /** {@return words with plain blanks in place of those that no line is broken at} */
    private static String plain(Optional<String> words) {
        return words.orElseThrow().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void an_invoice_is_mapped_term_by_term() {
        DocumentHeader.Builder header = header().buyerReference("SVC-7")
                .purchaseOrder("PO-1")
                .contract("K-9")
                .note(new Note(Optional.of("AAI"), "Merci"))
                .delivery(Delivery.on(LocalDate.of(2026, 9, 10)));
        LineItem line = line("EUR 3.20")
                .quantity(250)
                .baseQuantity(new BigDecimal("100"))
                .unit(Unit.of("H87"))
                .details("Laiton")
                .productCode("L-1")
                .period(ServicePeriod.including(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)))
                .build();
        ElectronicInvoice hub = hub(issue("F-1", draft(header, line)));
        assertThat(hub.number()).contains("F-1");
        assertThat(hub.issueDate()).contains(DAY);
        assertThat(hub.type()).contains("380");
        assertThat(hub.currency()).contains("EUR");
        assertThat(hub.dueDate()).contains(DAY.plusDays(30));
        assertThat(hub.buyerReference()).contains("SVC-7");
        assertThat(hub.purchaseOrder()).contains("PO-1");
        assertThat(hub.contract()).contains("K-9");
        assertThat(hub.notes())
                .containsExactly(new org.facturier.einvoice.model.Note(Optional.of("AAI"), Optional.of("Merci")));
        assertThat(hub.process().orElseThrow().specification()).contains("urn:cen.eu:en16931:2017");
        assertThat(hub.seller().orElseThrow().name()).contains("Ateliers du Rhône SAS");
        assertThat(hub.seller().orElseThrow().vatIdentifier()).contains("FR11123456782");
        assertThat(hub.seller().orElseThrow().registration()).contains(Identifier.of("123456782", "0002"));
        assertThat(hub.buyer().orElseThrow().address().orElseThrow().city()).contains("Paris");
        assertThat(hub.delivery().orElseThrow().date()).contains(LocalDate.of(2026, 9, 10));
        assertThat(hub.payment().orElseThrow().means()).contains("58");
        assertThat(hub.payment().orElseThrow().remittance()).contains("F-1");
        Line mapped = hub.lines().get(0);
        assertThat(mapped.quantity()).isEqualTo(figure("250"));
        assertThat(mapped.unit()).contains("H87");
        assertThat(mapped.net()).isEqualTo(figure("8.00"));
        assertThat(mapped.price().orElseThrow().net().orElseThrow()).isEqualByComparingTo("3.20");
        assertThat(mapped.price().orElseThrow().baseQuantity()).isEqualTo(figure("100"));
        assertThat(mapped.period().orElseThrow().end()).contains(LocalDate.of(2026, 9, 30));
        assertThat(mapped.item().orElseThrow().sellersIdentifier()).contains("L-1");
        assertThat(hub.breakdown())
                .containsExactly(new VatBreakdown(
                        figure("8.00"),
                        figure("1.60"),
                        Optional.of("S"),
                        figure("20"),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(hub.totals().orElseThrow())
                .isEqualTo(new Totals(
                        figure("8.00"),
                        Optional.empty(),
                        Optional.empty(),
                        figure("8.00"),
                        figure("1.60"),
                        Optional.empty(),
                        figure("9.60"),
                        Optional.empty(),
                        Optional.empty(),
                        figure("9.60")));
        assertThat(Written.broken(hub)).isEmpty();
    }

    /** 1,005 yen at 10 % are 100.5, which is 101: a yen has no parts. By the norm amounts have two decimals at most, so none is fine. */
    @Test
    void amounts_in_yen_have_no_decimals_and_keep_every_rule() {
        DocumentHeader.Builder header = header().currency(CurrencyUnit.JPY).accountingCurrency(CurrencyUnit.JPY);
        LineItem line = line("JPY 1005")
                .quantity(1)
                .treatment(TaxTreatment.standard("10"))
                .build();
        ElectronicInvoice hub = hub(issue("F-1", draft(header, line)));
        assertThat(hub.totals().orElseThrow().vat()).isEqualTo(figure("101"));
        assertThat(hub.totals().orElseThrow().due()).isEqualTo(figure("1106"));
        assertThat(Written.broken(hub)).isEmpty();
    }

    /** BR-DEC-01 to BR-DEC-28: 12.345 dinars cannot be said, and 12.340 are 12.34. */
    @Test
    void thousandths_of_a_dinar_are_refused_and_named_and_hundredths_are_carried() {
        CurrencyUnit dinar = CurrencyUnit.of("TND");
        DocumentHeader.Builder header = header().currency(dinar).accountingCurrency(dinar);
        ElectronicInvoice hub = hub(issue("F-1", draft(header, line(1, "TND 12.350"))));
        assertThat(hub.lines().get(0).net()).isEqualTo(figure("12.35"));
        assertThat(hub.totals().orElseThrow().vat()).isEqualTo(figure("2.47"));
        assertThat(hub.totals().orElseThrow().due()).isEqualTo(figure("14.82"));
        assertThat(Written.broken(hub)).isEmpty();

        Mapped mapped = MAPPING.map(issue("F-1", draft(header, line(1, "TND 12.345"))));
        assertThat(mapped.outcome().value()).isEmpty();
        assertThat(mapped.findings().stream().map(finding -> finding.path() + ": " + finding.message()))
                .containsExactly(
                        "calculated.totals.lines: BT-106 is TND 12.345",
                        "calculated.totals.net: BT-109 is TND 12.345",
                        "calculated.totals.tax: BT-110 is TND 2.469",
                        "calculated.totals.gross: BT-112 is TND 14.814",
                        "calculated.totals.payable: BT-115 is TND 14.814",
                        "calculated.totals.taxes[0].net: BT-116 is TND 12.345",
                        "calculated.totals.taxes[0].tax: BT-117 is TND 2.469",
                        "calculated.lines[0].net: BT-131 is TND 12.345");
        assertThat(mapped.uncarried()).allMatch(each -> each.kind() == MappingRule.TWO_DECIMALS);
        assertThat(Written.broken(mapped.invoice())).contains("BR-DEC-23", "BR-DEC-19", "BR-DEC-20");
    }

    /** The two arithmetics differ by a cent, and each is written as it was issued: 36.03 is not sent where 36.04 is booked. */
    @Test
    void three_times_10_01_is_written_as_it_was_issued() {
        Invoice perGroup = Issued.threeLines(VatCalculators.perGroup().policy());
        Invoice perLine = Issued.threeLines(VatCalculators.perLine().policy());
        assertThat(perGroup.totals().payable()).isEqualTo(Money.parse("EUR 36.04"));
        assertThat(perLine.totals().payable()).isEqualTo(Money.parse("EUR 36.03"));
        for (Invoice document : List.of(perGroup, perLine)) {
            BigDecimal payable = document.totals().payable().getAmount();
            byte[] ubl = Written.bytes(hub(document), Syntax.UBL_INVOICE);
            byte[] cii = Written.bytes(hub(document), Syntax.CII);
            assertThat(Written.amounts(ubl, "PayableAmount")).containsExactly(payable);
            assertThat(Written.amounts(ubl, "TaxInclusiveAmount")).containsExactly(payable);
            assertThat(Written.amounts(cii, "DuePayableAmount")).containsExactly(payable);
            assertThat(Written.amounts(cii, "TaxTotalAmount"))
                    .containsExactly(document.totals().tax().getAmount());
        }
        assertThat(Written.broken(hub(perGroup))).isEmpty();
        assertThat(Written.broken(hub(perLine))).containsExactly("BR-CO-17", "BR-S-09");
    }

    /** (5.3280 - 2.3070) x 10,368 = 31,321.728, and 5.5 % of that in cents are 1,722.70. */
    @Test
    void a_list_price_and_its_discount_are_stated_beside_the_price() {
        LineItem line = line("EUR 0.01")
                .quantity(10_368)
                .price(PriceTerms.builder()
                        .unitPrice(BigMoney.parse("EUR 3.0210"))
                        .discount(Optional.of(BigMoney.parse("EUR 2.3070")))
                        .build())
                .treatment(TaxTreatment.standard("5.5"))
                .build();
        ElectronicInvoice hub = hub(issue("F-1", draft(header(), line)));
        Price price = hub.lines().get(0).price().orElseThrow();
        assertThat(price.gross().orElseThrow()).isEqualByComparingTo("5.3280");
        assertThat(price.discount().orElseThrow()).isEqualByComparingTo("2.3070");
        assertThat(price.net().orElseThrow()).isEqualByComparingTo("3.0210");
        assertThat(hub.totals().orElseThrow().lines()).isEqualTo(figure("31321.73"));
        assertThat(hub.totals().orElseThrow().vat()).isEqualTo(figure("1722.70"));
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void a_credit_note_names_each_invoice_that_it_credits() {
        Invoice first = issue("F-1", draft(header(), line(2, "EUR 10.00")));
        Invoice second = issue("F-2", draft(header(), line(1, "EUR 30.00")));
        DocumentHeader.Builder header = header().type(DocumentType.CREDIT_NOTE)
                .preceding(first.reference())
                .preceding(second.reference());
        ElectronicInvoice hub = hub(issue("A-1", draft(header, line(1, "EUR 10.00"), line(1, "EUR 30.00"))));
        assertThat(hub.type()).contains("381");
        assertThat(hub.precedingInvoices())
                .containsExactly(
                        new PrecedingInvoice(Optional.of("F-1"), Optional.of(DAY)),
                        new PrecedingInvoice(Optional.of("F-2"), Optional.of(DAY)));
        assertThat(hub.totals().orElseThrow().due()).isEqualTo(figure("48.00"));
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void a_note_on_one_invoice_says_its_share_of_the_tax() {
        Invoice invoice = issue(
                "F-1",
                draft(
                        header(),
                        line("EUR 33.33")
                                .quantity(3)
                                .treatment(TaxTreatment.standard("20"))
                                .build()));
        Chain chain = Chain.of(List.of(invoice));
        Invoice note = issue(
                "A-1",
                Correction.of(chain, DocumentKey.of(invoice))
                        .flatMap(correction -> correction.ofQuantities("Retour", Map.of(1, BigDecimal.ONE)))
                        .orThrow());
        Mapped mapped = MAPPING.map(note);
        ElectronicInvoice hub = mapped.outcome().orThrow();
        assertThat(hub.precedingInvoices()).hasSize(1);
        assertThat(hub.totals().orElseThrow().vat()).isEqualTo(figure("6.67"));
        assertThat(mapped.uncarried()).extracting(Uncarried::kind).contains(MappingRule.LINE_REFERENCE);
    }

    /** In UBL the due date of a credit note stands within the means of payment, so that without means it is said in words. */
    @Test
    void a_credit_note_without_means_of_payment_says_its_day_in_words() {
        DocumentHeader.Builder header = header().type(DocumentType.CREDIT_NOTE)
                .seller(SELLER.toBuilder().build())
                .preceding(issue("F-1", draft(header(), line(1, "EUR 10.00"))).reference());
        Invoice issued = issue("A-1", draft(header, line(1, "EUR 10.00")));
        Invoice note = under(without(issued.header()), issued, "A-1");
        ElectronicInvoice hub = hub(note);
        assertThat(hub.payment()).isEmpty();
        assertThat(hub.dueDate()).isEmpty();
        assertThat(plain(hub.paymentTerms())).isEqualTo("12,00 € à payer le 15 octobre 2026 au plus tard");
        assertThat(Written.bytes(hub, Syntax.UBL_CREDIT_NOTE)).isNotEmpty();
    }

    /** {@return a document as somebody else may have put it together: under another header, with something to be quoted} */
    private static Invoice under(DocumentHeader header, Invoice issued, String quoted) {
        ProForma words = new ProForma(
                issued.issuedOn(), header, issued.calculated(), issued.schedule(), issued.notices(), issued.bases());
        return Invoice.of(issued.number(), issued.series(), words, quoted);
    }

    @Test
    void what_is_to_be_quoted_needs_a_means_of_payment() {
        Invoice issued = issue("F-1", draft(header(), line(1, "EUR 10.00")));
        assertThat(kinds(under(without(issued.header()), issued, "RF18539007547034")))
                .containsExactly(MappingRule.REFERENCE_WITH_MEANS);
        assertThat(kinds(under(without(issued.header()), issued, "F-1"))).isEmpty();
    }

    @Test
    void amounts_in_a_second_currency_are_refused() {
        Invoice issued = issue("F-1", draft(header(), line(1, "EUR 10.00")));
        DocumentHeader francs =
                issued.header().toBuilder().currency(CurrencyUnit.of("CHF")).build();
        Mapped mapped = MAPPING.map(under(francs, issued, "F-1"));
        assertThat(mapped.outcome().value()).isEmpty();
        assertThat(mapped.uncarried()).extracting(Uncarried::term).containsExactly(Optional.of(Term.bt(5)));
    }

    /** {@return the header without means of payment} */
    private static DocumentHeader without(DocumentHeader header) {
        return header().type(header.type())
                .preceding(header.references().preceding())
                .build();
    }

    @Test
    void a_corrective_invoice_refers_to_what_it_replaces() {
        Invoice wrong = issue("F-1", draft(header(), line(2, "EUR 10.00")));
        Invoice right = issue(
                "F-2",
                Correction.of(Chain.of(List.of(wrong)), DocumentKey.of(wrong))
                        .flatMap(correction -> correction.corrective("Quantité", draft(header(), line(3, "EUR 10.00"))))
                        .orThrow());
        ElectronicInvoice hub = hub(right);
        assertThat(hub.type()).contains("384");
        assertThat(hub.precedingInvoices()).extracting(PrecedingInvoice::number).containsExactly(Optional.of("F-1"));
        assertThat(hub.totals().orElseThrow().due()).isEqualTo(figure("36.00"));
        assertThat(Written.broken(hub)).isEmpty();
    }

    private static Order order() {
        Quote quote = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("D-1")))
                .build()
                .quote(
                        draft(header(), line(10, "EUR 100.00")),
                        DAY.plusDays(30),
                        Issuance.of("D", DAY).acceptedOn(DAY))
                .orThrow();
        return Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("Mme Leroy", DAY))
                .order(DAY)
                .orThrow();
    }

    @Test
    void deposit_part_and_final_invoice_name_the_order() {
        List<Invoice> issued = new ArrayList<>();
        issued.add(issue(
                "F-1",
                OrderBilling.of(order(), issued)
                        .flatMap(billing -> billing.deposit("Acompte", Percentage.of("30")))
                        .orThrow()));
        issued.add(issue(
                "F-2",
                OrderBilling.of(order(), issued)
                        .flatMap(billing -> billing.upTo("Avancement", Percentage.of("70")))
                        .orThrow()));
        issued.add(issue(
                "F-3",
                OrderBilling.of(order(), issued)
                        .flatMap(billing -> billing.rest("Déjà facturé"))
                        .orThrow()));
        List<ElectronicInvoice> hubs = issued.stream().map(MappingTest::hub).toList();
        assertThat(hubs)
                .extracting(ElectronicInvoice::type)
                .extracting(Optional::orElseThrow)
                .containsExactly("386", "380", "380");
        assertThat(hubs).allMatch(hub -> hub.salesOrder().equals(Optional.of("D-1")));
        assertThat(hubs)
                .extracting(hub -> hub.totals().orElseThrow().due().orElseThrow())
                .containsExactly(new BigDecimal("360.00"), new BigDecimal("480.00"), new BigDecimal("360.00"));
        assertThat(hubs).allSatisfy(hub -> assertThat(Written.broken(hub)).isEmpty());
        assertThat(hubs.get(2).lines())
                .anyMatch(line -> line.quantity().orElseThrow().signum() < 0);
    }

    @Test
    void a_self_billed_invoice_keeps_seller_and_buyer() {
        ElectronicInvoice hub =
                hub(issue("F-1", draft(header().type(DocumentType.SELF_BILLED_INVOICE), line(1, "EUR 10.00"))));
        assertThat(hub.type()).contains("389");
        assertThat(hub.seller().orElseThrow().name()).contains("Ateliers du Rhône SAS");
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void tax_is_stated_in_the_accounting_currency_too() {
        CurrencyUnit francs = CurrencyUnit.of("CHF");
        ExchangeRate rate =
                new ExchangeRate(francs, CurrencyUnit.EUR, new BigDecimal("1.05"), LocalDate.of(2026, 9, 14), "BCE");
        Invoice document = issue("F-1", draft(header().currency(francs).accountingRate(rate), line(1, "CHF 100.00")));
        ElectronicInvoice hub = hub(document);
        assertThat(hub.currency()).contains("CHF");
        assertThat(hub.accountingCurrency()).contains("EUR");
        assertThat(hub.totals().orElseThrow().vat()).isEqualTo(figure("20.00"));
        assertThat(hub.totals().orElseThrow().vatInAccountingCurrency()).isEqualTo(figure("21.00"));
        assertThat(kinds(document)).containsExactly(MappingRule.EXCHANGE_RATE);
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void a_levy_is_refused_and_named_and_goes_where_the_host_says() {
        Levy irpf = Levy.withheld("ES_IRPF", "Retención IRPF", "15");
        Invoice document = issue("F-1", draft(header().levy(irpf), line(1, "EUR 100.00")));
        assertThat(document.totals().payable()).isEqualTo(Money.parse("EUR 105.00"));
        Mapped refused = MAPPING.map(document);
        assertThat(refused.outcome().value()).isEmpty();
        assertThat(refused.uncarried()).extracting(Uncarried::term).containsExactly(Optional.of(Term.bt(115)));
        assertThat(refused.findings().all().get(0).message())
                .isEqualTo(
                        "Retención IRPF of EUR -15.00 lies between the total EUR 120.00 and the amount due EUR 105.00");
        ElectronicInvoice agreed = MAPPING.allowing(MappingRule.LEVY)
                .map(document)
                .with(Term.bt(113), new BigDecimal("15.00"))
                .outcome()
                .orThrow();
        assertThat(Written.broken(agreed)).isEmpty();
    }

    @Test
    void all_accounts_are_stated_and_other_means_are_named() {
        Invoice document = issue(
                "F-1",
                draft(
                        header().meansOfPayment(new PaymentMeans.CreditTransfer(
                                        BankAccount.of("FR7630006000011234567890189", "AGRIFRPP")))
                                .meansOfPayment(
                                        new PaymentMeans.CreditTransfer(BankAccount.of("DE89370400440532013000")))
                                .meansOfPayment(new PaymentMeans.Cheque()),
                        line(1, "EUR 10.00")));
        ElectronicInvoice hub = hub(document);
        assertThat(hub.payment().orElseThrow().transfers())
                .extracting(transfer -> transfer.account().orElseThrow())
                .containsExactly("FR7630006000011234567890189", "DE89370400440532013000");
        assertThat(kinds(document)).containsExactly(MappingRule.ONE_MEANS);
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void a_debit_has_its_mandate_and_a_page_is_the_means_in_words() {
        PaymentMeans debit = new PaymentMeans.DirectDebit("M-1", "FR72ZZZ123456", Optional.empty());
        ElectronicInvoice debited = hub(issue("F-1", draft(header().meansOfPayment(debit), line(1, "EUR 10.00"))));
        assertThat(debited.payment().orElseThrow().debit().orElseThrow().mandate())
                .contains("M-1");
        assertThat(debited.payment().orElseThrow().debit().orElseThrow().creditor())
                .contains("FR72ZZZ123456");
        PaymentMeans page = new PaymentMeans.Online(URI.create("https://pay.example.org/1"));
        ElectronicInvoice online = hub(issue("F-1", draft(header().meansOfPayment(page), line(1, "EUR 10.00"))));
        assertThat(online.payment().orElseThrow().meansText()).contains("https://pay.example.org/1");
        assertThat(Written.broken(debited)).isEmpty();
        assertThat(Written.broken(online)).isEmpty();
    }

    /** Three at 10.00 with tax at 20 % are 30.00, and 25.00 without: the price of all three, for 8.33 would be another sum. */
    @Test
    void prices_with_tax_become_the_net_amount_for_the_whole_quantity() {
        Invoice document = issue(
                "F-1",
                draft(
                        header().policy(VatCalculators.inclusiveByDifference().policy()),
                        line(3, "EUR 10.00"),
                        line(-1, "EUR 10.05")));
        ElectronicInvoice hub = hub(document);
        assertThat(hub.lines().get(0).price().orElseThrow().net()).isEqualTo(figure("25.00"));
        assertThat(hub.lines().get(0).price().orElseThrow().baseQuantity()).isEqualTo(figure("3"));
        assertThat(hub.lines().get(1).price().orElseThrow().net().orElseThrow()).isPositive();
        assertThat(hub.lines().get(1).price().orElseThrow().baseQuantity()).isEqualTo(figure("1"));
        assertThat(hub.totals().orElseThrow().due()).isEqualTo(figure("19.95"));
        assertThat(kinds(document)).containsExactly(MappingRule.PRICE_WITH_TAX, MappingRule.PRICE_WITH_TAX);
    }

    @Test
    void an_allowance_with_tax_is_refused_unless_it_is_allowed() {
        LineItem line = line("EUR 12.00")
                .allowanceCharge(AllowanceCharge.discount(Money.parse("EUR 1.20"), "Remise"))
                .build();
        Invoice document = issue(
                "F-1",
                draft(header().policy(VatCalculators.inclusiveByDifference().policy()), line));
        assertThat(MAPPING.map(document).outcome().value()).isEmpty();
        Mapped allowed = MAPPING.allowing(MappingRule.ALLOWANCE_WITH_TAX).map(document);
        assertThat(allowed.findings().all())
                .extracting(finding -> finding.severity())
                .containsOnly(Severity.WARNING);
        ElectronicInvoice hub = allowed.outcome().orThrow();
        assertThat(hub.lines().get(0).net()).isEqualTo(figure("9.00"));
        assertThat(hub.lines().get(0).allowances()).isEmpty();
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void tiers_and_lump_sums_are_one_price_for_the_whole_quantity() {
        LineItem line = line("EUR 14.00")
                .quantity(15)
                .baseQuantity(new BigDecimal("15"))
                .pricedFor(PricedFor.WHOLE_LINE)
                .tierLines(List.of(
                        new TierLine(BigDecimal.TEN, BigMoney.parse("EUR 1.00"), Optional.empty()),
                        new TierLine(new BigDecimal("5"), BigMoney.parse("EUR 0.80"), Optional.empty())))
                .build();
        Invoice document = issue("F-1", draft(header(), line));
        ElectronicInvoice hub = hub(document);
        assertThat(hub.lines().get(0).net()).isEqualTo(figure("14.00"));
        assertThat(hub.lines().get(0).price().orElseThrow().net().orElseThrow()).isEqualByComparingTo("14.00");
        assertThat(hub.lines().get(0).price().orElseThrow().baseQuantity()).isEqualTo(figure("15"));
        assertThat(kinds(document)).containsExactly(MappingRule.TIERS);
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void allowances_and_charges_stand_with_what_they_are_of() {
        LineItem line = line("EUR 9.99")
                .quantity(3)
                .allowanceCharge(AllowanceCharge.discount("10", "Remise"))
                .allowanceCharge(new AllowanceCharge.Allowance(Measure.successive("5"), "Fidélité", Optional.of("95")))
                .allowanceCharge(AllowanceCharge.charge(Money.parse("EUR 2.00"), "Emballage"))
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header().build())
                .line(line)
                .line(line("EUR 40.00").treatment(TaxTreatment.standard("10")).build())
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount(Money.parse("EUR 6.00"), "Geste")))
                .build();
        Invoice document = issue("F-1", draft);
        ElectronicInvoice hub = hub(document);
        Line mapped = hub.lines().get(0);
        assertThat(mapped.allowances())
                .extracting(part -> part.amount().orElseThrow().toString())
                .containsExactly("3.00", "1.35");
        assertThat(mapped.allowances())
                .extracting(part -> part.percentage())
                .containsExactly(figure("10"), Optional.empty());
        assertThat(mapped.charges()).extracting(part -> part.reason()).containsExactly(Optional.of("Emballage"));
        assertThat(hub.allowances()).hasSize(2);
        assertThat(hub.allowances())
                .extracting(part -> part.rate().orElseThrow().toString())
                .containsExactlyInAnyOrder("20", "10");
        assertThat(hub.totals().orElseThrow().allowances()).isEqualTo(figure("6.00"));
        assertThat(kinds(document)).containsExactly(MappingRule.PERCENTAGE_OF_REST);
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void what_is_rounded_and_what_was_paid_is_stated() {
        CurrencyUnit francs = CurrencyUnit.of("CHF");
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(header().currency(francs)
                        .terms(PaymentTerms.days(30).payableIn(Money.parse("CHF 0.05")))
                        .build())
                .line(line("CHF 99.98").treatment(TaxTreatment.standard("7.7")).build())
                .prepaid(Money.parse("CHF 7.00"))
                .build();
        Totals totals = hub(issue("F-1", draft)).totals().orElseThrow();
        assertThat(totals.withVat()).isEqualTo(figure("107.68"));
        assertThat(totals.paid()).isEqualTo(figure("7.00"));
        assertThat(totals.rounding()).isEqualTo(figure("0.02"));
        assertThat(totals.due()).isEqualTo(figure("100.70"));
    }

    @Test
    void instalments_stand_in_words_and_the_first_day_is_the_due_date() {
        PaymentTerms terms = PaymentTerms.of(PaymentPlan.of(List.of(
                PlannedInstalment.percent("50", DueDateRule.days(10)),
                PlannedInstalment.balance(DueDateRule.days(40)))));
        Map<Locale, String> words = Map.of(
                Locale.FRENCH,
                "6,00 € à payer le 25 septembre 2026 au plus tard; 6,00 € à payer le 25 octobre 2026 au plus tard",
                Locale.GERMAN,
                "6,00 € zahlbar bis 25. September 2026; 6,00 € zahlbar bis 25. Oktober 2026",
                Locale.ENGLISH,
                "€6.00 due on 25 September 2026; €6.00 due on 25 October 2026");
        words.forEach((language, expected) -> {
            ElectronicInvoice hub =
                    hub(issue("F-1", draft(header().terms(terms).language(language), line(1, "EUR 10.00"))));
            assertThat(hub.dueDate()).contains(LocalDate.of(2026, 9, 25));
            assertThat(plain(hub.paymentTerms())).isEqualTo(expected);
        });
    }

    @Test
    void a_discount_for_paying_early_and_security_are_said() {
        PaymentTerms early = PaymentTerms.of(PaymentPlan.atOnce(
                DueDateRule.days(30), Optional.of(new EarlyPaymentDiscount(Percentage.of("2"), 10))));
        ElectronicInvoice hub = hub(issue("F-1", draft(header().terms(early), line(1, "EUR 10.00"))));
        assertThat(hub.paymentTerms().orElseThrow()).contains("escompte de 2").contains("sous 10 jours");
        PaymentTerms held = PaymentTerms.of(PaymentPlan.of(List.of(
                PlannedInstalment.balance(DueDateRule.days(30)),
                PlannedInstalment.retention("5", DueDateRule.days(365)))));
        assertThat(hub(issue("F-1", draft(header().terms(held), line(1, "EUR 10.00"))))
                        .paymentTerms()
                        .orElseThrow())
                .contains("en retenue de garantie");
    }

    @Test
    void what_is_missing_is_found_before_anything_is_written() {
        LineItem unreasoned = line("EUR 10.00")
                .allowanceCharge(
                        new AllowanceCharge.Allowance(Measure.amount(Money.parse("EUR 1.00")), " ", Optional.empty()))
                .build();
        assertThat(Written.broken(hub(issue("F-1", draft(header(), unreasoned)))))
                .contains("BR-42");
        TaxTreatment intra =
                TaxTreatment.without(TaxCategory.K, ExemptionReason.of("VATEX-EU-IC", "Livraison intracommunautaire"));
        LineItem sent = line("EUR 10.00").treatment(intra).build();
        DocumentHeader.Builder abroad =
                header().buyer(BUYER.toBuilder().vatId("DE123456789").build()).delivery(Delivery.on(DAY));
        assertThat(Written.broken(hub(issue("F-1", draft(abroad, sent))))).containsExactly("BR-IC-12");
        assertThat(Written.broken(hub(issue(
                        "F-1",
                        draft(
                                header().seller(SELLER.toBuilder()
                                        .ids(org.facturier.core.party.PartyIds.none())
                                        .build()),
                                line(1, "EUR 10.00"))))))
                .containsExactly("BR-CO-26", "BR-S-02");
    }

    @Test
    void what_the_host_knows_beside_is_set_before_it_is_written() {
        Invoice document = issue(
                "F-1",
                draft(
                        header().seller(SELLER.toBuilder()
                                .ids(org.facturier.core.party.PartyIds.none())
                                .build()),
                        line(1, "EUR 10.00")));
        ElectronicInvoice hub = MAPPING.map(document)
                .with(Term.bt(32), "12/345/67890")
                .with(Term.bt(29), List.of(Identifier.of("7")))
                .outcome()
                .orThrow()
                .withLine(0, Term.bt(127), "numéro de série 12");
        assertThat(Written.broken(hub)).isEmpty();
        assertThat(Written.read(Written.bytes(hub, Syntax.CII)).invoice()).isEqualTo(hub);
    }

    @Test
    void two_reasons_of_one_category_and_what_is_outside_beside_what_is_within_are_refused() {
        LineItem exempt = line("EUR 10.00")
                .treatment(TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-132-1I", "Formation")))
                .build();
        LineItem other = line("EUR 10.00")
                .treatment(TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-135-1", "Assurance")))
                .build();
        LineItem outside = line("EUR 10.00")
                .treatment(TaxTreatment.without(TaxCategory.O, ExemptionReason.of("VATEX-EU-O", "Hors champ")))
                .build();
        assertThat(kinds(issue("F-1", draft(header(), exempt, other)))).containsExactly(MappingRule.ONE_REASON);
        assertThat(kinds(issue("F-1", draft(header(), exempt, outside)))).containsExactly(MappingRule.SCOPE_ALONE);
        ElectronicInvoice hub = hub(issue("F-1", draft(header(), outside)));
        assertThat(hub.seller().orElseThrow().vatIdentifier()).isEmpty();
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void further_lines_numbers_telephones_and_tax_points_are_named() {
        Address long4 = new Address(
                List.of("a", "b", "c", "d"), Optional.of("75010"), "Paris", Optional.empty(), CountryCode.of("FR"));
        Invoice document = issue(
                "F-1",
                draft(
                        header().buyer(BUYER.toBuilder()
                                        .address(long4)
                                        .identifier(LegalId.siret("12345678200010"))
                                        .identifier(new LegalId("0208", "0123456789"))
                                        .contact(new Contact(Optional.empty(), List.of("1", "2"), Optional.empty()))
                                        .build())
                                .delivery(Delivery.on(DAY).sentFrom(Address.of("x", "1", "Lille", "FR"))),
                        line("EUR 1.00").taxPoint(TaxPoint.PAYMENT).build(),
                        line("EUR 1.00").taxPoint(TaxPoint.DELIVERY).build()));
        assertThat(kinds(document))
                .containsExactlyInAnyOrder(
                        MappingRule.ADDRESS_LINES,
                        MappingRule.ONE_IDENTIFIER,
                        MappingRule.ONE_TELEPHONE,
                        MappingRule.SENT_FROM,
                        MappingRule.ONE_TAX_POINT);
        assertThat(MAPPING.map(document).outcome().value()).isEmpty();
    }

    @Test
    void one_tax_point_of_all_lines_is_that_of_the_invoice() {
        LineItem line = line("EUR 1.00").taxPoint(TaxPoint.PAYMENT).build();
        assertThat(hub(issue("F-1", draft(header(), line, line))).taxPointCode())
                .contains("432");
    }

    @Test
    void whom_else_a_document_names_is_mapped() {
        DocumentHeader.Builder header = header().seller(SELLER.toBuilder()
                        .electronicAddress(ElectronicAddress.ofSiren("123456782"))
                        .ids(SELLER.ids().toBuilder()
                                .assigned("F-77")
                                .identifier(LegalId.siret("12345678200010"))
                                .taxRegistration("12/345")
                                .build())
                        .build())
                .payee(Payee.of("Affacturage SA", LegalId.siren("303265045")))
                .taxRepresentative(new TaxRepresentative(
                        "Représentant SARL",
                        TaxId.parse("FR40303265045"),
                        Address.of("2 rue Neuve", "75002", "Paris", "FR")))
                .delivery(Delivery.on(DAY).takenBy(Recipient.of("Chantier nord", LegalId.siret("12345678200028"))));
        ElectronicInvoice hub = hub(issue("F-1", draft(header, line(1, "EUR 10.00"))));
        assertThat(hub.seller().orElseThrow().identifiers())
                .containsExactly(Identifier.of("F-77"), Identifier.of("12345678200010", "0009"));
        assertThat(hub.seller().orElseThrow().taxRegistration()).contains("12/345");
        assertThat(hub.seller().orElseThrow().endpoint()).contains(Identifier.of("123456782", "0225"));
        assertThat(hub.payee().orElseThrow().registration()).contains(Identifier.of("303265045", "0002"));
        assertThat(hub.taxRepresentative().orElseThrow().vatIdentifier()).contains("FR40303265045");
        assertThat(hub.delivery().orElseThrow().recipient()).contains("Chantier nord");
        assertThat(hub.delivery().orElseThrow().location()).contains(Identifier.of("12345678200028", "0009"));
        assertThat(Written.broken(hub)).isEmpty();
    }

    @Test
    void what_a_document_and_its_lines_refer_to_is_mapped_with_its_files() {
        byte[] bytes = {1, 2, 3};
        References references = References.builder()
                .project("P-1")
                .despatchAdvice("BL-1")
                .receivingAdvice("BR-1")
                .tender("LOT-1")
                .object(new ObjectReference("14-123", Optional.of("AVE")))
                .accountingReference("4711")
                .attachment(Attachment.of("T-1", "Heures").with(AttachedFile.of("t.csv", "text/csv", bytes)))
                .build();
        LineItem line = line("EUR 10.00")
                .references(LineReferences.builder()
                        .note("fragile")
                        .object(ObjectReference.of("M-9"))
                        .orderLine("3")
                        .accountingReference("606")
                        .build())
                .identity(ItemIdentity.builder()
                        .productCode("L-1")
                        .buyerCode("X-1")
                        .gtin("4006381333931")
                        .itemClass(ItemClass.of("STI", "31500000-1"))
                        .origin(CountryCode.of("FR"))
                        .attribute("couleur", "laiton")
                        .build())
                .build();
        Mapped mapped = MAPPING.map(issue("F-1", draft(header().references(references), line)));
        ElectronicInvoice hub = mapped.outcome().orThrow();
        assertThat(List.of(
                        hub.project().orElseThrow(),
                        hub.despatchAdvice().orElseThrow(),
                        hub.receivingAdvice().orElseThrow(),
                        hub.tender().orElseThrow(),
                        hub.accounting().orElseThrow()))
                .containsExactly("P-1", "BL-1", "BR-1", "LOT-1", "4711");
        assertThat(hub.invoicedObject()).contains(Identifier.of("14-123", "AVE"));
        Line sold = hub.lines().get(0);
        assertThat(sold.note()).contains("fragile");
        assertThat(sold.object()).contains(Identifier.of("M-9"));
        assertThat(sold.orderLine()).contains("3");
        assertThat(sold.accounting()).contains("606");
        assertThat(sold.item().orElseThrow().buyersIdentifier()).contains("X-1");
        assertThat(sold.item().orElseThrow().standardIdentifier()).contains(Identifier.of("4006381333931", "0160"));
        assertThat(sold.item().orElseThrow().classifications()).containsExactly(Identifier.of("31500000-1", "STI"));
        assertThat(sold.item().orElseThrow().origin()).contains("FR");
        assertThat(sold.item().orElseThrow().attributes()).hasSize(1);
        assertThat(Written.broken(hub)).isEmpty();
        for (Syntax syntax : Written.syntaxes(hub)) {
            Reading reading = Written.read(Written.bytes(hub, mapped.attachments(), syntax));
            assertThat(reading.invoice()).as(syntax.name()).isEqualTo(hub);
            assertThat(reading.open(
                            hub.supportingDocuments().get(0).attachment().orElseThrow()))
                    .hasValueSatisfying(file -> assertThat(file).hasBinaryContent(bytes));
        }
    }

    @Test
    void other_means_and_cards_are_carried_and_every_type_of_document() {
        PaymentMeans other = new PaymentMeans.OtherMeans("30", "Virement", Optional.of(OtherAccount.of("123-456")));
        ElectronicInvoice hub = hub(issue(
                "F-1",
                draft(header().type(DocumentType.FACTORED_INVOICE).meansOfPayment(other), line(1, "EUR 10.00"))));
        assertThat(hub.type()).contains("393");
        assertThat(hub.payment().orElseThrow().meansText()).contains("Virement");
        assertThat(hub.payment().orElseThrow().transfers().get(0).account()).contains("123-456");
        PaymentMeans card = new PaymentMeans.Card(Optional.of(PaymentCard.of("4970 0000 0000 1234")));
        ElectronicInvoice paid = hub(issue("F-1", draft(header().meansOfPayment(card), line(1, "EUR 10.00"))));
        assertThat(paid.payment().orElseThrow().card().orElseThrow().number()).contains("1234");
        assertThat(Written.broken(hub)).isEmpty();
        assertThat(Written.broken(paid)).isEmpty();
    }
}
