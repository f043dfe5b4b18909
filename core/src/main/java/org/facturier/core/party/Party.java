package org.facturier.core.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sells or buys, or is paid in the place of the seller. The same value stands in agreements, drafts and documents;
 * a document keeps it as it was on its day, so that a firm which moves leaves its old invoices as they are.
 *
 * <p>It says who somebody is and not what they owe. Two values are the same party where their identifiers are; whatever else
 * differs was changed between. What it has to have for an invoice is asked by {@link PartyCheck} beforehand, and by the issuer.
 */
public sealed interface Party permits PartyData {

    /**
     * {@return the host's identifier of this party, the same in agreements, usage and payments} Accounts, chains and histories
     * are by it: where it is another, so is the party.
     */
    String id();

    /** {@return in which quality it acts} Tax and terms of payment hang on it. */
    PartyKind kind();

    /** {@return the legal name (BT-27, BT-44)} */
    String name();

    /** {@return the name it trades under, where that differs (BT-28, BT-45)} */
    Optional<String> tradingName();

    /** {@return the postal address, empty while unknown} */
    Optional<Address> address();

    /** {@return whom to ask} */
    Optional<Contact> contact();

    /** {@return by which numbers it is known: registration, further identifiers, VAT} */
    PartyIds ids();

    /**
     * {@return where electronic documents for it are sent to, where that is known (BT-34, BT-49)} Where it is not said,
     * {@link ElectronicAddress#forCountry} may know.
     */
    Optional<ElectronicAddress> electronicAddress();

    /** {@return legal form, capital and register, as the law requires them in print (BT-33)} */
    Optional<String> legalInformation();

    /**
     * {@return accounts to be paid to, the preferred one first} Where an invoice names no means of payment, it is to be paid to
     * these.
     */
    List<BankAccount> accounts();

    /**
     * {@return what is known of it for tax as a seller, and as a buyer; each counts where it acts as that} A line comes before
     * the document in what it says of them, and the document before the parties.
     */
    TaxFacts taxFacts();

    /**
     * {@return the identifier in one scheme, the first where there are several}
     *
     * @param scheme  four digits, such as {@link LegalId#SIREN}
     */
    default Optional<String> legalId(String scheme) {
        return ids().legalId(scheme);
    }

    /** {@return the VAT identifier, empty while unregistered (BT-31, BT-48)} */
    default Optional<TaxId> vatId() {
        return ids().vatId();
    }

    /** {@return the country of the address} */
    default Optional<CountryCode> country() {
        return address().map(Address::country);
    }

    /** {@return a business of this name} */
    static Builder business(String name) {
        return new Builder().kind(PartyKind.BUSINESS).name(name);
    }

    /** {@return a private person of this name} */
    static Builder consumer(String name) {
        return new Builder().kind(PartyKind.CONSUMER).name(name);
    }

    /** {@return a public body of this name} */
    static Builder publicBody(String name) {
        return new Builder().kind(PartyKind.PUBLIC_BODY).name(name);
    }

    /** {@return a builder that starts from this party} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Gathers the properties of a party. Text that was typed is brought into its one form where it is set; a slip in it throws
     * there.
     */
    final class Builder {
        private @Nullable String id;
        private @Nullable PartyKind kind;
        private @Nullable String name;
        private Optional<String> tradingName = Optional.empty();
        private Optional<Address> address = Optional.empty();
        private Optional<Contact> contact = Optional.empty();
        private PartyIds ids = PartyIds.none();
        private Optional<ElectronicAddress> electronicAddress = Optional.empty();
        private Optional<String> legalInformation = Optional.empty();
        private List<BankAccount> accounts = new ArrayList<>();
        private TaxFacts taxFacts = TaxFacts.none();

        private Builder() {}

        private Builder(Party party) {
            id = party.id();
            kind = party.kind();
            name = party.name();
            tradingName = party.tradingName();
            address = party.address();
            contact = party.contact();
            ids = party.ids();
            electronicAddress = party.electronicAddress();
            legalInformation = party.legalInformation();
            accounts = new ArrayList<>(party.accounts());
            taxFacts = party.taxFacts();
        }

        /** Sets the host's identifier; where it is left out the name serves. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets the quality in which the party acts. */
        public Builder kind(PartyKind kind) {
            this.kind = kind;
            return this;
        }

        /** Sets the legal name. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sets the name the party trades under. */
        public Builder tradingName(String tradingName) {
            this.tradingName = Optional.of(given("tradingName", tradingName));
            return this;
        }

        /** Sets the postal address. */
        public Builder address(Address address) {
            this.address = Optional.of(given("address", address));
            return this;
        }

        /** Sets whom to ask. */
        public Builder contact(Contact contact) {
            this.contact = Optional.of(given("contact", contact));
            return this;
        }

        /** Sets the VAT identifier, typed in any way. */
        public Builder vatId(String vatId) {
            return ids(ids.toBuilder().vatId(TaxId.parse(given("vatId", vatId))).build());
        }

        /** Sets by which numbers it is known, in place of what was. */
        public Builder ids(PartyIds ids) {
            this.ids = given("ids", ids);
            return this;
        }

        /** Sets the number under which it is registered, such as {@code LegalId.siren("303265045")}. */
        public Builder registration(LegalId registration) {
            return ids(ids.toBuilder().registration(registration).build());
        }

        /** Adds a further identifier, such as {@code LegalId.siret("30326504500011")}. */
        public Builder identifier(LegalId identifier) {
            return ids(ids.toBuilder().identifier(identifier).build());
        }

        /** Sets the number by which the tax office knows it beside VAT, such as a German Steuernummer. */
        public Builder taxRegistration(String taxRegistration) {
            return ids(ids.toBuilder().taxRegistration(taxRegistration).build());
        }

        /** Sets where electronic documents for it are sent to. */
        public Builder electronicAddress(ElectronicAddress electronicAddress) {
            this.electronicAddress = Optional.of(given("electronicAddress", electronicAddress));
            return this;
        }

        /** Sets legal form, capital and register as they are printed. */
        public Builder legalInformation(String legalInformation) {
            this.legalInformation = Optional.of(given("legalInformation", legalInformation));
            return this;
        }

        /** Adds an account to be paid to. */
        public Builder account(BankAccount account) {
            this.accounts.add(given("account", account));
            return this;
        }

        /** Says of the party that a tax fact is known, and whether it holds, in each document that does not say otherwise. */
        public Builder taxFact(TaxFact taxFact, boolean holds) {
            this.taxFacts = taxFacts.with(given("taxFact", taxFact), holds);
            return this;
        }

        /**
         * {@return the party}
         *
         * @throws IllegalArgumentException if kind or name are missing, or a tax fact is not true of a party but of a
         *     supply
         */
        public Party build() {
            return new PartyData(
                    id,
                    kind,
                    name,
                    tradingName,
                    address,
                    contact,
                    ids,
                    electronicAddress,
                    legalInformation,
                    accounts,
                    taxFacts);
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("a party", property, value);
        }
    }
}
