package org.facturier.examples.guide;

// region properties
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.facturier.core.chain.Chain;
import org.facturier.core.contracts.ExtremeDomain;
import org.facturier.core.contracts.FacturierDomain;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.reference.DocumentKey;
import org.facturier.numbering.NumberingStrategies;
import org.joda.money.Money;

class JournalProperties {

    @Property
    @Domain(FacturierDomain.class)
    void debit_is_credit(@ForAll Invoice invoice) {
        assertThat(balance(invoice).isZero()).isTrue();
    }

    @Property
    @Domain(ExtremeDomain.class)
    void debit_is_credit_of_invoices_that_nobody_expects(@ForAll Invoice invoice) {
        assertThat(balance(invoice).isZero()).isTrue();
    }

    private static Money balance(Invoice invoice) {
        return Money.total(
                Journal.postings(invoice).stream().map(Journal.Posting::amount).toList());
    }
    // endregion

    // region credit
    @Example
    void a_credit_note_is_posted_the_other_way_round() {
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .build();
        LocalDate day = LocalDate.of(2026, 1, 15);
        Invoice invoice = issuer.issue(Lumen.draft("Lampe", "EUR 120.00"), Issuance.of("F", day))
                .orThrow();
        InvoiceDraft draft = Correction.of(Chain.of(List.of(invoice)), DocumentKey.of(invoice))
                .flatMap(correction -> correction.inFull("Retour"))
                .orThrow();
        Invoice note = issuer.issue(draft, Issuance.of("AV", day)).orThrow();
        assertThat(Journal.postings(note))
                .contains(
                        new Journal.Posting("411 customers", Money.parse("EUR -144.00")),
                        new Journal.Posting("707 sales", Money.parse("EUR 120.00")),
                        new Journal.Posting("4457 VAT", Money.parse("EUR 24.00")));
    }
}
// endregion
