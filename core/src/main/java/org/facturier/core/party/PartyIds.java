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
 * <p>In France the register has the SIREN, and the SIRET of an establishment is a further identifier. A number that the other
 * party gave it, such as that of a supplier, is of no register and has no scheme: it is {@link #assigned}.
 *
 * @source EN 16931 BT-29 to BT-32, BT-46 to BT-48
 */
public sealed interface PartyIds permits PartyIdsData {

    /** {@return the number under which it is registered, such as its SIREN (BT-30, BT-47)} */
    Optional<LegalId> registration();

    /** {@return further identifiers, such as a SIRET or a GLN (BT-29, BT-46)} */
    List<LegalId> identifiers();

    /** {@return numbers without a public scheme, such as that of a supplier in the books of its customer (BT-29, BT-46)} */
    List<String> assigned();

    /** {@return the VAT identifier, empty while unregistered (BT-31, BT-48)} */
    Optional<TaxId> vatId();

    /**
     * {@return the number by which the tax office knows it beside VAT, such as a German Steuernummer, as it is written there
     * (BT-32)} An e-invoice of a seller without a VAT number asks for it; in France it is then mostly the SIREN.
     */
    Optional<String> taxRegistration();

    /** {@return registration and identifiers in this order, without the VAT identifier} */
    default List<LegalId> all() {
        return Stream.concat(registration().stream(), identifiers().stream()).toList();
    }

    /**
     * {@return the identifier in one scheme, the first where there are several}
     *
     * @param scheme  four digits, such as {@link LegalId#SIREN}
     */
    default Optional<String> legalId(String scheme) {
        return all().stream()
                .filter(id -> id.scheme().equals(scheme))
                .map(LegalId::value)
                .findFirst();
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
        private List<String> assigned;
        private Optional<TaxId> vatId;
        private Optional<String> taxRegistration;

        private Builder(PartyIds ids) {
            registration = ids.registration();
            identifiers = new ArrayList<>(ids.identifiers());
            assigned = new ArrayList<>(ids.assigned());
            vatId = ids.vatId();
            taxRegistration = ids.taxRegistration();
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

        /** Adds a number without a public scheme. */
        public Builder assigned(String number) {
            assigned.add(given("assigned", number));
            return this;
        }

        /** Sets the VAT identifier. */
        public Builder vatId(TaxId vatId) {
            this.vatId = Optional.of(given("vatId", vatId));
            return this;
        }

        /** Sets the number by which the tax office knows the party beside VAT. */
        public Builder taxRegistration(String taxRegistration) {
            this.taxRegistration = Optional.of(given("taxRegistration", taxRegistration));
            return this;
        }

        /**
         * {@return the numbers}
         *
         * @throws IllegalArgumentException if an assigned number or that of the tax office is blank
         */
        public PartyIds build() {
            return new PartyIdsData(registration, identifiers, assigned, vatId, taxRegistration);
        }

        private static <T> T given(String property, @Nullable T value) {
            return Completeness.given("the identifiers of a party", property, value);
        }
    }
}
