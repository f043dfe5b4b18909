package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.facturier.core.finding.Message;

/**
 * Something by which a party is known again.
 *
 * @param value  what it is told by, the same for all that are to be one
 * @param words  the same for people, an account number masked; asked for only where it is found twice
 */
record PartySign(String value, Supplier<Message> words) {

    private static final int SIREN_DIGITS = 9;
    private static final Pattern FRENCH_NUMBER = Pattern.compile("[0-9A-Z]{2}((?!000)\\d{9})");

    /** {@return the numbers that one party alone should have} */
    static Set<PartySign> numbers(Party party) {
        Set<PartySign> signs = new LinkedHashSet<>();
        sirens(party)
                .forEach(siren -> signs.add(new PartySign(
                        LegalId.SIREN + " " + siren,
                        () -> say("sirenOf", "the SIREN {number}").with("number", siren))));
        for (LegalId id : party.ids().all()) {
            if (!id.scheme().equals(LegalId.SIREN) && !id.scheme().equals(LegalId.SIRET)) {
                signs.add(new PartySign(
                        id.scheme() + " " + id.value(),
                        () -> say("numberOf", "the number {number} of scheme {scheme}")
                                .with("number", id.value())
                                .with("scheme", id.scheme())));
            }
        }
        party.vatId().map(PartySign::vat).ifPresent(signs::add);
        for (BankAccount account : party.accounts()) {
            signs.add(new PartySign(
                    "IBAN " + account.iban().text(),
                    () -> say("accountOf", "the account {account}").with("account", account.iban())));
        }
        return signs;
    }

    /** {@return the firm by its SIREN, also where that stands within another number} */
    static Set<String> sirens(Party party) {
        Set<String> sirens = new LinkedHashSet<>();
        party.legalId(LegalId.SIREN).ifPresent(sirens::add);
        sirenOfSiret(party).ifPresent(sirens::add);
        party.vatId().flatMap(PartySign::siren).ifPresent(sirens::add);
        return sirens;
    }

    /** {@return the firm that an establishment is of} */
    static Optional<String> sirenOfSiret(Party party) {
        return party.legalId(LegalId.SIRET).map(siret -> siret.substring(0, SIREN_DIGITS));
    }

    /** {@return name and place, empty where the place is not known} */
    static Optional<PartySign> name(Party party) {
        return party.address().map(address -> {
            String place = address.postCode()
                    .map(Typed::withoutBlanks)
                    .orElseGet(() -> PlainName.of(address.city()).key());
            String there = PlainName.of(party.name()).key() + " in " + address.country() + " " + place;
            return new PartySign(
                    there, () -> say("nameOfParty", "the name {name}").with("name", there));
        });
    }

    /** A firm of Monaco has a French number, too; what follows its key begins with 000 and is no SIREN. */
    private static Optional<String> siren(TaxId number) {
        return Optional.of(FRENCH_NUMBER.matcher(number.number()))
                .filter(parts -> number.prefix().equals("FR") && parts.matches())
                .map(parts -> parts.group(1))
                .filter(Luhn::holds);
    }

    /** Northern Ireland has the numbers of Great Britain under a prefix of its own. */
    private static PartySign vat(TaxId number) {
        String text = (number.prefix().equals("XI") ? "GB" : number.prefix()) + number.number();
        return new PartySign(
                "VAT " + text,
                () -> say("vatNumberOf", "the VAT number {number}").with("number", text));
    }

    /** {@return whether both are told by the same} The words only say so. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartySign sign && sign.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
