package org.facturier.core.issuing;

import java.util.ArrayList;
import java.util.List;
import org.facturier.core.chain.Breakdown;
import org.facturier.core.chain.CreditRule;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.Valuation;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * Holds a credit note, or a part of an order, to what its own basis leaves: drafts come from files too, and not only from
 * {@link Correction} and {@link OrderBilling}.
 */
final class BasisLimit {

    private BasisLimit() {}

    static Findings of(InvoiceDraft draft, Valuation valuation) {
        return draft.correction()
                .map(basis -> of(rule(draft.header().type()), basis, valuation))
                .orElse(Findings.none());
    }

    private static Rule rule(DocumentType type) {
        return type.isCredit() ? CreditRule.CREDIT_WITHIN_INVOICE : IssuingRule.ORDER_LIMIT;
    }

    private static Findings of(Rule rule, CorrectionBasis basis, Valuation valuation) {
        List<Finding> found = new ArrayList<>();
        Breakdown left = Breakdown.of(basis.invoiced()).minus(basis.credited());
        for (TaxSubtotal group : valuation.totals().taxes()) {
            Money most = left(left, group.treatment(), group.net());
            if (Remaining.isBeyond(group.net(), most)) {
                found.add(rule.at(
                        "lines", group.net() + " stands under " + group.treatment() + ", " + most + " is left"));
            }
        }
        return new Findings(found);
    }

    private static Money left(Breakdown left, TaxTreatment treatment, Money like) {
        return left.net(treatment).orElse(Money.zero(like.getCurrencyUnit()));
    }
}
