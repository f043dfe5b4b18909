package org.facturier.core.contracts;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Contact;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.ElectronicAddress;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.party.Recipient;
import org.facturier.core.party.TaxId;
import org.facturier.core.party.TaxRepresentative;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;

/** Businesses, consumers and public bodies with valid identifiers, and what they are made of. */
public final class PartyArbitraries {

    private PartyArbitraries() {}

    /** {@return addresses in France and with its neighbours} */
    public static Arbitrary<Address> addresses() {
        return Arbitraries.of(
                Address.of("12 rue de la République", "69002", "Lyon", "FR"),
                Address.of("1 place de la Gare", "75010", "Paris", "FR"),
                Address.of("Rue du Fleuve-Léopold 4", "5000", "Namur", "BE"),
                Address.of("Königstraße 27", "70173", "Stuttgart", "DE"),
                Address.of("Bahnhofstrasse 1", "8001", "Zürich", "CH"));
    }

    /** {@return addresses of any country, without post code or line, with a subdivision, in any script} */
    public static Arbitrary<Address> extremeAddresses() {
        Arbitrary<String> texts = TextArbitraries.extremeTexts();
        Arbitrary<Optional<String>> short20 = texts.map(text -> text.substring(0, Math.min(20, text.length())))
                .filter(text -> !text.isBlank())
                .optional();
        return Combinators.combine(
                        texts.list().ofMaxSize(3),
                        short20,
                        texts.map(text -> text.strip()
                                        .substring(0, Math.min(100, text.strip().length())))
                                .filter(text -> !text.isBlank()),
                        short20,
                        Arbitraries.of("FR", "XI", "XK", "JP", "EG", "AQ").map(CountryCode::of))
                .as(Address::new);
    }

    /** {@return people to ask for} */
    public static Arbitrary<Contact> contacts() {
        return Combinators.combine(
                        Arbitraries.of("Camille Roux", "Jürgen Groß", "Zoé O'Neill")
                                .optional(),
                        Arbitraries.of("+33 1 23 45 67 89", "0712345678").list().ofMaxSize(2),
                        Arbitraries.of("compta@example.org", "z.oneill@example.net")
                                .optional())
                .as(Contact::new);
    }

    /** {@return accounts with and without the code of the bank and a holder of another name} */
    public static Arbitrary<BankAccount> accounts() {
        return Combinators.combine(
                        IdentifierArbitraries.ibans(),
                        IdentifierArbitraries.bics().optional(),
                        Arbitraries.of("Ateliers du Rhône SAS").optional(0.2))
                .as(BankAccount::new);
    }

    /** {@return addresses in the networks of France and Belgium, of e-mail, and of a scheme of which nothing is checked} */
    public static Arbitrary<ElectronicAddress> electronicAddresses() {
        Arbitrary<ElectronicAddress> french = Combinators.combine(
                        IdentifierArbitraries.sirens().map(LegalId::value), Arbitraries.of("", "_COMPTA", "_2.b-1"))
                .as((siren, suffix) -> ElectronicAddress.of(ElectronicAddress.FRENCH, siren + suffix));
        return Arbitraries.oneOf(
                french,
                Arbitraries.of(
                        ElectronicAddress.of(ElectronicAddress.BELGIAN, "0202239951"),
                        ElectronicAddress.ofMail("factures@example.org"),
                        ElectronicAddress.of("9930", "DE123456789")));
    }

    /** {@return who is paid in the place of a seller: with and without numbers} */
    public static Arbitrary<Payee> payees() {
        return Combinators.combine(
                        Arbitraries.of("Affacturage du Rhône SA", "Groß Inkasso GmbH"),
                        IdentifierArbitraries.legalIds().optional(),
                        IdentifierArbitraries.sirens().optional())
                .as(Payee::new);
    }

    /** {@return who answers for the tax of a seller} */
    public static Arbitrary<TaxRepresentative> taxRepresentatives() {
        return Combinators.combine(
                        Arbitraries.of("Fiscalité & Cie", "Steuervertretung Süd"),
                        IdentifierArbitraries.vatIds(),
                        addresses())
                .as(TaxRepresentative::new);
    }

    /** {@return who takes delivery: a name, the identifier of a place, or both} */
    public static Arbitrary<Recipient> recipients() {
        Arbitrary<Optional<String>> names = Arbitraries.just(Optional.of("Chantier Confluence"));
        return Arbitraries.oneOf(
                Combinators.combine(names, IdentifierArbitraries.sirets().optional())
                        .as(Recipient::new),
                IdentifierArbitraries.sirets().map(place -> new Recipient(Optional.empty(), Optional.of(place))));
    }

    /** {@return businesses with an address and, mostly, what registers know of them} */
    public static Arbitrary<Party> businesses() {
        return named(Arbitraries.of("Ateliers du Rhône SAS", "Café de la Gare & Fils", "Groß GmbH", "Zeeland Bakkers"))
                .use(IdentifierArbitraries.vatIds().map(TaxId::text).optional(0.7))
                .in(Maybe.of(Party.Builder::vatId))
                .use(IdentifierArbitraries.legalIds().optional(0.7))
                .in(Maybe.of(Party.Builder::registration))
                .use(electronicAddresses().optional(0.5))
                .in(Maybe.of(Party.Builder::electronicAddress))
                .use(Arbitraries.of("133/8150/8159", "303265045").optional(0.2))
                .in(Maybe.of(Party.Builder::taxRegistration))
                .use(Arbitraries.of("SAS au capital de 40 000 €", "Amtsgericht Stuttgart HRB 1234")
                        .optional(0.4))
                .in(Maybe.of(Party.Builder::legalInformation))
                .use(accounts().optional(0.4))
                .in(Maybe.of(Party.Builder::account))
                .use(TaxArbitraries.taxFacts(TaxFact.SELLER_IN_ONE_STOP_SHOP, TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE)
                        .optional(0.2))
                .in(Maybe.of(PartyArbitraries::known))
                .build(Party.Builder::build)
                .withoutEdgeCases();
    }

    /** {@return consumers with an address} */
    public static Arbitrary<Party> consumers() {
        return Combinators.combine(Arbitraries.of("Camille Roux", "Zoé O'Neill", "Nguyễn Văn An"), addresses())
                .as((name, address) -> Party.consumer(name).address(address).build());
    }

    /** {@return public bodies with an address and a register number} */
    public static Arbitrary<Party> publicBodies() {
        return Combinators.combine(
                        Arbitraries.of("Ville de Lyon", "Stadt Stuttgart"),
                        addresses(),
                        Arbitraries.oneOf(
                                IdentifierArbitraries.sirets(),
                                IdentifierArbitraries.leitwegIds().map(id -> id.legalId())))
                .as((name, address, id) ->
                        Party.publicBody(name).address(address).identifier(id).build());
    }

    /** {@return parties of every kind, each fit to stand on an invoice} */
    public static Arbitrary<Party> parties() {
        return Opaque.of(Arbitraries.oneOf(Opaque.of(businesses()), Opaque.of(consumers()), Opaque.of(publicBodies())));
    }

    /** {@return businesses with names and addresses in any script, many accounts and register numbers} */
    public static Arbitrary<Party> extremeParties() {
        return Combinators.combine(
                        TextArbitraries.extremeTexts(),
                        TextArbitraries.extremeTexts().optional(),
                        extremeAddresses(),
                        IdentifierArbitraries.legalIds().list().ofMaxSize(5),
                        accounts().list().ofMaxSize(5))
                .as(PartyArbitraries::business);
    }

    private static Party business(
            String name, Optional<String> tradingName, Address address, List<LegalId> ids, List<BankAccount> accounts) {
        Party.Builder party = Party.business(name).id("party").address(address);
        tradingName.ifPresent(party::tradingName);
        ids.stream().findFirst().ifPresent(party::registration);
        ids.stream().skip(1).forEach(party::identifier);
        accounts.forEach(party::account);
        return party.build();
    }

    private static Party.Builder known(Party.Builder party, TaxFacts taxFacts) {
        taxFacts.said().forEach(party::taxFact);
        return party;
    }

    private static Builders.BuilderCombinator<Party.Builder> named(Arbitrary<String> names) {
        return Builders.withBuilder(() -> Party.business(""))
                .use(names)
                .in(Party.Builder::name)
                .use(addresses())
                .in(Party.Builder::address)
                .use(contacts().optional(0.3))
                .in(Maybe.of(Party.Builder::contact));
    }
}
