package org.facturier.examples.guide;

// region rule
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;
import org.facturier.core.finding.Severity;
import org.facturier.core.party.PartyKind;

/** What Atelier Lumen asks of its documents. */
enum LumenRule implements Rule, DocumentRule {
    ORDER_NAMED;

    @Override
    public RuleStatement statement() {
        return RuleStatement.of(
                "LUMEN-ORDER-01", Severity.ERROR, "A document to a public body names the order it is for.", "");
    }

    @Override
    public Findings check(ProForma document) {
        boolean isNamed = document.header().references().purchaseOrder().isPresent();
        return isNamed || document.header().buyer().kind() != PartyKind.PUBLIC_BODY
                ? Findings.none()
                : Findings.of(at("header.references.purchaseOrder", "the order is not named"));
    }
}
// endregion
