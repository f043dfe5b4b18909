package org.facturier.tax.breach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.Book;
import org.facturier.tax.Drafts;
import org.facturier.tax.Parties;
import org.facturier.tax.margin.GlobalMargin;
import org.facturier.tax.margin.MarginLedger;
import org.facturier.tax.margin.MarginRule;
import org.facturier.tax.margin.PurchasePrices;
import org.facturier.tax.vatreturn.BaseAndTax;
import org.facturier.tax.vatreturn.ForeignReturnLine;
import org.facturier.tax.vatreturn.ReturnForm;
import org.facturier.tax.vatreturn.VatLedger;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturn;
import org.facturier.tax.vatreturn.VatReturnLine;
import org.facturier.tax.vatreturn.VatReturnRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sales and returns that break each rule on returns and on margins. */
public final class ReturnBreaches {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final VatPeriod OCTOBER = VatPeriod.month(YearMonth.of(2026, 10));
    private static final TaxTreatment SECOND_HAND =
            TaxTreatment.without(TaxCategory.E, ExemptionReason.of("VATEX-EU-F", "Régime particulier"));

    private ReturnBreaches() {}

    /** {@return what is found, by the rule that is broken} */
    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> all = new LinkedHashMap<>();
        returns(all);
        margins(all);
        return all;
    }

    private static void returns(Map<Rule, Supplier<Findings>> all) {
        all.put(
                VatReturnRule.CURRENCY,
                () -> VatLedger.builder(CurrencyUnit.EUR)
                        .ledger(book(sold("USD 100.00", TaxTreatment.standard("20"))))
                        .build()
                        .findings());
        all.put(VatReturnRule.BOX_KNOWN, () -> filled(List.of(line(TaxCategory.S, "13", "100.00")), List.of()));
        all.put(VatReturnRule.BOX_NOT_NEGATIVE, () -> filled(List.of(line(TaxCategory.K, "0", "-5.00")), List.of()));
        all.put(
                VatReturnRule.STATE_SAID,
                () -> VatLedger.builder(CurrencyUnit.EUR)
                        .states((invoice, treatment) -> Optional.of(CountryCode.of("US")))
                        .ledger(book(sold("EUR 100.00", TaxTreatment.standard("20"))))
                        .build()
                        .findings());
        all.put(
                VatReturnRule.DECLARED_ABROAD,
                () -> filled(
                        List.of(),
                        List.of(new ForeignReturnLine(CountryCode.of("DE"), line(TaxCategory.S, "19", "100.00")))));
    }

    private static void margins(Map<Rule, Supplier<Findings>> all) {
        Invoice piece = sold("EUR 1500.00", SECOND_HAND);
        all.put(MarginRule.PURCHASE_KNOWN, () -> margin(PurchasePrices.of(Map.of()), piece));
        all.put(MarginRule.PRICE_OF_PIECE, () -> margin(cost("EUR 900.00"), discounted()));
        all.put(
                MarginRule.PRICES_ANSWER,
                () -> margin(
                        line -> {
                            throw new IllegalStateException("no connection");
                        },
                        piece));
        all.put(MarginRule.SELLER_PLACED, () -> margin(cost("EUR 900.00"), placeless(piece)));
        all.put(
                MarginRule.ONE_CURRENCY,
                () -> GlobalMargin.over(
                                List.of(OCTOBER),
                                TaxRate.standard("20"),
                                book(piece),
                                List.of(),
                                Money.parse("CHF 0.00"))
                        .findings());
    }

    private static PurchasePrices cost(String each) {
        return line -> Optional.of(Money.parse(each));
    }

    private static Findings margin(PurchasePrices prices, Invoice invoice) {
        return MarginLedger.builder(prices).ledger(book(invoice)).build().findings();
    }

    private static Findings filled(List<VatReturnLine> lines, List<ForeignReturnLine> abroad) {
        return ReturnForm.ca3()
                .fill(new VatReturn(OCTOBER, CurrencyUnit.EUR, lines, List.of(), abroad))
                .findings();
    }

    private static VatReturnLine line(TaxCategory category, String percent, String net) {
        Money base = Money.parse("EUR " + net);
        return new VatReturnLine(
                category, Optional.of(new BigDecimal(percent)), new BaseAndTax(base, Money.zero(CurrencyUnit.EUR)));
    }

    private static Ledger book(Invoice invoice) {
        return Book.of(invoice).ledger();
    }

    private static Invoice sold(String price, TaxTreatment treatment) {
        return issued(draft(price, treatment).build());
    }

    private static Invoice discounted() {
        return issued(draft("EUR 1500.00", SECOND_HAND)
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .build());
    }

    private static InvoiceDraft.Builder draft(String price, TaxTreatment treatment) {
        Money each = Money.parse(price);
        DocumentHeader header = Drafts.header(Parties.frenchSeller(), Parties.consumer("FR"))
                .currency(each.getCurrencyUnit())
                .build();
        return InvoiceDraft.builder()
                .header(header)
                .line(LineItem.builder()
                        .description("Montre")
                        .unitPrice(each)
                        .treatment(treatment)
                        .build());
    }

    private static Invoice issued(InvoiceDraft draft) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build()
                .issue(draft, Issuance.of("F", DAY))
                .orThrow();
    }

    /** A document from elsewhere, whose seller states no address. */
    private static Invoice placeless(Invoice right) {
        Party nowhere = Party.business(right.header().seller().name())
                .id(right.header().seller().id())
                .build();
        return Invoice.of(
                right.number(),
                right.series(),
                new ProForma(
                        right.issuedOn(),
                        right.header().toBuilder().seller(nowhere).build(),
                        right.calculated(),
                        right.schedule(),
                        right.notices(),
                        right.bases(),
                        Optional.empty()));
    }
}
