package org.facturier.core.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.index.Index;
import org.facturier.core.payment.ItemKey;

/** Puts facts on their accounts: what opens something by its parties, what acts on items where these are. */
final class Clerk {

    private final String house;
    private final Map<AccountKey, AccountBook> changed = new HashMap<>();
    private final Index<AccountKey, AccountBook> books;
    private Chain chain;
    private Index<String, Filing> facts;
    private Index<ItemKey, List<AccountKey>> names;
    private Index<ItemKey, Trail<Fact>> unnamed;
    private Index<String, Trail<Fact>> untold;
    private Trail<Finding> findings;

    Clerk(Filed filed) {
        this.house = filed.house();
        this.chain = filed.chain();
        this.facts = filed.facts();
        this.names = filed.names();
        this.unnamed = filed.unnamed();
        this.untold = filed.untold();
        this.books = filed.books();
        this.findings = filed.findings();
    }

    Filed filed() {
        Index<AccountKey, AccountBook> all = books;
        for (Map.Entry<AccountKey, AccountBook> each : changed.entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return new Filed(house, chain, facts, names, unnamed, untold, all, findings);
    }

    /** {@return the accounts on which something was filed, after others} */
    Trail<AccountKey> changed(Trail<AccountKey> others) {
        Trail<AccountKey> all = others;
        for (AccountKey account : changed.keySet()) {
            all = all.with(account);
        }
        return all;
    }

    /** Files facts in the order in which they are told. */
    void file(Iterable<? extends Fact> told) {
        List<Fact> openings = new ArrayList<>();
        List<Fact> acts = new ArrayList<>();
        List<Invoice> documents = new ArrayList<>();
        for (Fact fact : told) {
            if (isNew(fact)) {
                facts = facts.with(fact.id(), new Filing(fact, List.of()));
                (Places.of(house, fact).isPresent() ? openings : acts).add(fact);
                ours(fact).ifPresent(documents::add);
            }
        }
        chain = documents.size() == 1 ? chain.with(documents.get(0)) : grown(documents);
        openings.forEach(this::open);
        acts.forEach(this::act);
    }

    private Chain grown(List<Invoice> documents) {
        if (documents.isEmpty()) {
            return chain;
        }
        documents.addAll(chain.documents());
        return Chain.of(documents);
    }

    private Optional<Invoice> ours(Fact fact) {
        return fact instanceof Issued issued
                ? AccountKey.of(house, issued.document()).map(account -> issued.document())
                : Optional.empty();
    }

    /** Of two facts with one identifier the first stays. */
    private boolean isNew(Fact fact) {
        Optional<Filing> before = facts.find(fact.id());
        before.ifPresent(filing -> {
            boolean same = filing.fact().equals(fact);
            AccountRule rule = same ? AccountRule.NOT_REPEATED : AccountRule.ONE_CONTENT;
            found(
                    rule,
                    fact,
                    same
                            ? "it was told before"
                            : "it was told before with another content, of "
                                    + filing.fact().on());
        });
        return before.isEmpty();
    }

    private void found(AccountRule rule, Fact fact, String message) {
        findings = findings.with(rule.at("fact " + fact.id(), message));
    }

    private void open(Fact fact) {
        Places places = Places.of(house, fact).orElseThrow();
        if (places.accounts().isEmpty()) {
            found(AccountRule.HOUSE, fact, "it is of another house than " + house);
            return;
        }
        places.accounts().forEach(account -> put(account, fact));
        opened(places.name(), places.accounts());
        if (fact instanceof Issued issued) {
            replacing(issued);
        }
    }

    private void put(AccountKey account, Fact fact) {
        AccountBook book = book(account);
        changed.put(account, book.tell(fact, chain));
        facts = facts.with(fact.id(), facts.find(fact.id()).orElseThrow().and(account));
        release(untold.get(fact.id(), Trail.none()), List.of(account));
    }

    private AccountBook book(AccountKey account) {
        AccountBook book = changed.get(account);
        return book == null ? books.find(account).orElseGet(() -> AccountBook.of(account, chain)) : book;
    }

    private void opened(ItemKey name, List<AccountKey> accounts) {
        Set<AccountKey> all = new LinkedHashSet<>(names.get(name, List.of()));
        all.addAll(accounts);
        names = names.with(name, List.copyOf(all));
        release(unnamed.get(name, Trail.none()), accounts);
        release(untold.get(KeyText.fact(name), Trail.none()), accounts);
    }

    /** Facts that waited for a name go where it is; they stay listed, for the name may come up on another account too. */
    private void release(Trail<Fact> waiting, List<AccountKey> accounts) {
        for (Fact fact : waiting.values()) {
            accounts.forEach(account -> putOnce(account, fact));
        }
    }

    private void putOnce(AccountKey account, Fact fact) {
        Filing filing = facts.find(fact.id()).orElseThrow();
        if (!filing.accounts().contains(account)) {
            put(account, fact);
        }
    }

    /** A corrective invoice on another account than what it replaces, as in another currency, is told there too. */
    private void replacing(Issued fact) {
        Stream.concat(
                        chain.naming(fact.key()).stream().filter(Clerk::replaces),
                        Stream.of(fact.document()).filter(Clerk::replaces))
                .forEach(corrective -> chain.named(new Issued(corrective).key()).stream()
                        .map(ItemKey.Document::new)
                        .forEach(old -> names.get(old, List.of()).forEach(account -> tellOf(corrective, account))));
    }

    private void tellOf(Invoice corrective, AccountKey account) {
        String id = new Issued(corrective).id();
        facts.find(id).ifPresent(filing -> putOnce(account, filing.fact()));
    }

    private static boolean replaces(Invoice document) {
        return document.type() == DocumentType.CORRECTIVE_INVOICE;
    }

    private void act(Fact fact) {
        Needs needs = Needs.of(fact);
        Set<AccountKey> accounts = new LinkedHashSet<>();
        for (ItemKey name : needs.names()) {
            accounts.addAll(names.get(name, List.of()));
            unnamed = names.has(name)
                    ? unnamed
                    : unnamed.with(name, unnamed.get(name, Trail.none()).with(fact));
        }
        if (fact instanceof Reversed reversed) {
            accounts.addAll(of(reversed.fact()));
            untold = untold.with(
                    reversed.fact(), untold.get(reversed.fact(), Trail.none()).with(fact));
        }
        accounts.forEach(account -> putOnce(account, fact));
    }

    private List<AccountKey> of(String fact) {
        List<AccountKey> own = facts.find(fact).map(Filing::accounts).orElse(List.of());
        return own.isEmpty()
                ? Known.all(fact)
                        .flatMap(name -> names.get(name, List.of()).stream())
                        .toList()
                : own;
    }
}
