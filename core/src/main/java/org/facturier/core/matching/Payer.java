package org.facturier.core.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.facturier.core.party.PlainName;
import org.facturier.core.payment.Evidence.Payer.How;

/**
 * What is told of the other side of one transaction.
 *
 * <p>Three signs may point to partners: account, mandate and name. A sign that points to nobody is left out; the others must
 * agree. Account of A and B with the name of A is A; account of A with the name of B contradicts itself; a name that nobody
 * bears says nothing beside an account that is known.
 *
 * @param file  who is known
 * @param byAccount  the partners whose account it is
 * @param byMandate  the partners whose mandate it is
 * @param byName  the partners that bear the name
 * @param name  the name, where it is told
 */
record Payer(Payers file, Set<String> byAccount, Set<String> byMandate, Set<String> byName, Optional<PlainName> name) {

    /** {@return one that is known to be a partner, as where somebody said so} */
    static Payer known(String partner) {
        return new Payer(Payers.builder().build(), Set.of(partner), Set.of(), Set.of(), Optional.empty());
    }

    /** {@return the one partner that all that is told agrees on; empty where nothing does, or it contradicts itself} */
    Optional<String> partner() {
        Set<String> common = common();
        return common.size() == 1 ? Optional.of(common.iterator().next()) : Optional.empty();
    }

    /** {@return whether account, mandate and name point to different partners} */
    boolean isContradicted() {
        return isPointed() && common().isEmpty();
    }

    /** {@return whether anything that is told points to a partner} */
    private boolean isPointed() {
        return signs().findAny().isPresent();
    }

    /** {@return whether neither a partner nor a name is told} */
    boolean isUntold() {
        return !isPointed() && name.isEmpty();
    }

    /** {@return the partners to which each sign points, of those signs that point to any} */
    private Stream<Set<String>> signs() {
        return Stream.of(byAccount, byMandate, byName).filter(some -> !some.isEmpty());
    }

    /** {@return the partners on whom all signs agree; empty where there is no sign, or they differ} */
    private Set<String> common() {
        return signs().reduce((one, other) -> {
                    Set<String> both = new TreeSet<>(one);
                    both.retainAll(other);
                    return both;
                })
                .orElse(Set.of());
    }

    /** {@return whether an account that is told is this partner's} */
    boolean paysFrom(String partner) {
        return byAccount.contains(partner);
    }

    /**
     * {@return the partners that may have paid, the likeliest first: identified, then pointed to, then like by name}
     *
     * <p>So with an account of A and B and the name of A, it is A and then B. Names that are only alike are asked for where no
     * sign points to anybody.
     */
    List<String> candidates() {
        Set<String> all = new LinkedHashSet<>(common());
        signs().forEach(all::addAll);
        if (all.isEmpty()) {
            name.map(file::like).ifPresent(all::addAll);
        }
        return List.copyOf(all);
    }

    /**
     * {@return how it stands to a partner}
     *
     * <p>Known by its account, mandate or name; possible where several share all signs, or nothing is told; another where the
     * signs point elsewhere or contradict each other; else alike by name, or a stranger.
     */
    How towards(String partner) {
        Set<String> common = common();
        if (common.contains(partner)) {
            return common.size() > 1 ? How.POSSIBLE : identified(partner);
        }
        if (isPointed()) {
            return How.ANOTHER;
        }
        if (name.isEmpty()) {
            return How.POSSIBLE;
        }
        return file.isLike(name.get(), partner) ? How.SIMILAR : How.STRANGER;
    }

    /** {@return by which sign a partner is known, the strongest that is told} */
    private How identified(String partner) {
        if (byAccount.contains(partner)) {
            return How.ACCOUNT;
        }
        return byMandate.contains(partner) ? How.MANDATE : How.NAME;
    }
}
