package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facturier.core.Samples;
import org.facturier.core.chain.Chain;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ChainRuleTest {

    private final Invoice invoice = Samples.invoice("F-1", "EUR 100.00", Samples.DAY);
    private final InvoiceDraft sixty = Corrections.of(invoice, List.of())
            .ofLines("retour", Map.of(1, Money.parse("EUR 60.00")))
            .orThrow();
    private final Invoice first = Samples.issue("A-1", sixty, Samples.DAY);

    private Outcome<Invoice> issue(InvoiceDraft draft, Chain chain) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("A-2")))
                .rule(ChainRule.of(chain))
                .build()
                .issue(draft, Issuance.of("F", Samples.DAY));
    }

    @Test
    void a_note_drafted_before_another_was_issued_is_refused_a_number() {
        Outcome<Invoice> second = issue(sixty, Chain.of(List.of(invoice, first)));
        assertThat(second.value()).isEmpty();
        assertThat(second.findings().stream().map(Finding::code))
                .contains(new org.facturier.core.finding.RuleCode("INV-CREDIT-01"));
        assertThat(second.findings().stream().map(Finding::path)).containsOnly("bases[0].basis", "lines");
        assertThat(second.findings().stream().map(Finding::message))
                .anyMatch(message -> message.startsWith("F-1 line 1: EUR 120.00 is credited of EUR 100.00"));
    }

    @Test
    void what_is_left_gets_one() {
        InvoiceDraft rest =
                Corrections.of(invoice, List.of(first)).inFull("retour").orThrow();
        assertThat(issue(rest, Chain.of(List.of(invoice, first))).value()).isPresent();
    }

    @Test
    void what_is_wrong_with_other_documents_is_not_said_here() {
        Invoice again = Samples.issue("A-3", sixty, Samples.DAY);
        Invoice other = Samples.invoice("F-2", "EUR 10.00", Samples.DAY);
        InvoiceDraft note = Corrections.of(other, List.of()).inFull("retour").orThrow();
        assertThat(issue(note, Chain.of(List.of(invoice, first, again, other)))
                        .findings()
                        .isEmpty())
                .isTrue();
    }
}
