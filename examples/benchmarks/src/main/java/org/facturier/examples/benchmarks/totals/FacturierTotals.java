package org.facturier.examples.benchmarks.totals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.facturier.core.calculation.Calculation;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

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
        return draft.build();
    }

    private static LineItem line(Basket.Line line, TaxTreatment treatment) {
        return LineItem.builder()
                .description("Consulting")
                .quantity(line.quantity())
                .unitPrice(BigMoney.of(CurrencyUnit.EUR, line.price()))
                .treatment(treatment)
                .build();
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
        InvoiceTotals totals = sum().valuation().totals();
        return new Totals(
                totals.net().getAmount(),
                totals.tax().getAmount(),
                totals.gross().getAmount());
    }
}
