package org.facturier.core.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Address;

/**
 * A place of the partner that an agreement supplies. The partner is the account that pays; it may have an agreement for each of
 * its sites, and one invoice for all. Versions of an agreement keep the site; another site is another agreement.
 *
 * @param id  its identifier, under which its usage is recorded
 * @param name  what lines call it
 * @param address  where it is, if not at the partner's address
 */
public record Site(
        @NotBlank @Size(max = 100) String id,
        @NotBlank @Size(max = 200) String name,
        Optional<@Valid Address> address) {

    public Site {
        Completeness.of("a site").needs("id", id).needs("name", name).verify();
    }
}
