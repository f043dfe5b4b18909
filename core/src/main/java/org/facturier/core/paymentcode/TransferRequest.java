package org.facturier.core.paymentcode;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.party.BankAccount;
import org.joda.money.Money;

/**
 * What a payer is to tell its bank: to whom, to which account, how much, and what to quote. An invoice, an instalment and the
 * balance of a statement come to one; a code is made of it by {@link PaymentCodes}.
 *
 * <p>It is a request and no payment: nothing is owed by it, and nothing is settled. It may be in any currency, and to any account
 * with an IBAN; whether there is a code for it is asked elsewhere.
 *
 * @param payee  who is paid
 * @param account  where to; its holder, where one is named, is who is paid for the bank
 * @param payer  who pays, where that is known
 * @param amount  above zero
 * @param quoted  what the payment is to quote, a reference or free text; blank for nothing
 * @param billing  what the software of the payer may read, where the payment is for one invoice
 */
public record TransferRequest(
        @Valid TransferParty payee,
        BankAccount account,
        Optional<@Valid TransferParty> payer,
        Money amount,
        @Size(max = 300) String quoted,
        Optional<BillingInformation> billing) {

    /** @throws IllegalArgumentException if a part is missing, or the amount is not above zero */
    public TransferRequest {
        Completeness.of("a request for a transfer")
                .needs("payee", payee)
                .needs("account", account)
                .needs("amount", amount)
                .needs("quoted", quoted)
                .verify();
        if (!amount.isPositive()) {
            throw new RefusedException(
                    say("transferAmount", "a transfer of more than zero is asked for, not of {amount}")
                            .with("amount", amount));
        }
    }

    /**
     * {@return a request to who is named, without a word on who pays}
     *
     * @param amount  above zero
     * @param quoted  a reference or free text; blank for nothing
     */
    public static TransferRequest of(TransferParty payee, BankAccount account, Money amount, String quoted) {
        return new TransferRequest(payee, account, Optional.empty(), amount, quoted, Optional.empty());
    }

    /** {@return this request, with who pays} */
    public TransferRequest from(TransferParty payer) {
        return new TransferRequest(payee, account, Optional.of(payer), amount, quoted, billing);
    }

    /** {@return this request, with what the software of the payer may read} */
    public TransferRequest about(BillingInformation invoice) {
        return new TransferRequest(payee, account, payer, amount, quoted, Optional.of(invoice));
    }

    /** {@return who is paid, by the name that the bank knows} */
    public TransferParty holder() {
        return account.holder().map(payee::named).orElse(payee);
    }
}
