package org.facturier.einvoice.receiving;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Values of a hub being taken into the domain, and all that cannot be, gathered: an error where the document needs it, a warning
 * where it goes without. For one thread.
 *
 * <p>Whether a value can be taken is asked of the domain itself: its constructors refuse what they do not take, and say why in
 * each language. So the rules of the domain are stated once.
 */
final class Taking {

    private final CurrencyUnit currency;
    private final List<Finding> found = new ArrayList<>(0);

    /**
     * @param currency  of all amounts
     */
    Taking(CurrencyUnit currency) {
        this.currency = currency;
    }

    /** {@return the currency of all amounts} */
    CurrencyUnit currency() {
        return currency;
    }

    /** {@return a value that the document needs; a finding where it is missing} */
    <T> Optional<T> need(String place, String term, Optional<T> value) {
        if (value.isEmpty()) {
            found.add(ReceivingRule.DOMAIN.at(
                    place, say("missing", "{term} is missing").with("term", term)));
        }
        return value;
    }

    /**
     * {@return what is made of a value that the document needs; a finding where the domain refuses it}
     *
     * @param place  in the hub
     * @param value  makes it; what it throws is the finding
     */
    <T> Optional<T> made(String place, Supplier<T> value) {
        return ReceivingRule.DOMAIN
                .ask(place, value)
                .<Optional<T>>map(Optional::of)
                .orElse(refused -> {
                    found.add(refused);
                    return Optional.empty();
                });
    }

    /**
     * {@return what is made of a value that the document can go without; a warning where the domain refuses it}
     *
     * @param place  in the hub
     * @param term  what it is, such as {@code BT-157}
     * @param value  makes it; what it throws is why it is not taken
     */
    <T> Optional<T> offered(String place, String term, Supplier<T> value) {
        return ReceivingRule.DOMAIN_KEEPS
                .ask(place, value)
                .<Optional<T>>map(Optional::of)
                .orElse(refused -> {
                    found.add(ReceivingRule.DOMAIN_KEEPS.at(
                            place,
                            say("refused", "{term} stays in the hub: {reason}")
                                    .with("term", term)
                                    .with("reason", refused.says())));
                    return Optional.empty();
                });
    }

    /** Notes that something has no place in a document. */
    void leave(String place, String term) {
        found.add(ReceivingRule.DOMAIN_KEEPS.at(
                place, say("left", "{term} stays in the hub").with("term", term)));
    }

    /** {@return nothing: what lines come to with tax is stated by no e-invoice} */
    <T> Optional<T> withTax() {
        found.add(ReceivingRule.DOMAIN.at(
                "breakdown", say("withTax", "prices were with tax, and what lines come to with tax is not stated")));
        return Optional.empty();
    }

    /** {@return an amount; nothing stated is zero} */
    Money amount(String place, Optional<BigDecimal> stated) {
        return stated.flatMap(amount -> made(place, () -> Money.of(currency, amount.stripTrailingZeros())))
                .orElse(Money.zero(currency));
    }

    /** {@return all that was found} */
    Findings findings() {
        return new Findings(found);
    }
}
