package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.Samples;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Correction;

class InvoiceCheckProperties {

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.drafts();
    }

    @Property
    void what_was_issued_does_not_contradict_itself(@ForAll("drafts") InvoiceDraft draft) {
        assertThat(InvoiceCheck.standard().check(Samples.issue("F-1", draft, Samples.DAY)))
                .isEmpty();
    }

    @Property
    void neither_does_a_credit_note(@ForAll("drafts") InvoiceDraft draft) {
        Invoice invoice = Samples.issue("F-1", draft, Samples.DAY);
        Outcome<InvoiceDraft> note = Correction.of(invoice, List.of()).inFull("erreur");
        Assume.that(note.value().isPresent());
        assertThat(InvoiceCheck.standard().check(Samples.issue("A-1", note.orThrow(), Samples.DAY)))
                .isEmpty();
    }
}
