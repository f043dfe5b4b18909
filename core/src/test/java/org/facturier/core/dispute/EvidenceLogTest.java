package org.facturier.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.core.dispute.EvidenceBreaches.DAY;
import static org.facturier.core.dispute.EvidenceBreaches.LOG;
import static org.facturier.core.dispute.EvidenceBreaches.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.seal.Seal;
import org.junit.jupiter.api.Test;

class EvidenceLogTest {

    private static final PieceOfEvidence SECOND = LOG.exhibits().get(1).evidence();

    private static Findings altered(UnaryOperator<List<Exhibit>> change) {
        Seal head = LOG.head().orElseThrow();
        return new EvidenceLog(LOG.dispute(), change.apply(new ArrayList<>(LOG.exhibits()))).check(head);
    }

    private static List<Exhibit> with(List<Exhibit> exhibits, int at, Exhibit exhibit) {
        exhibits.set(at, exhibit);
        return exhibits;
    }

    @Test
    void a_log_as_it_was_made_is_sound() {
        assertThat(LOG.check()).isEmpty();
        assertThat(LOG.check(LOG.head().orElseThrow())).isEmpty();
        assertThat(LOG.exhibits()).extracting(Exhibit::number).containsExactly(1L, 2L, 3L);
        assertThat(EvidenceLog.of("L-1").check()).isEmpty();
    }

    @Test
    void each_altered_part_of_a_piece_is_named_by_its_exhibit() {
        List<PieceOfEvidence> changed = List.of(
                new PieceOfEvidence(
                        EvidenceKind.CALL,
                        SECOND.description(),
                        SECOND.datedOn(),
                        DAY,
                        "camille",
                        SECOND.content(),
                        "a/2"),
                new PieceOfEvidence(
                        SECOND.kind(), "another", SECOND.datedOn(), DAY, "camille", SECOND.content(), "a/2"),
                new PieceOfEvidence(SECOND.kind(), SECOND.description(), DAY, DAY, "camille", SECOND.content(), "a/2"),
                new PieceOfEvidence(
                        SECOND.kind(),
                        SECOND.description(),
                        SECOND.datedOn(),
                        DAY.plusDays(1),
                        "camille",
                        SECOND.content(),
                        "a/2"),
                new PieceOfEvidence(
                        SECOND.kind(), SECOND.description(), SECOND.datedOn(), DAY, "Camille", SECOND.content(), "a/2"),
                new PieceOfEvidence(
                        SECOND.kind(),
                        SECOND.description(),
                        SECOND.datedOn(),
                        DAY,
                        "camille",
                        ContentHash.of(content("a/3")),
                        "a/2"),
                new PieceOfEvidence(
                        SECOND.kind(),
                        SECOND.description(),
                        SECOND.datedOn(),
                        DAY,
                        "camille",
                        SECOND.content(),
                        "a/4"));
        for (PieceOfEvidence evidence : changed) {
            Exhibit exhibit = new Exhibit(evidence, LOG.exhibits().get(1).seal());
            assertThat(altered(exhibits -> with(exhibits, 1, exhibit)))
                    .extracting(Finding::path)
                    .containsExactly("exhibit 2");
        }
    }

    @Test
    void what_was_left_out_put_in_moved_or_cut_off_is_found() {
        assertThat(altered(exhibits -> exhibits.subList(0, 2)))
                .extracting(Finding::path)
                .containsExactly("dispute L-1[3]");
        assertThat(altered(exhibits -> List.of(exhibits.get(0), exhibits.get(2))))
                .isNotEmpty();
        assertThat(altered(exhibits -> List.of(exhibits.get(1), exhibits.get(0), exhibits.get(2))))
                .isNotEmpty();
        assertThat(altered(exhibits -> with(exhibits, 0, exhibits.get(1)))).isNotEmpty();
    }

    @Test
    void a_log_is_not_that_of_another_dispute() {
        assertThat(new EvidenceLog("L-9", LOG.exhibits()).check()).hasSize(3);
    }

    @Test
    void a_piece_is_sealed_over_netstrings_that_anybody_can_hash() throws NoSuchAlgorithmException {
        EvidenceLog log = EvidenceLog.of("L-1")
                .with(new PieceOfEvidence(
                        EvidenceKind.ORDER, "Café", DAY, DAY, "jo", ContentHash.of(content("abc")), "x"));
        // the SHA-256 of abc is the example of FIPS 180-4
        String piece = "5:ORDER,5:Café,10:2026-02-10,10:2026-02-10,2:jo,64:"
                + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad,1:x,";
        String sealed = "16:facturier-seal-1,7:SHA-256,11:dispute L-1,1:1,0:,9:exhibit 1,"
                + piece.getBytes(StandardCharsets.UTF_8).length + ":" + piece + ",";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8));
        assertThat(log.head().orElseThrow().hash()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void each_altered_byte_of_a_content_names_its_exhibit() {
        assertThat(LOG.checkContents(piece -> Optional.of(content(piece.location()))))
                .isEmpty();
        for (int at = 0; at < content("a/2").length; at++) {
            int place = at;
            assertThat(LOG.checkContents(piece -> Optional.of(damaged(piece, place))))
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .containsExactly("EVI-CONTENT-01 exhibit 2");
        }
        assertThat(LOG.checkContents(
                        piece -> piece.equals(SECOND) ? Optional.empty() : Optional.of(content(piece.location()))))
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("EVI-CONTENT-02 exhibit 2");
    }

    private static byte[] damaged(PieceOfEvidence piece, int at) {
        byte[] content = content(piece.location());
        if (piece.equals(SECOND)) {
            content[at] ^= 1;
        }
        return content;
    }

    @Test
    void nothing_is_recorded_before_what_was_recorded() {
        PieceOfEvidence early = new PieceOfEvidence(
                EvidenceKind.CALL, "call", DAY, DAY.minusDays(1), "camille", SECOND.content(), "a/9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOG.with(early))
                .withMessageContaining("2026-02-09 cannot follow what was on 2026-02-10");
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("BA78"));
    }
}
