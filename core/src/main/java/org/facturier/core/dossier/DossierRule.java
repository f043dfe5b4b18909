package org.facturier.core.dossier;

import org.facturier.core.finding.Rule;
import org.facturier.core.finding.RuleStatement;

/** What a dossier is held to before it is handed over. */
public enum DossierRule implements Rule {
    /** The ledger has the document. */
    DOCUMENT_KNOWN("DOS-DOCUMENT-01", "A dossier is about a document of the ledger."),
    /** The evidence is on this dispute. */
    EVIDENCE_OF_DISPUTE("DOS-EVIDENCE-01", "The evidence of a dossier is on its dispute."),
    /** Interest is in the currency of the document. */
    INTEREST_CURRENCY("DOS-INTEREST-01", "The interest claimed is above zero, in the currency of the document."),
    /** It is the text that was sealed. */
    AS_WRITTEN("DOS-FORM-01", "A sealed dossier is kept to the byte as it was written.");

    private final RuleStatement statement;

    DossierRule(String code, String demand) {
        this.statement = RuleStatement.of(code, demand);
    }

    @Override
    public RuleStatement statement() {
        return statement;
    }
}
