package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.account.Statement.Movement;
import org.facturier.core.dossier.Dossier;
import org.facturier.core.finding.Finding;
import org.facturier.core.seal.SealedText;
import org.junit.jupiter.api.Test;

class SealedDossierTest {

    private static final Dossier DOSSIER = DossierBreaches.dossier();
    private static final SealedDossier SEALED = SealedDossier.of(DOSSIER);

    private static List<String> paths(byte[] json) {
        return SealedDossier.verify("dossier.json", json).stream()
                .map(Finding::path)
                .toList();
    }

    @Test
    void a_dossier_has_what_the_ledger_has_of_its_invoice_until_its_day() {
        assertThat(DOSSIER.documents())
                .extracting(document -> document.number().text())
                .containsExactly("F-1", "N-1");
        // 120.00 and 12.00 billed, 50.00 paid, 120.00 credited; the note of July is later
        assertThat(DOSSIER.accounts()).hasSize(1);
        assertThat(DOSSIER.open()).isEqualTo(eur("0.00"));
        assertThat(DOSSIER.accounts().get(0).movements())
                .extracting(Movement::amount)
                .containsExactlyInAnyOrder(eur("120.00"), eur("12.00"), eur("-50.00"), eur("-120.00"));
        assertThat(Dossier.of(
                                DossierBreaches.ledger(),
                                DossierBreaches.disputed(),
                                DossierBreaches.evidence(),
                                day(2, 1))
                        .orThrow()
                        .corrections())
                .isEmpty();
        assertThat(Dossier.of(
                                DossierBreaches.ledger(),
                                DossierBreaches.disputed(),
                                DossierBreaches.evidence(),
                                day(2, 11))
                        .orThrow()
                        .open())
                .isEqualTo(eur("70.00"));
    }

    @Test
    void each_part_is_sealed_under_its_name() {
        assertThat(SEALED.parts())
                .extracting(SealedText::name)
                .contains("dispute", "document F-1", "document N-1", "reminder 1", "evidence", "interest");
        assertThat(SEALED.parts()).hasSize(8);
        assertThat(paths(SEALED.text())).isEmpty();
        assertThat(SealedDossier.of(DossierBreaches.dossier())).isEqualTo(SEALED);
    }

    @Test
    void a_part_that_says_something_else_is_named() {
        for (int at = 0; at < SEALED.parts().size(); at++) {
            SealedText part = SEALED.parts().get(at);
            List<SealedText> parts = new ArrayList<>(SEALED.parts());
            parts.set(at, new SealedText(part.name(), part.text() + " ", part.seal()));
            assertThat(paths(new SealedDossier("L-1", parts).text())).containsExactly(part.name());
            parts.remove(at);
            assertThat(at == SEALED.parts().size() - 1
                            || !paths(new SealedDossier("L-1", parts).text()).isEmpty())
                    .isTrue();
        }
    }

    @Test
    void each_altered_byte_is_found() {
        byte[] json = SEALED.text();
        for (int at = 0; at < json.length; at += 7) {
            byte[] altered = json.clone();
            altered[at] ^= 1;
            assertThat(paths(altered))
                    .as("byte %d of %s", at, new String(json, at, 1, StandardCharsets.ISO_8859_1))
                    .isNotEmpty();
        }
    }

    @Test
    void blanks_that_mean_nothing_are_found_at_their_byte() {
        String text = new String(SEALED.text(), StandardCharsets.UTF_8);
        assertThat(paths(("{ " + text.substring(1)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("byte 1");
        assertThat(paths((text + "\n").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("byte " + SEALED.text().length);
    }
}
