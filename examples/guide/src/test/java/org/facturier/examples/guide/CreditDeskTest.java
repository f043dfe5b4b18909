package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Outcome;
import org.facturier.core.reference.DocumentKey;
import org.facturier.numbering.NumberStores;
import org.junit.jupiter.api.Test;

class CreditDeskTest {

    private static final DocumentKey SOLD = DocumentKey.of(CorrectionTest.invoice());
    private static final Map<Integer, BigDecimal> ONE = Map.of(1, BigDecimal.ONE);
    private static final Map<Integer, BigDecimal> TWO = Map.of(1, BigDecimal.valueOf(2));

    private final CreditDesk desk = new CreditDesk(
            NumberStores.inMemory(),
            Clock.fixed(Instant.parse("2026-02-02T09:00:00Z"), ZoneId.of("Europe/Paris")),
            Chain.of(List.of(CorrectionTest.invoice())));

    @Test
    void a_credit_asked_for_again_is_the_note_that_was_issued_and_another_key_is_another_note() {
        // region twice
        Invoice note = desk.credit("return-1", SOLD, ONE).orThrow(); // AV-2026-0001, one lamp
        Invoice again = desk.credit("return-1", SOLD, ONE).orThrow(); // the same note
        Invoice next = desk.credit("return-2", SOLD, ONE).orThrow(); // AV-2026-0002, another lamp
        Outcome<Invoice> other = desk.credit("return-1", SOLD, TWO); // INV-CREDIT-01: one lamp is left
        // endregion
        assertThat(again).isEqualTo(note);
        assertThat(next.number()).hasToString("AV-2026-0002");
        assertThat(desk.chain().documents()).hasSize(3);
        assertThat(other.findings())
                .extracting(finding -> finding.code().text())
                .containsExactly("INV-CREDIT-01");
    }

    @Test
    void another_credit_under_the_same_key_is_a_conflict() {
        desk.credit("return-1", SOLD, ONE).orThrow();
        assertThat(desk.credit("return-1", SOLD, TWO).findings())
                .extracting(finding -> finding.code().text())
                .containsExactly("INV-REQUEST-01");
    }
}
