package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.wording.FindingWords;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The code of the page on findings and their words. */
class FindingWordsTest {

    @Test
    void a_finding_is_said_in_german_with_a_sentence_of_ones_own() {
        InvoiceDraft sold = Lumen.draft("Lampe", "EUR 10.00");
        InvoiceDraft draft = sold.toBuilder()
                .lines(sold.lines().stream()
                        .map(line -> line.toBuilder()
                                .allowanceCharge(new AllowanceCharge.Allowance(
                                        Measure.amount(Money.parse("EUR 10.01")), "remise", Optional.of("95")))
                                .build())
                        .toList())
                .build();
        Finding remaining = InvoiceCalculator.standard()
                .calculate(draft, LocalDate.of(2026, 1, 15))
                .findings()
                .all()
                .get(0);
        // region words
        FindingWords words = FindingWords.of(Locale.GERMAN) // French too; any other language is said in English
                .with("INV-LINE-01", "bitte mindestens eine Position angeben"); // one sentence of your own
        String said = words.say(remaining); // von einer Position über 10,00 EUR bleiben −0,01 EUR
        Optional<String> advice = words.hint(remaining); // verringern Sie die Nachlässe, oder …
        // endregion
        assertThat(said).isEqualTo("von einer Position über 10,00\u00a0EUR bleiben −0,01\u00a0EUR");
        assertThat(advice.orElseThrow()).startsWith("verringern Sie die Nachlässe");
        assertThat(words.find("INV-LINE-01")).contains("bitte mindestens eine Position angeben");
    }
}
