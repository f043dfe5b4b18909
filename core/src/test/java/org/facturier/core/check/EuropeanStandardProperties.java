package org.facturier.core.check;

import java.util.List;
import org.facturier.core.contracts.DocumentRuleContract;
import org.facturier.core.document.ProForma;

class EuropeanStandardProperties implements DocumentRuleContract {

    @Override
    public DocumentRule rule() {
        return EuropeanStandard.rules();
    }

    @Override
    public List<ProForma> wrong() {
        return List.copyOf(StandardBreaches.documents().values());
    }
}
