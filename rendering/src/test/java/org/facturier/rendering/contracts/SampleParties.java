package org.facturier.rendering.contracts;

import java.util.List;
import java.util.Optional;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Contact;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;

/** Parties of the samples; none of them exists. */
public final class SampleParties {

    /** A French business. */
    public static final Party ATELIER = Party.business("Atelier Lumen SARL")
            .tradingName("Lumen, conseil & formation")
            .address(Address.of("12 bis, rue de l’Église", "69003", "Lyon", "FR"))
            .contact(new Contact(
                    Optional.of("Amélie Dœuvre"),
                    List.of("+33 4 72 00 00 00"),
                    Optional.of("facturation@lumen.example")))
            .identifier(LegalId.siret("73282932000074"))
            .vatId("FR44732829320")
            .legalInformation("SARL au capital de 10 000 € – RCS Lyon 732 829 320")
            .account(BankAccount.of("FR7630006000011234567890189", "AGRIFRPP"))
            .build();

    /** Its French customer. */
    public static final Party BUYER = Party.business("Grands Moulins de la Saône SA")
            .address(new Address(
                    List.of("Service comptabilité fournisseurs", "Zone industrielle des Prairies", "3, quai du Halage"),
                    Optional.of("71000"),
                    "Mâcon",
                    Optional.empty(),
                    CountryCode.of("FR")))
            .contact(Contact.of("Jean-Noël Brûlé", "compta@moulins.example"))
            .registration(LegalId.siren("123456782"))
            .vatId("FR32123456782")
            .build();

    /** A customer in another member state. */
    public static final Party BELGIAN = Party.business("Brasserie du Beffroi SRL")
            .address(Address.of("Grand-Place 7", "7000", "Mons", "BE"))
            .vatId("BE0123456749")
            .build();

    /** A customer outside the Union. */
    public static final Party BRITISH = Party.business("Harbour & Sons Ltd")
            .address(Address.of("44 Quayside Road", "BS1 4RN", "Bristol", "GB"))
            .contact(Contact.of("Accounts payable", "accounts@harbour.example"))
            .build();

    /** A private person. */
    public static final Party CONSUMER = Party.consumer("Zoé Lefèvre")
            .address(Address.of("8, impasse des Acacias", "33000", "Bordeaux", "FR"))
            .build();

    /** A Spanish professional. */
    public static final Party SPANISH = Party.business("Lucía Ferrer Ibáñez")
            .address(Address.of("Calle de la Seda 14, 2.º B", "46001", "Valencia", "ES"))
            .contact(Contact.of("Lucía Ferrer", "lucia@ferrer.example"))
            .vatId("ES12345678Z")
            .account(BankAccount.of("ES9121000418450200051332", "CAIXESBBXXX"))
            .build();

    /** A Spanish retailer, a natural person. */
    public static final Party SPANISH_RETAILER = Party.business("Mercería Ríos (Ana Ríos Peña)")
            .address(Address.of("Plaza Mayor 3", "37002", "Salamanca", "ES"))
            .vatId("ES87654321X")
            .build();

    /** A business in the Canary Islands. */
    public static final Party ISLANDER = Party.business("Bodega del Teide SL")
            .address(Address.of("Avenida de la Trinidad 21", "38204", "San Cristóbal de La Laguna", "ES"))
            .build();

    private SampleParties() {}
}
