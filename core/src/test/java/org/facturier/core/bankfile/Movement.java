package org.facturier.core.bankfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.Remittance;
import org.facturier.core.bank.TransactionKey;
import org.facturier.core.bank.Undone;
import org.joda.money.Money;

/**
 * One movement as somebody might write it. Amounts and days are texts, so that they can be none.
 *
 * @param reference  of the bank
 * @param amount  with a sign where money goes out, and a point
 * @param currency  of the movement
 * @param bookedOn  the day, as in ISO 8601
 * @param valueOn  the value date
 * @param name  of the other side, blank if there is none
 * @param iban  of the other side
 * @param text  what the payer wrote
 * @param endToEndId  what the order was called
 * @param mandateId  the mandate
 * @param reason  why it came back, blank if it did not
 * @param original  what was sent, in its own currency
 * @param rate  of exchange
 * @param fee  what the bank kept
 * @param bankText  what the bank adds
 */
record Movement(
        String reference,
        String amount,
        String currency,
        String bookedOn,
        String valueOn,
        String name,
        String iban,
        String text,
        String endToEndId,
        String mandateId,
        String reason,
        String original,
        String rate,
        String fee,
        String bankText) {

    static Movement of(String reference, String amount) {
        return new Movement(
                reference, amount, "EUR", "2026-01-05", "2026-01-06", "", "", "", "", "", "", "", "", "", "");
    }

    Movement from(String itsName, String itsIban, String itsText, String itsEndToEndId) {
        return new Movement(
                reference,
                amount,
                currency,
                bookedOn,
                valueOn,
                itsName,
                itsIban,
                itsText,
                itsEndToEndId,
                mandateId,
                reason,
                original,
                rate,
                fee,
                bankText);
    }

    Movement withReference(String other) {
        return new Movement(
                other,
                amount,
                currency,
                bookedOn,
                valueOn,
                name,
                iban,
                text,
                endToEndId,
                mandateId,
                reason,
                original,
                rate,
                fee,
                bankText);
    }

    Movement withAmount(String other, String itsCurrency) {
        return new Movement(
                reference,
                other,
                itsCurrency,
                bookedOn,
                valueOn,
                name,
                iban,
                text,
                endToEndId,
                mandateId,
                reason,
                original,
                rate,
                fee,
                bankText);
    }

    Movement on(String booked, String value) {
        return new Movement(
                reference,
                amount,
                currency,
                booked,
                value,
                name,
                iban,
                text,
                endToEndId,
                mandateId,
                reason,
                original,
                rate,
                fee,
                bankText);
    }

    Movement withMandate(String itsMandate) {
        return new Movement(
                reference,
                amount,
                currency,
                bookedOn,
                valueOn,
                name,
                iban,
                text,
                endToEndId,
                itsMandate,
                reason,
                original,
                rate,
                fee,
                bankText);
    }

    Movement withReason(String why) {
        return new Movement(
                reference,
                amount,
                currency,
                bookedOn,
                valueOn,
                name,
                iban,
                text,
                endToEndId,
                mandateId,
                why,
                original,
                rate,
                fee,
                bankText);
    }

    Movement withExchange(String sent, String itsRate, String itsFee) {
        return new Movement(
                reference,
                amount,
                currency,
                bookedOn,
                valueOn,
                name,
                iban,
                text,
                endToEndId,
                mandateId,
                reason,
                sent,
                itsRate,
                itsFee,
                bankText);
    }

    Movement withBankText(String words) {
        return new Movement(
                reference,
                amount,
                currency,
                bookedOn,
                valueOn,
                name,
                iban,
                text,
                endToEndId,
                mandateId,
                reason,
                original,
                rate,
                fee,
                words);
    }

    boolean isOut() {
        return amount.startsWith("-");
    }

    String unsigned() {
        return isOut() ? amount.substring(1) : amount;
    }

    Money money() {
        return Money.parse(currency + " " + amount);
    }

    /** {@return what a reader makes of it; the kind of transaction is called in each format's own way, and left out} */
    BankTransaction expected() {
        BankTransaction.Builder transaction = BankTransaction.of(LocalDate.parse(bookedOn), money())
                .valueOn(LocalDate.parse(valueOn))
                .remittance(new Remittance(text, List.of(), given(endToEndId), given(mandateId)))
                .bankText(bankText);
        given(reference).map(TransactionKey::of).ifPresent(transaction::key);
        Counterparty.told(name, iban, "").ifPresent(transaction::counterparty);
        given(original).map(Money::parse).ifPresent(transaction::originalAmount);
        given(rate).map(BigDecimal::new).ifPresent(transaction::exchangeRate);
        given(fee).map(amount -> Money.parse("EUR " + amount)).ifPresent(transaction::fee);
        given(reason)
                .ifPresent(
                        why -> transaction.undone(new Undone(Optional.empty(), given(endToEndId), Optional.of(why))));
        return transaction.build();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }
}
