package org.facturier.einvoice.receiving;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.party.Address;
import org.facturier.core.party.Contact;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.ElectronicAddress;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyIds;
import org.facturier.core.party.TaxId;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Seller;

/**
 * Seller and buyer of a hub as parties of the domain. Only the names are needed; an address without a town, or a number that the
 * domain does not take, stays in the hub.
 *
 * @param taking  gathers what cannot be taken
 */
record PartyTaking(Taking taking) {

    /** A party of the norm: where it stands in the hub, and what its terms are called. */
    private enum Role {
        SELLER("seller", "identifiers", "BT-27", "BT-29", "BT-30", "BT-31", "BT-34", "BG-5"),
        BUYER("buyer", "identifier", "BT-44", "BT-46", "BT-47", "BT-48", "BT-49", "BG-8");

        private final String place;
        private final String others;
        private final String name;
        private final String identifier;
        private final String registration;
        private final String vat;
        private final String endpoint;
        private final String address;

        Role(
                String place,
                String others,
                String name,
                String identifier,
                String registration,
                String vat,
                String endpoint,
                String address) {
            this.place = place;
            this.others = place + "." + others;
            this.name = name;
            this.identifier = identifier;
            this.registration = registration;
            this.vat = vat;
            this.endpoint = endpoint;
            this.address = address;
        }
    }

    /** {@return BG-4, as the party that the host names so; none without a name} */
    Optional<Party> seller(Seller seller, String id) {
        PartyIds ids = registered(
                ids(Role.SELLER, seller.registration(), seller.identifiers(), seller.vatIdentifier()),
                seller.taxRegistration());
        return party(
                        Role.SELLER,
                        new Named(id, seller.name(), seller.tradingName()),
                        ids,
                        seller.address(),
                        seller.contact(),
                        seller.endpoint())
                .map(party -> seller.legalInformation()
                        .map(words -> party.toBuilder().legalInformation(words).build())
                        .orElse(party));
    }

    /** {@return BG-7, as the party that the host names so; none without a name} */
    Optional<Party> buyer(Buyer buyer, String id) {
        return party(
                Role.BUYER,
                new Named(id, buyer.name(), buyer.tradingName()),
                ids(
                        Role.BUYER,
                        buyer.registration(),
                        buyer.identifier().stream().toList(),
                        buyer.vatIdentifier()),
                buyer.address(),
                buyer.contact(),
                buyer.endpoint());
    }

    /**
     * How a party is called.
     *
     * @param id  the host's identifier
     * @param name  the legal name
     * @param tradingName  the name that it trades under
     */
    private record Named(String id, Optional<String> name, Optional<String> tradingName) {}

    private Optional<Party> party(
            Role role,
            Named named,
            PartyIds ids,
            Optional<org.facturier.einvoice.model.Address> address,
            Optional<org.facturier.einvoice.model.Contact> contact,
            Optional<Identifier> endpoint) {
        Optional<String> name = taking.need(role.place + ".name", role.name, named.name());
        return name.flatMap(text -> taking.made(role.place, () -> {
            Party.Builder party = Party.business(text).id(named.id()).ids(ids);
            named.tradingName().ifPresent(party::tradingName);
            address.flatMap(each -> address(each, role.place + ".address", role.address))
                    .ifPresent(party::address);
            contact.map(PartyTaking::contact).ifPresent(party::contact);
            endpoint.flatMap(each -> endpoint(each, role)).ifPresent(party::electronicAddress);
            return party.build();
        }));
    }

    /** {@return the numbers of a party that the domain takes; others are named and stay in the hub} */
    private PartyIds ids(Role role, Optional<Identifier> registration, List<Identifier> others, Optional<String> vat) {
        PartyIds.Builder ids = PartyIds.builder();
        registration
                .flatMap(id -> legalId(id, role.place + ".registration", role.registration))
                .ifPresent(ids::registration);
        others.forEach(id -> identifier(id, role, ids));
        vat.flatMap(text -> taking.offered(role.place + ".vatIdentifier", role.vat, () -> TaxId.parse(text)))
                .ifPresent(ids::vatId);
        return ids.build();
    }

    /** {@return these numbers, with that of the tax office (BT-32), which only a seller has} */
    private static PartyIds registered(PartyIds ids, Optional<String> taxRegistration) {
        return taxRegistration
                .map(number -> ids.toBuilder().taxRegistration(number).build())
                .orElse(ids);
    }

    /** A number without a scheme is one that somebody assigned. */
    private void identifier(Identifier id, Role role, PartyIds.Builder ids) {
        if (id.scheme().isEmpty()) {
            ids.assigned(id.value());
        } else {
            legalId(id, role.others, role.identifier).ifPresent(ids::identifier);
        }
    }

    /** {@return BT-34 or BT-49; one without a scheme is none of the domain} */
    private Optional<ElectronicAddress> endpoint(Identifier id, Role role) {
        return taking.offered(
                role.place + ".endpoint",
                role.endpoint,
                () -> new ElectronicAddress(id.scheme().orElse(""), id.value()));
    }

    /** {@return a number of a public scheme, its check digit right where the scheme has one} */
    private Optional<LegalId> legalId(Identifier id, String place, String term) {
        return taking.offered(place, term, () -> new LegalId(id.scheme().orElse(""), id.value()));
    }

    /** {@return an address; none where town or country are not stated} */
    Optional<Address> address(org.facturier.einvoice.model.Address address, String place, String group) {
        List<String> lines = Stream.of(address.line1(), address.line2(), address.line3())
                .flatMap(Optional::stream)
                .toList();
        return address.city().isEmpty() || address.country().isEmpty()
                ? without(place, group)
                : taking.offered(
                        place,
                        group,
                        () -> new Address(
                                lines,
                                address.postCode(),
                                address.city().get(),
                                address.subdivision(),
                                CountryCode.of(address.country().get())));
    }

    private Optional<Address> without(String place, String group) {
        taking.leave(place, group);
        return Optional.empty();
    }

    /** {@return BG-6 or BG-9} */
    private static Contact contact(org.facturier.einvoice.model.Contact contact) {
        return new Contact(contact.name(), contact.telephone().stream().toList(), contact.email());
    }
}
