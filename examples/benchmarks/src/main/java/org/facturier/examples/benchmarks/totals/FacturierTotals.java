package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.calculation.Calculation;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.examples.benchmarks.totals.Basket.Fixed;
import org.facturier.examples.benchmarks.totals.Basket.Part;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Ours: a whole draft checked and calculated, every line, group and total kept. */
final class FacturierTotals implements Contender {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final InvoiceCalculator calculator = InvoiceCalculator.standard();
    private final InvoiceDraft draft;

    FacturierTotals(Basket basket) {
        draft = draft(basket);
    }

    static InvoiceDraft draft(Basket basket) {
        Map<BigDecimal, TaxTreatment> treatments = new HashMap<>();
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header());
        basket.lines()
                .forEach(line -> draft.line(line(
                        line,
                        treatments.computeIfAbsent(
                                line.percent(), percent -> TaxTreatment.standard(percent.toPlainString())))));
        basket.discount()
                .map(FacturierTotals::percent)
                .map(discount -> DocumentAllowanceCharge.of(allowance(discount)))
                .ifPresent(draft::allowanceCharge);
        return draft.build();
    }

    private static LineItem line(Basket.Line line, TaxTreatment treatment) {
        LineItem.Builder item = LineItem.builder()
                .description("Consulting")
                .quantity(line.quantity())
                .unitPrice(BigMoney.of(CurrencyUnit.EUR, line.price()))
                .treatment(treatment);
        line.allowances().forEach(part -> item.allowanceCharge(allowance(measure(part))));
        return item.build();
    }

    private static AllowanceCharge allowance(Measure measure) {
        return new AllowanceCharge.Allowance(measure, "Remise", Optional.of("95"));
    }

    private static Measure measure(Basket.Allowance allowance) {
        return allowance instanceof Part part
                ? percent(part.percent())
                : Measure.amount(Money.of(CurrencyUnit.EUR, ((Fixed) allowance).amount()));
    }

    private static Measure percent(BigDecimal percent) {
        return Measure.percent(percent.toPlainString());
    }

    private static DocumentHeader header() {
        return DocumentHeader.builder()
                .seller(party("Atelier Lumen SARL"))
                .buyer(party("Brasserie du Nord SAS"))
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build();
    }

    private static Party party(String name) {
        return Party.business(name)
                .address(Address.of("12 rue des Lilas", "75011", "Paris", "FR"))
                .build();
    }

    @Override
    public Calculation sum() {
        return calculator.calculate(draft, TODAY).orThrow();
    }

    @Override
    public Totals totals() {
        InvoiceTotals totals = sum().calculated().totals();
        return new Totals(
                totals.net().getAmount(),
                totals.tax().getAmount(),
                totals.gross().getAmount());
    }
}
