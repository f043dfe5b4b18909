package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.numbering.NumberPattern;
import org.facturier.numbering.NumberStores;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.numbering.SeriesAudit;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Test
    void a_strategy_goes_on_from_the_last_number() {
        // region next
        NumberPattern numbering = NumberingStrategies.pattern("{series}-{year}-{counter:5}");
        NumberingContext document = new NumberingContext(
                LocalDate.of(2026, 1, 2), "F", DocumentType.INVOICE, Lumen.BUYER, Optional.empty());

        InvoiceNumber first = numbering.next(document, Optional.empty()).orThrow(); // F-2026-00001
        InvoiceNumber second = numbering.next(document, Optional.of(first)).orThrow(); // F-2026-00002
        InvoiceNumber newYear = numbering
                .next(document, Optional.of(InvoiceNumber.of("F-2025-00417")))
                .orThrow(); // F-2026-00001
        // endregion
        assertThat(Stream.of(first, second, newYear).map(InvoiceNumber::text))
                .containsExactly("F-2026-00001", "F-2026-00002", "F-2026-00001");
    }

    @Test
    void a_strategy_refuses_what_it_cannot_go_on_from() throws IOException {
        NumberPattern numbering = NumberingStrategies.pattern("{series}-{year}-{counter:5}");
        // region back
        NumberingContext earlier = new NumberingContext(
                LocalDate.of(2025, 12, 31), "F", DocumentType.INVOICE, Lumen.BUYER, Optional.empty());
        Findings refusal = numbering
                .next(earlier, Optional.of(InvoiceNumber.of("F-2026-00001")))
                .findings();
        // endregion
        Printed.is("10-back.txt", lines(refusal));
        assertThat(refusal.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code().toString()).isEqualTo("NUM-NEXT-02"));
    }

    @Test
    void a_pattern_that_could_give_a_number_twice_is_refused() throws IOException {
        StringBuilder refused = new StringBuilder();
        // region proof
        for (String pattern : List.of("{month}-{counter:4}", "{series}{counter}", "{series}-{year}")) {
            try {
                NumberingStrategies.pattern(pattern);
            } catch (IllegalArgumentException refusal) {
                refused.append(pattern)
                        .append("\n  ")
                        .append(refusal.getMessage())
                        .append('\n');
            }
        }
        // endregion
        Printed.is("10-proof.txt", refused.toString());
        assertThat(refused.toString().lines()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void a_store_keeps_invoice_and_number_together() throws IOException {
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00");
        InvoiceDraft other = Lumen.draft("Lampe", "EUR 125.00");
        // region store
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:4}"))
                .build();
        NumberStore store = NumberStores.inMemory();
        Outcome<Invoice> outcome = issue(store, issuer, "order 4711", draft);
        String number = outcome.orThrow().number().text(); // F-2026-0001
        // endregion
        assertThat(number).isEqualTo("F-2026-0001");

        // region again
        Invoice again = issue(store, issuer, "order 4711", draft).orThrow(); // F-2026-0001, the same invoice
        Invoice next = issue(store, issuer, "order 4712", draft).orThrow(); // F-2026-0002
        Findings conflict = issue(store, issuer, "order 4711", other).findings(); // INV-REQUEST-01
        // endregion
        assertThat(again).isEqualTo(outcome.orThrow());
        assertThat(next.number().text()).isEqualTo("F-2026-0002");
        Printed.is("10-conflict.txt", lines(conflict));

        // region failing
        InvoiceDraft empty = InvoiceDraft.builder().header(Lumen.header()).build();
        Outcome<Invoice> refused = issue(store, issuer, "order 4713", empty);
        Invoice after = issue(store, issuer, "order 4714", draft).orThrow(); // F-2026-0003
        // endregion
        assertThat(refused.value()).isEmpty();
        assertThat(after.number().text()).isEqualTo("F-2026-0003");
    }

    // region issue
    private static Outcome<Invoice> issue(NumberStore store, Issuer issuer, String request, InvoiceDraft draft) {
        return store.advance(
                "F",
                new IssuingRequest(request, draft),
                last -> issuer.issue(draft, Issuance.of("F", TODAY).after(last)));
    }
    // endregion

    @Test
    void an_audit_names_what_an_inspector_would_ask_about() throws IOException {
        // region audit
        NumberPattern numbering = NumberingStrategies.pattern("{series}-{year}-{counter:4}");
        List<InvoiceNumber> given = Stream.of(
                        "F-2025-0001",
                        "F-2025-0002",
                        "F-2025-0005",
                        "F-2026-0001",
                        "F-2026-0003",
                        "F-2026-0002",
                        "F-2026-0002",
                        "F/2026/4")
                .map(InvoiceNumber::of)
                .toList();
        Findings found = SeriesAudit.of(numbering, "F").check(given);
        // endregion
        Printed.is("10-audit.txt", lines(found));
        assertThat(found.stream().map(finding -> finding.code().toString()))
                .containsExactly("NUM-ORDER-01", "NUM-REPEAT-01", "NUM-SHAPE-01", "NUM-GAP-01");
    }

    @Test
    void check_characters_find_a_slip() throws IOException {
        // region check
        NumberPattern numbering = NumberingStrategies.pattern("{series}-{year}-{counter:5}-{check:1271-36}");
        NumberingContext document =
                new NumberingContext(TODAY, "F", DocumentType.INVOICE, Lumen.BUYER, Optional.empty());
        InvoiceNumber number = numbering.next(document, Optional.empty()).orThrow();
        Findings slip = SeriesAudit.of(numbering, "F")
                .check(List.of(InvoiceNumber.of(number.text().replace("00001", "00010"))));
        // endregion
        Printed.is("10-check.txt", number + "\n" + lines(slip));
        assertThat(slip.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code().toString()).isEqualTo("NUM-CHECK-01"));
    }

    private static String lines(Findings findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(finding).append('\n'));
        return lines.toString();
    }
}
