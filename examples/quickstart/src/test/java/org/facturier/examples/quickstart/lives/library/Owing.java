package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.Position;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.examples.quickstart.lives.Figures;
import org.joda.money.Money;

/** Figures of accounts: what is open of each document, and what each partner owes. */
final class Owing {

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final Ledger ledger;
    private final LocalDate day;

    Owing(Ledger ledger, LocalDate day) {
        this.ledger = ledger;
        this.day = day;
    }

    /** @param issued  every document, in the order in which they were issued */
    void figures(Figures figures, List<Invoice> issued) {
        issued.stream()
                .filter(document -> !document.issuedOn().isAfter(day))
                .forEach(document -> figures.put("open." + document.number(), open(document, issued)));
        ledger.accounts()
                .filter(account ->
                        account.entries().stream().anyMatch(entry -> !entry.on().isAfter(day)))
                .forEach(account -> account(figures, account));
    }

    private String open(Invoice document, List<Invoice> issued) {
        StringJoiner open = new StringJoiner(" ");
        Stream<Money> amounts = document.type().isCredit() ? credits(document, issued) : parts(document);
        amounts.forEach(amount -> open.add(text(amount)));
        return open.toString();
    }

    private Stream<Money> parts(Invoice document) {
        List<AccountItem> items = account(document)
                .map(account -> account.items(DocumentKey.of(document), day))
                .orElse(List.of());
        return items.isEmpty()
                ? document.schedule().instalments().stream().map(part -> nothing(document))
                : items.stream().map(AccountItem::open);
    }

    private Stream<Money> credits(Invoice note, List<Invoice> issued) {
        DocumentKey key = DocumentKey.of(note);
        Chain chain = Chain.of(issued);
        return issued.stream()
                .map(DocumentKey::of)
                .filter(chain.settles(key)::containsKey)
                .map(invoice -> account(note)
                        .flatMap(account -> account.item(new ItemKey.CreditItem(key, Optional.of(invoice)), day))
                        .map(AccountItem::open)
                        .orElse(nothing(note)));
    }

    private Optional<Account> account(Invoice document) {
        String partner = document.type().isSelfBilled()
                ? document.header().seller().id()
                : document.header().buyer().id();
        return ledger.account(
                House.account(partner, document.header().currency().getCode()));
    }

    private static Money nothing(Invoice document) {
        return Money.zero(document.header().currency());
    }

    private void account(Figures figures, Account account) {
        Position position = account.at(day);
        String name =
                "partners." + account.key().partner() + "/" + account.key().currency() + ".";
        figures.put(name + "balance", text(position.balance()))
                .put(name + "debits", text(position.owed()))
                .put(name + "credits", text(position.owing()))
                .put(name + "onAccount", text(position.onAccount()))
                .put(name + "closing", text(closing(account)))
                .put(name + "overdue", text(position.overdue()))
                .put(name + "demand", text(position.demand()));
        aged(figures, name + "aged.", AgedBalance.of(position));
    }

    private Money closing(Account account) {
        return account.statement(new ServicePeriod(BEGINNING, day.plusDays(1))).closing();
    }

    private static void aged(Figures figures, String name, AgedBalance aged) {
        String[] bands = {"notDue", "1-30", "31-60", "61-90", ">90"};
        aged.debits().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().ordinal()))
                .forEach(entry -> figures.put(name + bands[entry.getKey().ordinal()], text(entry.getValue())));
        figures.put(name + "credits", text(aged.credits()));
    }

    static String text(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
