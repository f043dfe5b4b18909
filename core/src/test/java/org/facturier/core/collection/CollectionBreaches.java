package org.facturier.core.collection;

import static org.facturier.core.collection.CollectionSamples.mandate;
import static org.facturier.core.collection.CollectionSamples.transaction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.party.BankAccount;
import org.joda.money.Money;

/** For each rule of collections one transaction that breaks it. */
public final class CollectionBreaches {

    private CollectionBreaches() {}

    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        breaches.put(CollectionRule.MANDATE_NAMED, () -> found(transaction("1", mandate(" "), "EUR 1.00")));
        breaches.put(
                CollectionRule.MANDATE_SIGNED,
                () -> found(transaction("1", signedOn(CollectionSamples.DUE.plusDays(1)), "EUR 1.00")));
        breaches.put(
                CollectionRule.MANDATE_IN_FORCE,
                () -> found(transaction("1", mandate("M").usedOn(LocalDate.of(2023, 6, 16)), "EUR 1.00")));
        breaches.put(
                CollectionRule.MANDATE_ONCE,
                () -> found(transaction("1", mandate("M").once().usedOn(LocalDate.of(2026, 2, 1)), "EUR 1.00")));
        breaches.put(CollectionRule.IN_EUROS, () -> found(transaction("1", mandate("M"), "USD 1.00")));
        breaches.put(CollectionRule.AMOUNT, () -> found(transaction("1", mandate("M"), "EUR 0.00")));
        breaches.put(
                CollectionRule.ACCOUNT_IN_SEPA,
                () -> found(transaction("1", mandate("M", BankAccount.of("TR330006100519786457841326")), "EUR 1.00")));
        breaches.put(
                CollectionRule.BANK_NAMED,
                () -> found(transaction("1", mandate("M", BankAccount.of("CH9300762011623852957")), "EUR 1.00")));
        breaches.put(
                CollectionRule.DAY_FOUND,
                () -> DirectDebitCollection.of(
                                CollectionSamples.CREDITOR,
                                CollectionSamples.GIVEN,
                                List.of(transaction("1", mandate("M"), "EUR 1.00")),
                                day -> false)
                        .findings());
        breaches.put(
                CollectionRule.ANNOUNCED,
                () -> found(transaction("1", mandate("M"), "EUR 1.00", LocalDate.of(2026, 6, 2))));
        breaches.put(CollectionRule.NAMED_ONCE, () -> found(transaction("/1", mandate("M"), "EUR 1.00")));
        breaches.put(
                CollectionRule.WRITTEN,
                () -> found(DirectDebitTransaction.of(
                        "1",
                        mandate("M"),
                        Money.parse("EUR 1.00"),
                        CollectionSamples.DUE,
                        LocalDate.of(2026, 5, 20),
                        "שלום")));
        return breaches;
    }

    static Mandate signedOn(LocalDate day) {
        Mandate mandate = mandate("M");
        return Mandate.core(mandate.id(), day, mandate.debtor(), mandate.account());
    }

    private static Findings found(DirectDebitTransaction transaction) {
        return CollectionSamples.collection(transaction).findings();
    }
}
