package org.facturier.core.pricing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;

/**
 * All price lists of a house on a day. The host keeps it and hands it over when an agreement is made or renewed; a run asks no
 * list.
 *
 * @param agreements  prices agreed with one partner, by identifier of the agreement
 * @param segments  prices of a kind of partner, by name of the segment
 * @param everybody  the prices of all others
 */
public record Tariff(Map<String, PriceList> agreements, Map<String, PriceList> segments, PriceList everybody) {

    public Tariff {
        Completeness.of("a tariff").needs("everybody", everybody).verify();
        agreements = Map.copyOf(agreements);
        segments = Map.copyOf(segments);
    }

    /**
     * {@return the lists that count for an agreement, the most particular first}
     *
     * @param agreement  the identifier of the agreement
     * @param segment  the kind of partner, empty where it is of none
     */
    public PriceBook book(String agreement, Optional<String> segment) {
        return new PriceBook(Stream.of(
                        Optional.ofNullable(agreements.get(agreement)),
                        segment.map(segments::get),
                        Optional.of(everybody))
                .flatMap(Optional::stream)
                .toList());
    }
}
