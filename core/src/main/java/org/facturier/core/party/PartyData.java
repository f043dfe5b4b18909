package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.taxfact.TaxFact.FactSubject;
import org.facturier.core.taxfact.TaxFacts;

/** The one kind of party there is. Constraints beside the components are for a host's validation. */
record PartyData(
        @NotBlank @Size(max = 100) String id,
        PartyKind kind,
        @NotBlank @Size(max = 300) String name,
        Optional<@Size(min = 1, max = 300) String> tradingName,
        Optional<@Valid Address> address,
        Optional<@Valid Contact> contact,
        @Valid PartyIds ids,
        Optional<ElectronicAddress> electronicAddress,
        Optional<@Size(max = 1000) String> legalInformation,
        List<BankAccount> accounts,
        TaxFacts taxFacts)
        implements Party {

    /** @throws RefusedException if kind or name are missing, or a tax fact is not one of a party */
    PartyData {
        Completeness.of("a party").needs("kind", kind).needs("name", name).verify();
        id = id == null ? name : id;
        ids = ids == null ? PartyIds.none() : ids;
        accounts = List.copyOf(accounts);
        taxFacts = taxFacts == null ? TaxFacts.none() : ofParty(taxFacts);
    }

    /** {@return what is said, if none of it is of a supply} */
    private static TaxFacts ofParty(TaxFacts said) {
        if (!said.about(FactSubject.SUPPLY).isEmpty()) {
            throw new RefusedException(say(
                            "factOfSupply",
                            "{facts} is true of a supply and of no party: say it in the header of the document, or on the line")
                    .with("facts", said.about(FactSubject.SUPPLY).said().keySet()));
        }
        return said;
    }
}
