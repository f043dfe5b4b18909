package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.party.Address;
import org.facturier.core.party.CountryCode;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/** The lines of an address as the post of its country requires them; the country is named on letters abroad only. */
final class PostalLines {

    /** Countries whose post wants the code after the place; all others have it before. */
    private static final Set<String> POST_CODE_LAST = Set.of("GB", "IE", "US", "CA", "AU", "NZ", "IN", "SG");

    private PostalLines() {}

    /**
     * {@return the lines beneath the name: street, place with its code, and abroad the country in capitals}
     *
     * @param writtenFrom  the country of who writes; empty to name the country always
     */
    static List<String> of(Address address, Optional<CountryCode> writtenFrom, DocumentLabels labels) {
        List<String> lines = new ArrayList<>();
        address.lines().forEach(line -> lines.add(Printable.line(line)));
        lines.add(Printable.line(place(address)));
        if (!writtenFrom.equals(Optional.of(address.country()))) {
            lines.add(address.country().name(labels.language()).toUpperCase(labels.language()));
        }
        return lines;
    }

    /** {@return such as {@code 75010 Paris} or {@code Springfield, IL 62701}} */
    private static String place(Address address) {
        if (POST_CODE_LAST.contains(address.country().code())) {
            String region = address.subdivision().map(text -> ", " + text).orElse("");
            return address.city()
                    + region
                    + address.postCode().map(code -> " " + code).orElse("");
        }
        return Stream.of(address.postCode(), Optional.of(address.city()), address.subdivision())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
