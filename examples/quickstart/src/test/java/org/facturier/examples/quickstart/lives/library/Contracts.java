package org.facturier.examples.quickstart.lives.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.usage.Usage;
import org.facturier.examples.quickstart.lives.AgreementEvent;
import org.facturier.examples.quickstart.lives.AgreementEvent.Agreed;
import org.facturier.examples.quickstart.lives.AgreementEvent.Amended;
import org.facturier.examples.quickstart.lives.AgreementEvent.Dropped;
import org.facturier.examples.quickstart.lives.AgreementEvent.Ended;
import org.facturier.examples.quickstart.lives.AgreementEvent.PutRight;
import org.facturier.examples.quickstart.lives.AgreementEvent.Recounted;
import org.facturier.examples.quickstart.lives.AgreementEvent.Used;
import org.facturier.examples.quickstart.lives.AgreementEvent.Withdrawn;
import org.facturier.examples.quickstart.lives.Figures;

/** What a host keeps for its billing run: every version of every agreement, and every record of usage. */
final class Contracts implements AgreementEvent.Cases<Figures> {

    private final Map<String, TreeMap<Integer, Version>> versions = new TreeMap<>();
    private final List<Usage> usage = new ArrayList<>();

    List<PartnerAgreement> versions() {
        return versions.values().stream()
                .flatMap(own -> own.values().stream())
                .map(Version::build)
                .toList();
    }

    List<Usage> usage() {
        return List.copyOf(usage);
    }

    @Override
    public Figures agreed(Agreed event) {
        versions.computeIfAbsent(event.agreement(), id -> new TreeMap<>()).put(1, Version.of(event));
        return new Figures();
    }

    @Override
    public Figures amended(Amended event) {
        Version last = versions.get(event.agreement()).lastEntry().getValue();
        versions.get(event.agreement()).put(event.version(), last.amended(event));
        return new Figures();
    }

    @Override
    public Figures putRight(PutRight event) {
        versions.get(event.agreement()).computeIfPresent(event.version(), (number, wrong) -> wrong.with(event.rules()));
        return new Figures();
    }

    @Override
    public Figures dropped(Dropped event) {
        versions.get(event.agreement()).remove(event.version());
        return new Figures();
    }

    /** What would begin later is withdrawn. */
    @Override
    public Figures ended(Ended event) {
        TreeMap<Integer, Version> own = versions.get(event.agreement());
        List<PartnerAgreement> built = own.values().stream().map(Version::build).toList();
        AgreementHistory.of(built)
                .orThrow()
                .endingBefore(event.until())
                .forEach(ended ->
                        own.computeIfPresent(ended.version(), (number, version) -> version.until(ended.validUntil())));
        return new Figures();
    }

    /** A record that is told twice is handed over twice. */
    @Override
    public Figures used(Used event) {
        usage.add(usage.stream()
                .filter(known -> known.id().equals(event.id()))
                .findFirst()
                .orElse(new Usage(event.id(), event.partner(), event.metric(), event.on(), event.quantity())));
        return new Figures();
    }

    @Override
    public Figures recounted(Recounted event) {
        usage.replaceAll(used -> used.id().equals(event.id()) ? counted(used, event.quantity()) : used);
        return new Figures();
    }

    private static Usage counted(Usage used, BigDecimal quantity) {
        return new Usage(used.id(), used.partner(), used.metric(), used.on(), quantity);
    }

    @Override
    public Figures withdrawn(Withdrawn event) {
        usage.removeIf(used -> used.id().equals(event.id()));
        return new Figures();
    }
}
