package org.facturier.core.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * Who is paid in the place of the seller, such as a factor to whom the claim was assigned. The accounts to be paid to are said
 * where the means of payment are. Whoever is paid is another than the seller: where that is the seller, no payee is named.
 *
 * @param name  the name (BT-59)
 * @param identifier  an identifier, such as a SIRET or a GLN (BT-60)
 * @param registration  the number under which it is registered, such as its SIREN (BT-61)
 * @source EN 16931-1:2017, BG-10, BR-17
 */
public record Payee(
        @NotBlank @Size(max = 300) String name, Optional<LegalId> identifier, Optional<LegalId> registration) {

    /** @throws IllegalArgumentException if the name is missing */
    public Payee {
        Completeness.of("a payee").needs("name", name).verify();
    }

    /** {@return a payee of which only the name is known} */
    public static Payee of(String name) {
        return new Payee(name, Optional.empty(), Optional.empty());
    }

    /** {@return a payee with the number under which it is registered} */
    public static Payee of(String name, LegalId registration) {
        return new Payee(name, Optional.empty(), Optional.of(registration));
    }
}
