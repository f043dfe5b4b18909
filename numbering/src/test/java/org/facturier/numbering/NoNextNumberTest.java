package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.facturier.numbering.Documents.after;
import static org.facturier.numbering.Documents.on;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.party.Party;
import org.junit.jupiter.api.Test;

/** Why there is no next number is said at once, by code and place. */
class NoNextNumberTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Test
    void a_last_number_of_another_shape_or_series() {
        assertRefused(
                NumberingStrategies.yearly().next(on("2026-01-15"), after("AV-2026-00001")),
                tuple("NUM-NEXT-01", "previous"));
    }

    @Test
    void a_last_number_with_a_wrong_check_character() {
        assertRefused(
                NumberingStrategies.pattern("{year}-{counter:5}-{check:97-10}")
                        .next(on("2026-01-15"), after("2026-00001-85")),
                tuple("NUM-NEXT-01", "previous"));
    }

    @Test
    void a_document_before_the_last_number() {
        assertRefused(
                NumberingStrategies.yearly().next(on("2025-12-31"), after("FAC-2026-00001")),
                tuple("NUM-NEXT-02", "issuedOn"));
    }

    @Test
    void a_counter_that_is_full() {
        assertRefused(
                NumberingStrategies.yearly().next(on("2026-12-31"), after("FAC-2026-99999")),
                tuple("NUM-NEXT-03", "number"));
        assertRefused(
                NumberingStrategies.pattern("{counter}").next(on("2026-12-31"), after("9".repeat(18))),
                tuple("NUM-NEXT-03", "number"));
    }

    @Test
    void a_number_that_is_too_long() {
        NumberingContext document = document("A".repeat(15), DAY, Optional.empty());
        assertRefused(
                NumberingStrategies.pattern("INVOICES-OF-THE-FIRM-{series}-{counter}")
                        .next(document, Optional.empty()),
                tuple("NUM-NEXT-03", "number"));
    }

    @Test
    void all_that_cannot_stand_in_a_number_together_with_the_last_number() {
        NumberPattern pattern = NumberingStrategies.pattern("{series}-{yy}-{product}-{counter:3}");
        NumberingContext document = document("Büro 1", LocalDate.of(2100, 1, 1), Optional.of("Ü/1"));
        assertRefused(
                pattern.next(document, after("F-1")),
                tuple("NUM-NEXT-01", "previous"),
                tuple("NUM-NEXT-04", "series"),
                tuple("NUM-NEXT-04", "issuedOn"),
                tuple("NUM-NEXT-04", "lines[0].identity.productCode"));
    }

    @Test
    void an_issuer_hands_the_reasons_on() {
        SeriesPosition last = new SeriesPosition(InvoiceNumber.of("F-2026-999"), DAY);
        assertRefused(
                Issuer.builder()
                        .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:3}"))
                        .build()
                        .issue(Documents.draft(), Issuance.of("F", DAY).after(Optional.of(last))),
                tuple("NUM-NEXT-03", "number"));
    }

    private static void assertRefused(Outcome<?> outcome, Tuple... reasons) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().all())
                .allMatch(finding -> finding.hint().isPresent())
                .extracting(finding -> finding.code().text(), finding -> finding.path())
                .containsExactly(reasons);
    }

    private static NumberingContext document(String series, LocalDate day, Optional<String> product) {
        return new NumberingContext(
                day, series, DocumentType.INVOICE, Party.business("Martin").build(), product);
    }
}
