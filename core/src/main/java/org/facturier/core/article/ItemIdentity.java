package org.facturier.core.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.LegalId;

/**
 * By which identifiers an article is known, beside its name, how lists class it, where it comes from and what it is like. A line
 * of which nothing but the name is known has {@link #none}.
 *
 * @source EN 16931 BG-31 and BG-32
 */
public sealed interface ItemIdentity permits ItemIdentityData {

    /** {@return the seller's identifier of the product (BT-155)} */
    Optional<String> productCode();

    /** {@return the buyer's identifier of the product (BT-156)} */
    Optional<String> buyerCode();

    /** {@return the identifier by which all know it, such as a GTIN (scheme 0160) (BT-157)} */
    Optional<LegalId> standardId();

    /** {@return how lists class it, such as by CPV or by the customs tariff (BT-158)} */
    List<ItemClass> classes();

    /** {@return the country it comes from (BT-159)} */
    Optional<CountryCode> origin();

    /** {@return what it is like, in the order in which it is told (BG-32)} */
    List<ItemAttribute> attributes();

    /** {@return that of an article that is known by its name alone} */
    static ItemIdentity none() {
        return ItemIdentityData.NONE;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder(none());
    }

    /** {@return a builder that starts from this identity} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers identifiers. What is not set is not known. */
    final class Builder {
        private Optional<String> productCode;
        private Optional<String> buyerCode;
        private Optional<LegalId> standardId;
        private final List<ItemClass> classes;
        private Optional<CountryCode> origin;
        private final List<ItemAttribute> attributes;

        private Builder(ItemIdentity identity) {
            productCode = identity.productCode();
            buyerCode = identity.buyerCode();
            standardId = identity.standardId();
            classes = new ArrayList<>(identity.classes());
            origin = identity.origin();
            attributes = new ArrayList<>(identity.attributes());
        }

        /** Sets the seller's identifier of the product. */
        public Builder productCode(String productCode) {
            this.productCode = Optional.of(given("productCode", productCode));
            return this;
        }

        /** Sets the buyer's identifier of the product. */
        public Builder buyerCode(String buyerCode) {
            this.buyerCode = Optional.of(given("buyerCode", buyerCode));
            return this;
        }

        /** Sets the GTIN: eight, twelve, thirteen or fourteen digits. */
        public Builder gtin(String gtin) {
            return standardId(Gtin.of(gtin));
        }

        /** Sets the identifier by which all know it. */
        public Builder standardId(LegalId standardId) {
            this.standardId = Optional.of(given("standardId", standardId));
            return this;
        }

        /** Adds how a list classes it. */
        public Builder itemClass(ItemClass itemClass) {
            this.classes.add(given("itemClass", itemClass));
            return this;
        }

        /** Sets the country it comes from. */
        public Builder origin(CountryCode origin) {
            this.origin = Optional.of(given("origin", origin));
            return this;
        }

        /** Adds what it is like: the name of a property, and its value. */
        public Builder attribute(String name, String value) {
            this.attributes.add(new ItemAttribute(name, value));
            return this;
        }

        /** {@return the identity} */
        public ItemIdentity build() {
            return new ItemIdentityData(productCode, buyerCode, standardId, classes, origin, attributes);
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("an article", property, value);
        }
    }
}
