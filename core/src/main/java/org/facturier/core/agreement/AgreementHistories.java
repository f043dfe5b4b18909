package org.facturier.core.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;

/**
 * Many agreements through time. One whose versions contradict each other is left out and the others stand. It is what a run, a
 * check and a calendar begin with, each given whatever versions a host has stored.
 *
 * @param byId  each sound agreement by its identifier, in the order of these, unmodifiable
 * @param findings  what is wrong with those left out, and warnings of the others
 */
public record AgreementHistories(Map<String, AgreementHistory> byId, Findings findings) {

    /** {@code byId} is copied, in its order. */
    public AgreementHistories {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /**
     * {@return the agreements that versions make}
     *
     * @param versions  every version of each agreement, in any order
     */
    public static AgreementHistories of(Collection<PartnerAgreement> versions) {
        Map<String, List<PartnerAgreement>> byId = new TreeMap<>();
        versions.forEach(version ->
                byId.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(version));
        Map<String, AgreementHistory> histories = new LinkedHashMap<>();
        Findings.Gathering found = Findings.gathering();
        byId.forEach((id, own) -> {
            Outcome<AgreementHistory> history = AgreementHistory.of(own);
            found.add(history.findings());
            history.value().ifPresent(sound -> histories.put(id, sound));
        });
        return new AgreementHistories(histories, found.findings());
    }
}
