package org.facturier.core.dispute;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;

/** A log of three pieces, and archives that do not have what it says. */
public final class EvidenceBreaches {

    static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    static final EvidenceLog LOG = EvidenceLog.of("L-1")
            .with(piece(EvidenceKind.CONTRACT, "Contrat cadre", "a/1"))
            .with(piece(EvidenceKind.MAIL, "Réclamation: \"froid\"", "a/2"))
            .with(piece(EvidenceKind.DELIVERY_PROOF, "Bon signé", "a/3"));

    private EvidenceBreaches() {}

    /** {@return by rule, what breaks it} */
    public static Map<Rule, Supplier<Findings>> all() {
        Map<EvidenceRule, Supplier<Findings>> breaches = new EnumMap<>(EvidenceRule.class);
        breaches.put(EvidenceRule.CONTENT_KEPT, () -> LOG.checkContents(piece -> Optional.of(content("another"))));
        breaches.put(EvidenceRule.CONTENT_PRESENT, () -> LOG.checkContents(piece -> Optional.empty()));
        return Map.copyOf(breaches);
    }

    /** What is at a place is its name. */
    static byte[] content(String location) {
        return location.getBytes(StandardCharsets.UTF_8);
    }

    static PieceOfEvidence piece(EvidenceKind kind, String description, String location) {
        return new PieceOfEvidence(
                kind, description, DAY.minusDays(5), DAY, "camille", ContentHash.of(content(location)), location);
    }
}
