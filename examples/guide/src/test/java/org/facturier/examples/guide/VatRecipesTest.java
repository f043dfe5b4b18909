package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.examples.guide.Recipes.LEDGER;
import static org.facturier.examples.guide.Recipes.TODAY;
import static org.facturier.examples.guide.Recipes.issued;

import java.time.YearMonth;
import java.util.List;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.check.EuropeanStandard;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.mention.FrenchMentions;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.vatreturn.VatLedger;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturn;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The recipes of the cookbook on VAT. */
class VatRecipesTest {
    // region abroad
    static final Party SELLER = Lumen.SELLER.toBuilder().vatId("FR11123456782").build();
    static final LineItem LAMP = LineItem.builder()
            .description("Lampe")
            .unitPrice(Money.parse("EUR 100.00"))
            .nature(SupplyNature.of(SupplyKind.GOODS))
            .build();

    static Invoice sold(EuropeanVat vat, Party buyer, LineItem line) {
        DocumentHeader header =
                Lumen.header().toBuilder().seller(SELLER).buyer(buyer).build();
        return Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(vat))
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .build()
                .issue(InvoiceDraft.builder().header(header).line(line).build(), Issuance.of("F", TODAY))
                .orThrow();
    }
    // endregion

    @Test
    void a_german_company_owes_the_tax_of_a_service() {
        // region reverse
        Party workshop = Party.business("Lichtwerk GmbH")
                .address(Address.of("Lindenstraße 5", "10969", "Berlin", "DE"))
                .vatId("DE136695976")
                .build();
        Party seller = Lumen.SELLER.toBuilder().vatId("FR11123456782").build();
        LineItem plan = LineItem.builder()
                .description("Plan d’éclairage")
                .unitPrice(Money.parse("EUR 900.00"))
                .nature(SupplyNature.of(SupplyKind.SERVICE))
                .build();
        DocumentHeader header =
                Lumen.header().toBuilder().seller(seller).buyer(workshop).build();
        Invoice invoice =
                issued(InvoiceDraft.builder().header(header).line(plan).build());
        String treatment = invoice.lines().get(0).treatment().toString(); // AE 0% (Autoliquidation)
        // endregion
        assertThat(treatment).isEqualTo("AE 0% (Autoliquidation)");
        assertThat(invoice.totals().payable()).isEqualTo(eur("900.00"));
    }

    @Test
    void goods_to_a_business_in_belgium_bear_no_tax() {
        // region within
        Party hotel = Party.business("Hôtel Métropole")
                .address(Address.of("31 place de Brouckère", "1000", "Bruxelles", "BE"))
                .vatId("BE0428759497")
                .build();
        DocumentHeader header = Lumen.header().toBuilder()
                .seller(SELLER)
                .buyer(hotel)
                .delivery(Delivery.on(TODAY))
                .build();
        Issuer issuer = Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .rule(EuropeanStandard.rules())
                .build();
        Invoice invoice = issuer.issue(
                        InvoiceDraft.builder().header(header).line(LAMP).build(), Issuance.of("F", TODAY))
                .orThrow();
        String category = invoice.lines().get(0).treatment().category().name(); // K
        // endregion
        assertThat(category).isEqualTo("K");
        assertThat(invoice.totals().payable()).isEqualTo(Money.parse("EUR 100.00"));
    }

    @Test
    void goods_that_leave_the_union_are_exported() {
        // region export
        Party shop = Party.business("Bright Ideas Inc.")
                .address(Address.of("350 Fifth Avenue", "10118", "New York", "US"))
                .build();
        LineItem proven = LAMP.toBuilder()
                .taxFact(TaxFact.EXPORT_PROVEN, true) // you have the proof of exit
                .build();
        Invoice invoice = sold(EuropeanVat.standard(), shop, proven);
        String category = invoice.lines().get(0).treatment().category().name(); // G
        // endregion
        assertThat(category).isEqualTo("G");
        assertThat(invoice.totals().tax()).isEqualTo(Money.parse("EUR 0.00"));
        LineItem unproven =
                LAMP.toBuilder().taxFact(TaxFact.EXPORT_PROVEN, false).build();
        assertThat(sold(EuropeanVat.standard(), shop, unproven).totals().tax()).isEqualTo(Money.parse("EUR 20.00"));
    }

    @Test
    void a_person_abroad_pays_the_rate_at_home() {
        // region shop
        EuropeanVat vat = EuropeanVat.builder()
                .always(TaxFact.SELLER_IN_ONE_STOP_SHOP, true)
                .build();
        Party person = Party.consumer("Emma Peeters")
                .address(Address.of("5 rue Haute", "1000", "Bruxelles", "BE"))
                .build();
        Money tax = sold(vat, person, LAMP).totals().tax(); // EUR 21.00
        // endregion
        assertThat(tax).isEqualTo(Money.parse("EUR 21.00"));
    }

    @Test
    void a_small_enterprise_charges_no_tax() {
        // region small
        EuropeanVat vat = EuropeanVat.builder().smallEnterprise().build();
        Invoice invoice = sold(vat, Lumen.BUYER, LAMP);
        String reason =
                invoice.lines().get(0).treatment().reason().orElseThrow().text(); // TVA non applicable, …
        // endregion
        assertThat(invoice.totals().tax()).isEqualTo(Money.parse("EUR 0.00"));
        assertThat(reason).startsWith("TVA non applicable");
    }

    @Test
    void a_treatment_that_is_stated_is_left_alone() {
        // region own
        ExemptionReason training = ExemptionReason.of("VATEX-EU-132-1I", "Exonération de TVA, art. 261, 4, 4° du CGI");
        LineItem course = LineItem.builder()
                .description("Atelier éclairage")
                .unitPrice(Money.parse("EUR 300.00"))
                .treatment(TaxTreatment.without(TaxCategory.E, training))
                .build();
        Money payable =
                sold(EuropeanVat.standard(), Lumen.BUYER, course).totals().payable(); // EUR 300.00
        // endregion
        assertThat(payable).isEqualTo(Money.parse("EUR 300.00"));
    }

    @Test
    void a_supplier_is_paid_by_a_self_billed_invoice() {
        // region selfBilled
        Party glassblower = Party.business("Verrerie Morel")
                .address(Address.of("4 quai Saint-Vincent", "69001", "Lyon", "FR"))
                .vatId("FR83404833048")
                .build();
        DocumentHeader header = Lumen.header().toBuilder()
                .type(DocumentType.SELF_BILLED_INVOICE)
                .seller(glassblower)
                .buyer(Lumen.SELLER)
                .build();
        Invoice invoice = issued(Lumen.draft("Globes de verre", "EUR 500.00").toBuilder()
                .header(header)
                .build());
        AccountKey account = new AccountKey(Lumen.SELLER.id(), glassblower.id(), CurrencyUnit.EUR);
        Ledger ledger = Ledger.of(account.house(), List.of(new Issued(invoice)));
        Money owed = ledger.account(account).orElseThrow().at(TODAY).balance(); // EUR -600.00
        // endregion
        assertThat(owed).isEqualTo(Money.parse("EUR -600.00"));
    }

    @Test
    void a_vat_number_is_read_as_people_type_it() {
        // region number
        Outcome<TaxId> read = VatNumberCheck.standard().read("BE 428.759.497", CountryCode.of("BE"));
        String number = read.orThrow().toString(); // BE0428759497
        // endregion
        assertThat(number).isEqualTo("BE0428759497");
    }

    @Test
    void french_words_are_added() {
        // region mentions
        Issuer french = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .mentions(FrenchMentions.standard())
                .build();
        Invoice invoice = french.issue(Lumen.draft("Lampe", "EUR 120.00"), Issuance.of("F", TODAY))
                .orThrow();
        List<String> subjects =
                invoice.notices().stream().map(LegalNotice::subject).toList(); // AAB, PMD, PMT
        // endregion
        assertThat(subjects).containsExactly("AAB", "PMD", "PMT");
    }

    @Test
    void a_month_is_declared() {
        // region declared
        VatReturn january = VatLedger.builder(CurrencyUnit.EUR)
                .taxPoint(TaxPoint.INVOICE) // of lines that state none
                .ledger(LEDGER)
                .build()
                .orThrow()
                .over(VatPeriod.month(YearMonth.of(2026, 1)));
        Money due = january.total().tax(); // EUR 240.00
        // endregion
        assertThat(due).isEqualTo(Money.parse("EUR 240.00"));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }
}
