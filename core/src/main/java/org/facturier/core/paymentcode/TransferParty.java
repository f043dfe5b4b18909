package org.facturier.core.paymentcode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;

/**
 * Somebody at one end of a transfer.
 *
 * @param name  as the bank knows it, not blank
 * @param address  where that is known
 */
public record TransferParty(@NotBlank @Size(max = 300) String name, Optional<Address> address) {

    /** @throws IllegalArgumentException if the name is missing */
    public TransferParty {
        Completeness.of("a party to a transfer").needs("name", name).verify();
    }

    /** {@return a party by its legal name and its address} */
    public static TransferParty of(Party party) {
        return new TransferParty(party.name(), party.address());
    }

    /** {@return it by another name, as that of the holder of an account is} */
    public TransferParty named(String other) {
        return new TransferParty(other, address);
    }
}
