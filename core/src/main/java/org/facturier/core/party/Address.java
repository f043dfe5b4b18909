package org.facturier.core.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * A postal address. Its {@code toString} is masked up to the city. It is printed in the order given; which country requires a post
 * code, or a region, is not asked here.
 *
 * @param lines  street, building, box: none to three
 * @param postCode  the post code, empty where the country has none
 * @param city  the city
 * @param subdivision  the region, where the country requires one
 * @param country  the country
 * @source EN 16931-1:2017, BG-5 and BG-8
 */
public record Address(
        @Size(max = 3) List<@NotBlank @Size(max = 200) String> lines,
        Optional<@Size(max = 20) String> postCode,
        @NotBlank @Size(max = 100) String city,
        Optional<@Size(max = 100) String> subdivision,
        CountryCode country) {

    /** @throws IllegalArgumentException if city or country are missing */
    public Address {
        Completeness.of("an address")
                .needs("city", city)
                .needs("country", country)
                .verify();
        lines = List.copyOf(lines);
    }

    /**
     * {@return an address of one line}
     *
     * @param country  ISO 3166-1 alpha-2
     * @param line  street and number, or a box
     * @param postCode  the post code
     * @param city  the city
     */
    public static Address of(String line, String postCode, String city, String country) {
        return new Address(List.of(line), Optional.of(postCode), city, Optional.empty(), CountryCode.of(country));
    }

    /** {@return city and country, the rest masked} */
    @Override
    public String toString() {
        return "Address[****, " + city + ", " + country + "]";
    }
}
