package org.facturier.examples.benchmarks.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mustangproject.Invoice;

/** Before anything is timed: all contenders write, read and judge the same invoice. */
class EInvoiceContendersTest {

    private static final int LINES = 7;

    private final Specimen specimen = new Specimen(LINES);

    @ParameterizedTest
    @EnumSource(
            value = Syntax.class,
            names = {"UBL_INVOICE", "CII"})
    void both_judges_find_nothing(Syntax syntax) {
        byte[] document = specimen.in(syntax);
        assertThat(new Judge(syntax).judge(document).containsAtLeastOneError()).isFalse();
        assertThat(Ours.judged(Ours.read(document)).toString()).doesNotContain("BR-");
    }

    @ParameterizedTest
    @EnumSource(
            value = Syntax.class,
            names = {"UBL_INVOICE", "CII"})
    void the_bare_writer_makes_the_same_document(Syntax syntax) {
        byte[] document = specimen.in(syntax);
        Reading again = Ours.read(new BareWriter(Providers.writers(), document).write());
        assertThat(again.invoice()).isEqualTo(specimen.reading().invoice());
        assertThat(new BareReader(Providers.readers()).read(document)).isGreaterThan(document.length / 3);
    }

    @Test
    void mustang_has_the_same_lines_and_total() {
        MustangInvoice mustang = new MustangInvoice(specimen);
        Reading written = Ours.read(mustang.write());
        assertThat(written.invoice().lines()).hasSize(LINES);
        assertThat(written.invoice().totals().orElseThrow().due().orElseThrow()).isEqualByComparingTo(specimen.gross());
        Invoice read = MustangInvoice.read(specimen.in(Syntax.CII));
        assertThat(read.getZFItems()).hasSize(LINES);
    }
}
