package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.examples.guide.Recipes.ISSUER;
import static org.facturier.examples.guide.Recipes.TODAY;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.numbering.NumberPattern;
import org.facturier.numbering.NumberStores;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.numbering.SeriesAudit;
import org.junit.jupiter.api.Test;

/** The recipes of the cookbook on numbers. */
class NumberRecipesTest {
    @Test
    void numbers_begin_again_with_the_year() {
        // region numbers
        NumberPattern numbering = NumberingStrategies.pattern("{series}-{year}-{counter:4}");
        NumberingContext document =
                new NumberingContext(TODAY, "F", DocumentType.INVOICE, Lumen.BUYER, Optional.empty());
        InvoiceNumber next = numbering
                .next(document, Optional.of(InvoiceNumber.of("F-2025-0417")))
                .orThrow(); // F-2026-0001
        // endregion
        assertThat(next).hasToString("F-2026-0001");
    }

    @Test
    void each_establishment_has_its_series() {
        // region establishments
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00");
        String lyon = ISSUER.issue(draft, Issuance.of("LYO", TODAY))
                .orThrow()
                .number()
                .text(); // LYO-2026-0001
        String paris = ISSUER.issue(draft, Issuance.of("PAR", TODAY))
                .orThrow()
                .number()
                .text(); // PAR-2026-0001
        // endregion
        assertThat(List.of(lyon, paris)).containsExactly("LYO-2026-0001", "PAR-2026-0001");
    }

    @Test
    void a_fiscal_year_begins_in_july() {
        // region fiscal
        NumberPattern numbering = NumberingStrategies.fiscalYearly(MonthDay.of(Month.JULY, 1));
        NumberingContext document =
                new NumberingContext(TODAY, "F", DocumentType.INVOICE, Lumen.BUYER, Optional.empty());
        String first = numbering.next(document, Optional.empty()).orThrow().text(); // F-2025-26-00001
        // endregion
        assertThat(first).isEqualTo("F-2025-26-00001");
    }

    @Test
    void a_request_that_comes_twice_is_issued_once() {
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00");
        // region once
        NumberStore store = NumberStores.inMemory(); // yours is a table
        IssuingRequest request = new IssuingRequest("order 4711", draft);
        Invoice first = store.advance(
                        "F",
                        request,
                        last -> ISSUER.issue(draft, Issuance.of("F", TODAY).after(last)))
                .orThrow();
        // endregion
        Invoice again = store.advance("F", request, last -> {
                    throw new IllegalStateException("asked again");
                })
                .orThrow();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_series_goes_on_from_another_program() {
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00");
        // region goOn
        SeriesPosition before = new SeriesPosition(InvoiceNumber.of("F-2026-0117"), LocalDate.of(2026, 1, 9));
        NumberStore store = NumberStores.inMemory(Map.of("F", List.of(before)));
        Invoice next = store.advance(
                        "F",
                        new IssuingRequest("order 4711", draft),
                        last -> ISSUER.issue(draft, Issuance.of("F", TODAY).after(last)))
                .orThrow(); // F-2026-0118
        // endregion
        assertThat(next.number()).hasToString("F-2026-0118");
    }

    @Test
    void gaps_are_found() {
        // region gaps
        NumberPattern numbering = NumberingStrategies.pattern("{series}-{year}-{counter:4}");
        List<InvoiceNumber> given = Stream.of("F-2026-0001", "F-2026-0002", "F-2026-0004")
                .map(InvoiceNumber::of)
                .toList();
        Findings gaps = SeriesAudit.of(numbering, "F").check(given); // NUM-GAP-01 at [2]
        // endregion
        assertThat(gaps).extracting(Finding::path).containsExactly("[2]");
        assertThat(gaps).extracting(finding -> finding.code().text()).containsExactly("NUM-GAP-01");
    }
}
