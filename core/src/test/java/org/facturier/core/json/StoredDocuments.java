package org.facturier.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.facturier.core.Samples;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.dispute.AnswerPosition;
import org.facturier.core.dispute.ContentHash;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeAnswer;
import org.facturier.core.dispute.DisputeChannel;
import org.facturier.core.dispute.DisputeOutcome;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.EvidenceKind;
import org.facturier.core.dispute.EvidenceLog;
import org.facturier.core.dispute.PieceOfEvidence;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.Quote;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.letter.Letter;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Contact;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.ElectronicAddress;
import org.facturier.core.party.Iban;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyIds;
import org.facturier.core.party.TaxId;
import org.facturier.core.payment.Payment;
import org.facturier.core.paymentcode.BillingInformation;
import org.facturier.core.paymentcode.TransferParty;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealedText;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.EndOfMonth;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.core.usage.Usage;
import org.joda.money.Money;

/** What hosts keep: its types, and documents that together say everything that can be said. */
final class StoredDocuments {

    /** By the names that the table of names and the files of the corpus call them. */
    static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("agreement", PartnerAgreement.class),
            Map.entry("bank-statement", BankStatement.class),
            Map.entry("bank-transaction", BankTransaction.class),
            Map.entry("dispute", Dispute.class),
            Map.entry("draft", InvoiceDraft.class),
            Map.entry("evidence-log", EvidenceLog.class),
            Map.entry("explanation", Explanation.class),
            Map.entry("fact", Fact.class),
            Map.entry("invoice", Invoice.class),
            Map.entry("letter", Letter.class),
            Map.entry("offer", Offer.class),
            Map.entry("offer-event", OfferEvent.class),
            Map.entry("order", Order.class),
            Map.entry("party", Party.class),
            Map.entry("payment", Payment.class),
            Map.entry("quote", Quote.class),
            Map.entry("seal", Seal.class),
            Map.entry("sealed-dossier", SealedDossier.class),
            Map.entry("sealed-invoice", SealedInvoice.class),
            Map.entry("sealed-text", SealedText.class),
            Map.entry("supply", TaxableSupply.class),
            Map.entry("told-fact", ToldFact.class),
            Map.entry("usage", Usage.class));

    private StoredDocuments() {}

    /** {@return each by the name of its file: that of its type, after a point what is particular} */
    static SortedMap<String, Object> all() {
        SortedMap<String, Object> documents = new TreeMap<>(StoredInvoices.all());
        documents.putAll(StoredAgreements.all());
        documents.putAll(StoredFacts.all());
        documents.putAll(StoredStatements.all());
        documents.putAll(disputes());
        documents.putAll(seals());
        documents.put("evidence-log", evidence());
        documents.put("sealed-dossier", SealedDossier.of(DossierBreaches.dossier()));
        documents.put("evidence-log.least", EvidenceLog.of("L-2"));
        documents.put("letter", letter());
        documents.put("party", party());
        documents.put("party.least", Party.consumer("Camille Roux").build());
        documents.put(
                "payment",
                new Payment(
                        "P-1",
                        Samples.DAY,
                        "camille",
                        Money.parse("CHF -40.00"),
                        "F-1",
                        Optional.of(StoredInvoices.rate())));
        documents.put("payment.least", new Payment("P-2", Samples.DAY, "camille", Money.parse("EUR 40.00"), ""));
        documents.put("supply", supply());
        documents.put("usage", new Usage("U-1", "camille", "hours", Samples.DAY, new BigDecimal("2.5")));
        return documents;
    }

    static Dispute dispute() {
        return Dispute.builder()
                .id("L-1")
                .invoice(InvoiceNumber.of("F-1"))
                .amount(Money.parse("EUR 10.00"))
                .reason(DisputeReason.PRICE)
                .openedOn(Samples.DAY)
                .build();
    }

    private static SortedMap<String, Object> disputes() {
        Dispute full = Dispute.builder()
                .id("L-2")
                .invoice(InvoiceNumber.of("F-1"))
                .lines(List.of(1, 3))
                .amount(Money.parse("EUR 10.00"))
                .reason(DisputeReason.QUALITY)
                .statement("Trop cher")
                .answerBy(Samples.DAY.plusDays(10))
                .claimBy(Samples.DAY.plusYears(5))
                .openedOn(Samples.DAY)
                .build();
        LocalDate end = Samples.DAY.plusDays(9);
        Dispute answered = full.answered(new DisputeAnswer(
                Samples.DAY.plusDays(2),
                "camille",
                DisputeChannel.MAIL,
                AnswerPosition.SETTLEMENT_OFFERED,
                "Une remise",
                Optional.of(Money.parse("EUR 4.00"))));
        return new TreeMap<>(Map.of(
                "dispute", answered.resolved(ended(end)),
                "dispute.least", dispute(),
                "dispute.rejected", full.resolved(Resolution.rejected(end, "conforme")),
                "dispute.withdrawn", full.resolved(Resolution.withdrawn(end))));
    }

    private static EvidenceLog evidence() {
        PieceOfEvidence order = new PieceOfEvidence(
                EvidenceKind.ORDER,
                "Bon de commande 4711",
                Samples.DAY.minusDays(30),
                Samples.DAY,
                "camille",
                ContentHash.of(new byte[] {1, 2, 3}),
                "archives/4711.pdf");
        PieceOfEvidence call = new PieceOfEvidence(
                EvidenceKind.CALL,
                "Appel du client",
                Samples.DAY,
                Samples.DAY.plusDays(1),
                "dominique",
                ContentHash.of(new byte[0]),
                "archives/appel.ogg");
        return EvidenceLog.of("L-2").with(order).with(call);
    }

    private static Resolution ended(LocalDate end) {
        return new Resolution(
                end,
                DisputeOutcome.SETTLEMENT,
                Optional.of("geste commercial"),
                List.of(new DocumentKey("seller", "A", InvoiceNumber.of("A-1"))),
                List.of("plan-1"));
    }

    private static SortedMap<String, Object> seals() {
        SealedInvoice first = SealedInvoice.of(Samples.invoice("F-1", "EUR 1.00", Samples.DAY), SealChain.of("F"))
                .orThrow();
        SealedInvoice second = SealedInvoice.of(
                        Samples.invoice("F-2", "EUR 2.00", Samples.DAY), SealChain.after(first.seal()))
                .orThrow();
        return new TreeMap<>(Map.of(
                "seal", second.seal(),
                "sealed-invoice", second,
                "sealed-text", first.sealedText(),
                "sealed-text.second", second.sealedText()));
    }

    static Party party() {
        return Party.business("Ateliers du Rhône")
                .id("ateliers")
                .tradingName("Les Ateliers")
                .address(new Address(
                        List.of("12 rue de la République", "bâtiment B"),
                        Optional.of("69002"),
                        "Lyon",
                        Optional.of("Rhône"),
                        new CountryCode("FR")))
                .contact(new Contact(
                        Optional.of("Service facturation"), List.of("+33 4 72 00 00 00"), Optional.of("f@example.org")))
                .ids(PartyIds.builder()
                        .registration(LegalId.siren("123456782"))
                        .identifier(LegalId.siret("12345678200010"))
                        .assigned("F-4711")
                        .vatId(TaxId.parse("FR11123456782"))
                        .taxRegistration("123456782")
                        .build())
                .electronicAddress(ElectronicAddress.of(ElectronicAddress.FRENCH, "123456782_COMPTA"))
                .legalInformation("SAS au capital de 10 000 €")
                .account(new BankAccount(
                        Iban.of("FR7630006000011234567890189"),
                        Optional.of(new Bic("AGRIFRPP")),
                        Optional.of("Ateliers")))
                .taxFact(TaxFact.SELLER_IS_SMALL_ENTERPRISE, false)
                .build();
    }

    /** Each kind of share, with a discount for who pays early, and what is due from who pays late. */
    static PaymentTerms terms() {
        DueDateRule due = DueDateRule.days(30, EndOfMonth.DAYS_THEN_MONTH_END)
                .afterMonths(1)
                .onPaymentDays(15, 31)
                .onBusinessDays(BusinessDayRule.FOLLOWING);
        PaymentPlan plan = new PaymentPlan(
                List.of(
                        new PlannedInstalment(
                                new InstalmentShare.PercentShare(Percentage.of("30")),
                                due,
                                Optional.of(new EarlyPaymentDiscount(Percentage.of("2"), 8))),
                        new PlannedInstalment(new InstalmentShare.FractionShare(1, 3), due, Optional.empty()),
                        new PlannedInstalment(
                                new InstalmentShare.RetentionShare(
                                        Percentage.of("5"), Optional.of(Money.parse("CHF 400.00"))),
                                due,
                                Optional.empty()),
                        new PlannedInstalment(new InstalmentShare.BalanceShare(), due, Optional.empty())),
                PaymentPlan.Base.TOTAL,
                Apportionment.LARGEST_REMAINDER);
        return new PaymentTerms(
                plan,
                Optional.of(
                        new LatePaymentTerms(Optional.of(new BigDecimal("12")), Optional.of(Money.parse("EUR 40.00")))),
                Optional.of(Money.parse("CHF 0.05")));
    }

    static Letter letter() {
        return Letter.builder()
                .sender(party())
                .recipient(Party.consumer("Camille Roux").build())
                .date(Samples.DAY)
                .language(Locale.FRENCH)
                .subject("Relevé")
                .reference("R-1")
                .paragraph("Bonjour,")
                .table(table())
                .transfer(transfer())
                .signature("La comptabilité")
                .build();
    }

    private static TransferRequest transfer() {
        Party house = party();
        return TransferRequest.of(
                        TransferParty.of(house),
                        BankAccount.of("CH9300762011623852957", "POFICHBE"),
                        Money.parse("CHF 12.00"),
                        "F-1")
                .from(new TransferParty("Camille Roux", Optional.empty()))
                .about(new BillingInformation(
                        "F-1",
                        Samples.DAY,
                        Optional.of("C-7"),
                        Optional.of("106017086"),
                        Optional.of(ServicePeriod.including(Samples.DAY, Samples.DAY)),
                        List.of(new BillingInformation.TaxedAmount(Percentage.of("8.1"), Money.parse("CHF 11.10"))),
                        Optional.of(new EarlyPaymentDiscount(Percentage.of("2"), 10)),
                        30));
    }

    private static ReportTable table() {
        List<Cell> row = List.of(
                Cell.of(Samples.DAY), Cell.of("F-1"), Cell.of(Money.parse("EUR 1.00")), Cell.of(BigDecimal.TEN));
        return new ReportTable(
                "Factures",
                List.of(
                        new Column("on", "Date", Column.Kind.DAY),
                        new Column("number", "Numéro", Column.Kind.TEXT),
                        new Column("amount", "Montant", Column.Kind.AMOUNT),
                        new Column("days", "Jours", Column.Kind.NUMBER)),
                List.of(row),
                row);
    }

    private static TaxableSupply supply() {
        Address there = Address.of("3 quai Jayr", "69009", "Lyon", "FR");
        return TaxableSupply.builder()
                .seller(party())
                .buyer(Party.consumer("Camille Roux").build())
                .nature(SupplyNature.of(SupplyKind.SERVICE))
                .suppliedOn(Samples.DAY)
                .sentFrom(Optional.of(there))
                .deliveredTo(Optional.of(there))
                .taxFact(TaxFact.EXPORT_PROVEN, true)
                .language(Locale.FRENCH)
                .build();
    }
}
