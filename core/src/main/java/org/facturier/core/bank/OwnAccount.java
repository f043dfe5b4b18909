package org.facturier.core.bank;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.party.Iban;
import org.joda.money.CurrencyUnit;

/**
 * An account of the house, as a statement names it. Masked in {@code toString}.
 *
 * @param number  the IBAN without blanks where it is one, else as the bank writes it; blank if the statement names none
 * @param currency  what it is kept in, where that is told
 */
public record OwnAccount(String number, Optional<CurrencyUnit> currency) {

    /** @throws IllegalArgumentException if the number is missing */
    public OwnAccount {
        Completeness.of("an account of the house").needs("number", number).verify();
    }

    /** {@return an account of which the currency is not told; an IBAN may have blanks} */
    public static OwnAccount of(String number) {
        return new OwnAccount(Iban.find(number).map(Iban::text).orElse(number.strip()), Optional.empty());
    }

    /** {@return the same account, kept in a currency} */
    public OwnAccount in(CurrencyUnit itsCurrency) {
        return new OwnAccount(number, Optional.of(itsCurrency));
    }

    /** {@return the number, where it is an IBAN} */
    public Optional<Iban> iban() {
        return Iban.find(number);
    }

    /** {@return the masked number} */
    @Override
    public String toString() {
        return iban().map(Iban::toString)
                .orElse(number.length() < 8 ? "****" : "****" + number.substring(number.length() - 4));
    }
}
