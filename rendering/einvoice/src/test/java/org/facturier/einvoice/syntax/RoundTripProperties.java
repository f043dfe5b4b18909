package org.facturier.einvoice.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facturier.einvoice.model.ElectronicInvoice;

class RoundTripProperties {

    @Property
    void what_is_written_in_ubl_is_read_again(@ForAll long seed) {
        ElectronicInvoice hub = new Hubs(seed).invoice(false);
        assertThat(through(Syntax.UBL_INVOICE, hub)).isEqualTo(hub);
    }

    @Property
    void what_is_written_as_a_credit_note_is_read_again(@ForAll long seed) {
        ElectronicInvoice hub = new Hubs(seed).invoice(true);
        assertThat(through(Syntax.UBL_CREDIT_NOTE, hub)).isEqualTo(hub);
    }

    @Property
    void what_is_written_in_cii_is_read_again(@ForAll long seed) {
        ElectronicInvoice hub = new Hubs(seed).invoice(seed % 2 == 0);
        assertThat(through(Syntax.CII, hub)).isEqualTo(hub);
    }

    @Property
    void both_syntaxes_hold_the_same(@ForAll long seed) {
        ElectronicInvoice hub = new Hubs(seed).invoice(false);
        ElectronicInvoice across = through(Syntax.CII, through(Syntax.UBL_INVOICE, hub));
        assertThat(through(Syntax.UBL_INVOICE, across)).isEqualTo(hub);
    }

    @Property
    void credit_notes_are_the_same_in_both_syntaxes(@ForAll long seed) {
        ElectronicInvoice hub = new Hubs(seed).invoice(true);
        ElectronicInvoice across = through(Syntax.CII, through(Syntax.UBL_CREDIT_NOTE, hub));
        assertThat(through(Syntax.UBL_CREDIT_NOTE, across)).isEqualTo(hub);
    }

    private static ElectronicInvoice through(Syntax syntax, ElectronicInvoice hub) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DocumentWriter.of(syntax)
                    .writeUnchecked(hub, Attachments.none(), out)
                    .orThrow();
            Reading read = Documents.read(new ByteArrayInputStream(out.toByteArray()), ReadingLimits.standard())
                    .orThrow();
            assertThat(read.findings().all()).isEmpty();
            assertThat(read.syntax()).isEqualTo(syntax);
            return read.invoice();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
