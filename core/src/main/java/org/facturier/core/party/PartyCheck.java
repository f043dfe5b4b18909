package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.taxfact.TaxFact;

/**
 * Looks at parties before their first invoice: what one lacks, by the path within it, and which of many may be one. Knows no
 * country: what a law asks of the parties of a document is a rule of that document.
 *
 * <p>It is asked when somebody is entered, while there is time to ask them. Paths are within the party, as {@code
 * address.city}.
 */
public final class PartyCheck {

    private PartyCheck() {}

    /**
     * {@return what a party lacks before it sells} Of what is found here an issuer refuses what the rules refuse that it was
     * given: without any, an invoice goes out without a number of a register, and with those of a country it does not.
     */
    public static Findings seller(Party party) {
        List<Finding> found = anybody(party);
        if (isKnownToRegisters(party) && !isNumbered(party)) {
            found.add(PartyRule.SELLER_NUMBER.at("ids.registration", "the seller is in no register that is named"));
        }
        if (party.kind() == PartyKind.BUSINESS && party.vatId().isEmpty() && !isSmall(party)) {
            found.add(PartyRule.SELLER_VAT.at("ids.vatId", "the seller has no VAT number"));
        }
        if (party.accounts().isEmpty()) {
            found.add(PartyRule.ACCOUNT.at("accounts", "the seller has no account"));
        }
        return new Findings(found);
    }

    /** {@return what a party lacks before it is billed} */
    public static Findings buyer(Party party) {
        List<Finding> found = anybody(party);
        if (isKnownToRegisters(party) && !isNumbered(party)) {
            found.add(PartyRule.BUYER_NUMBER.at("ids.registration", "the buyer is in no register that is named"));
        }
        return new Findings(found);
    }

    /**
     * {@return which parties may be one: by a number of a register, a VAT number or an account that they share, and weaker by
     * name and place; one finding for those who share the same, with their identifiers}. The SIREN is also read from SIRET
     * and French VAT number. Takes time in proportion to the number of parties.
     *
     * @param parties  in any order; the same party given twice counts once
     */
    public static Findings doubles(Collection<? extends Party> parties) {
        return new PartyDoubles(parties).findings();
    }

    /** What every party lacks, whether it sells or buys. */
    private static List<Finding> anybody(Party party) {
        List<Finding> found = new ArrayList<>();
        if (party.name().isBlank()) {
            found.add(PartyRule.NAME.at("name", "the name is blank"));
        }
        party.address()
                .ifPresentOrElse(
                        address -> complete(address, found),
                        () -> found.add(PartyRule.ADDRESS.at("address", "there is no address")));
        oneFirm(party, found);
        if (party.contact().flatMap(Contact::email).isEmpty()) {
            found.add(PartyRule.EMAIL.at("contact.email", "there is no e-mail address"));
        }
        return found;
    }

    /** A line and a city: with less no letter arrives. */
    private static void complete(Address address, List<Finding> found) {
        if (address.lines().stream().allMatch(String::isBlank)) {
            found.add(PartyRule.ADDRESS_COMPLETE.at("address.lines", say("street", "neither street nor box is given")));
        }
        if (address.city().isBlank()) {
            found.add(PartyRule.ADDRESS_COMPLETE.at("address.city", say("city", "the city is blank")));
        }
    }

    /** A SIRET begins with the SIREN of its firm. */
    private static void oneFirm(Party party, List<Finding> found) {
        Optional<String> siren = party.legalId(LegalId.SIREN);
        Optional<String> siret = party.legalId(LegalId.SIRET);
        if (siren.isPresent() && siret.isPresent() && !siret.get().startsWith(siren.get())) {
            found.add(PartyRule.SAME_FIRM.at(
                    "ids.registration",
                    say("the SIRET {siret} is of another firm than the SIREN {siren}")
                            .with("siret", siret.get())
                            .with("siren", siren.get())));
        }
    }

    /** {@return whether a party of this kind has a number somewhere: all but private persons} */
    private static boolean isKnownToRegisters(Party party) {
        return party.kind() != PartyKind.CONSUMER;
    }

    /** {@return whether some register knows it: that of VAT counts} */
    private static boolean isNumbered(Party party) {
        return party.vatId().isPresent() || !party.ids().all().isEmpty();
    }

    /** {@return whether it is said to be a small enterprise; where nothing is said, it is not} */
    private static boolean isSmall(Party party) {
        return party.taxFacts().holds(TaxFact.SELLER_IS_SMALL_ENTERPRISE).orElse(false);
    }
}
