package org.facturier.core.chain;

import static org.facturier.core.chain.Documents.JANUARY;
import static org.facturier.core.chain.Documents.about;
import static org.facturier.core.chain.Documents.invoice;
import static org.facturier.core.chain.Documents.note;
import static org.facturier.core.chain.Documents.of;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.facturier.core.Samples;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.reference.CreditRule;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Something that breaks each rule of the chain. */
public final class ChainBreaches {

    private static final Invoice INVOICE = invoice("F-1", JANUARY, "100.00");
    private static final Invoice OTHER = invoice("F-2", JANUARY, "100.00");
    private static final Invoice NOTE = note("N-1", JANUARY.plusDays(1), INVOICE, of(INVOICE, 1, "10.00"));

    private ChainBreaches() {}

    /** {@return by rule, what breaks it} */
    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        breaches.put(
                CreditRule.CREDIT_WITHIN_INVOICE,
                () -> found(INVOICE, note("N-2", JANUARY.plusDays(2), INVOICE, of(INVOICE, 1, "100.01"))));
        breaches.put(
                CreditRule.CREDIT_LINE_EXISTS,
                () -> found(INVOICE, note("N-2", JANUARY.plusDays(2), INVOICE, of(INVOICE, 99, "1.00"))));
        breaches.put(CreditRule.CREDITED_KNOWN, () -> found(NOTE));
        breaches.put(CreditRule.CREDITED_CURRENCY, () -> found(INVOICE, francs()));
        breaches.put(
                CreditRule.CREDITS_INVOICE,
                () -> found(INVOICE, NOTE, note("N-2", JANUARY.plusDays(2), NOTE, of(NOTE, 1, "1.00"))));
        breaches.put(CreditRule.CREDIT_NAMES_LINES, () -> found(INVOICE, OTHER, unnamed()));
        breaches.put(CreditRule.CREDIT_TAX_OF_WHOLE, () -> {
            Invoice two = invoice("F-3", JANUARY, "5.03", "5.03");
            return found(
                    two,
                    note("N-3", JANUARY.plusDays(1), two, of(two, 1, "5.03")),
                    note("N-4", JANUARY.plusDays(2), two, of(two, 2, "5.03")));
        });
        breaches.put(CreditRule.STARTS_FROM_INVOICE, () -> {
            Invoice whole = Samples.issue(
                    "N-1", Corrections.of(INVOICE, List.of()).inFull("retour").orThrow(), JANUARY.plusDays(1));
            return found(INVOICE, Documents.startingFrom(whole, Documents::invoicedACentMore));
        });
        breaches.put(CreditRule.REPLACED_ONCE, () -> found(INVOICE, corrective("F-3"), corrective("F-4")));
        breaches.put(CreditRule.NUMBER_UNAMBIGUOUS, () -> found(INVOICE, invoice("F-1", JANUARY, "1.00")));
        return breaches;
    }

    private static Invoice francs() {
        return about(
                "N-2",
                JANUARY.plusDays(2),
                DocumentType.CREDIT_NOTE,
                List.of(INVOICE),
                header -> header.currency(CurrencyUnit.of("CHF")),
                of(INVOICE, 1, "1.00").unitPrice(BigMoney.parse("CHF 1.00")));
    }

    private static Invoice unnamed() {
        return about(
                "N-2",
                JANUARY.plusDays(2),
                DocumentType.CREDIT_NOTE,
                List.of(INVOICE, OTHER),
                Samples.line("EUR 150.00"));
    }

    private static Invoice corrective(String number) {
        return about(
                number,
                JANUARY.plusDays(2),
                DocumentType.CORRECTIVE_INVOICE,
                List.of(INVOICE),
                Samples.line("EUR 80.00"));
    }

    private static Findings found(Invoice... documents) {
        return Chain.of(List.of(documents)).findings();
    }
}
