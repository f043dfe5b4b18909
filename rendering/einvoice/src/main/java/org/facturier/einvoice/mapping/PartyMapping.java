package org.facturier.einvoice.mapping;

import static org.facturier.core.finding.Message.say;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.Contact;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Seller;

/**
 * Who sells and who buys: BG-4 with BT-27 to BT-31, BT-33, BG-5 and BG-6; BG-7 with BT-44 to BT-48, BG-8 and BG-9. Where all is
 * outside the scope of VAT, the VAT numbers are left out.
 *
 * @param losses  what has no place
 * @param outsideScope  whether all of the document is of category O
 */
record PartyMapping(Losses losses, boolean outsideScope) {

    /** {@return BG-4} */
    Seller seller(Party seller) {
        return new Seller(
                Stated.text(seller.name()),
                seller.tradingName().flatMap(Stated::text),
                identifiers(seller.ids().identifiers()),
                seller.ids().registration().map(PartyMapping::identifier),
                vatNumber(seller, "header.seller.ids.vatId"),
                Optional.empty(),
                seller.legalInformation().flatMap(Stated::text),
                Optional.empty(),
                seller.address().map(address -> address(address, "header.seller.address")),
                seller.contact().map(contact -> contact(contact, "header.seller.contact")));
    }

    /** {@return BG-7; of several identifiers the first} */
    Buyer buyer(Party buyer) {
        List<LegalId> identifiers = buyer.ids().identifiers();
        for (int i = 1; i < identifiers.size(); i++) {
            losses.lose(
                    MappingRule.ONE_IDENTIFIER,
                    "header.buyer.ids.identifiers[" + i + "]",
                    say("{number} of scheme {scheme} is not carried")
                            .with("number", identifiers.get(i).value())
                            .with("scheme", identifiers.get(i).scheme()));
        }
        return new Buyer(
                Stated.text(buyer.name()),
                buyer.tradingName().flatMap(Stated::text),
                identifiers.stream().findFirst().map(PartyMapping::identifier),
                buyer.ids().registration().map(PartyMapping::identifier),
                vatNumber(buyer, "header.buyer.ids.vatId"),
                Optional.empty(),
                buyer.address().map(address -> address(address, "header.buyer.address")),
                buyer.contact().map(contact -> contact(contact, "header.buyer.contact")));
    }

    /** {@return the identifiers, those without a scheme first: CII keeps them in that order} */
    private static List<Identifier> identifiers(List<LegalId> ids) {
        return ids.stream()
                .map(PartyMapping::identifier)
                .sorted(Comparator.comparing(id -> id.scheme().isPresent()))
                .toList();
    }

    private static Identifier identifier(LegalId id) {
        return Identifier.of(id.value(), id.scheme());
    }

    private Optional<String> vatNumber(Party party, String place) {
        Optional<TaxId> number = party.vatId();
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

    private static Optional<String> line(List<String> lines, int index) {
        return index < lines.size() ? Stated.text(lines.get(index)) : Optional.empty();
    }

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
