package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.Instalment;
import org.facturier.core.terms.PaymentSchedule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Published documents as they state themselves: those that contradict themselves are found, and no others. */
class InconsistentVectorsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void a_document_that_contradicts_itself_is_found() throws IOException {
        Vectors tally = new Vectors("tax-vectors.inconsistent");
        for (JsonNode vector : Vectors.json("tax-vectors.inconsistent.json")) {
            for (VatCalculator policy : policies(vector)) {
                assertThat(isFound(vector, policy))
                        .as(vector.get("id").asText() + " under " + policy.policy())
                        .isTrue();
            }
            tally.agree();
        }
        tally.print();
    }

    /** An amount of more decimals than its currency has, or a line without a price, cannot even be stated: the model refuses it. */
    private static boolean isFound(JsonNode vector, VatCalculator policy) {
        try {
            return findings(vector, policy).hasErrors();
        } catch (ArithmeticException | IllegalArgumentException refused) {
            return true;
        }
    }

    private static List<VatCalculator> policies(JsonNode vector) {
        return vector.get("pricesIncludeTax").asBoolean()
                ? List.of(VatCalculators.inclusiveByDifference())
                : List.of(VatCalculators.perGroup(), VatCalculators.perLine());
    }

    @Test
    void a_document_that_adds_up_is_not() throws IOException {
        Vectors tally = new Vectors("tax-vectors as stated");
        for (JsonNode vector : Vectors.json("tax-vectors.json")) {
            if (!vector.path("scored").asBoolean(true)) {
                tally.skip("not scored");
                continue;
            }
            for (VatCalculator policy : TotalsVectorsTest.reproducing(vector)) {
                assertThat(findings(vector, policy).all())
                        .as(vector.get("id").asText() + " under " + policy.policy())
                        .isEmpty();
            }
            tally.agree();
        }
        tally.print();
    }

    private static Findings findings(JsonNode vector, VatCalculator policy) {
        return InvoiceCheck.standard().check(stated(vector, policy));
    }

    /** The document with the amounts that the vector states; what it leaves open is as computed. */
    private static Invoice stated(JsonNode vector, VatCalculator policy) {
        CurrencyUnit currency = CurrencyUnit.of(vector.get("currency").asText());
        InvoiceDraft draft = VectorInvoice.draft(vector, currency, policy);
        CalculatedAmounts computed =
                InvoiceCalculator.standard().calculate(draft, DAY).orThrow().calculated();
        CalculatedAmounts stated = new CalculatedAmounts(
                computed.policy(),
                lines(vector, computed),
                computed.allowancesAndCharges(),
                totals(vector, computed, policy.pricesIncludeTax()));
        Money payable = stated.totals().payable();
        PaymentSchedule schedule =
                new PaymentSchedule(payable, List.of(new Instalment(1, payable, DAY, Optional.empty())));
        return Invoice.of(
                InvoiceNumber.of("V"), "V", new ProForma(DAY, draft.header(), stated, schedule, List.of(), List.of()));
    }

    private static List<InvoiceLine> lines(JsonNode vector, CalculatedAmounts computed) {
        JsonNode stated = vector.get("expected").get("lineNets");
        List<InvoiceLine> lines = new ArrayList<>();
        for (InvoiceLine line : computed.lines()) {
            Money amount = amount(
                    stated == null ? null : stated.get(line.number() - 1),
                    line.gross().orElse(line.net()));
            lines.add(new InvoiceLine(
                    line.number(),
                    line.item(),
                    line.allowancesAndCharges(),
                    line.gross().map(gross -> amount),
                    line.gross().isPresent() ? line.net() : amount,
                    line.treatment(),
                    line.taxPoint()));
        }
        return lines;
    }

    private static InvoiceTotals totals(JsonNode vector, CalculatedAmounts computed, boolean pricesIncludeTax) {
        JsonNode expected = vector.get("expected");
        InvoiceTotals totals = computed.totals();
        Money zero = Money.zero(totals.net().getCurrencyUnit());
        return new InvoiceTotals(
                pricesIncludeTax ? totals.lines() : amount(expected.get("lineTotal"), totals.lines()),
                pricesIncludeTax ? totals.allowances() : amount(expected.get("allowanceTotal"), totals.allowances()),
                pricesIncludeTax ? totals.charges() : amount(expected.get("chargeTotal"), totals.charges()),
                amount(expected.get("taxExclusive"), totals.net()),
                amount(expected.get("taxTotal"), totals.tax()),
                Optional.empty(),
                amount(expected.get("taxInclusive"), totals.gross()),
                amount(vector.get("prepaid"), zero),
                amount(vector.get("rounding"), zero),
                amount(expected.get("payable"), totals.payable().plus(amount(vector.get("rounding"), zero))),
                taxes(expected.get("taxBreakdown"), totals.taxes()),
                List.of());
    }

    private static List<TaxSubtotal> taxes(JsonNode rows, List<TaxSubtotal> computed) {
        List<TaxSubtotal> stated = new ArrayList<>();
        for (TaxSubtotal group : computed) {
            Optional<JsonNode> row = row(rows, group.treatment());
            stated.add(TaxSubtotal.of(
                    group.treatment(),
                    amount(row.map(found -> found.get("base")).orElse(null), group.net()),
                    amount(row.map(found -> found.get("tax")).orElse(null), group.tax())));
        }
        return stated;
    }

    private static Optional<JsonNode> row(JsonNode rows, TaxTreatment treatment) {
        for (JsonNode row : rows) {
            BigDecimal rate = VectorInvoice.rate(row.get("rate"));
            String key = VectorInvoice.rowKey(row.get("category").asText(), rate);
            String own = treatment.reason().isPresent()
                    ? treatment.reason().get().text()
                    : VectorInvoice.key("S", treatment.percent().orElseThrow());
            if (key.equals(own)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static Money amount(JsonNode stated, Money computed) {
        return stated == null || stated.isNull() ? computed : VectorInvoice.amount(stated, computed.getCurrencyUnit());
    }
}
