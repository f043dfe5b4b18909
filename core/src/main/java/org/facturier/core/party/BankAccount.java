package org.facturier.core.party;

import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * An account to be paid to. The number is masked in {@code toString}. Its IBAN has right check digits; whether there is such an
 * account nobody knows here.
 *
 * @param iban  the account number
 * @param bic  the bank, where it is wanted
 * @param holder  the holder, where it is not the party itself
 * @source EN 16931-1:2017, BG-17
 */
public record BankAccount(Iban iban, Optional<Bic> bic, Optional<String> holder) {

    public BankAccount {
        Completeness.of("a bank account").needs("iban", iban).verify();
    }

    /** {@return an account of the party itself; within the euro area no bank code is wanted} */
    public static BankAccount of(String iban) {
        return new BankAccount(Iban.of(iban), Optional.empty(), Optional.empty());
    }

    /** {@return an account of the party itself, with the code of the bank} */
    public static BankAccount of(String iban, String bic) {
        return new BankAccount(Iban.of(iban), Optional.of(Bic.of(bic)), Optional.empty());
    }
}
