package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A postal address: of the seller (BG-5), the buyer (BG-8), the tax representative (BG-12) or the place of delivery (BG-15).
 *
 * @param line1  street and number, or what stands for it
 * @param line2  what goes with the first line
 * @param line3  what goes with the second line
 * @param city  the town
 * @param postCode  the post code as its country writes it
 * @param subdivision  region, county, province
 * @param country  ISO 3166-1 alpha-2, or {@code XI}; demanded by the norm
 */
public record Address(
        @Bt({"BG-5 BT-35", "BG-8 BT-50", "BG-12 BT-64", "BG-15 BT-75"})
        Optional<String> line1,

        @Bt({"BG-5 BT-36", "BG-8 BT-51", "BG-12 BT-65", "BG-15 BT-76"})
        Optional<String> line2,

        @Bt({"BG-5 BT-162", "BG-8 BT-163", "BG-12 BT-164", "BG-15 BT-165"})
        Optional<String> line3,

        @Bt({"BG-5 BT-37", "BG-8 BT-52", "BG-12 BT-66", "BG-15 BT-77"})
        Optional<String> city,

        @Bt({"BG-5 BT-38", "BG-8 BT-53", "BG-12 BT-67", "BG-15 BT-78"})
        Optional<String> postCode,

        @Bt({"BG-5 BT-39", "BG-8 BT-54", "BG-12 BT-68", "BG-15 BT-79"})
        Optional<String> subdivision,

        @Bt({"BG-5 BT-40", "BG-8 BT-55", "BG-12 BT-69", "BG-15 BT-80"})
        Optional<String> country) {

    public Address {
        requireNonNull(line1, "line1");
        requireNonNull(line2, "line2");
        requireNonNull(line3, "line3");
        requireNonNull(city, "city");
        requireNonNull(postCode, "postCode");
        requireNonNull(subdivision, "subdivision");
        requireNonNull(country, "country");
    }
}
