package org.facturier.rendering.contracts;

import static org.facturier.rendering.contracts.SampleParties.BUYER;
import static org.facturier.rendering.contracts.SampleParties.CONSUMER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.Quote;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invoices with much to explain. */
public final class ExplainedSamples {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");
    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");
    private static final TaxTreatment FIVE_AND_A_HALF = TaxTreatment.standard("5.5");

    private ExplainedSamples() {}

    /** {@return discounts on lines, discounts over two rates, a part paid before, instalments, tax also in euros} */
    public static Invoice full() {
        PaymentPlan plan = PaymentPlan.of(List.of(
                PlannedInstalment.percent("30", DueDateRule.days(30)),
                PlannedInstalment.percent("40", DueDateRule.days(30).afterMonths(1)),
                PlannedInstalment.percent("30", DueDateRule.days(30).afterMonths(2))));
        DocumentHeader header = SampleInvoices.french(BUYER)
                .currency(CHF)
                .accountingRate(rate("1.0683"))
                .terms(PaymentTerms.of(plan))
                .build();
        return issue(
                "F-2026-0080",
                InvoiceDraft.builder()
                        .header(header)
                        .line(line("Conseil en organisation de production", "12.5", Unit.HOUR, "120.00", TWENTY)
                                .allowanceCharge(AllowanceCharge.discount("10", "fidélité"))
                                .allowanceCharge(new AllowanceCharge.Allowance(
                                        new Measure.Successive(Percentage.of("2.5")),
                                        "volume annuel",
                                        Optional.empty()))
                                .build())
                        .line(line("Manuel de formation, édition reliée", "40", Unit.ONE, "18.957", FIVE_AND_A_HALF)
                                .allowanceCharge(new AllowanceCharge.Charge(
                                        Measure.amount(chf("24.00")), "port et emballage", Optional.of("FC")))
                                .build())
                        .line(line("Messages traités", "14250", Unit.ONE, "8.50", TWENTY)
                                .baseQuantity(new BigDecimal("1000"))
                                .build())
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("2", "accord-cadre")))
                        .allowanceCharge(DocumentAllowanceCharge.of(new AllowanceCharge.Charge(
                                Measure.amount(chf("35.00")), "frais de dossier", Optional.empty())))
                        .prepaid(chf("500.00"))
                        .build());
    }

    /** {@return the second note that credits a part of that invoice} */
    public static Invoice secondPartialNote() {
        Invoice invoice = full();
        Invoice first = note(invoice, List.of(), "A-2026-0008", Map.of(1, chf("66.67"), 2, chf("100.01")));
        return note(invoice, List.of(first), "A-2026-0009", Map.of(1, chf("33.34"), 2, chf("50.05")));
    }

    /** {@return the second note that credits a part of what bears a surcharge, and income tax on half of its net} */
    public static Invoice leviesCredited() {
        Invoice invoice = issue(
                "F-2026-0084",
                InvoiceDraft.builder()
                        .header(SampleInvoices.french(BUYER)
                                .levy(Levy.added("ES_RE", "Recargo de equivalencia", "5.2", TaxRate.standard("20")))
                                .levy(Levy.withheld("IT_RITENUTA", "Ritenuta d'acconto", "23")
                                        .onShare("50"))
                                .build())
                        .line(eur("Carnet", "5", "19.91", TWENTY))
                        .line(eur("Atlas", "1", "32.50", FIVE_AND_A_HALF))
                        .build());
        Invoice first = note(invoice, List.of(), "A-2026-0010", Map.of(1, Money.of(CurrencyUnit.EUR, 33)));
        return note(
                invoice,
                List.of(first),
                "A-2026-0011",
                Map.of(1, Money.of(CurrencyUnit.EUR, 17), 2, Money.of(CurrencyUnit.EUR, 9)));
    }

    /** {@return a note that credits parts of two invoices in francs, of which only the first bears a levy} */
    public static Invoice noteOverTwoInvoices() {
        InvoiceDraft.Builder fee = InvoiceDraft.builder()
                .line(line("Abonnement", "1", Unit.ONE, "100.02", TWENTY).build());
        DocumentHeader.Builder header = SampleInvoices.french(BUYER).currency(CHF);
        Invoice january = issue(
                "F-2026-0085",
                fee.header(header.accountingRate(rate("1.0683"))
                                .levy(Levy.withheld("IT_RITENUTA", "Ritenuta d'acconto", "23")
                                        .onShare("50"))
                                .build())
                        .build());
        Invoice february = issue(
                "F-2026-0086",
                fee.header(header.levies(List.of())
                                .accountingRate(rate("1.0701"))
                                .build())
                        .line(line("Frais", "1", Unit.ONE, "0.03", TWENTY).build())
                        .build());
        Invoice first = note(january, List.of(), "A-2026-0012", Map.of(1, chf("33.33")));
        InvoiceDraft ofJanuary = draft(january, List.of(first), Map.of(1, chf("51.61")));
        InvoiceDraft ofFebruary = draft(february, List.of(), Map.of(1, chf("100.02"), 2, chf("0.01")));
        return issue(
                "A-2026-0013",
                ofJanuary.toBuilder()
                        .header(ofJanuary.header().toBuilder()
                                .preceding(List.of(january.reference(), february.reference()))
                                .build())
                        .lines(ofFebruary.lines())
                        .basis(ofFebruary.bases().get(0))
                        .build());
    }

    private static ExchangeRate rate(String rate) {
        return new ExchangeRate(
                CHF,
                CurrencyUnit.EUR,
                new BigDecimal(rate),
                SampleInvoices.TODAY.minusDays(1),
                "Banque centrale européenne");
    }

    private static Invoice note(Invoice invoice, List<Invoice> notes, String number, Map<Integer, Money> amounts) {
        return issue(number, draft(invoice, notes, amounts));
    }

    private static InvoiceDraft draft(Invoice invoice, List<Invoice> notes, Map<Integer, Money> amounts) {
        List<Invoice> all = new ArrayList<>(notes);
        all.add(invoice);
        return Correction.of(Chain.of(all), DocumentKey.of(invoice))
                .orThrow()
                .ofLines("Geste commercial", amounts)
                .orThrow();
    }

    /** {@return prices with tax, a discount over two rates, and a total that no taxable amount gives} */
    public static Invoice pricesIncludingTax() {
        return issue(
                "F-2026-0081",
                InvoiceDraft.builder()
                        .header(SampleInvoices.french(CONSUMER)
                                .policy(VatCalculators.inclusiveWithRounding().policy())
                                .build())
                        .line(eur("Stage de photographie, une journée", "2", "149.90", TWENTY))
                        .line(eur("Livre « La lumière »", "1", "32.50", FIVE_AND_A_HALF))
                        .line(eur("Tirage encadré", "3", "19.99", TWENTY))
                        .allowanceCharge(DocumentAllowanceCharge.of(new AllowanceCharge.Allowance(
                                Measure.amount(Money.of(CurrencyUnit.EUR, 20)), "bon cadeau", Optional.empty())))
                        .build());
    }

    /** {@return the second note that gives back prices with tax} */
    public static Invoice noteWithTax() {
        Invoice invoice = pricesIncludingTax();
        Invoice first = withTax(invoice, List.of(), "A-2026-0012", Map.of(1, Money.of(CurrencyUnit.EUR, 50)));
        Map<Integer, Money> more = Map.of(
                1, Money.of(CurrencyUnit.EUR, 20), 2, Money.of(CurrencyUnit.EUR, 10), 3, Money.of(CurrencyUnit.EUR, 9));
        return withTax(invoice, List.of(first), "A-2026-0013", more);
    }

    private static Invoice withTax(Invoice invoice, List<Invoice> before, String number, Map<Integer, Money> amounts) {
        List<Invoice> all = new ArrayList<>(before);
        all.add(invoice);
        return issue(
                number,
                Correction.of(Chain.of(all), DocumentKey.of(invoice))
                        .orThrow()
                        .ofLinesWithTax("Retour", amounts)
                        .orThrow());
    }

    /** {@return an invoice with a percentage, and a charge, over two rates of which one was returned} */
    public static Invoice besideReturns() {
        return issue(
                "F-2026-0085",
                InvoiceDraft.builder()
                        .header(SampleInvoices.french(BUYER).build())
                        .line(eur("Carnet", "5", "19.91", TWENTY))
                        .line(eur("Atlas", "-1", "32.50", FIVE_AND_A_HALF))
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "remise")))
                        .allowanceCharge(DocumentAllowanceCharge.of(new AllowanceCharge.Charge(
                                Measure.amount(Money.of(CurrencyUnit.EUR, 6)), "port", Optional.empty())))
                        .build());
    }

    /** {@return many lines priced with tax} */
    public static Invoice pricesIncludingTax(int count) {
        LineItem line = eur("Carte postale", "1", "1.99", TWENTY);
        return issue(
                "F-2026-0083",
                InvoiceDraft.builder()
                        .header(SampleInvoices.french(CONSUMER)
                                .policy(VatCalculators.inclusiveByDifference().policy())
                                .build())
                        .lines(Collections.nCopies(count, line))
                        .build());
    }

    /** {@return prices with tax, and an amount payable in cash to 0.05} */
    public static Invoice roundedPayable() {
        PaymentTerms terms = PaymentTerms.of(DueDateRule.days(0)).payableIn(chf("0.05"));
        return issue(
                "F-2026-0085",
                InvoiceDraft.builder()
                        .header(SampleInvoices.french(CONSUMER)
                                .currency(CHF)
                                .policy(VatCalculators.inclusiveWithRounding().policy())
                                .terms(terms)
                                .build())
                        .line(line("Panier de légumes", "3", Unit.ONE, "17.97", FIVE_AND_A_HALF)
                                .build())
                        .line(line("Ciseaux", "1", Unit.ONE, "0.15", TWENTY).build())
                        .build());
    }

    /** {@return the same to be paid in three, each in coins of 0.05} */
    public static Invoice instalmentsInCoins() {
        PaymentPlan plan = PaymentPlan.of(List.of(
                PlannedInstalment.percent("30", DueDateRule.days(0)),
                PlannedInstalment.percent("30", DueDateRule.days(30)),
                PlannedInstalment.balance(DueDateRule.days(60))));
        return issue(
                "F-2026-0086",
                InvoiceDraft.builder()
                        .header(SampleInvoices.french(CONSUMER)
                                .currency(CHF)
                                .terms(PaymentTerms.of(plan).payableIn(chf("0.05")))
                                .build())
                        .line(line("Ciseaux", "1", Unit.ONE, "49.90", TWENTY).build())
                        .build());
    }

    /** {@return an invoice whose tax is rounded line by line} */
    public static Invoice taxByLine() {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(SampleInvoices.french(BUYER)
                        .policy(VatCalculators.perLine().policy())
                        .build());
        for (int i = 1; i <= 9; i++) {
            draft.line(eur("Pièce n° " + i, Integer.toString(i), "3.33", i == 4 ? FIVE_AND_A_HALF : TWENTY));
        }
        return issue("F-2026-0082", draft.build());
    }

    private static LineItem.Builder line(String what, String quantity, Unit unit, String price, TaxTreatment tax) {
        return LineItem.builder()
                .description(what)
                .quantity(new BigDecimal(quantity))
                .unit(unit)
                .unitPrice(BigMoney.of(CHF, new BigDecimal(price)))
                .treatment(tax);
    }

    private static LineItem eur(String what, String quantity, String price, TaxTreatment tax) {
        return LineItem.builder()
                .description(what)
                .quantity(new BigDecimal(quantity))
                .unitPrice(Money.of(CurrencyUnit.EUR, new BigDecimal(price)))
                .treatment(tax)
                .build();
    }

    private static Money chf(String amount) {
        return Money.of(CHF, new BigDecimal(amount));
    }

    /** {@return an offer of five things at 19.90} */
    public static Quote quote() {
        return issuer("D-2026-0001")
                .quote(
                        InvoiceDraft.builder()
                                .header(SampleInvoices.french(BUYER).build())
                                .line(eur("Carnet", "5", "19.90", TWENTY))
                                .build(),
                        SampleInvoices.TODAY.plusDays(30),
                        Issuance.of("D", SampleInvoices.TODAY))
                .orThrow();
    }

    private static Invoice issue(String number, InvoiceDraft draft) {
        return issuer(number)
                .issue(draft, Issuance.of("F", SampleInvoices.TODAY))
                .orThrow();
    }

    private static Issuer issuer(String number) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build();
    }
}
