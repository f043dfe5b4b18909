package org.facturier.core.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.party.BankAccount;
import org.facturier.core.paymentcode.TransferParty;
import org.joda.money.Money;

/** One creditor, its mandates and what it collects; Monday 1 June 2026 is the day on which the bank has the file. */
public final class CollectionSamples {

    static final LocalDate GIVEN = LocalDate.of(2026, 6, 1);
    static final LocalDate DUE = LocalDate.of(2026, 6, 17);
    static final Creditor CREDITOR = new Creditor(
            "Électricité & Gaz du Lac",
            CreditorIdentifier.of("FR72ZZZ123456"),
            BankAccount.of("FR1420041010050500013M02606", "PSSTFRPPLYO"));

    private CollectionSamples() {}

    static Mandate mandate(String id) {
        return Mandate.core(
                id,
                LocalDate.of(2026, 1, 5),
                new TransferParty("Zoé Lefèvre", Optional.empty()),
                BankAccount.of("BE68539007547034"));
    }

    static Mandate mandate(String id, BankAccount account) {
        return Mandate.core(id, LocalDate.of(2026, 1, 5), new TransferParty("Zoé Lefèvre", Optional.empty()), account);
    }

    static DirectDebitTransaction transaction(String name, Mandate mandate, String amount) {
        return transaction(name, mandate, amount, DUE);
    }

    static DirectDebitTransaction transaction(String name, Mandate mandate, String amount, LocalDate dueOn) {
        return DirectDebitTransaction.of(
                name, mandate, Money.parse(amount), dueOn, LocalDate.of(2026, 5, 20), "Facture " + name);
    }

    static DirectDebitCollection collection(DirectDebitTransaction... transactions) {
        return DirectDebitCollection.of(CREDITOR, GIVEN, List.of(transactions), BusinessDays.weekdays());
    }
}
