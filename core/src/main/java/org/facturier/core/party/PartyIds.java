package org.facturier.core.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.finding.Completeness;
import org.jspecify.annotations.Nullable;

/**
 * By which numbers a party is known to others: the number of the register in which it stands, further identifiers, and the one
 * for VAT. A party of which no number is known has {@link #none}.
 *
 * <p>In France the register has the SIREN, and the SIRET of an establishment is a further identifier.
 *
 * @source EN 16931 BT-29 to BT-31, BT-46 to BT-48
 */
public sealed interface PartyIds permits PartyIdsData {

    /** {@return the number under which it is registered, such as its SIREN (BT-30, BT-47)} */
    Optional<LegalId> registration();

    /** {@return further identifiers, such as a SIRET or a GLN (BT-29, BT-46)} */
    List<LegalId> identifiers();

    /** {@return the VAT identifier, empty while unregistered (BT-31, BT-48)} */
    Optional<TaxId> vatId();

    /** {@return registration and identifiers in this order, without the VAT identifier} */
    default List<LegalId> all() {
        return Stream.concat(registration().stream(), identifiers().stream()).toList();
    }

    /** {@return those of a party of which no number is known} */
    static PartyIds none() {
        return PartyIdsData.NONE;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder(none());
    }

    /** {@return a builder that starts from these} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers the numbers of a party. */
    final class Builder {
        private Optional<LegalId> registration;
        private List<LegalId> identifiers;
        private Optional<TaxId> vatId;

        private Builder(PartyIds ids) {
            registration = ids.registration();
            identifiers = new ArrayList<>(ids.identifiers());
            vatId = ids.vatId();
        }

        /** Sets the number under which the party is registered. */
        public Builder registration(LegalId registration) {
            this.registration = Optional.of(given("registration", registration));
            return this;
        }

        /** Adds a further identifier. */
        public Builder identifier(LegalId identifier) {
            identifiers.add(given("identifier", identifier));
            return this;
        }

        /** Sets the VAT identifier. */
        public Builder vatId(TaxId vatId) {
            this.vatId = Optional.of(given("vatId", vatId));
            return this;
        }

        /** {@return the numbers} */
        public PartyIds build() {
            return new PartyIdsData(registration, identifiers, vatId);
        }

        private static <T> T given(String property, @Nullable T value) {
            return Completeness.given("the identifiers of a party", property, value);
        }
    }
}
