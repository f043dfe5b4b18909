package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.mention.FrenchInvoiceRules;
import org.facturier.tax.mention.FrenchMentions;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.supply.VatDecision;
import org.facturier.tax.vatreturn.BoxFigure;
import org.facturier.tax.vatreturn.Reported;
import org.facturier.tax.vatreturn.ReturnForm;
import org.facturier.tax.vatreturn.VatLedger;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturn;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class VatTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    // region parties
    private static final Party SELLER =
            Lumen.SELLER.toBuilder().vatId("FR11123456782").build();
    private static final Party HOTEL = Party.business("Hôtel Métropole")
            .address(Address.of("31 place de Brouckère", "1000", "Bruxelles", "BE"))
            .vatId("BE0428759497")
            .build();
    private static final Party PERSON = Party.consumer("Emma Peeters")
            .address(Address.of("5 rue Haute", "1000", "Bruxelles", "BE"))
            .build();
    // endregion

    // region line
    private static LineItem lamp() {
        return LineItem.builder()
                .description("Lampe")
                .quantity(2)
                .unitPrice(Money.parse("EUR 120.00"))
                .nature(SupplyNature.of(SupplyKind.GOODS))
                .build();
    }

    private static InvoiceDraft draft(Party buyer, LineItem line) {
        return InvoiceDraft.builder()
                .header(Lumen.header().toBuilder().seller(SELLER).buyer(buyer).build())
                .line(line)
                .build();
    }
    // endregion

    // region issuer
    private static Issuer issuer(EuropeanVat vat, String number) {
        return Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(vat))
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build();
    }
    // endregion

    @Test
    void one_line_is_taxed_at_home_and_exempt_across_a_border() {
        // region two-buyers
        InvoiceDraft toCafe = draft(Lumen.BUYER, lamp());
        InvoiceDraft toHotel = draft(HOTEL, lamp());
        EuropeanVat vat = EuropeanVat.standard();
        Invoice cafe = issuer(vat, "F-2026-0001")
                .issue(toCafe, Issuance.of("F", TODAY))
                .orThrow();
        Invoice hotel = issuer(vat, "F-2026-0002")
                .issue(toHotel, Issuance.of("F", TODAY))
                .orThrow();

        Money fromCafe = cafe.totals().payable(); // EUR 288.00
        Money fromHotel = hotel.totals().payable(); // EUR 240.00
        TaxTreatment treatment = hotel.lines().get(0).treatment();
        String category = treatment.category().name(); // K, a supply within the Union
        // endregion
        assertThat(fromCafe).isEqualTo(Money.parse("EUR 288.00"));
        assertThat(fromHotel).isEqualTo(Money.parse("EUR 240.00"));
        assertThat(category).isEqualTo("K");
        assertThat(treatment.reason().orElseThrow().code()).contains("VATEX-EU-IC");
    }

    @Test
    void a_decision_says_which_questions_led_to_it() throws IOException {
        // region decide
        TaxableSupply repair = TaxableSupply.builder()
                .seller(SELLER)
                .buyer(HOTEL)
                .nature(SupplyNature.of(SupplyKind.SERVICE))
                .suppliedOn(TODAY)
                .language(Locale.FRENCH)
                .build();
        VatDecision decision = EuropeanVat.standard().decide(repair).orThrow();

        StringBuilder told = new StringBuilder();
        told.append(decision.treatment()).append('\n');
        told.append(decision.determination().treatment()).append('\n');
        told.append(decision.legalBasis()).append('\n');
        decision.questions().stream()
                .filter(VatDecision.Question::answer)
                .forEach(asked -> told.append("  ").append(asked).append('\n'));
        // endregion
        Printed.is("09-decision.txt", told.toString());
        assertThat(decision.treatment().name()).isEqualTo("REVERSE_CHARGE_ART196");
    }

    @Test
    void a_fact_that_is_missing_is_asked_for() throws IOException {
        // region missing
        InvoiceDraft toPerson = draft(PERSON, lamp());
        Outcome<Invoice> undecided =
                issuer(EuropeanVat.standard(), "F-2026-0003").issue(toPerson, Issuance.of("F", TODAY));
        Finding asked = undecided.findings().all().get(0); // TAX-OSS-01
        // endregion
        assertThat(undecided.value()).isEmpty();
        assertThat(undecided.findings().all()).hasSize(1);
        Printed.is(
                "09-missing.txt",
                String.join("\n", asked.path(), asked.message(), asked.hint().orElseThrow()) + "\n");

        // region answered
        EuropeanVat inTheOneStopShop = EuropeanVat.builder()
                .always(TaxFact.SELLER_IN_ONE_STOP_SHOP, true)
                .build();
        Invoice invoice = issuer(inTheOneStopShop, "F-2026-0003")
                .issue(toPerson, Issuance.of("F", TODAY))
                .orThrow();
        Money tax = invoice.totals().tax(); // EUR 50.40, the 21 % of Belgium
        // endregion
        assertThat(asked.code().toString()).isEqualTo("TAX-OSS-01");
        assertThat(tax).isEqualTo(Money.parse("EUR 50.40"));

        // region shop-return
        Ledger shopBook = Ledger.of(SELLER.id(), List.of(new Issued(invoice)));
        VatReturn shopMarch = VatLedger.builder(CurrencyUnit.EUR)
                .vat(inTheOneStopShop)
                .ledger(shopBook)
                .build()
                .orThrow()
                .over(VatPeriod.month(YearMonth.of(2026, 3)));
        // endregion
        assertThat(shopMarch.lines()).isEmpty();
        assertThat(shopMarch.oneStopShop()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(CountryCode.of("BE"));
            assertThat(line.amounts().tax()).isEqualTo(Money.parse("EUR 50.40"));
        });
    }

    @Test
    void a_number_is_read_as_people_type_it() throws IOException {
        // region numbers
        VatNumberCheck check = VatNumberCheck.standard();
        TaxId read = check.read("BE 428.759.497", CountryCode.of("BE")).orThrow(); // BE0428759497
        Findings wrong = check.read("BE 0428.759.498", CountryCode.of("BE")).findings();
        // endregion
        assertThat(read.toString()).isEqualTo("BE0428759497");
        Printed.is("09-number.txt", wrong.all().get(0) + "\n");
        assertThat(wrong.all().get(0).code().toString()).isEqualTo("TAX-ID-02");
    }

    @Test
    void the_law_of_the_seller_asks_and_adds() throws IOException {
        InvoiceDraft toCafe = draft(Lumen.BUYER, lamp());
        // region french
        Issuer french = Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .rule(VatNumberCheck.standard())
                .rule(FrenchInvoiceRules.standard())
                .mentions(FrenchMentions.standard())
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0004")))
                .build();
        Outcome<Invoice> refused = french.issue(toCafe, Issuance.of("F", TODAY));
        // endregion
        StringBuilder found = new StringBuilder();
        refused.findings().forEach(finding -> found.append(finding).append('\n'));
        Printed.is("09-french.txt", found.toString());
        assertThat(refused.value()).isEmpty();

        // region complete
        Party complete = SELLER.toBuilder()
                .registration(LegalId.siren("123456782"))
                .legalInformation("SARL au capital de 10 000 €, RCS Lyon 123 456 782")
                .build();
        InvoiceDraft draft = toCafe.toBuilder()
                .header(toCafe.header().toBuilder().seller(complete).build())
                .build();
        Invoice invoice = french.issue(draft, Issuance.of("F", TODAY)).orThrow();
        // endregion
        StringBuilder words = new StringBuilder();
        for (LegalNotice notice : invoice.notices()) {
            words.append(notice.subject()).append(": ").append(notice.text()).append('\n');
        }
        Printed.is("09-notices.txt", words.toString());
    }

    @Test
    void tax_on_services_falls_due_with_the_money() throws IOException {
        // region paid
        LineItem repair = LineItem.builder()
                .description("Réparation")
                .unitPrice(Money.parse("EUR 500.00"))
                .nature(SupplyNature.of(SupplyKind.SERVICE))
                .build();
        Invoice invoice = issuer(EuropeanVat.standard(), "F-2026-0005")
                .issue(draft(Lumen.BUYER, repair), Issuance.of("F", LocalDate.of(2026, 3, 2)))
                .orThrow(); // EUR 600.00, of which EUR 100.00 are tax
        LocalDate paidOn = LocalDate.of(2026, 4, 3);
        Payment payment =
                new Payment("bank-1", paidOn, invoice.header().buyer().id(), Money.parse("EUR 240.00"), "F-2026-0005");
        Ledger book = Ledger.of(SELLER.id(), List.of(new Issued(invoice)))
                .tell(new Received(payment))
                .tell(new Allocated(
                        "put-1",
                        paidOn,
                        new ItemKey.MoneyItem("bank-1"),
                        new ItemKey.DocumentItem(DocumentKey.of(invoice)),
                        payment.amount()));
        // endregion
        // region returns
        VatLedger ledger =
                VatLedger.builder(CurrencyUnit.EUR).ledger(book).build().orThrow();
        VatReturn march = ledger.over(VatPeriod.month(YearMonth.of(2026, 3)));
        VatReturn april = ledger.over(VatPeriod.month(YearMonth.of(2026, 4)));
        Money inMarch = march.total().tax(); // EUR 0.00
        Money inApril = april.total().tax(); // EUR 40.00
        List<BoxFigure> ca3 = ReturnForm.ca3().fill(april).orThrow();
        // endregion
        assertThat(inMarch).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(inApril).isEqualTo(Money.parse("EUR 40.00"));
        assertThat(ledger.outstanding())
                .singleElement()
                .satisfies(entry -> assertThat(entry.tax()).isEqualTo(Money.parse("EUR 60.00")));
        StringBuilder boxes = new StringBuilder();
        ca3.stream()
                .filter(figure -> !figure.amount().isZero())
                .forEach(figure -> boxes.append(figure.box())
                        .append(' ')
                        .append(figure.figure())
                        .append(' ')
                        .append(figure.amount())
                        .append(' ')
                        .append(figure.label())
                        .append('\n'));
        Printed.is("09-ca3.txt", boxes.toString());

        // region late
        Reported reported = Reported.none().plus(march).plus(april);
        LocalDate known = LocalDate.of(2026, 4, 30);
        Payment rest =
                new Payment("bank-2", known, invoice.header().buyer().id(), Money.parse("EUR 360.00"), "F-2026-0005");
        Ledger told = book.tell(new Received(rest))
                .tell(new Allocated(
                        "put-2",
                        known,
                        new ItemKey.MoneyItem("bank-2"),
                        new ItemKey.DocumentItem(DocumentKey.of(invoice)),
                        rest.amount()));
        VatReturn may = VatLedger.builder(CurrencyUnit.EUR)
                .ledger(told)
                .build()
                .orThrow()
                .over(VatPeriod.month(YearMonth.of(2026, 5)), reported);
        Money inMay = may.total().tax(); // EUR 60.00
        // endregion
        assertThat(inMay).isEqualTo(Money.parse("EUR 60.00"));
    }
}
