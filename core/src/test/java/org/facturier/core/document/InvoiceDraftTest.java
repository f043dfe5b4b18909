package org.facturier.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.facturier.core.Samples;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class InvoiceDraftTest {

    @Test
    void what_was_paid_before_is_zero_or_more() {
        InvoiceDraft.Builder draft = Samples.draft(Samples.line("EUR 10.00")).toBuilder();
        assertThatThrownBy(() -> draft.prepaid(Money.parse("EUR -5.00")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what was paid before is zero or more, not EUR -5.00");
        assertThat(draft.prepaid(Money.parse("EUR 0.00")).build().prepaid()).contains(Money.parse("EUR 0.00"));
    }

    @Test
    void what_a_header_must_have_is_said_on_the_draft_itself() {
        DocumentHeader header = Samples.draft().header();
        InvoiceDraft said = InvoiceDraft.builder()
                .seller(header.seller())
                .buyer(header.buyer())
                .currency(header.currency())
                .language(header.language())
                .terms(header.terms())
                .build();
        assertThat(said.header().seller()).isEqualTo(header.seller());
        assertThat(said.header().terms()).isEqualTo(header.terms());
        assertThat(said.header().references()).isEqualTo(References.none());
        assertThatThrownBy(() -> InvoiceDraft.builder().seller(header.seller()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document needs buyer, currency, language, terms");
    }

    @Test
    void on_top_of_a_header_only_what_is_said_changes() {
        DocumentHeader header =
                Samples.draft().header().toBuilder().purchaseOrder("PO-1").build();
        InvoiceDraft draft =
                InvoiceDraft.builder().header(header).language(Locale.GERMAN).build();
        assertThat(draft.header())
                .isEqualTo(header.toBuilder().language(Locale.GERMAN).build());
        InvoiceDraft whole =
                draft.toBuilder().language(Locale.ITALIAN).header(header).build();
        assertThat(whole.header()).isEqualTo(header);
    }
}
