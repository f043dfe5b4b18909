package org.facturier.core.bankfile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.facturier.core.bank.BankTransaction;

/**
 * A statement as somebody might write it, right or wrong: each format writes it in its own way.
 *
 * @param account  an IBAN of France
 * @param currency  of the account
 * @param opened  the day of the opening balance, as in ISO 8601
 * @param opening  with a sign where it is below zero, and a point
 * @param closed  the day of the closing balance
 * @param closing  as opening
 * @param closingCurrency  that of the account, if it is right
 * @param sequence  its number
 * @param movements  in order
 */
record Sheet(
        String account,
        String currency,
        String opened,
        String opening,
        String closed,
        String closing,
        String closingCurrency,
        int sequence,
        List<Movement> movements) {

    static final String ACCOUNT = "FR7630006000011234567890189";

    /** A transfer, a batch of fees, a debit returned, a transfer in dollars less a fee, a transfer that was sent. */
    static final List<Movement> SAMPLES = List.of(
            Movement.of("R-1", "195.98")
                    .from("Ferronnerie Aubert", "FR7610107001011234567890129", "Facture F-2026-0171", "E-1"),
            Movement.of("R-2", "-3.00").withBankText("FRAIS DE TENUE"),
            Movement.of("R-3", "-60.00")
                    .from("Garage Pellissier", "FR7630004000031234567890143", "Cotisation", "E-3")
                    .withMandate("M-7")
                    .withReason("AM04"),
            Movement.of("R-4", "98.00")
                    .from("Globex", "DE89370400440532013000", "Invoice F-2026-0180", "E-4")
                    .withExchange("USD 110.00", "1.1", "2.00"),
            Movement.of("R-5", "-1200.00").from("Imprimerie Duval", "NL91ABNA0417164300", "Votre facture 4711", "E-5"));

    static Sheet sample() {
        return of(12, "2026-01-04", "2026-01-05", "1000.00", "30.98", SAMPLES);
    }

    static Sheet of(
            int sequence, String opened, String closed, String opening, String closing, List<Movement> movements) {
        return new Sheet(ACCOUNT, "EUR", opened, opening, closed, closing, "EUR", sequence, movements);
    }

    /** {@return the sheet, of which one movement is another} */
    Sheet with(int index, UnaryOperator<Movement> change) {
        List<Movement> changed = new ArrayList<>(movements);
        changed.set(index, change.apply(changed.get(index)));
        return with(changed);
    }

    Sheet with(List<Movement> others) {
        return new Sheet(account, currency, opened, opening, closed, closing, closingCurrency, sequence, others);
    }

    Sheet closing(String amount, String itsCurrency) {
        return new Sheet(account, currency, opened, opening, closed, amount, itsCurrency, sequence, movements);
    }

    List<BankTransaction> expected() {
        return movements.stream().map(Movement::expected).toList();
    }
}
