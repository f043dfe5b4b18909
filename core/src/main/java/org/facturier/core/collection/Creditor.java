package org.facturier.core.collection;

import jakarta.validation.constraints.NotBlank;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.BankAccount;

/**
 * Who collects.
 *
 * @param name  as debtors know it
 * @param id  by which it is known in direct debits
 * @param account  to which is collected
 */
public record Creditor(@NotBlank String name, CreditorIdentifier id, BankAccount account) {

    /** @throws IllegalArgumentException if a part is missing */
    public Creditor {
        Completeness.of("a creditor")
                .needs("name", name)
                .needs("id", id)
                .needs("account", account)
                .verify();
    }
}
