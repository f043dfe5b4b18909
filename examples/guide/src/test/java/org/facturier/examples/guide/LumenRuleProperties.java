package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
// region contract
import java.util.List;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.contracts.DocumentRuleContract;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.ProForma;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Party;
import org.junit.jupiter.api.Test;

class LumenRuleProperties implements DocumentRuleContract {

    @Override
    public DocumentRule rule() {
        return LumenRule.ORDER_NAMED;
    }

    @Override
    public List<ProForma> wrong() {
        return List.of(proForma(Party.publicBody("Mairie de Lyon")));
    }
    // endregion

    private static ProForma proForma(Party.Builder buyer) {
        InvoiceDraft draft = Lumen.draft("Lampadaire", "EUR 900.00");
        Party housed = buyer.address(Lumen.SELLER.address().orElseThrow()).build();
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build()
                .proForma(
                        draft.toBuilder()
                                .header(draft.header().toBuilder().buyer(housed).build())
                                .build(),
                        Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
    }

    @Test
    void others_are_not_asked() {
        assertThat(rule().check(proForma(Party.business("Café")))).isEmpty();
    }
}
