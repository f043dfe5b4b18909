package org.facturier.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.party.Contact;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/** Puts parties into words, as seen from the country of who writes: at home an address needs no country. */
final class PartyBlocks {

    /** The digits of a SIREN, with which a SIRET begins. */
    private static final int SIREN_LENGTH = 9;

    private final DocumentLabels labels;
    private final Optional<CountryCode> writtenFrom;

    /** @param writtenFrom  the country of who writes; empty to name each country */
    PartyBlocks(DocumentLabels labels, Optional<CountryCode> writtenFrom) {
        this.labels = labels;
        this.writtenFrom = writtenFrom;
    }

    /**
     * {@return a party that writes: whom to ask stands with telephone and e-mail}
     *
     * @param role  the label of its role; blank for none
     */
    PartyBlock writer(String role, Party party) {
        List<String> contact = new ArrayList<>();
        contactName(party).ifPresent(contact::add);
        contact.addAll(contact(party));
        return block(role, party, address(party, Optional.empty()), contact);
    }

    /**
     * {@return a party that is written to: whom it is for stands in the address, so that an envelope shows it}
     *
     * @param role  the label of its role; blank for none
     */
    PartyBlock addressee(String role, Party party) {
        Optional<String> attention = contactName(party).map(name -> labels.text("party.attention", name));
        return block(role, party, address(party, attention), contact(party));
    }

    private PartyBlock block(String role, Party party, List<String> address, List<String> contact) {
        return new PartyBlock(
                role,
                Printable.line(party.name()),
                address,
                contact,
                identifiers(party),
                party.legalInformation().map(Printable::line).orElse(""));
    }

    private static Optional<String> contactName(Party party) {
        return party.contact().flatMap(Contact::name).map(Printable::line);
    }

    private List<String> address(Party party, Optional<String> attention) {
        List<String> lines = new ArrayList<>();
        party.tradingName().map(Printable::line).ifPresent(lines::add);
        attention.ifPresent(lines::add);
        party.address().ifPresent(address -> lines.addAll(PostalLines.of(address, writtenFrom, labels)));
        return lines;
    }

    /** {@return telephones, each with its label, then the address of electronic mail, which needs none} */
    private List<String> contact(Party party) {
        List<String> lines = new ArrayList<>();
        party.contact().ifPresent(contact -> {
            contact.phones().forEach(phone -> lines.add(labels.text("party.telephone", Printable.line(phone))));
            contact.email().map(Printable::line).ifPresent(lines::add);
        });
        return lines;
    }

    /** {@return registers in the order of the party, then the VAT number and that of the tax office, if it is none of these} */
    private List<PrintedFact> identifiers(Party party) {
        List<PrintedFact> facts = new ArrayList<>();
        party.ids().all().forEach(id -> facts.add(identifier(id)));
        party.vatId().ifPresent(id -> facts.add(new PrintedFact(labels.text("vat.seller"), id.text())));
        party.ids()
                .taxRegistration()
                .filter(number ->
                        party.ids().all().stream().noneMatch(id -> id.value().equals(number)))
                .ifPresent(
                        number -> facts.add(new PrintedFact(labels.text("tax.registration"), Printable.line(number))));
        return facts;
    }

    /**
     * {@return an identifier under the name of its scheme, or under its code where the scheme has no name here}
     *
     * @param id  of a scheme of ISO/IEC 6523, such as {@code 0002} for SIREN
     */
    PrintedFact identifier(LegalId id) {
        String label = labels.textOr("legal." + id.scheme(), labels.text("legal.other", id.scheme()));
        return new PrintedFact(label, grouped(id));
    }

    private static String grouped(LegalId id) {
        boolean french = id.scheme().equals(LegalId.SIREN) || id.scheme().equals(LegalId.SIRET);
        return french ? grouped(id.value()) : Printable.line(id.value());
    }

    /** {@return digits as they are read: a SIREN by threes; what a SIRET has beyond it is the number of the establishment} */
    private static String grouped(String digits) {
        String firm = digits.substring(0, SIREN_LENGTH).replaceAll("(\\d{3})(?=\\d)", "$1\u00A0");
        return digits.length() == SIREN_LENGTH ? firm : firm + "\u00A0" + digits.substring(SIREN_LENGTH);
    }
}
