package org.facturier.tax.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Received;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.tax.Drafts;
import org.facturier.tax.Parties;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.margin.MarginLedger;
import org.facturier.tax.margin.PurchasePrices;
import org.facturier.tax.mention.FrenchInvoiceRules;
import org.facturier.tax.mention.FrenchMentions;
import org.facturier.tax.mention.LegalPostponement;
import org.facturier.tax.regime.DatedRate;
import org.facturier.tax.regime.Validity;
import org.facturier.tax.regime.VatTables;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.vatreturn.BoxFigure;
import org.facturier.tax.vatreturn.RecapitulativeLine;
import org.facturier.tax.vatreturn.Reported;
import org.facturier.tax.vatreturn.ReturnForm;
import org.facturier.tax.vatreturn.VatLedger;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturn;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the Markdown files of this module show. */
class ExamplesTest {

    @Test
    void the_example_of_the_readme_holds() {
        NumberingStrategy numbering = NumberingStrategy.given(InvoiceNumber.of("2026-00001"));
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Drafts.header(Parties.frenchSeller(), Parties.belgianBusiness())
                        .build())
                .line(LineItem.builder()
                        .description("Conseil")
                        .unitPrice(Money.of(CurrencyUnit.EUR, 100))
                        .nature(SupplyNature.of(SupplyKind.SERVICE))
                        .build())
                .build();
        // region tax
        Issuer issuer = Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .rule(VatNumberCheck.standard())
                .rule(FrenchInvoiceRules.standard())
                .mentions(FrenchMentions.standard())
                .numbering(numbering)
                .build();

        // a line with the nature SERVICE, from a French seller to a Belgian business
        Invoice invoice = issuer.issue(draft, Issuance.of("FAC", LocalDate.of(2026, 10, 1)))
                .orThrow();
        String tax = invoice.totals().taxes().get(0).treatment().toString(); // AE 0% (Autoliquidation)
        // endregion
        assertThat(tax).isEqualTo("AE 0% (Autoliquidation)");
        assertThat(invoice.notices()).extracting(LegalNotice::subject).containsExactly("AAB", "PMD", "PMT");
    }

    @Test
    void the_tax_in_a_margin_goes_into_the_return() {
        Invoice invoice = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build()
                .issue(
                        Drafts.of(
                                Drafts.header(Parties.frenchSeller(), Parties.consumer("FR")),
                                TaxTreatment.without(
                                        TaxCategory.E, ExemptionReason.of("VATEX-EU-F", "Régime particulier"))),
                        Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
        Ledger book = Ledger.of(invoice.header().seller().id(), List.of(new Issued(invoice)));
        LineReference line = new LineReference(invoice.number(), 1);
        Money cost = Money.of(CurrencyUnit.EUR, 40);
        VatPeriod period = VatPeriod.month(YearMonth.of(2026, 1));
        VatLedger ledger =
                VatLedger.builder(CurrencyUnit.EUR).ledger(book).build().orThrow();
        // region margin
        MarginLedger margins = MarginLedger.builder(PurchasePrices.of(Map.of(line, cost)))
                .ledger(book)
                .build()
                .orThrow();
        VatReturn january = ledger.over(period).plus(margins.over(period));
        // endregion
        assertThat(january.total().tax()).isEqualTo(Money.of(CurrencyUnit.EUR, 10));
    }

    @Test
    void a_payment_that_is_told_late_is_in_the_first_open_return() {
        Invoice invoice = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build()
                .issue(
                        Drafts.of(Drafts.header(Parties.frenchSeller(), Parties.belgianBusiness())),
                        Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
        Ledger book = Ledger.of(invoice.header().seller().id(), List.of(new Issued(invoice)));
        ItemKey money = new ItemKey.MoneyItem("bank-1");
        Payment payment = new Payment(
                "bank-1", LocalDate.of(2026, 1, 30), invoice.header().buyer().id(), Money.parse("EUR 120.00"), "F-1");
        Allocated allocated = new Allocated(
                "put-1",
                LocalDate.of(2026, 1, 30),
                money,
                new ItemKey.DocumentItem(DocumentKey.of(invoice)),
                Money.parse("EUR 120.00"));
        // region returns
        VatLedger ledger = VatLedger.builder(CurrencyUnit.EUR)
                .taxPoint(TaxPoint.PAYMENT) // of lines that state none
                .ledger(book)
                .build()
                .orThrow();
        VatReturn january = ledger.over(VatPeriod.month(YearMonth.of(2026, 1)));
        List<BoxFigure> ca3 = ReturnForm.ca3().fill(january).orThrow();
        List<RecapitulativeLine> statement = ledger.recapitulative(january.period());
        // endregion
        assertThat(ca3).noneMatch(figure -> figure.amount().isPositive());
        assertThat(statement).isEmpty();
        // region reported
        Reported reported = Reported.none().plus(january); // the host keeps every return that it made

        // told in February: 120.00 of 30 January for F-1
        Ledger now = book.tell(new Received(payment)).tell(allocated);
        VatReturn february = VatLedger.builder(CurrencyUnit.EUR)
                .taxPoint(TaxPoint.PAYMENT)
                .ledger(now)
                .build()
                .orThrow()
                .over(VatPeriod.month(YearMonth.of(2026, 2)), reported);
        Money tax = february.total().tax(); // EUR 20.00; the return of January stays as it is
        // endregion
        assertThat(tax).isEqualTo(Money.parse("EUR 20.00"));
    }

    @Test
    void who_knows_that_tax_is_withheld_says_so_once() {
        // region levy
        EuropeanVat vat = EuropeanVat.builder()
                .always(TaxFact.SELLER_FEES_BEAR_WITHHOLDING, true)
                .build();
        // endregion
        TaxableSupply fees = TaxableSupply.builder()
                .seller(Parties.business("IT"))
                .buyer(Parties.business("IT"))
                .nature(SupplyNature.of(SupplyKind.SERVICE))
                .suppliedOn(LocalDate.of(2026, 10, 1))
                .language(Locale.ITALIAN)
                .build();
        assertThat(vat.determine(fees).orThrow().levies())
                .extracting(Levy::toString)
                .singleElement()
                .asString()
                .contains("Ritenuta d'acconto", "20%");
    }

    @Test
    void what_is_true_of_a_buyer_a_transaction_or_a_supply_is_said_of_it() {
        NumberingStrategy numbering = NumberingStrategy.given(InvoiceNumber.of("F-1"));
        Party seller = Parties.business("ES");
        Party shop = Parties.business("ES");
        // region recargo
        Issuer issuer = Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .numbering(numbering)
                .build();

        // of the party, what it is: this retailer said that it is under the recargo de equivalencia
        Party retailer = shop.toBuilder()
                .taxFact(TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, true)
                .build();
        DocumentHeader header = DocumentHeader.builder()
                .seller(seller)
                .buyer(retailer)
                .currency(CurrencyUnit.EUR)
                .language(Locale.forLanguageTag("es"))
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build(); // .taxFact(…, …) here is true of this transaction, whatever the parties are otherwise
        LineItem goods = LineItem.builder()
                .description("Cuadernos")
                .unitPrice(Money.parse("EUR 100.00"))
                .nature(SupplyNature.of(SupplyKind.GOODS))
                .build();
        InvoiceDraft draft = InvoiceDraft.builder().header(header).line(goods).build();
        Outcome<Invoice> invoice = issuer.issue(draft, Issuance.of("F", LocalDate.of(2026, 10, 1)));
        Money payable = invoice.orThrow().totals().payable(); // EUR 126.20: 100.00, 21 % of VAT, 5.2 % beside it

        // of the line, what is true of that supply: this shelf is not for resale
        LineItem shelf = goods.toBuilder()
                .description("Estantería")
                .taxFact(TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE, false)
                .build();
        // endregion
        assertThat(payable).isEqualTo(Money.parse("EUR 126.20"));
        assertThat(payable(issuer, header, shelf)).isEqualTo(Money.parse("EUR 121.00"));
        assertThat(payable(issuer, header.toBuilder().buyer(shop).build(), goods))
                .isEqualTo(Money.parse("EUR 121.00"));
    }

    private static Money payable(Issuer issuer, DocumentHeader header, LineItem line) {
        return issuer.issue(
                        InvoiceDraft.builder().header(header).line(line).build(),
                        Issuance.of("F", LocalDate.of(2026, 10, 1)))
                .orThrow()
                .totals()
                .payable();
    }

    @Test
    void a_host_that_knows_a_rate_before_a_release_does_adds_it() {
        TaxableSupply.Builder repair = TaxableSupply.builder()
                .seller(Parties.business("LU"))
                .buyer(Parties.consumer("LU"))
                .nature(SupplyNature.of(SupplyKind.SERVICE))
                .language(Locale.FRENCH);
        // region tables
        DatedRate raised = DatedRate.of(
                "LU",
                RateClass.STANDARD,
                TaxRate.standard("18"),
                Validity.from(LocalDate.of(2028, 1, 1)),
                "the law as it was voted");
        EuropeanVat vat =
                EuropeanVat.builder().tables(VatTables.standard().plus(raised)).build();
        // endregion
        assertThat(vat.determine(repair.suppliedOn(LocalDate.of(2028, 1, 1)).build())
                        .orThrow()
                        .treatment())
                .isEqualTo(TaxTreatment.standard("18"));
        assertThat(vat.determine(repair.suppliedOn(LocalDate.of(2027, 12, 31)).build())
                        .orThrow()
                        .treatment())
                .isEqualTo(TaxTreatment.standard("17"));
    }

    @Test
    void a_number_is_read_as_people_type_it() {
        // region numbers
        TaxId read = VatNumberCheck.standard()
                .read("BE 428.759.497", CountryCode.of("BE"))
                .orThrow(); // BE0428759497
        // endregion
        assertThat(read.text()).isEqualTo("BE0428759497");
    }

    @Test
    void holidays_are_those_that_the_host_gives() {
        Set<LocalDate> holidays = Set.of(LocalDate.of(2026, 12, 25));
        NumberingStrategy numbering = NumberingStrategy.given(InvoiceNumber.of("R-1"));
        // region postponement
        Issuer issuer = Issuer.builder()
                .postponement(LegalPostponement.standard().withHolidays(CountryCode.of("DE"), holidays))
                .numbering(numbering)
                .build();
        // endregion
        InvoiceDraft draft = Drafts.of(
                Drafts.header(Parties.germanBusiness(), Parties.business("DE"))
                        .terms(PaymentTerms.of(DueDateRule.days(30))),
                TaxTreatment.standard("19"));
        // 25 December 2026 is a Friday, so that Monday the 28th is the next business day
        assertThat(issuer.issue(draft, Issuance.of("R", LocalDate.of(2026, 11, 25)))
                        .orThrow()
                        .schedule()
                        .instalments()
                        .get(0)
                        .inTimeUntil())
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }
}
