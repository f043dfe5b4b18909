package org.facturier.rendering.contracts;

import static org.facturier.rendering.contracts.SampleParties.ATELIER;
import static org.facturier.rendering.contracts.SampleParties.BELGIAN;
import static org.facturier.rendering.contracts.SampleParties.BRITISH;
import static org.facturier.rendering.contracts.SampleParties.BUYER;
import static org.facturier.rendering.contracts.SampleParties.CONSUMER;
import static org.facturier.rendering.contracts.SampleParties.ISLANDER;
import static org.facturier.rendering.contracts.SampleParties.SPANISH;
import static org.facturier.rendering.contracts.SampleParties.SPANISH_RETAILER;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.facturier.core.document.Quote;
import org.facturier.core.document.References;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.Mentions;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.OtherAccount;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.party.Recipient;
import org.facturier.core.party.TaxId;
import org.facturier.core.party.TaxRepresentative;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.Tier;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.supporting.ObjectReference;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentCard;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invoices of every kind, each issued by a real issuer. Called twice, a method gives equal invoices. */
public final class SampleInvoices {

    /** The date of most samples. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static final CurrencyUnit EUR = CurrencyUnit.EUR;
    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");
    private static final TaxTreatment FIVE_AND_A_HALF = TaxTreatment.standard("5.5");
    private static final Mentions LATE_PAYMENT = (draft, issuedOn) -> List.of(
            LegalNotice.of(
                    "PMD",
                    "En cas de retard de paiement, une pénalité égale à trois fois le taux d’intérêt légal est"
                            + " exigible sans rappel, ainsi qu’une indemnité forfaitaire de 40 € pour frais de"
                            + " recouvrement.",
                    "Code de commerce, art. L441-10"),
            LegalNotice.of("AAB", "Pas d’escompte pour paiement anticipé.", "Code de commerce, art. L441-9"));

    private SampleInvoices() {}

    /** {@return one of each kind} */
    public static List<Invoice> all() {
        return List.of(
                discountAndTwoRates(),
                manyLines(120),
                reverseCharge(),
                swissFrancs(),
                creditNote(),
                deposit(),
                finalInvoice(),
                pricesIncludingTax(),
                roundedToThePriceWithTax(),
                instalments(),
                graduated(),
                selfBilled(),
                surcharged(),
                withheld(),
                canaryIslands(),
                severalTaxes(),
                factored(),
                unruly());
    }

    /** {@return an invoice paid to a factor, with whatever it and its line can refer to, and two ways to pay} */
    public static Invoice factored() {
        Address site = Address.of("3 quai Jayr", "69009", "Lyon", "FR");
        Address agent = Address.of("8 avenue de l’Opéra", "75001", "Paris", "FR");
        DocumentHeader header = french(BUYER.toBuilder()
                        .ids(BUYER.ids().toBuilder().assigned("C-2207").build())
                        .build())
                .type(DocumentType.FACTORED_INVOICE)
                .payee(Payee.of("Affacturage du Rhône SA", LegalId.siren("732829320")))
                .taxRepresentative(new TaxRepresentative("Fiscalité & Cie", TaxId.parse("FR44732829320"), agent))
                .references(References.builder()
                        .purchaseOrder("BC 4500017788")
                        .project("Confluence")
                        .despatchAdvice("BL-2026-31")
                        .object(ObjectReference.of("Lot 3"))
                        .accountingReference("604000")
                        .attachment(Attachment.of("H-1", "Relevé d’heures")
                                .with(AttachedFile.of("heures.csv", "text/csv", new byte[] {65})))
                        .build())
                .delivery(Delivery.on(TODAY)
                        .sentTo(site)
                        .takenBy(Recipient.of("Chantier Confluence", LegalId.siret("73282932000074"))))
                .meansOfPayment(new PaymentMeans.OtherMeans(
                        "31", "Virement sur compte séquestre", Optional.of(OtherAccount.of("12-345 678"))))
                .meansOfPayment(
                        new PaymentMeans.Card(Optional.of(new PaymentCard("4970101234567890", Optional.of("C. Roux")))))
                .build();
        LineItem line = hours("Câble 3 × 2,5 mm²", "100", Unit.of("MTR"), "1.85", TWENTY).toBuilder()
                .priceDiscount(exact("0.35"))
                .identity(ItemIdentity.builder()
                        .productCode("CAB-325")
                        .buyerCode("88-104")
                        .gtin("4006381333931")
                        .origin(CountryCode.of("DE"))
                        .attribute("Couleur", "gris")
                        .build())
                .references(LineReferences.builder()
                        .note("Touret consigné.")
                        .orderLine("20")
                        .accountingReference("604100")
                        .build())
                .build();
        return issue(InvoiceDraft.builder().header(header).line(line).build(), "F-2026-0091");
    }

    /** {@return a French invoice between businesses: discounts, a charge, two rates, a part paid before} */
    public static Invoice discountAndTwoRates() {
        DocumentHeader header = french(BUYER)
                .buyerReference("SERV-2026-07")
                .purchaseOrder("BC 4500017788")
                .contract("CT-2025-031")
                .delivery(Delivery.during(january()))
                .note("Merci de votre confiance. Le compte rendu de mission vous a été remis le 12 janvier.")
                .build();
        return issue(
                InvoiceDraft.builder()
                        .header(header)
                        .line(LineItem.builder()
                                .description("Conseil en organisation de production")
                                .details("Diagnostic des flux, entretiens avec les chefs d’atelier et feuille de route"
                                        + " sur dix-huit mois.")
                                .quantity(new BigDecimal("12.5"))
                                .unit(Unit.HOUR)
                                .unitPrice(BigMoney.of(EUR, new BigDecimal("120")))
                                .allowanceCharge(AllowanceCharge.discount("10", "fidélité"))
                                .period(january())
                                .treatment(TWENTY)
                                .build())
                        .line(LineItem.builder()
                                .description("Manuel de formation, édition reliée")
                                .productCode("MAN-042")
                                .quantity(new BigDecimal("40"))
                                .unitPrice(BigMoney.of(EUR, new BigDecimal("18.955")))
                                .allowanceCharge(new AllowanceCharge.Charge(
                                        Measure.amount(eur("24.00")), "port et emballage", Optional.of("FC")))
                                .treatment(FIVE_AND_A_HALF)
                                .build())
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("2", "accord-cadre")))
                        .prepaid(eur("500.00"))
                        .build(),
                "F-2026-0042",
                LATE_PAYMENT);
    }

    /** {@return an English invoice over several pages} */
    public static Invoice manyLines(int count) {
        DocumentHeader header = english(BRITISH)
                .purchaseOrder("PO-88123")
                .delivery(Delivery.on(LocalDate.of(2026, 1, 12)))
                .build();
        List<LineItem> lines = IntStream.rangeClosed(1, count)
                .mapToObj(number -> LineItem.builder()
                        .description(
                                "Spare part no. " + number + (number % 7 == 0 ? ", hardened steel, zinc-plated" : ""))
                        .quantity(BigDecimal.valueOf(number % 9 + 1))
                        .unit(Unit.of("H87"))
                        .unitPrice(Money.ofMinor(EUR, 1_000 + 37L * number))
                        .treatment(export("Export outside the Union, exempt under art. 146 of Directive 2006/112/EC"))
                        .build())
                .toList();
        return issue(InvoiceDraft.builder().header(header).lines(lines).build(), "2026-000120");
    }

    /** {@return a French invoice to a business in Belgium, who owes the tax} */
    public static Invoice reverseCharge() {
        TaxTreatment reverse = TaxTreatment.without(
                TaxCategory.AE,
                ExemptionReason.of(
                        "VATEX-EU-AE",
                        "Autoliquidation : TVA due par le preneur, art. 283-2 du CGI et 196 de la"
                                + " directive 2006/112/CE"));
        return issue(
                InvoiceDraft.builder()
                        .header(french(BELGIAN)
                                .delivery(Delivery.on(TODAY.minusDays(3))
                                        .sentTo(Address.of("Quai 2, entrepôt B", "7012", "Jemappes", "BE")))
                                .build())
                        .line(hours("Audit énergétique de la brasserie", "3", Unit.DAY, "980.00", reverse))
                        .build(),
                "F-2026-0043");
    }

    /** {@return an invoice in francs, its tax also in euros} */
    public static Invoice swissFrancs() {
        CurrencyUnit chf = CurrencyUnit.of("CHF");
        ExchangeRate rate =
                new ExchangeRate(chf, EUR, new BigDecimal("1.0683"), TODAY.minusDays(1), "Banque centrale européenne");
        return issue(
                InvoiceDraft.builder()
                        .header(french(BUYER).currency(chf).accountingRate(rate).build())
                        .line(LineItem.builder()
                                .description("Licence annuelle du logiciel de pesée")
                                .unit(Unit.YEAR)
                                .unitPrice(Money.of(chf, new BigDecimal("4850.00")))
                                .treatment(TWENTY)
                                .build())
                        .build(),
                "F-2026-0044");
    }

    /** {@return a note that credits part of an invoice, with the notices on payment that electronic invoicing asks of it} */
    public static Invoice creditNote() {
        Invoice invoice = discountAndTwoRates();
        InvoiceDraft draft = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .orThrow()
                .ofLines("Geste commercial : séance du 9 janvier annulée.", Map.of(1, eur("240.00")))
                .orThrow();
        return issuer("A-2026-0003", LATE_PAYMENT)
                .issue(draft, Issuance.of("A", TODAY.plusDays(5)))
                .orThrow();
    }

    /** {@return a deposit over thirty per cent of an accepted quote at two rates} */
    public static Invoice deposit() {
        InvoiceDraft draft = billing(List.of())
                .deposit("Acompte de 30 %", Percentage.of("30"))
                .orThrow();
        return issue(draft, "F-2026-0060");
    }

    /** {@return the final invoice of that quote, which takes the deposit off, and a day invoiced by itself} */
    public static Invoice finalInvoice() {
        Invoice deposit = deposit();
        InvoiceDraft day =
                billing(List.of(deposit)).quantities(Map.of(1, BigDecimal.ONE)).orThrow();
        InvoiceDraft rest = billing(List.of(deposit, issue(day, "F-2026-0061")))
                .rest("Déjà facturé :")
                .orThrow();
        return issuer("F-2026-0071")
                .issue(rest, Issuance.of("F", TODAY.plusMonths(1)))
                .orThrow();
    }

    private static OrderBilling billing(List<Invoice> issued) {
        InvoiceDraft offered = InvoiceDraft.builder()
                .header(french(BUYER).build())
                .line(hours("Conseil en organisation", "5", Unit.DAY, "950.00", TWENTY))
                .line(hours("Manuel du chef d’atelier", "3", Unit.ONE, "32.51", FIVE_AND_A_HALF))
                .build();
        Quote quote = issuer("D-2026-0012")
                .quote(offered, TODAY.plusDays(30), Issuance.of("D", TODAY))
                .orThrow();
        return Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("Mme Leroy", TODAY))
                .order(TODAY)
                .flatMap(order -> OrderBilling.of(order, issued))
                .orThrow();
    }

    /** {@return an invoice to a private person, priced with tax} */
    public static Invoice pricesIncludingTax() {
        return issue(
                InvoiceDraft.builder()
                        .header(french(CONSUMER)
                                .policy(VatCalculators.inclusiveByDifference().policy())
                                .meansOfPayment(new PaymentMeans.Card())
                                .meansOfPayment(
                                        new PaymentMeans.Online(URI.create("https://payer.lumen.example/F-2026-0045")))
                                .build())
                        .line(hours("Stage de photographie, une journée", "2", Unit.of("C62"), "149.90", TWENTY))
                        .line(hours("Livre « La lumière »", "1", Unit.ONE, "32.50", FIVE_AND_A_HALF))
                        .build(),
                "F-2026-0045");
    }

    /** {@return an invoice whose tax does not come to the price with tax, so that it states a rounding amount} */
    public static Invoice roundedToThePriceWithTax() {
        return issue(
                InvoiceDraft.builder()
                        .header(french(CONSUMER)
                                .policy(VatCalculators.inclusiveWithRounding().policy())
                                .build())
                        .line(hours("Tirage encadré", "1", Unit.ONE, "100.00", TaxTreatment.standard("21")))
                        .build(),
                "F-2026-0052");
    }

    /** {@return an English invoice paid in three parts, with a discount for paying the first early} */
    public static Invoice instalments() {
        DueDateRule first = DueDateRule.days(30);
        PaymentPlan plan = PaymentPlan.of(List.of(
                new PlannedInstalment(
                        new InstalmentShare.FractionShare(1, 3),
                        first,
                        Optional.of(new EarlyPaymentDiscount(Percentage.of("2"), 10))),
                new PlannedInstalment(new InstalmentShare.FractionShare(1, 3), first.afterMonths(1), Optional.empty()),
                new PlannedInstalment(
                        new InstalmentShare.FractionShare(1, 3), first.afterMonths(2), Optional.empty())));
        PaymentTerms terms = PaymentTerms.of(plan)
                .withLatePayment(new LatePaymentTerms(Optional.of(new BigDecimal("12")), Optional.of(eur("40.00"))));
        return issue(
                InvoiceDraft.builder()
                        .header(english(BUYER)
                                .terms(terms)
                                .meansOfPayment(
                                        new PaymentMeans.DirectDebit("MND-2026-17", "FR12ZZZ123456", Optional.empty()))
                                .build())
                        .line(hours("Machine inspection", "1", Unit.LUMP_SUM, "10000.00", TWENTY))
                        .build(),
                "F-2026-0046");
    }

    /** {@return an invoice whose price rises and falls by tier lines} */
    public static Invoice graduated() {
        GraduatedPrice prices = new GraduatedPrice(List.of(
                new Tier(Optional.of(new BigDecimal("1000")), exact("0.085"), Optional.of(exact("25"))),
                new Tier(Optional.of(new BigDecimal("10000")), exact("0.0625"), Optional.empty()),
                new Tier(Optional.empty(), exact("0.05"), Optional.empty())));
        BigDecimal quantity = new BigDecimal("14250");
        QuantityPrice price = prices.price(quantity);
        return issue(
                InvoiceDraft.builder()
                        .header(french(BUYER)
                                .delivery(Delivery.during(january()))
                                .build())
                        .line(LineItem.builder()
                                .description("Messages traités")
                                .quantity(quantity)
                                .unitPrice(price.amount())
                                .baseQuantity(quantity)
                                .tierLines(price.tierLines())
                                .treatment(TWENTY)
                                .build())
                        .line(hours("Abonnement à la plateforme", "1", Unit.MONTH, "49.00", TWENTY))
                        .build(),
                "F-2026-0047");
    }

    /** {@return an invoice that the buyer writes in the name of the seller} */
    public static Invoice selfBilled() {
        return issue(
                InvoiceDraft.builder()
                        .header(french(BUYER)
                                .type(DocumentType.SELF_BILLED_INVOICE)
                                .build())
                        .line(hours("Blé tendre, récolte 2025", "18.4", Unit.of("TNE"), "212.50", FIVE_AND_A_HALF))
                        .build(),
                "AF-2026-0001");
    }

    /** {@return an invoice to a Spanish retailer under the equivalence surcharge, at all three rates} */
    public static Invoice surcharged() {
        return issue(
                InvoiceDraft.builder()
                        .header(spanish(SPANISH_RETAILER)
                                .levy(surcharge("5.2", "21"))
                                .levy(surcharge("1.4", "10"))
                                .levy(surcharge("0.5", "4"))
                                .build())
                        .line(hours("Juego de sábanas", "12", Unit.ONE, "24.90", TaxTreatment.standard("21")))
                        .line(hours("Aceite de orujo, 5 l", "20", Unit.ONE, "18.35", TaxTreatment.standard("10")))
                        .line(hours("Harina panificable, 25 kg", "8", Unit.ONE, "16.02", TaxTreatment.standard("4")))
                        .build(),
                "A-2026-0007");
    }

    private static DocumentHeader.Builder spanish(Party buyer) {
        return DocumentHeader.builder()
                .seller(SPANISH)
                .buyer(buyer)
                .currency(EUR)
                .language(Locale.ENGLISH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .meansOfPayment(
                        new PaymentMeans.CreditTransfer(SPANISH.accounts().get(0)));
    }

    private static Levy surcharge(String percent, String rate) {
        return Levy.added("ES_RE", "Recargo de equivalencia", percent, TaxRate.standard(rate));
    }

    /** {@return an invoice of a Spanish professional, of whose fees the buyer withholds income tax} */
    public static Invoice withheld() {
        return issue(
                InvoiceDraft.builder()
                        .header(spanish(SPANISH_RETAILER)
                                .levy(Levy.withheld("ES_IRPF", "Retención IRPF", "15"))
                                .build())
                        .line(hours("Asesoramiento fiscal", "8", Unit.HOUR, "125.00", TaxTreatment.standard("21")))
                        .build(),
                "2026-0031");
    }

    /** {@return an invoice in the Canary Islands, with IGIC in the place of VAT} */
    public static Invoice canaryIslands() {
        return issue(
                InvoiceDraft.builder()
                        .header(spanish(ISLANDER).language(Locale.FRENCH).build())
                        .line(hours(
                                "Revisión de la instalación", "3", Unit.HOUR, "60.00", regional(TaxCategory.L, "7")))
                        .build(),
                "C-2026-0002");
    }

    /** {@return an invoice with VAT, IGIC and IPSI side by side} */
    public static Invoice severalTaxes() {
        return issue(
                InvoiceDraft.builder()
                        .header(spanish(ISLANDER).build())
                        .line(hours("Revisión en Valencia", "1", Unit.HOUR, "60.00", TaxTreatment.standard("21")))
                        .line(hours("Revisión en Las Palmas", "1", Unit.HOUR, "60.00", regional(TaxCategory.L, "7")))
                        .line(hours("Revisión en Melilla", "1", Unit.HOUR, "60.00", regional(TaxCategory.M, "4")))
                        .build(),
                "C-2026-0003");
    }

    private static TaxTreatment regional(TaxCategory category, String percent) {
        return new TaxTreatment.Rated(new TaxRate(category, new BigDecimal(percent)), Optional.empty());
    }

    /** {@return an invoice with texts as long and as odd as an issuer lets pass} */
    public static Invoice unruly() {
        String endless = "Donaudampfschifffahrtsgesellschaft".repeat(12);
        String sentences = "Contrôle de la ligne d’ensachage et réglage des peseuses, compte rendu compris. ";
        return issue(
                InvoiceDraft.builder()
                        .header(french(BUYER.toBuilder()
                                        .name("Société "
                                                + "des Établissements Réunis "
                                                        .repeat(14)
                                                        .strip())
                                        .build())
                                .note("Première ligne\nDeuxième ligne\tavec tabulation\u202E et retournement")
                                .language(Locale.forLanguageTag("ja"))
                                .build())
                        .line(LineItem.builder()
                                .description(
                                        sentences.repeat(50).substring(0, 3_999).strip())
                                .details(
                                        sentences.repeat(50).substring(0, 3_999).strip())
                                .unitPrice(eur("123456789012345.67"))
                                .treatment(TWENTY)
                                .build())
                        .line(hours(endless, "-2", Unit.of("NIU"), "0.10", TWENTY))
                        .line(hours("שלום (2) et texte", "1", Unit.ONE, "10.00", TWENTY))
                        .build(),
                "N° 7/é");
    }

    /** {@return an English invoice of one line} */
    public static Invoice wide(String quantity, String price) {
        return issue(
                InvoiceDraft.builder()
                        .header(english(BRITISH).build())
                        .line(LineItem.builder()
                                .description("Spare parts of several kinds, as agreed")
                                .quantity(new BigDecimal(quantity))
                                .unitPrice(BigMoney.of(EUR, new BigDecimal(price)))
                                .treatment(TWENTY)
                                .build())
                        .build(),
                "2026-000121");
    }

    private static ServicePeriod january() {
        return new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
    }

    private static LineItem hours(String what, String quantity, Unit unit, String price, TaxTreatment treatment) {
        return LineItem.builder()
                .description(what)
                .quantity(new BigDecimal(quantity))
                .unit(unit)
                .unitPrice(eur(price))
                .treatment(treatment)
                .build();
    }

    private static TaxTreatment export(String reason) {
        return TaxTreatment.without(TaxCategory.G, ExemptionReason.of("VATEX-EU-G", reason));
    }

    /** {@return a header in French, in euros, due in thirty days by transfer} */
    public static DocumentHeader.Builder french(Party buyer) {
        return DocumentHeader.builder()
                .seller(ATELIER)
                .buyer(buyer)
                .currency(EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .meansOfPayment(
                        new PaymentMeans.CreditTransfer(ATELIER.accounts().get(0)));
    }

    /** {@return the same in English} */
    public static DocumentHeader.Builder english(Party buyer) {
        return french(buyer).language(Locale.ENGLISH);
    }

    private static Invoice issue(InvoiceDraft draft, String number, Mentions... mentions) {
        return issuer(number, mentions).issue(draft, Issuance.of("F", TODAY)).orThrow();
    }

    private static Issuer issuer(String number, Mentions... mentions) {
        Issuer.Builder issuer = Issuer.builder().numbering(NumberingStrategy.given(InvoiceNumber.of(number)));
        List.of(mentions).forEach(issuer::mentions);
        return issuer.build();
    }

    private static Money eur(String amount) {
        return Money.of(EUR, new BigDecimal(amount));
    }

    private static BigMoney exact(String amount) {
        return BigMoney.of(EUR, new BigDecimal(amount));
    }
}
