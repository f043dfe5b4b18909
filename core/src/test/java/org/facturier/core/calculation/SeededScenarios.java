package org.facturier.core.calculation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.Samples;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** A document on which each of the five decisions shows, issued and checked. */
final class SeededScenarios {

    private SeededScenarios() {}

    static Supplier<List<String>> of(String fault) {
        return () -> InvoiceCheck.standard().check(issued(SeededFault.valueOf(fault))).stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }

    private static Invoice issued(SeededFault fault) {
        return switch (fault) {
            case OWN_BASE -> issue(Samples.line("EUR 100.00").allowanceCharge(ofItsOwnBase()));
            case PERCENT -> issue(Samples.line("EUR 100.00").allowanceCharge(AllowanceCharge.discount("10", "remise")));
            case PART_OF_THE_WHOLE -> tenPercentOnOneRate();
            case LEVY_BASE ->
                issue(
                        Samples.header()
                                .levy(Levy.withheld("IT_RA", "Ritenuta", "20").onShare("50"))
                                .build(),
                        Samples.line("EUR 100.00"));
            case CUMULATIVE_TAX -> twoLinesOfThree();
        };
    }

    private static AllowanceCharge ofItsOwnBase() {
        return new AllowanceCharge.Allowance(
                new Measure.Percent(Percentage.of("10"), Optional.of(Money.parse("EUR 50.00"))),
                "remise",
                Optional.empty());
    }

    private static Invoice tenPercentOnOneRate() {
        InvoiceDraft draft = Samples.draft(
                Samples.line("EUR 100.00"), Samples.line("EUR 900.00").treatment(TaxTreatment.standard("5.5")));
        return Samples.issue(
                "F-1",
                draft.toBuilder()
                        .allowanceCharge(new DocumentAllowanceCharge(
                                AllowanceCharge.discount("10", "remise"), Optional.of(TaxTreatment.standard("20"))))
                        .build(),
                Samples.DAY);
    }

    /** 10.03 at 20 % is 2.01 a line, 6.03 for three; two of three are 4.02, and 4.01 at the rate. */
    private static Invoice twoLinesOfThree() {
        Invoice whole = issue(
                Samples.header().policy(VatCalculators.perLine().policy()).build(),
                Samples.line("EUR 10.03"),
                Samples.line("EUR 10.03"),
                Samples.line("EUR 10.03"));
        Money net = Money.parse("EUR 10.03");
        return Samples.issue(
                "A-1",
                Corrections.of(whole, List.of())
                        .ofLines("retour", Map.of(1, net, 2, net))
                        .orThrow(),
                Samples.DAY);
    }

    private static Invoice issue(LineItem.Builder... lines) {
        return issue(Samples.header().build(), lines);
    }

    private static Invoice issue(DocumentHeader header, LineItem.Builder... lines) {
        return Samples.issue(
                "F-1", Samples.draft(lines).toBuilder().header(header).build(), Samples.DAY);
    }
}
