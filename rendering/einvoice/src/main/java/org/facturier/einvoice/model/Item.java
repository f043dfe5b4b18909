package org.facturier.einvoice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What is sold, BG-31.
 *
 * @param name  its name; demanded by the norm
 * @param description  what it is
 * @param sellersIdentifier  the article number of the seller
 * @param buyersIdentifier  the article number of the buyer
 * @param standardIdentifier  the article number of a registry, with its scheme: 0160 is a GTIN
 * @param classifications  classes that it belongs to, with scheme (UNTDID 7143) and version
 * @param origin  the country of origin, ISO 3166-1 alpha-2
 * @param attributes  further properties
 */
public record Item(
        @Bt("BT-153") Optional<String> name,
        @Bt("BT-154") Optional<String> description,
        @Bt("BT-155") Optional<String> sellersIdentifier,
        @Bt("BT-156") Optional<String> buyersIdentifier,
        @Bt("BT-157") Optional<Identifier> standardIdentifier,
        @Bt("BT-158") List<Identifier> classifications,
        @Bt("BT-159") Optional<String> origin,
        @Bg("BG-32") List<ItemAttribute> attributes) {

    public Item {
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(sellersIdentifier, "sellersIdentifier");
        requireNonNull(buyersIdentifier, "buyersIdentifier");
        requireNonNull(standardIdentifier, "standardIdentifier");
        classifications = List.copyOf(classifications);
        requireNonNull(origin, "origin");
        attributes = List.copyOf(attributes);
    }
}
