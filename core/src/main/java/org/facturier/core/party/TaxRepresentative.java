package org.facturier.core.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.facturier.core.finding.Completeness;

/**
 * Who owes the VAT for a seller from elsewhere, and whose VAT number serves in the place of the seller's. Name, full address and
 * number stand on the document.
 *
 * @param name  the name (BT-62)
 * @param vatId  the VAT number (BT-63)
 * @param address  the postal address (BG-12)
 * @source EN 16931-1:2017, BG-11 and BG-12, BR-18 to BR-20, BR-56; Directive 2006/112/EC, art. 204 and 226(15)
 */
public record TaxRepresentative(
        @NotBlank @Size(max = 300) String name,
        TaxId vatId,
        @Valid Address address) {

    /** @throws IllegalArgumentException if something is missing */
    public TaxRepresentative {
        Completeness.of("a tax representative")
                .needs("name", name)
                .needs("vatId", vatId)
                .needs("address", address)
                .verify();
    }
}
