package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.check.EuropeanStandard;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.party.Party;
import org.facturier.core.wording.FindingWords;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.rendering.text.TextExplanationRenderer;
import org.facturier.rendering.text.TextInvoiceRenderer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of chapter 1. */
class FirstInvoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Test
    void writes_a_pdf_that_bears_the_number(@TempDir Path folder) throws IOException {
        FirstInvoice.main(new String[] {folder.toString()});
        byte[] pdf = Files.readAllBytes(folder.resolve("F-2026-0001.pdf"));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void comes_to_what_is_worked_out_by_hand() throws IOException {
        Invoice invoice = issued();
        assertThat(invoice.number()).hasToString("F-2026-0001");
        assertThat(invoice.lines().get(0).net()).isEqualTo(Money.parse("EUR 447.00"));
        assertThat(invoice.lines().get(1).net()).isEqualTo(Money.parse("EUR 121.25"));
        assertThat(invoice.totals().net()).isEqualTo(Money.parse("EUR 568.25"));
        assertThat(invoice.totals().tax()).isEqualTo(Money.parse("EUR 113.65"));
        assertThat(invoice.totals().payable()).isEqualTo(Money.parse("EUR 681.90"));
        assertThat(invoice.schedule().instalments().get(0).dueOn()).isEqualTo("2026-02-14");
        byte[] text = TextInvoiceRenderer.standard().render(invoice).orThrow();
        Printed.is("first-invoice.txt", new String(text, StandardCharsets.UTF_8));
    }

    @Test
    void names_all_that_is_missing_at_once() throws IOException {
        // region missing
        DocumentHeader header = FirstInvoice.header().toBuilder()
                .buyer(Party.business("Café de la Gare").build()) // no address
                .build();
        InvoiceDraft draft = InvoiceDraft.builder().header(header).build(); // no line
        Outcome<Invoice> outcome = FirstInvoice.ISSUER.issue(draft, Issuance.of("F", TODAY));
        String said = outcome.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
        // endregion
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().stream().map(finding -> finding.code().text()))
                .containsExactly("INV-BUYER-01", "INV-LINE-01");
        Printed.is("first-missing.txt", said + "\n");
    }

    @Test
    void says_what_is_missing_in_the_language_of_the_reader() throws IOException {
        InvoiceDraft draft =
                InvoiceDraft.builder().header(FirstInvoice.header()).build();
        Findings findings =
                FirstInvoice.ISSUER.issue(draft, Issuance.of("F", TODAY)).findings();
        // region french
        FindingWords french = FindingWords.of(Locale.FRENCH);
        String said = findings.stream().map(french::say).collect(Collectors.joining("\n"));
        // endregion
        Printed.is("first-missing-fr.txt", said + "\n");
    }

    @Test
    void refuses_a_value_that_cannot_exist() {
        assertThatThrownBy(() -> DocumentHeader.builder().seller(Lumen.SELLER).build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("a document needs buyer, currency, language, terms");
    }

    @Test
    void asks_what_the_standard_asks_where_told_to() throws IOException {
        // region standard
        Issuer strict = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .rule(EuropeanStandard.rules())
                .build();
        Outcome<Invoice> outcome = strict.issue(FirstInvoice.draft(), Issuance.of("F", TODAY));
        // endregion
        Printed.is(
                "first-standard.txt",
                outcome.findings().stream().map(Finding::toString).collect(Collectors.joining("\n")) + "\n");
    }

    @Test
    void tells_how_the_tax_came_about() throws IOException {
        Invoice invoice = issued();
        // region explained
        Explanation explanation = InvoiceCalculator.standard().explain(invoice).orThrow();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        TextExplanationRenderer.standard()
                .in(Locale.ENGLISH)
                .at("calculated.totals.tax")
                .render(invoice, explanation, text);
        // endregion
        assertThat(explanation.contradictions()).isEmpty();
        assertThat(explanation.replay().get("calculated.totals.tax")).isEqualByComparingTo("113.65");
        Printed.is("first-explained.txt", text.toString(StandardCharsets.UTF_8));
    }

    private static Invoice issued() {
        return FirstInvoice.ISSUER
                .issue(FirstInvoice.draft(), Issuance.of("F", TODAY))
                .orThrow();
    }
}
