package org.facturier.core.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.Measure;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.BankAccount;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** For each rule of the check a document, or several, that breaks it: a right invoice with one amount or date turned. */
public final class CheckBreaches {

    private static final Money CENT = Money.parse("EUR 0.01");
    private static final Invoice RIGHT = Samples.issue(
            "F-1",
            Samples.draft(Samples.line("EUR 100.00"), Samples.line("EUR 50.00")).toBuilder()
                    .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                    .allowanceCharge(DocumentAllowanceCharge.of(new AllowanceCharge.Charge(
                            Measure.amount(Money.parse("EUR 10.00")), "port", Optional.empty())))
                    .build(),
            Samples.DAY);

    private CheckBreaches() {}

    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        InvoiceTotals t = RIGHT.totals();
        breaches.put(CheckRule.LINE_NET, () -> check(withFirstLine(CENT)));
        breaches.put(CheckRule.LINES, () -> aCentMore("lines", RIGHT.totals().lines()));
        breaches.put(
                CheckRule.ALLOWANCES,
                () -> aCentMore("allowances", RIGHT.totals().allowances()));
        breaches.put(
                CheckRule.CHARGES, () -> aCentMore("charges", RIGHT.totals().charges()));
        breaches.put(CheckRule.NET, () -> aCentMore("net", RIGHT.totals().net()));
        breaches.put(CheckRule.TAX, () -> aCentMore("tax", RIGHT.totals().tax()));
        breaches.put(CheckRule.GROSS, () -> aCentMore("gross", RIGHT.totals().gross()));
        breaches.put(
                CheckRule.PAYABLE,
                () -> check(with(totals(
                        t.lines(),
                        t.allowances(),
                        t.charges(),
                        t.net(),
                        t.tax(),
                        t.gross(),
                        t.payable().plus(CENT),
                        t.taxes()))));
        breaches.put(
                CheckRule.GROUP_NET,
                () -> check(withGroup(
                        group -> TaxSubtotal.of(group.treatment(), group.net().plus(CENT), group.tax()))));
        breaches.put(
                CheckRule.GROUP_TAX,
                () -> check(withGroup(group -> TaxSubtotal.of(
                        group.treatment(), group.net(), group.tax().plus(CENT)))));
        breaches.put(
                CheckRule.GROUPS,
                () -> check(with(totals(
                        t.lines(), t.allowances(), t.charges(), t.net(), t.tax(), t.gross(), t.payable(), List.of()))));
        breaches.put(
                CheckRule.POLICY,
                () -> check(with(new CalculatedAmounts(
                        new CalculationPolicy("OURS", 1),
                        RIGHT.lines(),
                        RIGHT.calculated().allowancesAndCharges(),
                        t))));
        breaches.put(
                CheckRule.PRICE,
                () -> check(
                        altered(ofHalfAMonth(), Map.of("/calculated/lines/0/item/origin/basis/whole", "EUR 100.01"))));
        breaches.put(
                CheckRule.PART,
                () -> check(altered(RIGHT, Map.of("/calculated/allowancesAndCharges/0/amount", "EUR 7.51"))));
        breaches.put(
                CheckRule.CONVERTED,
                () -> check(altered(
                        inFrancs(), Map.of("/calculated/totals/taxes/0/taxInAccountingCurrency", "CHF 18.01"))));
        breaches.put(
                CheckRule.ROUNDING, () -> check(altered(withTax(), Map.of("/calculated/totals/rounding", "EUR 0.02"))));
        breaches.put(
                CheckRule.ROUNDED_LITTLE,
                () -> check(altered(
                        RIGHT,
                        Map.of(
                                "/calculated/totals/rounding",
                                "EUR 1.00",
                                "/calculated/totals/payable",
                                t.payable().plus(1).toString()))));
        breaches.put(
                CheckRule.INSTALMENT,
                () -> check(altered(
                        inTwoParts(),
                        Map.of(
                                "/schedule/instalments/0/amount", "EUR 60.01",
                                "/schedule/instalments/1/amount", "EUR 59.99"))));
        breaches.put(
                CheckRule.SCHEDULE,
                () -> check(altered(
                        RIGHT,
                        Map.of(
                                "/schedule/total", "EUR 183.01",
                                "/schedule/instalments/0/amount", "EUR 183.01"))));
        breaches.put(
                CheckRule.LEVY_AMOUNT,
                () -> check(altered(withholding(), Map.of("/calculated/totals/levies/0/amount", "EUR 15.01"))));
        breaches.put(
                CheckRule.LEVY_BASE,
                () -> check(altered(withholding(), Map.of("/calculated/totals/levies/0/base", "EUR 10000.00"))));
        breaches.put(CheckRule.LEVIES, () -> {
            Invoice withheld = withholding();
            DocumentHeader header = withheld.header().toBuilder()
                    .levy(Levy.added("ES_RE", "Recargo de equivalencia", "5.2"))
                    .build();
            return check(of(header, withheld.calculated(), Samples.DAY));
        });
        dates(breaches);
        several(breaches);
        return breaches;
    }

    private static void dates(Map<Rule, Supplier<Findings>> breaches) {
        breaches.put(
                CheckRule.DUE_AFTER_ISSUE,
                () -> check(of(RIGHT.header(), RIGHT.calculated(), Samples.DAY.minusDays(1))));
        breaches.put(
                CheckRule.REFERENCE_FIRST,
                () -> check(of(
                        RIGHT.header().toBuilder()
                                .preceding(new DocumentReference(InvoiceNumber.of("F-9"), Samples.DAY.plusDays(1)))
                                .build(),
                        RIGHT.calculated(),
                        Samples.DAY)));
        breaches.put(
                CheckRule.RATE_KNOWN,
                () -> check(of(
                        RIGHT.header().toBuilder()
                                .accountingRate(new ExchangeRate(
                                        CurrencyUnit.EUR,
                                        CurrencyUnit.of("CHF"),
                                        BigDecimal.ONE,
                                        Samples.DAY.plusDays(1),
                                        "BNS"))
                                .build(),
                        RIGHT.calculated(),
                        Samples.DAY)));
    }

    private static void several(Map<Rule, Supplier<Findings>> breaches) {
        breaches.put(CheckRule.NUMBER_ONCE, () -> InvoiceCheck.standard().check(List.of(RIGHT, RIGHT)));
        breaches.put(
                CheckRule.PERIOD_ONCE,
                () -> InvoiceCheck.standard()
                        .check(List.of(
                                billing("F-1", "2026-01-01", "2026-02-01"),
                                billing("F-2", "2026-01-31", "2026-03-01"))));
        breaches.put(
                CheckRule.SERVICE_ONCE,
                () -> InvoiceCheck.standard().check(List.of(service("F-1", "100.00"), service("F-2", "100.00"))));
        breaches.put(
                CheckRule.ADJUSTMENT_BILLED,
                () -> InvoiceCheck.standard()
                        .check(List.of(billing("F-1", "2026-01-01", "2026-02-01"), billingMore("F-2", "0.99"))));
        breaches.put(
                CheckRule.ACCOUNT_KEPT,
                () -> InvoiceCheck.standard()
                        .check(List.of(
                                payableTo("F-1", "FR7630006000011234567890189"),
                                payableTo("F-2", "DE89370400440532013000"))));
        breaches.put(CheckRule.USUAL_AMOUNT, () -> {
            List<Invoice> history = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                history.add(Samples.invoice("F-" + i, i == 5 ? "EUR 1000.01" : "EUR 100.00", Samples.DAY));
            }
            return InvoiceCheck.standard().check(history);
        });
    }

    /** A service of January, billed without an agreement. */
    static Invoice service(String number, String price) {
        return Samples.issue(
                number,
                Samples.draft(Samples.line("EUR " + price)
                        .period(new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))),
                Samples.DAY);
    }

    static Invoice payableTo(String number, String iban) {
        return Samples.issue(
                number,
                Samples.draft(Samples.line("EUR 100.00")).toBuilder()
                        .header(Samples.header()
                                .meansOfPayment(new PaymentMeans.CreditTransfer(BankAccount.of(iban)))
                                .build())
                        .build(),
                Samples.DAY);
    }

    /** 15 of 30 days of 99.99 are 49.995, and 50.00 once rounded. */
    static Invoice ofHalfAMonth() {
        PriceBasis half = new PriceBasis.Prorated(Money.parse("EUR 99.99"), 0, 15, 30, Optional.of(Unit.DAY));
        ServicePeriod june = new ServicePeriod(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 16));
        return Samples.issue(
                "F-1",
                Samples.draft(Samples.line("EUR 50.00")
                        .origin(LineOrigin.of("AG", 1, "fee", june).workedOutFrom(half))),
                Samples.DAY);
    }

    static Invoice inFrancsHalfAMonth() {
        return altered(ofHalfAMonth(), Map.of("/calculated/lines/0/item/origin/basis/whole", "CHF 99.99"));
    }

    /** 20.00 of tax are 18.00 francs. */
    private static Invoice inFrancs() {
        ExchangeRate rate =
                new ExchangeRate(CurrencyUnit.EUR, CurrencyUnit.of("CHF"), new BigDecimal("0.9"), Samples.DAY, "BNS");
        return issued(Samples.header().accountingRate(rate), "EUR 100.00");
    }

    /** 0.09 with tax at 20 % is 0.08 and 0.02, and 0.01 too much. */
    private static Invoice withTax() {
        return issued(
                Samples.header().policy(VatCalculators.inclusiveWithRounding().policy()), "EUR 0.09");
    }

    /** 15.00 of 100.00 are kept by the buyer. */
    private static Invoice withholding() {
        return issued(Samples.header().levy(Levy.withheld("ES_IRPF", "Retención IRPF", "15")), "EUR 100.00");
    }

    private static Invoice inTwoParts() {
        PlannedInstalment half =
                new PlannedInstalment(new InstalmentShare.FractionShare(1, 2), DueDateRule.days(30), Optional.empty());
        return issued(Samples.header().terms(PaymentTerms.of(PaymentPlan.of(List.of(half, half)))), "EUR 100.00");
    }

    private static Invoice issued(DocumentHeader.Builder header, String price) {
        return Samples.issue(
                "F-1",
                Samples.draft(Samples.line(price)).toBuilder()
                        .header(header.build())
                        .build(),
                Samples.DAY);
    }

    /** {@return the document with other texts at some places of its JSON} */
    private static Invoice altered(Invoice invoice, Map<String, String> texts) {
        JsonMapper mapper = FacturierJson.mapper();
        JsonNode json = mapper.valueToTree(invoice);
        texts.forEach((pointer, text) -> {
            JsonPointer at = JsonPointer.compile(pointer);
            ((ObjectNode) json.at(at.head())).put(at.last().getMatchingProperty(), text);
        });
        return mapper.convertValue(json, Invoice.class);
    }

    /** {@return what is found once a total says a cent more} */
    private static Findings aCentMore(String total, Money right) {
        return check(altered(
                RIGHT, Map.of("/calculated/totals/" + total, right.plus(CENT).toString())));
    }

    static Invoice billing(String number, String from, String until) {
        ServicePeriod period = new ServicePeriod(LocalDate.parse(from), LocalDate.parse(until));
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 1.00").origin(LineOrigin.of("AG", 1, "fee", period)));
        return Samples.issue(number, draft, Samples.DAY);
    }

    /** A day later, 1.00 more for January. */
    private static Invoice billingMore(String number, String before) {
        Money billed = Money.parse("EUR " + before);
        LineOrigin more = LineOrigin.of(
                        "AG", 1, "fee", new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                .adjusting(new LineOrigin.Adjustment(billed.plus(1), billed));
        return Samples.issue(number, Samples.draft(Samples.line("EUR 1.00").origin(more)), Samples.DAY.plusDays(1));
    }

    static Findings check(Invoice document) {
        return InvoiceCheck.standard().check(document);
    }

    private static Invoice withFirstLine(Money more) {
        List<InvoiceLine> lines = new ArrayList<>(RIGHT.lines());
        InvoiceLine first = lines.get(0);
        lines.set(
                0,
                new InvoiceLine(
                        1,
                        first.item(),
                        List.of(),
                        Optional.empty(),
                        first.net().plus(more),
                        first.treatment(),
                        Optional.empty()));
        return with(new CalculatedAmounts(
                RIGHT.calculated().policy(), lines, RIGHT.calculated().allowancesAndCharges(), RIGHT.totals()));
    }

    private static Invoice withGroup(UnaryOperator<TaxSubtotal> change) {
        InvoiceTotals t = RIGHT.totals();
        return with(totals(
                t.lines(),
                t.allowances(),
                t.charges(),
                t.net(),
                t.tax(),
                t.gross(),
                t.payable(),
                List.of(change.apply(t.taxes().get(0)))));
    }

    private static CalculatedAmounts totals(
            Money lines,
            Money allowances,
            Money charges,
            Money net,
            Money tax,
            Money gross,
            Money payable,
            List<TaxSubtotal> taxes) {
        InvoiceTotals right = RIGHT.totals();
        return new CalculatedAmounts(
                RIGHT.calculated().policy(),
                RIGHT.lines(),
                RIGHT.calculated().allowancesAndCharges(),
                new InvoiceTotals(
                        lines,
                        allowances,
                        charges,
                        net,
                        tax,
                        Optional.empty(),
                        gross,
                        right.prepaid(),
                        right.rounding(),
                        payable,
                        taxes,
                        List.of()));
    }

    private static Invoice with(CalculatedAmounts calculated) {
        return of(RIGHT.header(), calculated, Samples.DAY);
    }

    private static Invoice of(DocumentHeader header, CalculatedAmounts calculated, LocalDate due) {
        Money payable = calculated.totals().payable();
        return Invoice.of(
                RIGHT.number(),
                "F",
                new ProForma(
                        Samples.DAY,
                        header,
                        calculated,
                        new PaymentSchedule(payable, List.of(new Instalment(1, payable, due, Optional.empty()))),
                        List.of(),
                        List.of()));
    }
}
