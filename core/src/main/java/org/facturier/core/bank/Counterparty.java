package org.facturier.core.bank;

import java.util.Optional;
import org.facturier.core.party.Iban;

/**
 * Who stands on the other side of a transaction, as its bank says: the payer of money that came in, the payee of money that went
 * out. Masked in {@code toString}.
 *
 * @param name  as the bank writes it; blank if it tells none
 * @param iban  the account, where it is told and is an IBAN
 * @param account  the account in another form; empty where there is an IBAN or none is told
 * @param bic  the bank, as it is written
 */
public record Counterparty(String name, Optional<Iban> iban, Optional<String> account, Optional<String> bic) {

    /** {@return one of whom the name alone is known, as on whose behalf somebody pays} */
    public static Counterparty of(String name) {
        return new Counterparty(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return one of whom name and account are known} */
    public static Counterparty of(String name, Iban iban) {
        return new Counterparty(name, Optional.of(iban), Optional.empty(), Optional.empty());
    }

    /**
     * {@return one as a file names it; nothing where all is blank}
     *
     * @param name  blank if none is told
     * @param account  an IBAN or another number; blank if none is told
     * @param bic  the bank; blank if none is told
     */
    public static Optional<Counterparty> told(String name, String account, String bic) {
        if (name.isEmpty() && account.isEmpty() && bic.isEmpty()) {
            return Optional.empty();
        }
        Optional<Iban> iban = Iban.find(account);
        return Optional.of(new Counterparty(
                name,
                iban,
                Optional.of(account).filter(number -> iban.isEmpty() && !number.isEmpty()),
                Optional.of(bic).filter(code -> !code.isEmpty())));
    }

    /** {@return the masked account; a name says who pays, and stays out of logs} */
    @Override
    public String toString() {
        return "Counterparty[****" + iban.map(number -> ", " + number).orElse("") + "]";
    }
}
