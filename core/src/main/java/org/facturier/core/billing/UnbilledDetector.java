package org.facturier.core.billing;

import java.util.List;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineOrigin.Adjustment;
import org.facturier.core.finding.Findings;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Finds revenue that was missed: every period and every usage whose day has come and which the lines given do not cover. It
 * sees what a billing run would bill, by the same function, so that a run over the same records bills what is found here.
 */
public final class UnbilledDetector {

    /**
     * What was found.
     *
     * @param periods  what no line covers, or not rightly, by day, agreement and rule
     * @param findings  usage that nobody is billed for, and what cannot be billed
     */
    public record Report(List<Unbilled> periods, Findings findings) {
        public Report {
            periods = List.copyOf(periods);
        }
    }

    private UnbilledDetector() {}

    /**
     * {@return what is not billed}
     *
     * @param proposal  what a run over everything billed proposes on the day that is asked about
     */
    public static Report in(BillingProposal proposal) {
        List<Unbilled> periods = proposal.invoices().stream()
                .map(ProposedInvoice::draft)
                .flatMap(draft -> periods(draft).stream())
                .toList();
        return new Report(periods, proposal.findings());
    }

    private static List<Unbilled> periods(InvoiceDraft draft) {
        return draft.lines().stream()
                .flatMap(line ->
                        line.origin().map(origin -> unbilled(draft.header().currency(), line, origin)).stream())
                .toList();
    }

    /** A line that adjusts says what is due and what was billed; of any other, nothing was billed. */
    private static Unbilled unbilled(CurrencyUnit currency, LineItem line, LineOrigin origin) {
        Adjustment adjustment = origin.adjustment()
                .orElseGet(() -> new Adjustment(AgreedAmount.of(currency, line), Money.zero(currency)));
        return new Unbilled(origin, adjustment.due(), adjustment.billed());
    }
}
