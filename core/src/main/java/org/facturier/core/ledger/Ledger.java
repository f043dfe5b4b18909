package org.facturier.core.ledger;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.Account;
import org.facturier.core.accountbook.AccountBook;
import org.facturier.core.chain.Chain;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.LedgerRule;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.openitem.Trail;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Matcher;
import org.facturier.core.payment.OpenItems;
import org.facturier.core.payment.Payment;
import org.facturier.core.reference.DocumentKey;
import org.jspecify.annotations.Nullable;

/**
 * The book of a house, of all its partners or of one: a set of facts and what follows from it. Immutable and safe for many
 * threads; equal sets of facts give equal ledgers, in whatever order, and how often, they were told. It takes all it is
 * told: what cannot be, or waits for something, is a finding and stops nothing else.
 *
 * <p>A fact is told and never credited: what was wrong is reversed by a further fact, and both stay. An account has one
 * partner and one currency; what the partner owes is above zero, what it is owed below.
 *
 * <p>A host that keeps its facts needs nothing else: {@link #of} makes the same ledger of them again. {@link #tell(Fact)}
 * goes on from a ledger and costs little, also for a book of many facts, since all that does not change is shared.
 */
public final class Ledger {

    private static final Comparator<AccountBook> BY_PARTNER = Comparator.<AccountBook, String>comparing(
                    book -> book.key().partner())
            .thenComparing(book -> book.key().currency());

    private final Filed filed;
    /** What was open when somebody last asked, from which the next answer goes on. */
    private final OpenBook base;
    /** The accounts on which something was filed after {@link #base} was read. */
    private final Trail<AccountKey> since;
    /** Worked out by whoever asks first, maybe by several: they all come to the same. */
    private @Nullable OpenBook open;

    private Ledger(Filed filed, OpenBook base, Trail<AccountKey> since) {
        this.filed = filed;
        this.base = base;
        this.since = since;
    }

    /**
     * {@return the ledger of a house after facts told in any order; of two with one identifier the first stays}
     *
     * @param house  the identifier of the house: a document of which it is neither seller nor buyer is a finding
     * @param facts  what was told, all at once or gathered over years; empty gives an empty ledger
     */
    public static Ledger of(String house, Iterable<? extends Fact> facts) {
        requireNonNull(house, "house");
        Clerk clerk = new Clerk(Filed.none(house));
        clerk.file(facts);
        return new Ledger(clerk.filed(), OpenBook.NONE, clerk.changed(Trail.none()));
    }

    /**
     * {@return this ledger after one more fact}
     *
     * <p>This ledger stays as it is. Told again, the same fact changes nothing but the findings.
     */
    public Ledger tell(Fact fact) {
        Clerk clerk = new Clerk(filed);
        clerk.file(List.of(fact));
        OpenBook read = open;
        return read == null
                ? new Ledger(clerk.filed(), base, clerk.changed(since))
                : new Ledger(clerk.filed(), read, clerk.changed(Trail.none()));
    }

    /**
     * {@return this ledger after one more fact that no rule refuses}
     *
     * <p>The outcome has the warnings of the rules, or is rejected with all that they say; then nothing was told. A rule
     * that throws refuses the fact. What the ledger itself finds is in {@link #findings}, and refuses nothing.
     *
     * @param fact  the fact, and who tells it
     * @param rules  what the house asks of it
     */
    public Outcome<Ledger> tell(ToldFact fact, List<FactRule> rules) {
        Findings.Gathering judged = Findings.gathering();
        for (int at = 0; at < rules.size(); at++) {
            judged.add(judged(rules.get(at), "fact " + fact.fact().id() + " rules[" + at + "]", fact));
        }
        Findings found = judged.findings();
        return found.hasErrors() ? Outcome.rejected(found) : Outcome.of(tell(fact.fact()), found);
    }

    /** A rule that fails may not stop the others, nor let a fact pass. */
    private Findings judged(FactRule rule, String path, ToldFact fact) {
        return LedgerRule.RULE_ANSWERS.ask(path, () -> rule.judge(fact, this)).orElse(Findings::of);
    }

    /** {@return the identifier of the house} */
    public String house() {
        return filed.house();
    }

    /**
     * {@return every fact that it was told, once, in no order}
     *
     * <p>Also those that wait, or that stand on no account. Of two with one identifier the first.
     */
    public Stream<Fact> facts() {
        return filed.facts().values().map(Filing::fact);
    }

    /** {@return an account, empty if nothing was told of it} */
    public Optional<Account> account(AccountKey key) {
        return filed.books().find(key).map(book -> book);
    }

    /** {@return every account, by partner, then by currency} */
    public Stream<Account> accounts() {
        return books().map(book -> book);
    }

    /**
     * {@return the accounts on which something of a document stands} Mostly one; also that of another partner, where a part
     * of it was carried forward there. None of a document that is not known.
     */
    public Stream<Account> accounts(DocumentKey document) {
        return filed.names().get(new ItemKey.DocumentItem(document), List.of()).stream()
                .flatMap(key -> account(key).stream());
    }

    /** {@return all accounts, by partner, then by currency, so that what they find has one order} */
    private Stream<AccountBook> books() {
        return filed.books().values().sorted(BY_PARTNER);
    }

    /** {@return what its documents do to each other} */
    public Chain chain() {
        return filed.chain();
    }

    /**
     * {@return what somebody should look at; what the chain finds is not repeated}
     *
     * <p>First what was found while telling, in that order: facts told twice, of another house, documents that contradict
     * themselves. Then what the accounts found and what waits, by path, by code and by message. Worked out anew each time.
     */
    public Findings findings() {
        return new LedgerFindings(filed, books().toList()).all();
    }

    /**
     * {@return everything that is open at the end of a day, of any partner, with the names of what is settled}
     *
     * <p>For a day before the last one told, accounts that went on after it are read as they stood then.
     */
    public OpenItems open(LocalDate day) {
        OpenBook newest = open;
        if (newest == null) {
            newest = base.after(filed, new HashSet<>(since.values()));
            open = newest;
        }
        return newest.on(day, filed);
    }

    /**
     * {@return what a matcher makes of a payment, as facts to be told: the payment, unless it was told before, then what it is
     * put to} It is put to what is open on its day, as far as told.
     *
     * <p>Nothing is told here: the host tells of the facts what it takes. Links and reliefs have the day on which the
     * payment came in, and as identifier that of the payment and a number, {@code p/1}, {@code p/2}.
     */
    public Settlement settle(Payment payment, Matcher matcher) {
        return settle(List.of(payment), matcher);
    }

    /**
     * {@return the same of several payments, such as those of a bank file, each after those before it} They are put to what is
     * open on the latest of their days; nothing where there is no payment.
     */
    public Settlement settle(List<Payment> payments, Matcher matcher) {
        return payments.stream()
                .map(Payment::receivedOn)
                .max(Comparator.naturalOrder())
                .map(day -> new Settling(filed.facts(), matcher, open(day)).of(payments))
                .orElseGet(() -> new Settlement(List.of(), Findings.none()));
    }

    /**
     * {@return what a matcher makes, on a day, of all money on account, as facts to be told}
     *
     * <p>Such as money that came before its invoice. A matcher that fails over all of it is asked for each amount alone.
     */
    public Settlement settle(LocalDate day, Matcher matcher) {
        return new Settling(filed.facts(), matcher, open(day)).of(day);
    }

    /** {@return whether another is of the same house, with the same facts under the same identifiers; findings have no say} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && house().equals(ledger.house()) && byId().equals(ledger.byId());
    }

    @Override
    public int hashCode() {
        return byId().hashCode();
    }

    private Map<String, Fact> byId() {
        Map<String, Fact> all = new HashMap<>();
        facts().forEach(fact -> all.put(fact.id(), fact));
        return all;
    }

    @Override
    public String toString() {
        return "the ledger of " + house() + ", " + filed.facts().size() + " facts on "
                + filed.books().size() + " accounts";
    }
}
