package org.facturier.core.matching;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.party.Iban;
import org.facturier.core.party.PlainName;

/**
 * Who pays: names, accounts and mandates of the partners as the house has them on file, and its own accounts. Immutable once
 * built, safe for many threads.
 *
 * <p>An account or mandate that is one partner's alone says who pays; so does a name that one alone bears, whatever its case,
 * accents or legal form. What several share says so only together with something else. A name that is nearly a partner's says
 * nothing and contradicts nothing.
 *
 * <p>A mother firm pays from one account for two partners, the account is on file for both: money from it is one's or the
 * other's. If the bank writes the name of one beside it, that one pays. If it writes a name that a third bears, the signs
 * contradict each other, and nobody is known to pay.
 */
public final class Payers {

    /** Accounts of the house. */
    private final Set<Iban> own;
    /** Partners by account; several where one pays for others. */
    private final Map<Iban, Set<String>> accounts;
    /** Partners by mandate. */
    private final Map<String, Set<String>> mandates;
    /** Partners by name, whatever their legal form. */
    private final Map<String, Set<String>> byName;
    /** Partners by name and legal form. */
    private final Map<String, Set<String>> byNameAndForm;
    /** All names of each partner. */
    private final Map<String, List<PlainName>> names;
    /** Partners by each word of their names, so that a name with a slip is not held against all. */
    private final Map<String, Set<String>> byWord;

    private Payers(Builder builder) {
        this.own = Set.copyOf(builder.own);
        this.accounts = builder.accounts;
        this.mandates = builder.mandates;
        this.names = builder.names;
        this.byName = new HashMap<>();
        this.byNameAndForm = new HashMap<>();
        this.byWord = new HashMap<>();
        names.forEach((partner, some) -> some.forEach(name -> {
            put(byName, name.key(), partner);
            put(byNameAndForm, name.keyWithForm(), partner);
            name.words().forEach(word -> put(byWord, word, partner));
        }));
    }

    /** Adds a partner under a key. */
    private static <K> void put(Map<K, Set<String>> map, K key, String partner) {
        map.computeIfAbsent(key, unseen -> new TreeSet<>()).add(partner);
    }

    /** {@return a builder of a file without partners} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whether an account is one of the house} */
    public boolean isOwn(Iban account) {
        return own.contains(account);
    }

    /**
     * {@return what the bank tells of the other side of a transaction, held against the file}
     *
     * <p>Nothing is guessed at here: an account, a mandate or a name that is not on file points to nobody. A name that is blank
     * is none.
     */
    Payer of(BankTransaction transaction) {
        Optional<Counterparty> other = transaction.counterparty();
        Optional<PlainName> name = other.map(Counterparty::name)
                .filter(written -> !written.isBlank())
                .map(PlainName::of);
        Set<String> account = other.flatMap(Counterparty::iban)
                .map(iban -> accounts.getOrDefault(iban, Set.of()))
                .orElse(Set.of());
        Set<String> mandate = transaction
                .remittance()
                .mandateId()
                .map(id -> mandates.getOrDefault(id, Set.of()))
                .orElse(Set.of());
        return new Payer(this, account, mandate, name.map(this::bearers).orElse(Set.of()), name);
    }

    /**
     * {@return the partners that bear a name; where several do, those with its legal form, if any has it}
     *
     * <p>Where two partners differ in the legal form alone, what is written decides if it is that of one alone; else all of
     * them bear the name.
     */
    private Set<String> bearers(PlainName name) {
        Set<String> all = byName.getOrDefault(name.key(), Set.of());
        Set<String> exact = byNameAndForm.getOrDefault(name.keyWithForm(), Set.of());
        return all.size() > 1 && exact.size() == 1 ? exact : all;
    }

    /** {@return whether a name is nearly one that a partner bears} */
    boolean isLike(PlainName name, String partner) {
        return names.getOrDefault(partner, List.of()).stream().anyMatch(name::isLike);
    }

    /**
     * {@return the partners whose name is nearly this one, and shares a word with it or its beginning}
     *
     * <p>If no partner shares a word with it, all are looked at, for the slip may be in the only word.
     */
    List<String> like(PlainName name) {
        Set<String> near = name.words().stream()
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .collect(toCollection(TreeSet::new));
        Collection<String> candidates = near.isEmpty() ? names.keySet() : near;
        return candidates.stream().filter(partner -> isLike(name, partner)).toList();
    }

    /** Puts a file together. */
    public static final class Builder {

        private final Set<Iban> own = new LinkedHashSet<>();
        private final Map<Iban, Set<String>> accounts = new HashMap<>();
        private final Map<String, Set<String>> mandates = new HashMap<>();
        private final Map<String, List<PlainName>> names = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds an account of the house: what comes from it is nobody's payment.
         *
         * <p>Money from it, or to it, is judged to be {@link Judgement.NotOurs}.
         */
        public Builder own(Iban account) {
            own.add(account);
            return this;
        }

        /**
         * Adds a name of a partner: that of the firm, one under which it trades, or one that its bank writes.
         *
         * <p>Any number of names may be added; case, accents and legal form need not be those that a bank writes.
         */
        public Builder name(String partner, String name) {
            names.computeIfAbsent(partner, unseen -> new ArrayList<>()).add(PlainName.of(name));
            return this;
        }

        /**
         * Adds an account from which a partner pays.
         *
         * <p>Added for several partners, it is none's alone, and says who pays only together with something else.
         */
        public Builder account(String partner, Iban account) {
            put(accounts, account, partner);
            return this;
        }

        /**
         * Adds a mandate by which a partner is debited.
         *
         * <p>The reference is compared as it stands, with its case and signs.
         */
        public Builder mandate(String partner, String mandate) {
            put(mandates, mandate, partner);
            return this;
        }

        /** {@return the file} */
        public Payers build() {
            return new Payers(this);
        }
    }
}
