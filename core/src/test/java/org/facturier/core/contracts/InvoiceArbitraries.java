package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.document.Quote;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Address;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;

/** Drafts that can be issued, what was issued of them, and what was credited. */
public final class InvoiceArbitraries {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private InvoiceArbitraries() {}

    /** {@return a seller in Lyon with everything the law requires} */
    public static Party seller() {
        return Party.business("Ateliers du Rhône SAS")
                .id("seller")
                .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
                .vatId("FR11123456782")
                .registration(LegalId.siren("123456782"))
                .build();
    }

    /** {@return a buyer in Paris} */
    public static Party buyer() {
        return Party.business("Café de la Gare & Fils")
                .id("buyer")
                .address(Address.of("1 place de la Gare", "75010", "Paris", "FR"))
                .build();
    }

    /** {@return headers of invoices under the policies of the library} */
    public static Arbitrary<DocumentHeader> headers(CurrencyUnit currency) {
        return between(
                        currency,
                        PartyArbitraries.businesses(),
                        PartyArbitraries.parties(),
                        TermsArbitraries.terms(currency))
                .use(publishedRates(currency).optional(0.2))
                .in(Maybe.of(DocumentHeader.Builder::accountingRate))
                .use(TaxArbitraries.levies().optional(0.3))
                .in(Maybe.of(DocumentHeader.Builder::levies))
                .use(deliveries().optional(0.3))
                .in(Maybe.of(DocumentHeader.Builder::delivery))
                .use(ReferenceArbitraries.references().optional(0.5))
                .in(Maybe.of(DocumentHeader.Builder::references))
                .use(PartyArbitraries.payees().optional(0.2))
                .in(Maybe.of(DocumentHeader.Builder::payee))
                .use(PartyArbitraries.taxRepresentatives().optional(0.2))
                .in(Maybe.of(DocumentHeader.Builder::taxRepresentative))
                .use(TextArbitraries.descriptions().optional(0.2))
                .in(Maybe.of(DocumentHeader.Builder::note))
                .use(TaxArbitraries.taxFacts(TaxFact.values()).optional(0.2))
                .in(Maybe.of(InvoiceArbitraries::known))
                .build(DocumentHeader.Builder::build)
                .withoutEdgeCases();
    }

    private static DocumentHeader.Builder known(DocumentHeader.Builder header, TaxFacts taxFacts) {
        taxFacts.said().forEach(header::taxFact);
        return header;
    }

    /** A document bears no rate that was published after it. */
    private static Arbitrary<ExchangeRate> publishedRates(CurrencyUnit currency) {
        return Combinators.combine(
                        MoneyArbitraries.exchangeRates(currency),
                        Arbitraries.integers().between(0, 10))
                .as((rate, days) ->
                        new ExchangeRate(rate.from(), rate.to(), rate.rate(), DAY.minusDays(days), rate.source()));
    }

    /** {@return headers with parties in any script, payment in many parts, and invoices that the buyer writes} */
    public static Arbitrary<DocumentHeader> extremeHeaders(CurrencyUnit currency) {
        Arbitrary<Party> parties = PartyArbitraries.extremeParties();
        return between(currency, parties, parties, TermsArbitraries.extremeTerms())
                .use(Arbitraries.of(DocumentType.INVOICE, DocumentType.SELF_BILLED_INVOICE))
                .in(DocumentHeader.Builder::type)
                .use(TextArbitraries.extremeTexts().optional(0.5))
                .in(Maybe.of(DocumentHeader.Builder::note))
                .build(DocumentHeader.Builder::build)
                .withoutEdgeCases();
    }

    private static Builders.BuilderCombinator<DocumentHeader.Builder> between(
            CurrencyUnit currency, Arbitrary<Party> sellers, Arbitrary<Party> buyers, Arbitrary<PaymentTerms> terms) {
        return Builders.withBuilder(() -> DocumentHeader.builder().currency(currency))
                .use(sellers)
                .in(DocumentHeader.Builder::seller)
                .use(buyers)
                .in(DocumentHeader.Builder::buyer)
                .use(TaxArbitraries.languages())
                .in(DocumentHeader.Builder::language)
                .use(terms)
                .in(DocumentHeader.Builder::terms)
                .use(TaxArbitraries.calculators().map(VatCalculator::policy).optional(0.8))
                .in(Maybe.of(DocumentHeader.Builder::policy))
                .use(TermsArbitraries.means().optional(0.3))
                .in(Maybe.of(DocumentHeader.Builder::meansOfPayment));
    }

    /** {@return deliveries on a day, over a period and to another place} */
    public static Arbitrary<Delivery> deliveries() {
        return Combinators.combine(
                        DayArbitraries.days().optional(),
                        DayArbitraries.periods().optional(0.3),
                        PartyArbitraries.addresses().optional(0.3),
                        PartyArbitraries.addresses().optional(0.2),
                        PartyArbitraries.recipients().optional(0.3))
                .as(Delivery::new);
    }

    /** {@return allowances and charges of a document, spread over its treatments or, if a charge, under one} */
    public static Arbitrary<List<DocumentAllowanceCharge>> documentParts(CurrencyUnit currency) {
        Arbitrary<List<DocumentAllowanceCharge>> spread = LineArbitraries.parts(currency)
                .map(parts -> parts.stream().map(DocumentAllowanceCharge::of).toList());
        Arbitrary<DocumentAllowanceCharge> treated = Combinators.combine(
                        LineArbitraries.fixedCharges(currency), TaxArbitraries.treatments())
                .as((charge, treatment) -> new DocumentAllowanceCharge(charge, Optional.of(treatment)));
        return Arbitraries.oneOf(spread, treated.list().ofSize(1));
    }

    /** {@return drafts that can be issued: one to eight lines, any policy, any currency} */
    public static Arbitrary<InvoiceDraft> drafts() {
        return MoneyArbitraries.inCurrencies(InvoiceArbitraries::drafts);
    }

    /** {@return drafts in one currency that can be issued} */
    public static Arbitrary<InvoiceDraft> drafts(CurrencyUnit currency) {
        return Combinators.combine(
                        headers(currency),
                        LineArbitraries.lines(currency).list().ofMinSize(1).ofMaxSize(8),
                        documentParts(currency))
                .as(InvoiceArbitraries::draft)
                // those of the parts are mixed in; to combine them all costs a second a property
                .withoutEdgeCases();
    }

    /** {@return drafts of which part or more is prepaid} */
    public static Arbitrary<InvoiceDraft> prepaidDrafts() {
        return MoneyArbitraries.inCurrencies(currency -> Combinators.combine(
                        drafts(currency), MoneyArbitraries.amounts(currency))
                .as((draft, prepaid) -> draft.toBuilder().prepaid(prepaid.abs()).build())
                .withoutEdgeCases());
    }

    /** {@return drafts with lines of both signs, as when goods come back} */
    public static Arbitrary<InvoiceDraft> draftsWithReturns() {
        return MoneyArbitraries.inCurrencies(currency -> Combinators.combine(
                        headers(currency),
                        Arbitraries.oneOf(
                                        Opaque.of(LineArbitraries.lines(currency)),
                                        Opaque.of(LineArbitraries.returnedLines(currency)))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(8),
                        proportionalParts())
                .as(InvoiceArbitraries::draft)
                .withoutEdgeCases());
    }

    /** {@return drafts that can be issued and should not be met: up to twelve extreme lines of both signs} */
    public static Arbitrary<InvoiceDraft> extremeDrafts() {
        return MoneyArbitraries.inExtremeCurrencies(currency -> Combinators.combine(
                        extremeHeaders(currency),
                        LineArbitraries.extremeLines(currency)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(12),
                        proportionalParts())
                .as(InvoiceArbitraries::draft)
                .withoutEdgeCases());
    }

    /** {@return all of these: with returns, prepaid and extreme} */
    public static Arbitrary<InvoiceDraft> anyDrafts() {
        return Arbitraries.oneOf(
                Opaque.of(prepaidDrafts()), Opaque.of(draftsWithReturns()), Opaque.of(extremeDrafts()));
    }

    private static Arbitrary<List<DocumentAllowanceCharge>> proportionalParts() {
        Arbitrary<AllowanceCharge> parts = LineArbitraries.proportionalParts();
        return parts.map(DocumentAllowanceCharge::of).list().ofMaxSize(1);
    }

    private static InvoiceDraft draft(
            DocumentHeader header, List<LineItem> lines, List<DocumentAllowanceCharge> parts) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header).lines(lines);
        parts.forEach(draft::allowanceCharge);
        return draft.build();
    }

    /** {@return invoices issued one by one, each the first of its series} */
    public static Arbitrary<Invoice> invoices() {
        return drafts().map(draft -> new Series(Series.counting(), DAY).issue(draft));
    }

    /** {@return invoices of {@link #extremeDrafts}} */
    public static Arbitrary<Invoice> extremeInvoices() {
        return extremeDrafts().map(draft -> new Series(Series.counting(), DAY).issue(draft));
    }

    /** {@return what an issuer decided before it gave a number} */
    public static Arbitrary<ProForma> proFormas() {
        return invoices().map(Invoice::proForma);
    }

    /** {@return in how many parts, and of what weight, something is credited} */
    public static Arbitrary<List<BigDecimal>> cuts() {
        return Arbitraries.integers()
                .between(1, 50)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    /** {@return invoices with the partial credit notes that together take each back in full} */
    public static Arbitrary<CreditedInvoice> creditedInvoices() {
        return creditedInvoices(Series.counting(), drafts());
    }

    /** {@return drafts issued by an issuer, each with the partial credit notes that together take it back in full} */
    public static Arbitrary<CreditedInvoice> creditedInvoices(Issuer issuer, Arbitrary<InvoiceDraft> drafts) {
        return Combinators.combine(drafts, cuts())
                .as((draft, cuts) -> CreditedInvoice.of(
                        Lines.ofOneSign(Lines.withoutDocumentParts(draft)), cuts, new Series(issuer, DAY)));
    }

    /** {@return credit notes, in part and in full} */
    public static Arbitrary<Invoice> creditNotes() {
        return creditedInvoices()
                .filter(credited -> !credited.notes().isEmpty())
                .map(credited -> credited.notes().get(credited.notes().size() - 1));
    }

    /** {@return quotes open for some days} */
    public static Arbitrary<Quote> quotes() {
        return Combinators.combine(
                        IdentifierArbitraries.invoiceNumbers(),
                        drafts(),
                        DayArbitraries.days(),
                        Arbitraries.integers().between(0, 90))
                .as((number, draft, day, days) -> new Quote(
                        number,
                        day,
                        day.plusDays(days),
                        draft,
                        InvoiceCalculator.standard()
                                .calculate(draft, day)
                                .orThrow()
                                .calculated()))
                .map(InvoiceArbitraries::withOption);
    }

    /** Of every other quote the first line is offered once more. */
    private static Quote withOption(Quote quote) {
        InvoiceLine first = quote.calculated().lines().get(0);
        int next = quote.draft().lines().size() + 1;
        return next % 2 == 0
                ? quote
                : quote.with(List.of(new InvoiceLine(
                        next,
                        first.item(),
                        first.allowancesAndCharges(),
                        first.gross(),
                        first.net(),
                        first.treatment(),
                        first.taxPoint())));
    }
}
