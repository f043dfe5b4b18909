package org.facturier.core.ledger;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.account.KeyText;
import org.facturier.core.accountbook.AccountBook;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.Reversed;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.index.Changes;
import org.facturier.core.index.Index;
import org.facturier.core.openitem.Known;
import org.facturier.core.openitem.Trail;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.timetable.Needs;
import org.joda.money.Money;

/**
 * Puts facts on their accounts: what opens something by its parties, what acts on items where these are.
 *
 * <p>A clerk works on copies of the indices of one ledger and gives those of the next; it serves one telling and is then
 * thrown away. Two kinds of facts are filed in two ways:
 * <ul>
 *   <li>a document, a payment, an entry or a transfer opens something under a name, on accounts that follow from the fact
 *     itself;
 *   <li>an allocation, a relief, a plan, a reversal, a dispute or a promise only names what others opened, and stands
 *     wherever these names are, which may be on no account yet or on several.
 * </ul>
 *
 * <p>Facts come in any order, so that an act may be told before what it names. It is then listed under that name and put on
 * its accounts once the name comes up. The result is the same as if the names had been told first.
 */
final class Clerk {

    private final String house;
    private final Changes<String, Filing> facts;
    /** The accounts on which a name stands: mostly one, two for what was transferred. */
    private final Changes<ItemKey, List<AccountKey>> names;
    /** Acts by a name that was not known when they were told. They stay when the name comes up, see {@link #release}. */
    private final Changes<ItemKey, Trail<Fact>> unnamed;
    /** Reversals by the identifier of what they reverse, which may get to further accounts later. */
    private final Changes<String, Trail<Fact>> untold;

    private final Index<AccountKey, AccountBook> books;
    /** What was put on which account in this telling; the accounts are told it together at the end. */
    private final Map<AccountKey, List<Fact>> filed = new HashMap<>();

    private Chain chain;
    private Trail<Finding> findings;

    Clerk(Filed before) {
        this.house = before.house();
        this.chain = before.chain();
        this.facts = Changes.to(before.facts());
        this.names = Changes.to(before.names());
        this.unnamed = Changes.to(before.unnamed());
        this.untold = Changes.to(before.untold());
        this.books = before.books();
        this.findings = before.findings();
    }

    /**
     * {@return all facts on their accounts} Each account is told with the newest chain, since what a document does to
     * another hangs on all of them.
     */
    Filed filed() {
        Changes<AccountKey, AccountBook> all = Changes.to(books);
        filed.forEach((account, told) -> all.put(account, book(account).tell(told, chain)));
        return new Filed(
                house, chain, facts.index(), names.index(), unnamed.index(), untold.index(), all.index(), findings);
    }

    /** {@return an account, a new one where nothing stands on it yet} */
    private AccountBook book(AccountKey account) {
        return books.find(account).orElseGet(() -> AccountBook.of(account, chain));
    }

    /** {@return the accounts on which something was filed, after others} */
    Trail<AccountKey> changed(Trail<AccountKey> others) {
        Trail<AccountKey> all = others;
        for (AccountKey account : filed.keySet()) {
            all = all.with(account);
        }
        return all;
    }

    /**
     * Files facts in the order in which they are told: of two with one identifier the first stays.
     *
     * <p>What opens something is filed first, then the chain of documents is made, and the acts come last: so within one
     * telling most of them find what they name.
     */
    void file(Iterable<? extends Fact> told) {
        List<Fact> acts = new ArrayList<>();
        List<Issued> documents = new ArrayList<>();
        for (Fact fact : told) {
            String id = fact.id();
            Optional<Filing> before = facts.find(id);
            if (before.isPresent()) {
                repeated(fact, before.get().fact());
            } else {
                Optional<Places> places = Places.of(house, fact);
                if (places.isPresent()) {
                    open(id, fact, places.get(), documents);
                } else {
                    facts.put(id, new Filing(id, fact, List.of()));
                    acts.add(fact);
                }
            }
        }
        connect(documents);
        acts.forEach(this::act);
    }

    /** The same fact again is a remark; another under its identifier is an error, and the first stays. */
    private void repeated(Fact fact, Fact before) {
        Findings clash = fact.against(before);
        if (clash.isEmpty()) {
            found(LedgerRule.NOT_REPEATED, fact, say("it was told before"));
        }
        clash.forEach(each -> findings = findings.with(each));
    }

    /** Says something about a fact, under its identifier. */
    private void found(LedgerRule rule, Fact fact, Message message) {
        findings = findings.with(rule.at("fact " + fact.id(), message));
    }

    /**
     * Files what opens something, and brings to its accounts whatever waited for it. A document that contradicts itself, or
     * is of another house, stands on no account; it stays among the facts all the same, with a finding.
     */
    private void open(String id, Fact fact, Places places, List<Issued> documents) {
        if (fact.asIssued().filter(issued -> !isSound(issued)).isPresent()) {
            facts.put(id, new Filing(id, fact, List.of()));
            return;
        }
        facts.put(id, new Filing(id, fact, places.accounts()));
        if (places.accounts().isEmpty()) {
            found(
                    LedgerRule.HOUSE,
                    fact,
                    say("it is of another house than {house}").with("house", house));
            return;
        }
        places.accounts().forEach(account -> add(account, fact));
        List<AccountKey> before = names.get(places.name(), List.of());
        names.put(places.name(), together(before, places.accounts()));
        if (!before.containsAll(places.accounts())) {
            before.forEach(other -> follow(other, places));
        }
        release(unnamed.get(places.name(), Trail.none()), places.accounts());
        if (!untold.isEmpty()) {
            release(untold.get(KeyText.fact(places.name()), Trail.none()), places.accounts());
            release(untold.get(id, Trail.none()), places.accounts());
        }
        fact.asIssued().ifPresent(documents::add);
    }

    /**
     * Of a document that contradicts itself nobody knows what is owed.
     *
     * <p>Its schedule comes to another sum than is payable, or an amount in it is in a foreign currency: each is a finding.
     */
    private boolean isSound(Issued fact) {
        Invoice document = fact.document();
        Money payable = document.totals().payable();
        Money scheduled = document.schedule().total();
        Optional<Money> foreign = document.foreignAmount();
        if (!scheduled.equals(payable)) {
            found(
                    LedgerRule.DOCUMENT_SOUND,
                    fact,
                    say("schedule", "{payable} is payable, its schedule is of {scheduled}")
                            .with("payable", payable)
                            .with("scheduled", scheduled));
        }
        foreign.ifPresent(amount -> found(
                LedgerRule.DOCUMENT_SOUND,
                fact,
                say("foreign", "it is in {currency} and has an amount of {amount}")
                        .with("currency", document.header().currency())
                        .with("amount", amount)));
        return scheduled.equals(payable) && foreign.isEmpty();
    }

    /**
     * What acts on a name where it was known goes to where that comes up too, whichever is told first.
     *
     * <p>A name may come up on a second account after acts on it were put on the first. These go to the second as well.
     */
    private void follow(AccountKey from, Places places) {
        books.find(from).stream()
                .flatMap(AccountBook::facts)
                .filter(fact -> Needs.of(fact).names().contains(places.name()))
                .forEach(fact -> places.accounts()
                        .forEach(account -> put(account, facts.find(fact.id()).orElseThrow())));
    }

    /** {@return the accounts of both, each once, those known before first} */
    private static List<AccountKey> together(List<AccountKey> before, List<AccountKey> more) {
        if (before.isEmpty()) {
            return more;
        }
        Set<AccountKey> all = new LinkedHashSet<>(before);
        all.addAll(more);
        return List.copyOf(all);
    }

    private void add(AccountKey account, Fact fact) {
        filed.computeIfAbsent(account, key -> new ArrayList<>()).add(fact);
    }

    /** Facts that waited for a name go where it is; they stay listed, for the name may come up on another account too. */
    private void release(Trail<Fact> waiting, List<AccountKey> accounts) {
        for (Fact fact : waiting.values()) {
            accounts.forEach(account -> put(account, facts.find(fact.id()).orElseThrow()));
        }
    }

    /** Puts a fact on one more account, unless it stands there. What reverses it follows it there. */
    private void put(AccountKey account, Filing filing) {
        if (!filing.accounts().contains(account)) {
            add(account, filing.fact());
            facts.put(filing.id(), filing.and(account));
            release(untold.get(filing.id(), Trail.none()), List.of(account));
        }
    }

    /** Adds documents to the chain: one is added to what is there, of several the chain is made anew, once. */
    private void connect(List<Issued> documents) {
        if (documents.size() == 1) {
            chain = chain.with(documents.get(0).document());
        } else if (!documents.isEmpty()) {
            List<Invoice> all = new ArrayList<>(chain.documents());
            documents.forEach(issued -> all.add(issued.document()));
            chain = Chain.of(all);
        }
        documents.forEach(this::replacing);
    }

    /**
     * A corrective invoice on another account than what it replaces, as in another currency, is told there too.
     *
     * <p>The account of what is replaced would not know of it otherwise, and would go on to ask for payment.
     */
    private void replacing(Issued fact) {
        Stream.concat(chain.naming(fact.key()).stream(), Stream.of(fact.document()))
                .filter(document -> document.type().isCorrective())
                .forEach(corrective -> tell(new Issued(corrective)));
    }

    private void tell(Issued corrective) {
        for (var old : chain.named(corrective.key())) {
            for (AccountKey account : names.get(new ItemKey.DocumentItem(old), List.of())) {
                facts.find(corrective.id()).ifPresent(filing -> put(account, filing));
            }
        }
    }

    /**
     * Puts an act on the accounts of all that it names, and lists it under each name that is not known. A reversal stands
     * on the accounts of what it reverses, and is listed in any case, since that may get to others.
     */
    private void act(Fact fact) {
        Needs needs = Needs.of(fact);
        Set<AccountKey> accounts = new LinkedHashSet<>();
        for (ItemKey name : needs.names()) {
            List<AccountKey> places = names.get(name, List.of());
            accounts.addAll(places);
            if (places.isEmpty()) {
                unnamed.put(name, unnamed.get(name, Trail.none()).with(fact));
            }
        }
        fact.asReversed().map(Reversed::fact).ifPresent(ended -> {
            accounts.addAll(of(ended));
            untold.put(ended, untold.get(ended, Trail.none()).with(fact));
        });
        for (AccountKey account : accounts) {
            put(account, facts.find(fact.id()).orElseThrow());
        }
    }

    /** {@return the accounts of a fact, and those where something goes on under its identifier} */
    private Set<AccountKey> of(String fact) {
        Set<AccountKey> accounts = new LinkedHashSet<>();
        facts.find(fact).map(Filing::accounts).ifPresent(accounts::addAll);
        Known.all(fact).map(name -> names.get(name, List.of())).forEach(accounts::addAll);
        return accounts;
    }
}
