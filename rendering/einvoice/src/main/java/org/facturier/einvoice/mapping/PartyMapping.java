package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.party.ElectronicAddress;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyIds;
import org.facturier.core.party.TaxId;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.Contact;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Payee;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.TaxRepresentative;

/**
 * Who sells and who buys: BG-4 with BT-27 to BT-34, BG-5 and BG-6; BG-7 with BT-44 to BT-49, BG-8 and BG-9;
 * and who acts for the seller: BG-10 with BT-59 to BT-61, BG-11 with BT-62, BT-63 and BG-12. Where all is
 * outside the scope of VAT, the VAT numbers are left out.
 *
 * <p>Numbers go where the norm tells them apart: that of the register to BT-30 or BT-47, further public ones with their scheme
 * and assigned ones without to BT-29, of the buyer one of them to BT-46. A payee that is the seller itself is mapped as it is, and
 * a rule refuses it (BR-17). The kind of a party, its identifier in the house and what is known of it for tax stand on no document.
 *
 * @param losses  what has no place
 * @param outsideScope  whether all of the document is of category O
 */
record PartyMapping(Losses losses, boolean outsideScope) {

    /** {@return BG-4, as the party stands in the document: what it has become since does not matter} */
    Seller seller(Party seller) {
        return new Seller(
                Stated.text(seller.name()),
                seller.tradingName().flatMap(Stated::text),
                identifiers(seller.ids()),
                seller.ids().registration().map(PartyMapping::identifier),
                vatNumber(seller.vatId(), "header.seller.ids.vatId"),
                seller.ids().taxRegistration().flatMap(Stated::text),
                seller.legalInformation().flatMap(Stated::text),
                seller.electronicAddress().map(PartyMapping::endpoint),
                seller.address().map(address -> address(address, "header.seller.address")),
                seller.contact().map(contact -> contact(contact, "header.seller.contact")));
    }

    /** {@return BG-7; of several identifiers the first, one of a public scheme before one without} */
    Buyer buyer(Party buyer) {
        List<Identifier> identifiers = Stream.concat(
                        buyer.ids().identifiers().stream().map(PartyMapping::identifier),
                        buyer.ids().assigned().stream().map(Identifier::of))
                .toList();
        identifiers.stream()
                .skip(1)
                .forEach(other -> losses.lose(
                        MappingRule.ONE_IDENTIFIER,
                        "header.buyer.ids",
                        say("{number} is not carried").with("number", other.value())));
        return new Buyer(
                Stated.text(buyer.name()),
                buyer.tradingName().flatMap(Stated::text),
                identifiers.stream().findFirst(),
                buyer.ids().registration().map(PartyMapping::identifier),
                vatNumber(buyer.vatId(), "header.buyer.ids.vatId"),
                buyer.electronicAddress().map(PartyMapping::endpoint),
                buyer.address().map(address -> address(address, "header.buyer.address")),
                buyer.contact().map(contact -> contact(contact, "header.buyer.contact")));
    }

    /** {@return BG-10} */
    static Payee payee(org.facturier.core.party.Payee payee) {
        return new Payee(
                Stated.text(payee.name()),
                payee.identifier().map(PartyMapping::identifier),
                payee.registration().map(PartyMapping::identifier));
    }

    /** {@return BG-11; none where its VAT number may not be stated, which the norm demands of it} */
    Optional<TaxRepresentative> representative(org.facturier.core.party.TaxRepresentative agent) {
        String place = "header.agents.taxRepresentative";
        return vatNumber(Optional.of(agent.vatId()), place + ".vatId")
                .map(number -> new TaxRepresentative(
                        Stated.text(agent.name()),
                        Optional.of(number),
                        Optional.of(address(agent.address(), place + ".address"))));
    }

    /** {@return the identifiers, those without a scheme first: CII keeps them in that order} */
    private static List<Identifier> identifiers(PartyIds ids) {
        return Stream.concat(
                        ids.assigned().stream().map(Identifier::of),
                        ids.identifiers().stream().map(PartyMapping::identifier))
                .toList();
    }

    /** {@return where e-invoices for a party go (BT-34, BT-49), with the scheme of the network} */
    private static Identifier endpoint(ElectronicAddress address) {
        return Identifier.of(address.value(), address.scheme());
    }

    /** {@return an identifier with its scheme} */
    static Identifier identifier(LegalId id) {
        return Identifier.of(id.value(), id.scheme());
    }

    /** {@return a VAT number (BT-31, BT-48, BT-63) in one word with its prefix; none, and a remark, where it may not be stated} */
    private Optional<String> vatNumber(Optional<TaxId> number, String place) {
        if (outsideScope && number.isPresent()) {
            losses.lose(
                    MappingRule.NO_VAT_NUMBER,
                    place,
                    say("{number} is left out, all is outside the scope of VAT")
                            .with("number", number.get().text()));
            return Optional.empty();
        }
        return number.map(TaxId::text);
    }

    /** {@return a postal address; a fourth line has no place} */
    Address address(org.facturier.core.party.Address address, String place) {
        List<String> lines = address.lines();
        for (int i = 3; i < lines.size(); i++) {
            losses.lose(
                    MappingRule.ADDRESS_LINES,
                    place + ".lines[" + i + "]",
                    say("'{line}' is one line too many").with("line", lines.get(i)));
        }
        return new Address(
                line(lines, 0),
                line(lines, 1),
                line(lines, 2),
                Stated.text(address.city()),
                address.postCode().flatMap(Stated::text),
                address.subdivision().flatMap(Stated::text),
                Optional.of(address.country().code()));
    }

    /** {@return a line of an address, empty where it has no such line} */
    private static Optional<String> line(List<String> lines, int index) {
        return index < lines.size() ? Stated.text(lines.get(index)) : Optional.empty();
    }

    /** {@return BG-6 or BG-9; of several telephone numbers the first} */
    private Contact contact(org.facturier.core.party.Contact contact, String place) {
        List<String> phones = contact.phones();
        for (int i = 1; i < phones.size(); i++) {
            losses.lose(
                    MappingRule.ONE_TELEPHONE,
                    place + ".phones[" + i + "]",
                    say("the telephone number in place {number} is not carried").with("number", i + 1));
        }
        return new Contact(
                contact.name().flatMap(Stated::text),
                phones.stream().findFirst().flatMap(Stated::text),
                contact.email().flatMap(Stated::text));
    }
}
