package org.facturier.core.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.Samples;
import org.facturier.core.article.ItemClass;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.LineReferences;
import org.facturier.core.document.Measure;
import org.facturier.core.document.Note;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.Quote;
import org.facturier.core.document.References;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.party.Address;
import org.facturier.core.party.Bic;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.OtherAccount;
import org.facturier.core.party.Payee;
import org.facturier.core.party.Recipient;
import org.facturier.core.party.TaxId;
import org.facturier.core.party.TaxRepresentative;
import org.facturier.core.pricing.PricedFor;
import org.facturier.core.pricing.TierLine;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.supporting.ObjectReference;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.WithTax;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.terms.PaymentCard;
import org.facturier.core.terms.PaymentMeans;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Drafts, invoices, quotes and what follows from them, as hosts keep them. */
final class StoredInvoices {

    private static final Levy IRPF = Levy.withheld("ES_IRPF", "Retención IRPF", "15", TaxRate.standard("20"));
    private static final ServicePeriod JANUARY = new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
    private static final PriceBasis.Prorated HALF =
            new PriceBasis.Prorated(Money.parse("CHF 500.00"), 0, 15, 30, Optional.of(Unit.DAY));

    private static final TaxTreatment EXEMPT =
            TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-132", "formation"));

    private StoredInvoices() {}

    static SortedMap<String, Object> all() {
        SortedMap<String, Object> documents = new TreeMap<>();
        InvoiceDraft least = Samples.draft(Samples.line("EUR 100.00"));
        Invoice invoice = Samples.issue("F-1", least, Samples.DAY);
        documents.put("draft", full());
        documents.put("draft.least", least);
        documents.put("invoice", issued(full()));
        documents.put("invoice.least", invoice);
        documents.put("invoice.including-tax", issued(includingTax()));
        documents.put(
                "explanation", InvoiceCalculator.standard().explain(invoice).orThrow());
        List<LineItem> options = List.of(Samples.line("EUR 20.00").build());
        Quote quote = Samples.issuer("D-1")
                .quote(least, options, Samples.DAY, Issuance.of("D", Samples.DAY))
                .orThrow();
        OfferEvent yes = new OfferEvent.OfferAccepted("Mme Leroy", Samples.DAY, List.of(2));
        Offer offer = Offer.of(quote).after(yes);
        documents.put("quote", quote);
        documents.put("offer", offer);
        documents.put("offer-event", yes);
        documents.put("offer-event.declined", new OfferEvent.OfferDeclined("M. Roux", Samples.DAY));
        documents.put("offer-event.withdrawn", new OfferEvent.OfferWithdrawn("Ateliers", Samples.DAY));
        documents.put("order", offer.order(Samples.DAY).orThrow());
        return documents;
    }

    private static Invoice issued(InvoiceDraft draft) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("A-1")))
                .mentions((said, day) -> List.of(LegalNotice.of("PMT", "40 €", "D441-5")))
                .build()
                .issue(draft, Issuance.of("A", Samples.DAY))
                .orThrow();
    }

    private static InvoiceDraft includingTax() {
        return Samples.draft(Samples.line("EUR 120.00")).toBuilder()
                .header(Samples.header()
                        .policy(VatCalculators.inclusiveByDifference().policy())
                        .build())
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .build();
    }

    private static InvoiceDraft full() {
        return InvoiceDraft.builder()
                .header(header())
                .line(line())
                .line(bounded(
                        "cap",
                        new PriceBasis.Maximum(
                                Money.parse("CHF 120.00"), Money.parse("CHF 100.00"), Optional.of(HALF))))
                .line(bounded("fee", HALF))
                .line(exempt())
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .allowanceCharge(new DocumentAllowanceCharge(
                        new AllowanceCharge.Charge(
                                Measure.amount(Money.parse("CHF 3.00")), "transport", Optional.of("FC")),
                        Optional.of(TaxTreatment.standard("20"))))
                .prepaid(Money.parse("CHF 1.00"))
                .basis(new DocumentBasis(
                        new DocumentReference(InvoiceNumber.of("F-1"), LocalDate.of(2026, 1, 2)),
                        basis(),
                        List.of(new LineReference(InvoiceNumber.of("F-2"), 3))))
                .build();
    }

    private static CorrectionBasis basis() {
        TaxTreatment standard = TaxTreatment.standard("20");
        return new CorrectionBasis(
                List.of(
                        TaxSubtotal.of(standard, Money.parse("CHF 2000.00"), Money.parse("CHF 400.00")),
                        TaxSubtotal.of(EXEMPT, Money.parse("CHF 100.00"), Money.parse("CHF 0.00"))),
                List.of(TaxSubtotal.of(standard, Money.parse("CHF 200.00"), Money.parse("CHF 40.00"))),
                Money.parse("CHF 0.01"),
                List.of(LevyAmount.of(IRPF, Money.parse("CHF 2000.00"))),
                List.of(LevyAmount.of(IRPF, Money.parse("CHF 200.00"))),
                List.of(TaxSubtotal.of(standard, Money.parse("CHF 10.00"), Money.parse("CHF 2.00"))),
                List.of(new WithTax(standard, Money.parse("CHF 2400.00"), Money.parse("CHF 240.00"))));
    }

    private static DocumentHeader header() {
        Address there = Address.of("3 quai Jayr", "69009", "Lyon", "FR");
        return Samples.header()
                .type(DocumentType.CREDIT_NOTE)
                .seller(StoredDocuments.party())
                .currency(CurrencyUnit.of("CHF"))
                .payee(new Payee(
                        "Affacturage du Rhône",
                        Optional.of(LegalId.siret("73282932000074")),
                        Optional.of(LegalId.siren("732829320"))))
                .taxRepresentative(new TaxRepresentative("Fiscalité & Cie", TaxId.parse("FR44732829320"), there))
                .references(References.builder()
                        .buyerReference("SERVICE-7")
                        .purchaseOrder("BC-1")
                        .contract("C-1")
                        .project("P-9")
                        .despatchAdvice("BL-3")
                        .receivingAdvice("BR-3")
                        .tender("AO-2026-4")
                        .object(new ObjectReference("12345678901234", Optional.of("AVE")))
                        .accountingReference("611000")
                        .attachment(Attachment.of("H-1", "heures")
                                .at(URI.create("https://example.org/heures/1"))
                                .with(AttachedFile.of("heures.csv", "text/csv", new byte[] {65, 59, 49})))
                        .build())
                .order(new DocumentReference(InvoiceNumber.of("D-1"), LocalDate.of(2026, 1, 1)))
                .preceding(new DocumentReference(InvoiceNumber.of("F-1"), LocalDate.of(2026, 1, 2)))
                .delivery(new Delivery(
                        Optional.of(Samples.DAY),
                        Optional.of(JANUARY),
                        Optional.of(there),
                        Optional.of(there),
                        Optional.of(Recipient.of("Chantier Confluence", LegalId.siret("73282932000074")))))
                .note("retour")
                .note(new Note(Optional.of("AAI"), "voir le bon de retour"))
                .terms(StoredDocuments.terms())
                .meansOfPayment(new PaymentMeans.Card(
                        Optional.of(new PaymentCard("4970 1012 3456 7890", Optional.of("C. ROUX")))))
                .meansOfPayment(new PaymentMeans.OtherMeans(
                        "30",
                        "Virement",
                        Optional.of(new OtherAccount(
                                "12-345 678", Optional.of(Bic.of("CMCIFR2A")), Optional.of("Ateliers")))))
                .policy(VatCalculators.cumulativeCredit().policy())
                .accountingCurrency(CurrencyUnit.EUR)
                .accountingRate(rate())
                .levy(IRPF)
                .taxFact(TaxFact.EXPORT_PROVEN, false)
                .build();
    }

    static ExchangeRate rate() {
        return new ExchangeRate(
                CurrencyUnit.of("CHF"), CurrencyUnit.EUR, new BigDecimal("1.0655"), LocalDate.of(2026, 1, 14), "BCE");
    }

    private static LineItem line() {
        return Samples.line("CHF 100.00")
                .priceDiscount(BigMoney.parse("CHF 12.50"))
                .details("deux jours")
                .identity(ItemIdentity.builder()
                        .productCode("F-2")
                        .buyerCode("ART-7")
                        .gtin("4006381333931")
                        .itemClass(new ItemClass("80500000", "STI", Optional.of("2008")))
                        .origin(CountryCode.of("FR"))
                        .attribute("niveau", "avancé")
                        .build())
                .quantity(2)
                .unit(Unit.DAY)
                .allowanceCharge(new AllowanceCharge.Allowance(
                        new Measure.Percent(Percentage.of("5"), Optional.of(Money.parse("CHF 100.00"))),
                        "volume",
                        Optional.of("95")))
                .allowanceCharge(new AllowanceCharge.Allowance(
                        new Measure.Successive(Percentage.of("2")), "fidélité", Optional.empty()))
                .period(JANUARY)
                .taxPoint(TaxPoint.DELIVERY)
                .nature(new SupplyNature(SupplyKind.SERVICE, RateClass.REDUCED))
                .taxFact(TaxFact.BUYER_REGISTERED_THERE, true)
                .tierLines(List.of(
                        new TierLine(BigDecimal.TEN, BigMoney.parse("CHF 10"), Optional.of(BigMoney.parse("CHF 100")))))
                .origin(LineOrigin.of("A1", 3, "fee", JANUARY)
                        .withQuantity(new BigDecimal("12.5"))
                        .adjusting(new LineOrigin.Adjustment(Money.parse("CHF 203.00"), Money.parse("CHF 103.00")))
                        .pricedBy("2026")
                        .less(new LineOrigin.Discounted("launch", Money.parse("CHF 1.00")))
                        .suppliedTo("Lyon")
                        .workedOutFrom(new PriceBasis.Minimum(
                                Money.parse("CHF 47.00"), Money.parse("CHF 250.00"), Optional.of(HALF))))
                .references(LineReferences.builder()
                        .note("séances du matin")
                        .object(ObjectReference.of("S-12"))
                        .orderLine("10")
                        .accountingReference("611100")
                        .build())
                .corrects(new LineReference(InvoiceNumber.of("F-1"), 1))
                .intent(CreditIntent.GOODWILL)
                .pricedFor(PricedFor.WHOLE_LINE)
                .bills(new LineReference(InvoiceNumber.of("D-1"), 1))
                .build();
    }

    private static LineItem bounded(String rule, PriceBasis basis) {
        return Samples.line("CHF 100.00")
                .origin(LineOrigin.of("A1", 3, rule, JANUARY).workedOutFrom(basis))
                .build();
    }

    private static LineItem exempt() {
        return Samples.line("CHF 10.00").treatment(EXEMPT).build();
    }
}
