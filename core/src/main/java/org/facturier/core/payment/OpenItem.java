package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is open of one item of an account: all that a {@link Matcher} needs to know of it. Made of a ledger for a day, or by
 * hand for a test of a matcher; it knows no history, and nothing of what was disputed.
 */
public sealed interface OpenItem {

    /** {@return what tells it from every other} */
    ItemKey key();

    /** {@return the identifier of the partner on whose account it stands} */
    String partner();

    /** {@return what is open: above zero what the partner owes, below what it is owed; never zero} */
    Money open();

    /** {@return the day from which it counts, such as the issue date} */
    LocalDate on();

    /** {@return the last day to pay} */
    LocalDate dueOn();

    /** {@return the names under which a payer may know it} Their order means nothing; empty for money, which nobody pays. */
    Set<Reference> references();

    /** {@return what the payer wrote, where it is money; blank if nothing} */
    String text();

    /** {@return what may be kept of it by who pays it whole and early; empty once a part of it is settled} */
    Optional<EarlyDiscount> discount();

    /** {@return whether the partner owes it} */
    default boolean isDebit() {
        return open().isPositive();
    }

    /**
     * {@return this item when so much of it is open} A discount is for the whole: what is left of it bears none.
     *
     * @throws IllegalArgumentException if that is zero or of another currency
     */
    OpenItem leaving(Money open);

    /**
     * {@return a builder of an item}
     *
     * @param key  what tells it from every other
     * @param partner  the identifier of the partner on whose account it stands
     * @param open  what is open: above zero what the partner owes, below what it is owed
     */
    static Builder of(ItemKey key, String partner, Money open) {
        return new Builder(key, partner, open);
    }

    /** {@return a payment of which all is open: a credit where money came in, a debit where it went out} */
    static OpenItem of(Payment payment) {
        return of(
                        new ItemKey.MoneyItem(payment.id()),
                        payment.payer(),
                        payment.amount().negated())
                .on(payment.receivedOn())
                .text(payment.reference())
                .build();
    }

    /** Puts an open item together. */
    final class Builder {

        private final ItemKey key;
        private final String partner;
        private final Money open;
        private final Set<Reference> references = new LinkedHashSet<>();
        private @Nullable LocalDate on;
        private @Nullable LocalDate dueOn;
        private @Nullable EarlyDiscount discount;
        private String text = "";

        private Builder(ItemKey key, String partner, Money open) {
            this.key = key;
            this.partner = partner;
            this.open = open;
        }

        /** Sets the day from which it counts. */
        public Builder on(LocalDate day) {
            this.on = day;
            return this;
        }

        /** Sets the last day to pay; unless told, the day from which it counts. */
        public Builder dueOn(LocalDate day) {
            this.dueOn = day;
            return this;
        }

        /** Adds a name under which a payer may know it. */
        public Builder reference(Reference reference) {
            references.add(reference);
            return this;
        }

        /** Adds the names under which a payer may know it. */
        public Builder references(Collection<Reference> some) {
            references.addAll(some);
            return this;
        }

        /** Sets what may be kept of it by who pays it whole and early. */
        public Builder discount(EarlyDiscount kept) {
            this.discount = kept;
            return this;
        }

        /** Sets what the payer wrote. */
        public Builder text(String words) {
            this.text = words;
            return this;
        }

        /**
         * {@return the item}
         *
         * @throws IllegalArgumentException if nothing is open, or a part is missing
         */
        public OpenItem build() {
            return new OpenItemData(
                    key,
                    partner,
                    open,
                    on,
                    dueOn == null ? on : dueOn,
                    references,
                    text,
                    Optional.ofNullable(discount));
        }
    }
}

/** The one kind of open item there is. */
record OpenItemData(
        ItemKey key,
        String partner,
        Money open,
        @Nullable LocalDate on,
        @Nullable LocalDate dueOn,
        Set<Reference> references,
        String text,
        Optional<EarlyDiscount> discount)
        implements OpenItem {

    /** @throws IllegalArgumentException if a part is missing, or nothing is open */
    OpenItemData {
        Completeness.of("an open item")
                .needs("key", key)
                .needs("partner", partner)
                .needs("open", open)
                .needs("on", on)
                .needs("dueOn", dueOn)
                .needs("text", text)
                .verify();
        if (open.isZero()) {
            throw new RefusedException(say("openNothing", "of an open item something is open, not {open}")
                    .with("open", open));
        }
        Money all = open;
        discount.filter(kept -> !isPartOf(kept.amount(), all)).ifPresent(kept -> {
            throw new RefusedException(
                    say("discountOfItem", "a discount is less than what is open of {open}, not {discount}")
                            .with("open", all)
                            .with("discount", kept.amount()));
        });
        references = Set.copyOf(references);
    }

    private static boolean isPartOf(Money kept, Money open) {
        return kept.isSameCurrency(open) && kept.isLessThan(open);
    }

    @Override
    public OpenItem leaving(Money left) {
        if (!left.isSameCurrency(open)) {
            throw new RefusedException(say("leftForeign", "what is left of {open} is in its currency, not {left}")
                    .with("open", open)
                    .with("left", left));
        }
        Optional<EarlyDiscount> whole = left.equals(open) ? discount : Optional.empty();
        return new OpenItemData(key, partner, left, on, dueOn, references, text, whole);
    }
}
