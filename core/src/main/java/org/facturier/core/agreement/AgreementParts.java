package org.facturier.core.agreement;

import static org.facturier.core.finding.Message.say;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.RefusedException;
import org.joda.money.CurrencyUnit;

/**
 * What the rules and discounts of one agreement are to each other. They are parts of one value: an agreement in which they do
 * not fit cannot be made. Whether what fits makes sense is for {@link AgreementCheck}.
 *
 * @param id  of the agreement
 * @param currency  of every price
 * @param rules  what is billed
 */
record AgreementParts(String id, CurrencyUnit currency, List<BillingRule> rules) {

    /**
     * @param discounts  those of the agreement
     * @throws IllegalArgumentException if two have one key, one names another that does not count, or a currency differs
     */
    void require(List<Discount> discounts) {
        requireOnce("rules", rules.stream().map(BillingRule::key).toList());
        requireOnce("discounts", discounts.stream().map(Discount::key).toList());
        for (BillingRule rule : rules) {
            requireCurrency(rule(rule.key()), rule.currency());
            rule.asCommitment().ifPresent(commitment -> requireKnown(rule(rule.key()), commitment.charges()));
        }
        for (Discount discount : discounts) {
            requireCurrency(discount(discount.key()), discount.currency());
            requireKnown(discount(discount.key()), discount.rules());
        }
    }

    private static Message rule(String key) {
        return say("theRule", "rule {key}").with("key", key);
    }

    private static Message discount(String key) {
        return say("theDiscount", "discount {key}").with("key", key);
    }

    /** Lines remember what billed them by key, over all versions; with two of one key nobody could tell which did. */
    private void requireOnce(String what, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                throw new RefusedException(say("keyOnce", "agreement {agreement} has two {parts} with the key {key}")
                        .with("agreement", id)
                        .with("parts", what)
                        .with("key", key));
            }
        }
    }

    /** @throws RefusedException if a part is priced in another currency than the agreement; one without a price fits */
    private void requireCurrency(Message part, Optional<CurrencyUnit> priced) {
        if (priced.filter(other -> !other.equals(currency)).isPresent()) {
            throw new RefusedException(say("partForeign", "agreement {agreement} is in {currency}, {part} in {other}")
                    .with("agreement", id)
                    .with("currency", currency)
                    .with("part", part)
                    .with("other", priced.get()));
        }
    }

    /** What is owed to the partner, and another commitment, do not count. */
    private void requireKnown(Message part, List<String> keys) {
        Set<String> known = rules.stream()
                .filter(Discount::counts)
                .map(BillingRule::key)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.containsAll(keys)) {
            throw new RefusedException(
                    say("partCounts", "agreement {agreement}, {part}: what counts are {keys}, expected some of {known}")
                            .with("agreement", id)
                            .with("part", part)
                            .with("keys", keys)
                            .with("known", known));
        }
    }
}
