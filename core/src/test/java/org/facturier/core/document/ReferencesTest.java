package org.facturier.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.Address;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.PartyIds;
import org.facturier.core.party.Recipient;
import org.facturier.core.supporting.ObjectReference;
import org.facturier.core.tax.TaxPoint;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final LineReference EARLIER = new LineReference(InvoiceNumber.of("F-1"), 1);

    @Test
    void a_reference_is_not_blank() {
        assertThatThrownBy(() -> LineReferences.builder().orderLine(" ").build())
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(
                        () -> LineReferences.builder().accountingReference("").build())
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ObjectReference.of(" ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new ObjectReference("1", Optional.of("meter"))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> PartyIds.builder().assigned(" ").build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> PartyIds.builder().taxRegistration("").build()).isInstanceOf(RefusedException.class);
    }

    @Test
    void what_was_set_before_stays_when_a_line_is_credited() {
        LineItem line = Samples.line("EUR 1.00")
                .references(LineReferences.builder().orderLine("10").build())
                .corrects(EARLIER)
                .build();
        assertThat(line.references().orderLine()).contains("10");
        assertThat(line.corrects()).contains(EARLIER);
        assertThat(line.toBuilder().build()).isEqualTo(line);
    }

    @Test
    void a_recipient_is_told_by_name_or_place_and_stays_with_the_delivery() {
        Address place = Address.of("3 quai Jayr", "69009", "Lyon", "FR");
        Recipient recipient = Recipient.of("Chantier", LegalId.siret("73282932000074"));
        Delivery delivery = Delivery.on(LocalDate.of(2026, 1, 2))
                .takenBy(recipient)
                .sentTo(place)
                .sentFrom(place);
        assertThat(delivery.recipient()).contains(recipient);
        assertThatThrownBy(() -> new Recipient(Optional.empty(), Optional.empty()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Recipient.of(" ")).isInstanceOf(RefusedException.class);
    }

    @Test
    void tax_of_a_document_falls_due_by_one_event_only_where_all_lines_say_it() {
        LineItem paid = Samples.line("EUR 1.00").taxPoint(TaxPoint.PAYMENT).build();
        LineItem billed = Samples.line("EUR 1.00").taxPoint(TaxPoint.INVOICE).build();
        LineItem untold = Samples.line("EUR 1.00").build();
        assertThat(taxPoint(paid, paid)).contains(TaxPoint.PAYMENT);
        assertThat(taxPoint(paid, billed)).isEmpty();
        assertThat(taxPoint(paid, untold)).isEmpty();
        assertThat(TaxPoint.PAYMENT.code()).isEqualTo("432");
        assertThat(TaxPoint.PAYMENT.termCode()).isEqualTo("72");
    }

    private static Optional<TaxPoint> taxPoint(LineItem... lines) {
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(Samples.header().build());
        for (LineItem line : lines) {
            draft.line(line);
        }
        return Samples.issue("F-1", draft.build(), Samples.DAY).calculated().taxPoint();
    }
}
