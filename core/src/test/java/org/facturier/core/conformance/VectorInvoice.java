package org.facturier.core.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.AllowanceCharge.Allowance;
import org.facturier.core.document.AllowanceCharge.Charge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Turns a vector of the invoices into a draft of ours. */
final class VectorInvoice {

    private VectorInvoice() {}

    static InvoiceDraft draft(JsonNode vector, CurrencyUnit currency, VatCalculator policy) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(InvoiceArbitraries.seller())
                        .buyer(InvoiceArbitraries.buyer())
                        .currency(currency)
                        .language(Locale.ENGLISH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .policy(policy.policy())
                        .build())
                .prepaid(amount(vector.get("prepaid"), currency));
        vector.get("lines").forEach(line -> draft.line(line(line, currency)));
        vector.get("documentAllowances").forEach(part -> draft.allowanceCharge(documentPart(part, false, currency)));
        vector.get("documentCharges").forEach(part -> draft.allowanceCharge(documentPart(part, true, currency)));
        return draft.build();
    }

    private static LineItem line(JsonNode line, CurrencyUnit currency) {
        if (line.get("unitPrice").isNull()) {
            return LineItem.builder().description("line without a price").build();
        }
        BigDecimal price = new BigDecimal(line.get("unitPrice").asText());
        BigDecimal quantity = new BigDecimal(line.get("quantity").asText());
        boolean negative = price.signum() < 0;
        LineItem.Builder item = LineItem.builder()
                .description("line")
                .quantity(negative ? quantity.negate() : quantity)
                .unitPrice(BigMoney.of(currency, price.abs()))
                .treatment(treatment(line));
        if (!line.get("priceBaseQuantity").isNull()) {
            item.baseQuantity(new BigDecimal(line.get("priceBaseQuantity").asText()));
        }
        line.get("discounts").forEach(part -> item.allowanceCharge(part(part, false, currency)));
        line.get("charges").forEach(part -> item.allowanceCharge(part(part, true, currency)));
        return item.build();
    }

    private static DocumentAllowanceCharge documentPart(JsonNode node, boolean charge, CurrencyUnit currency) {
        return new DocumentAllowanceCharge(part(node, charge, currency), Optional.of(treatment(node)));
    }

    private static AllowanceCharge part(JsonNode node, boolean charge, CurrencyUnit currency) {
        Measure measure = node.has("amount") && !node.get("amount").isNull()
                ? Measure.amount(amount(node.get("amount"), currency))
                : percent(node, currency);
        return charge
                ? new Charge(measure, "charge", Optional.empty())
                : new Allowance(measure, "allowance", Optional.empty());
    }

    private static Measure percent(JsonNode node, CurrencyUnit currency) {
        return new Measure.Percent(
                Percentage.of(node.get("percent").asText()),
                Optional.ofNullable(node.get("baseAmount"))
                        .filter(base -> !base.isNull())
                        .map(base -> amount(base, currency)));
    }

    static TaxTreatment treatment(JsonNode node) {
        String category = node.get("taxCategory").asText();
        BigDecimal rate = rate(node.get("ratePercent"));
        if (rate.signum() > 0) {
            return TaxTreatment.standard(rate.toPlainString());
        }
        // categories that EN 16931 does not know are kept apart by their reason
        return TaxTreatment.without(
                TaxCategory.E, new ExemptionReason(Optional.empty(), rowKey(category, BigDecimal.ZERO)));
    }

    static String rowKey(String category, BigDecimal rate) {
        return rate.signum() > 0 ? key("S", rate) : category + " untaxed";
    }

    static String key(String category, BigDecimal rate) {
        return category + " " + rate.stripTrailingZeros().toPlainString();
    }

    static BigDecimal rate(JsonNode node) {
        return node == null || node.isNull() ? BigDecimal.ZERO : new BigDecimal(node.asText());
    }

    static Money amount(JsonNode node, CurrencyUnit currency) {
        return node == null || node.isNull()
                ? Money.zero(currency)
                : Money.of(currency, new BigDecimal(node.asText()).stripTrailingZeros());
    }
}
