package org.facturier.core.document;

import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * By which identifiers an article is known, beside its name: that of the seller. A line of which nothing but the name is known
 * has {@link #none}.
 *
 * @source EN 16931 BG-31
 */
public sealed interface ItemIdentity permits ItemIdentityData {

    /** {@return the seller's identifier of the product (BT-155)} */
    Optional<String> productCode();

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

        private Builder(ItemIdentity identity) {
            productCode = identity.productCode();
        }

        /** Sets the seller's identifier of the product. */
        public Builder productCode(String productCode) {
            this.productCode = Optional.of(Completeness.given("an article", "productCode", productCode));
            return this;
        }

        /** {@return the identity} */
        public ItemIdentity build() {
            return new ItemIdentityData(productCode);
        }
    }
}
