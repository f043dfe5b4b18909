package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.party.Party;
import org.junit.jupiter.api.Test;

/** The code that the README shows. */
class QuickStartTest {

    @Test
    void the_example_of_the_readme_holds() {
        Party buyer = Party.business("Imprimerie Martin").build();
        // region numbering
        NumberPattern numbering = NumberingStrategies.pattern("{series}-{year}-{counter:5}");
        NumberingContext document =
                new NumberingContext(LocalDate.of(2026, 1, 2), "FAC", DocumentType.INVOICE, buyer, Optional.empty());

        InvoiceNumber next = numbering
                .next(document, Optional.of(InvoiceNumber.of("FAC-2025-00417")))
                .orThrow();
        // FAC-2026-00001: a new year counts from 1
        // endregion
        assertThat(next).isEqualTo(InvoiceNumber.of("FAC-2026-00001"));
    }

    @Test
    void the_example_of_fiscal_years_holds() {
        // region fiscal
        NumberPattern numbering = NumberPattern.builder("{series}-{fiscal}-{counter:5}-{check:1271-36}")
                .fiscalYearFrom(MonthDay.of(Month.JULY, 1))
                .build();
        // endregion
        assertThat(numbering
                        .next(Documents.on("2027-01-02"), Optional.empty())
                        .orThrow()
                        .text())
                .startsWith("FAC-2026-27-00001-");
    }

    @Test
    void a_store_hands_on_the_last_position() {
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:5}"))
                .build();
        InvoiceDraft draft = Documents.draft();
        LocalDate today = LocalDate.of(2026, 1, 15);
        // region store
        NumberStore store = NumberStores.inMemory();
        // asked again, the same request gives the same invoice, and none if its draft has changed
        Invoice invoice = store.advance(
                        "F",
                        new IssuingRequest("order 4711", draft),
                        last -> issuer.issue(draft, Issuance.of("F", today).after(last)))
                .orThrow();
        // endregion
        assertThat(invoice.number()).hasToString("F-2026-00001");
        assertThat(store.advance("F", new IssuingRequest("order 4711", draft), last -> {
                            throw new AssertionError();
                        })
                        .orThrow())
                .isEqualTo(invoice);
    }
}
