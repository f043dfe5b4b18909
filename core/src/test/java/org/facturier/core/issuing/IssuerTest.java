package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.Samples;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Note;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RejectedException;
import org.facturier.core.finding.Severity;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class IssuerTest {

    private static final BankAccount ACCOUNT = BankAccount.of("FR7630006000011234567890189", "AGRIFRPP");
    private static final BankAccount OTHER = BankAccount.of("DE89370400440532013000");

    @Test
    void nothing_is_numbered_that_has_an_error() {
        AtomicInteger numbered = new AtomicInteger();
        Issuer issuer = Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of("F-" + numbered.incrementAndGet())))
                .build();
        assertThat(issuer.issue(Samples.draft(), Issuance.of("F", Samples.DAY)).value())
                .isEmpty();
        assertThat(numbered).hasValue(0);
    }

    @Test
    void every_problem_is_named_at_once() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().buyer(Party.business(" ").build()).build())
                .line(Samples.line("CHF 1.00").build())
                .build();
        Findings findings = Samples.issuer("F-1")
                .issue(draft, Issuance.of("F", Samples.DAY))
                .findings();
        assertThat(findings.all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "INV-TEXT-01 header.buyer.name",
                        "INV-BUYER-01 header.buyer.address",
                        "INV-CURRENCY-01 lines[0].price.unitPrice");
    }

    @Test
    void a_refused_draft_can_be_thrown_with_all_its_reasons() {
        assertThatThrownBy(() -> Samples.issuer("F-1")
                        .issue(Samples.draft(), Issuance.of("F", Samples.DAY))
                        .orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("INV-LINE-01");
    }

    @Test
    void a_warning_goes_with_the_invoice() {
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .rule(document -> Findings.of(new Finding(
                        new org.facturier.core.finding.RuleCode("HOST-1"),
                        Severity.WARNING,
                        "header",
                        say("look"),
                        Optional.empty(),
                        Optional.empty())))
                .build();
        Outcome<Invoice> issued = issuer.issue(Samples.draft(Samples.line("EUR 1.00")), Issuance.of("F", Samples.DAY));
        assertThat(issued.value()).isPresent();
        assertThat(issued.findings().all()).hasSize(1);
    }

    @Test
    void what_several_rules_find_alike_is_said_once() {
        DocumentRule once = document -> Findings.of(IssuingRule.TEXT_FITS.at("lines", "look"));
        DocumentRule other = document -> Findings.of(IssuingRule.TEXT_FITS.at("lines", "look elsewhere"));
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .rule(once)
                .rule(other)
                .rule(once)
                .build();
        assertThat(issuer.issue(Samples.draft(Samples.line("EUR 1.00")), Issuance.of("F", Samples.DAY))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("look", "look elsewhere");
    }

    @Test
    void an_invoice_that_names_no_means_of_payment_is_paid_to_the_accounts_of_the_seller() {
        assertThat(means(Samples.header().seller(paidTo(ACCOUNT, OTHER))))
                .containsExactly(new PaymentMeans.CreditTransfer(ACCOUNT), new PaymentMeans.CreditTransfer(OTHER));
        assertThat(means(Samples.header().seller(paidTo(ACCOUNT)).type(DocumentType.SELF_BILLED_INVOICE)))
                .containsExactly(new PaymentMeans.CreditTransfer(ACCOUNT));
    }

    @Test
    void an_invoice_is_paid_in_no_other_way_than_it_says() {
        assertThat(means(Samples.header().seller(paidTo(ACCOUNT)).meansOfPayment(new PaymentMeans.Card())))
                .containsExactly(new PaymentMeans.Card());
        Invoice invoice = Samples.invoice("F-1", "EUR 1.00", Samples.DAY);
        assertThat(means(Samples.header()
                        .seller(paidTo(ACCOUNT))
                        .type(DocumentType.CREDIT_NOTE)
                        .preceding(invoice.reference())))
                .isEmpty();
    }

    @Test
    void where_another_is_paid_no_account_of_the_seller_is_named() {
        assertThat(means(Samples.header().seller(paidTo(ACCOUNT)).payee(Payee.of("Affacturage du Rhône"))))
                .isEmpty();
    }

    private static Party paidTo(BankAccount... accounts) {
        Party.Builder seller = Samples.header().build().seller().toBuilder();
        List.of(accounts).forEach(seller::account);
        return seller.build();
    }

    private static List<PaymentMeans> means(DocumentHeader.Builder header) {
        return Samples.issue(
                        "F-1",
                        InvoiceDraft.builder()
                                .header(header.build())
                                .line(Samples.line("EUR 1.00").build())
                                .build(),
                        Samples.DAY)
                .header()
                .meansOfPayment();
    }

    @Test
    void the_words_of_the_law_are_frozen_into_the_invoice_once() {
        LegalNotice notice = LegalNotice.of("PMT", "40 €", "D441-5");
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .mentions((draft, day) -> List.of(notice))
                .mentions((draft, day) -> List.of(notice))
                .build();
        Invoice invoice = issuer.issue(Samples.draft(Samples.line("EUR 1.00")), Issuance.of("F", Samples.DAY))
                .orThrow();
        assertThat(invoice.notices()).containsExactly(notice);
    }

    @Test
    void a_term_after_receipt_counts_from_the_day_of_receipt() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .terms(PaymentTerms.of(DueDateRule.daysAfterReceipt(30)))
                        .build())
                .line(Samples.line("EUR 1.00").build())
                .build();
        Invoice invoice = Samples.issuer("F-1")
                .issue(draft, Issuance.of("F", Samples.DAY).receivedOn(LocalDate.of(2026, 1, 17)))
                .orThrow();
        assertThat(invoice.schedule().settledBy()).contains(LocalDate.of(2026, 2, 16));
    }

    @Test
    void the_partner_of_a_self_billed_invoice_is_its_seller() {
        Issuer issuer = Issuer.builder()
                .numbering((context, previous) ->
                        Outcome.accepted(InvoiceNumber.of(context.partner().id() + "-1")))
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().type(DocumentType.SELF_BILLED_INVOICE).build())
                .line(Samples.line("EUR 1.00").build())
                .build();
        assertThat(issuer.issue(draft, Issuance.of("A", Samples.DAY)).orThrow().number())
                .isEqualTo(InvoiceNumber.of("seller-1"));
    }

    @Test
    void a_number_given_out_before_is_refused() {
        Outcome<Invoice> again = Samples.issuer("F-1")
                .issue(
                        Samples.draft(Samples.line("EUR 1.00")),
                        Issuance.of("F", Samples.DAY)
                                .after(Optional.of(new SeriesPosition(InvoiceNumber.of("F-1"), Samples.DAY))));
        assertThat(again.findings().all())
                .extracting(finding -> finding.code())
                .containsExactly(IssuingRule.NUMBER_FOUND.code());
    }

    @Test
    void a_credit_note_bears_the_terms_of_its_invoice_and_refers_to_it() {
        Invoice invoice = Samples.issue(
                "F-1",
                Samples.draft(Samples.line("EUR 100.00"), Samples.line("EUR 50.00")).toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                        .build(),
                Samples.DAY);
        InvoiceDraft draft =
                Corrections.of(invoice, List.of()).inFull("annulation").orThrow();
        Invoice note = Samples.issue("A-1", draft, Samples.DAY.plusDays(5));
        assertThat(note.type()).isEqualTo(DocumentType.CREDIT_NOTE);
        assertThat(note.header().references().preceding()).containsExactly(invoice.reference());
        assertThat(note.totals().payable()).isEqualTo(invoice.totals().payable());
        assertThat(note.header().notes()).containsExactly(Note.of("annulation"));
    }

    @Test
    void the_notes_of_one_invoice_credit_its_tax_exactly() {
        // semantics 5.10: four lines at 20 %, one note each: 13.67, 11.50, 17.00 and 13.66 make 55.83
        Invoice invoice = Samples.issue(
                "F-1",
                Samples.draft(
                        Samples.line("EUR 68.33"),
                        Samples.line("EUR 57.50"),
                        Samples.line("EUR 85.00"),
                        Samples.line("EUR 68.33")),
                Samples.DAY);
        List<Invoice> notes = new java.util.ArrayList<>();
        for (int line = 1; line <= 4; line++) {
            Money net = invoice.lines().get(line - 1).net();
            notes.add(Samples.issue(
                    "A-" + line,
                    Corrections.of(invoice, notes)
                            .ofLines("retour", Map.of(line, net))
                            .orThrow(),
                    Samples.DAY));
        }
        assertThat(invoice.totals().tax()).isEqualTo(Money.parse("EUR 55.83"));
        assertThat(notes)
                .extracting(note -> note.totals().tax().toString())
                .containsExactly("EUR 13.67", "EUR 11.50", "EUR 17.00", "EUR 13.66");
    }

    @Test
    void a_credit_stops_at_what_the_discount_left_of_the_rate() {
        Invoice invoice = Samples.issue(
                "F-1",
                Samples.draft(Samples.line("EUR 100.00")).toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                        .build(),
                Samples.DAY);
        assertThat(Corrections.of(invoice, List.of())
                        .ofLines("tout", Map.of(1, Money.parse("EUR 100.00")))
                        .value())
                .isEmpty();
        assertThat(Corrections.of(invoice, List.of())
                        .ofLines("net", Map.of(1, Money.parse("EUR 95.00")))
                        .value())
                .isPresent();
    }

    @Test
    void a_charge_that_lines_left_can_still_be_credited() {
        Invoice invoice = Samples.issue(
                "F-1",
                Samples.draft(Samples.line("EUR 100.00")).toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(new AllowanceCharge.Charge(
                                org.facturier.core.document.Measure.amount(Money.parse("EUR 10.00")),
                                "port",
                                Optional.empty())))
                        .build(),
                Samples.DAY);
        Invoice line = Samples.issue(
                "A-1",
                Corrections.of(invoice, List.of())
                        .ofLines("retour", Map.of(1, Money.parse("EUR 100.00")))
                        .orThrow(),
                Samples.DAY);
        Invoice rest = Samples.issue(
                "A-2", Corrections.of(invoice, List.of(line)).inFull("port").orThrow(), Samples.DAY);
        assertThat(line.totals().payable().plus(rest.totals().payable()))
                .isEqualTo(invoice.totals().payable());
    }

    @Test
    void notes_credit_the_tax_in_the_accounting_currency_exactly() {
        ExchangeRate rate = new ExchangeRate(
                CurrencyUnit.of("CHF"), CurrencyUnit.EUR, new java.math.BigDecimal("1.0437"), Samples.DAY, "BCE");
        Invoice invoice = Samples.issue(
                "F-1",
                InvoiceDraft.builder()
                        .header(Samples.header()
                                .currency(CurrencyUnit.of("CHF"))
                                .accountingRate(rate)
                                .build())
                        .line(Samples.line("CHF 58.11").build())
                        .line(Samples.line("CHF 58.12").build())
                        .line(Samples.line("CHF 58.05").build())
                        .build(),
                Samples.DAY);
        List<Invoice> notes = new java.util.ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Money net = invoice.lines().get(number - 1).net();
            notes.add(Samples.issue(
                    "A-" + number,
                    Corrections.of(invoice, notes)
                            .ofLines("retour", Map.of(number, net))
                            .orThrow(),
                    Samples.DAY));
        }
        assertThat(notes.stream()
                        .flatMap(note -> note.totals().taxInAccountingCurrency().stream())
                        .reduce(Money::plus))
                .isEqualTo(invoice.totals().taxInAccountingCurrency());
    }

    @Test
    void a_credit_in_another_currency_or_of_nothing_is_refused() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        Correction correction = Corrections.of(invoice, List.of());
        assertThat(correction.ofLines("?", Map.of(1, Money.parse("USD 1.00"))).value())
                .isEmpty();
        assertThat(correction.ofLines("?", Map.of(1, Money.parse("EUR 0.00"))).value())
                .isEmpty();
    }

    @Test
    void a_credit_note_keeps_the_tax_point_of_its_line() {
        Invoice invoice =
                Samples.issue("F-1", Samples.draft(Samples.line("EUR 100.00").taxPoint(TaxPoint.PAYMENT)), Samples.DAY);
        Invoice note = Samples.issue(
                "A-1", Corrections.of(invoice, List.of()).inFull("erreur").orThrow(), Samples.DAY);
        assertThat(note.lines().get(0).taxPoint()).contains(TaxPoint.PAYMENT);
    }

    @Test
    void only_notes_on_the_invoice_take_something_of_it() {
        Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
        Invoice other = Samples.invoice("F-2", "EUR 100.00", Samples.DAY);
        Invoice note = Samples.issue(
                "A-1", Corrections.of(other, List.of()).inFull("retour").orThrow(), Samples.DAY);
        assertThat(Corrections.of(invoice, List.of(other, note)).remaining().net())
                .isEqualTo(Money.parse("EUR 100.00"));
    }

    @Test
    void a_document_is_not_dated_before_the_last_of_its_series() {
        Optional<SeriesPosition> last = Optional.of(new SeriesPosition(InvoiceNumber.of("F-0"), Samples.DAY));
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 1.00"));
        assertThat(codes(draft, Issuance.of("F", Samples.DAY.minusDays(1)).after(last)))
                .containsExactly("INV-DATE-01 issuedOn");
        assertThat(codes(draft, Issuance.of("F", Samples.DAY).after(last))).isEmpty();
    }

    @Test
    void what_takes_an_invoice_back_refers_to_an_earlier_one() {
        for (DocumentType type : List.of(
                DocumentType.CREDIT_NOTE, DocumentType.SELF_BILLED_CREDIT_NOTE, DocumentType.CORRECTIVE_INVOICE)) {
            assertThat(codes(
                            InvoiceDraft.builder()
                                    .header(Samples.header().type(type).build())
                                    .line(Samples.line("EUR 1.00").build())
                                    .build(),
                            Issuance.of("F", Samples.DAY)))
                    .containsExactly("INV-REF-01 header.references.preceding");
        }
        DocumentReference tomorrow = new DocumentReference(InvoiceNumber.of("F-0"), Samples.DAY.plusDays(1));
        assertThat(codes(
                        InvoiceDraft.builder()
                                .header(Samples.header().preceding(tomorrow).build())
                                .line(Samples.line("EUR 1.00").build())
                                .build(),
                        Issuance.of("F", Samples.DAY)))
                .containsExactly("DATE-REF-01 header.references.preceding[0].issuedOn");
    }

    @Test
    void a_seller_and_a_buyer_without_address_break_rules_of_their_own() {
        Party nowhere = Party.business("Nulle part").build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().seller(nowhere).buyer(nowhere).build())
                .line(Samples.line("EUR 1.00").build())
                .build();
        assertThat(codes(draft, Issuance.of("F", Samples.DAY)))
                .containsExactly("INV-SELLER-01 header.seller.address", "INV-BUYER-01 header.buyer.address");
    }

    @Test
    void a_term_after_delivery_counts_from_the_day_of_delivery() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .delivery(Delivery.on(LocalDate.of(2026, 1, 10)))
                        .terms(PaymentTerms.of(DueDateRule.days(30).from(DueFrom.DELIVERY)))
                        .build())
                .line(Samples.line("EUR 1.00").build())
                .build();
        assertThat(Samples.issue("F-1", draft, Samples.DAY).schedule().settledBy())
                .contains(LocalDate.of(2026, 2, 9));
    }

    @Test
    void an_instalment_in_another_currency_is_named() {
        PaymentPlan plan = PaymentPlan.of(List.of(
                new PlannedInstalment(
                        new InstalmentShare.AmountShare(Money.parse("CHF 1.00")),
                        DueDateRule.days(0),
                        Optional.empty()),
                new PlannedInstalment(new InstalmentShare.BalanceShare(), DueDateRule.days(30), Optional.empty())));
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().terms(PaymentTerms.of(plan)).build())
                .line(Samples.line("EUR 1.00").build())
                .build();
        assertThat(codes(draft, Issuance.of("F", Samples.DAY)))
                .containsExactly("INV-CURRENCY-01 header.terms.plan.instalments[0].share.amount");
    }

    @Test
    void a_number_may_bear_the_product_of_the_first_line() {
        Issuer issuer = Issuer.builder()
                .numbering((context, previous) ->
                        Outcome.accepted(InvoiceNumber.of(context.productCode().orElse("none") + "-1")))
                .build();
        InvoiceDraft draft = Samples.draft(
                Samples.line("EUR 1.00").productCode("P1"),
                Samples.line("EUR 1.00").productCode("P2"));
        assertThat(issuer.issue(draft, Issuance.of("F", Samples.DAY)).orThrow().number())
                .isEqualTo(InvoiceNumber.of("P1-1"));
    }

    @Test
    void the_words_that_a_treatment_wants_come_before_those_of_the_document() {
        LegalNotice ofTreatment = LegalNotice.of("REG", "Option pour les débits", "art. 77");
        LegalNotice ofDocument = LegalNotice.of("PMT", "40 €", "D441-5");
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .calculator(InvoiceCalculator.standard()
                        .with(supply -> Outcome.accepted(new TaxDetermination(
                                TaxTreatment.standard("20"), TaxPoint.INVOICE, List.of(ofTreatment)))))
                .mentions((draft, day) -> List.of(ofDocument))
                .build();
        InvoiceDraft draft = Samples.draft(LineItem.builder()
                .description("Formation")
                .unitPrice(Money.parse("EUR 1.00"))
                .nature(SupplyNature.of(SupplyKind.SERVICE)));
        assertThat(issuer.issue(draft, Issuance.of("F", Samples.DAY)).orThrow().notices())
                .containsExactly(ofTreatment, ofDocument);
    }

    private static List<String> codes(InvoiceDraft draft, Issuance issuance) {
        return Samples.issuer("F-1").issue(draft, issuance).findings().stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }

    @Test
    void an_issuer_without_numbering_is_refused() {
        assertThatThrownBy(() -> Issuer.builder().build()).hasMessage("an issuer needs numbering");
    }
}
