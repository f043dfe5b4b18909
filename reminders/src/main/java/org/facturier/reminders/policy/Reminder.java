package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Position;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.figure.OfModule;
import org.facturier.core.finding.Findings;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.interest.LateFee;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A reminder of all that may be asked for on an account: one letter to a partner in one currency, whatever the number of invoices.
 * The host keeps those it sent and hands them to the policy next time, which is how a level is never sent twice.
 *
 * <p>Its figures are a sum that the debtor can add up. With one invoice of EUR 1200.00 open, EUR 200.00 of it disputed and EUR
 * 100.00 on account, {@code items} has the invoice with EUR 1200.00 open and EUR 900.00 claimed, {@code deductions} the two
 * amounts taken off, and {@link #claimed} is EUR 900.00. Late fees come on top, in {@link #total}.
 */
@OfModule("org.facturier.reminders.json.RemindersModule")
public sealed interface Reminder permits ReminderData {

    /** {@return the account} */
    AccountKey account();

    /** {@return which level it is} */
    DunningLevel level();

    /** {@return the day it is dated} */
    LocalDate on();

    /** {@return what it is about, the oldest first, one at least} */
    List<ClaimedItem> items();

    /** {@return what is late and not asked for at all, because it is promised, disputed or covered, the oldest first} */
    List<ClaimedItem> leftOut();

    /**
     * {@return what is taken off what is open of all these items, so that what is claimed is left} None in a reminder that was
     * kept before this was said.
     */
    List<Deduction> deductions();

    /** {@return the item whose lateness called for the level, one of those it is about} */
    ItemKey pace();

    /** {@return what is late and left out because a promise to pay still holds, zero or more} */
    Money promised();

    /** {@return what is late and left out because it is disputed, zero or more} */
    Money disputed();

    /** {@return what is late and left out because the partner is owed as much, zero or more} */
    Money credited();

    /** {@return the last day of the grace days, inclusive: until it is over, no other reminder of the account follows} */
    LocalDate deadline();

    /** {@return the day of the last formal notice about something that it is about, where it speaks softer itself} */
    Optional<LocalDate> noticedOn();

    /**
     * {@return interest and indemnity on what is claimed, up to the day of the reminder inclusive, document by document; none where
     * the level claims none, no law gives any, or a rate is not known, which {@link #remarks} then says, and none while it
     * {@linkplain #awaitsLateFees awaits them}}
     */
    List<LateFee> lateFees();

    /**
     * {@return whether its level claims late fees that nobody worked out yet, as in the answer of a policy before {@link Dunning}
     * has gone over it}
     *
     * <p>A formal notice without the interest that it speaks of is a claim given away: letters refuse such a reminder.
     */
    boolean awaitsLateFees();

    /** {@return what somebody should look at before it goes out} */
    Findings remarks();

    /** {@return the overdue amount asked for, without interest and indemnity} */
    default Money claimed() {
        return Money.total(items().stream().map(ClaimedItem::claimed).toList());
    }

    /** {@return what is asked for of each document, in the order of its oldest item} */
    default Map<DocumentKey, Money> claimedOf() {
        return OverdueClaim.claimedOf(items());
    }

    /** {@return the item that is late for the longest time} */
    default ClaimedItem oldest() {
        return items().get(0);
    }

    /** {@return days after the last day on which payment of the oldest item was in time: 1 on the day after} */
    default long daysLate() {
        return oldest().daysLate(on());
    }

    /** {@return whether an item is among those it is about} */
    default boolean isAbout(ItemKey item) {
        return items().stream().anyMatch(each -> each.item().equals(item));
    }

    /** {@return whether it is about an item that was late by the days of its level, and not only swept along} */
    default boolean isFor(ItemKey item) {
        return items().stream().anyMatch(each -> each.item().equals(item) && each.daysLate(on()) >= level().daysLate());
    }

    /** {@return the interest asked for, above zero; empty where none is} */
    default Optional<Money> interest() {
        return lateFees().stream().flatMap(fee -> fee.interestDue().stream()).reduce(Money::plus);
    }

    /** {@return the fixed sums for recovery, one a currency; none where they are not claimed} */
    default List<Money> indemnities() {
        Map<CurrencyUnit, Money> sums = new LinkedHashMap<>();
        lateFees()
                .forEach(fee -> fee.indemnity().ifPresent(sum -> sums.merge(sum.getCurrencyUnit(), sum, Money::plus)));
        return List.copyOf(sums.values());
    }

    /** {@return all that is asked for: an amount in the currency of the account, and one for any other of an indemnity} */
    default List<Money> total() {
        Money sum = interest().map(claimed()::plus).orElse(claimed());
        List<Money> total = new ArrayList<>(List.of(sum));
        for (Money indemnity : indemnities()) {
            if (sum.isSameCurrency(indemnity)) {
                total.set(0, sum.plus(indemnity));
            } else {
                total.add(indemnity);
            }
        }
        return List.copyOf(total);
    }

    /**
     * {@return a builder of a reminder of all that may be asked for of an account as it stands, dated as the position is}
     * Its level is still to be set; where nothing is late, it cannot be built.
     */
    static Builder of(Position position) {
        return new Builder().account(position.account()).on(position.asOf()).claim(OverdueClaim.of(position));
    }

    /** {@return a builder that begins with this reminder} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers the properties of a reminder. */
    final class Builder {
        private @Nullable AccountKey account;
        private @Nullable DunningLevel level;
        private @Nullable LocalDate on;
        private List<ClaimedItem> items = List.of();
        private List<ClaimedItem> leftOut = List.of();
        private List<Deduction> deductions = List.of();
        private @Nullable ItemKey pace;
        private @Nullable Money promised;
        private @Nullable Money disputed;
        private @Nullable Money credited;
        private @Nullable LocalDate deadline;
        private Optional<LocalDate> noticedOn = Optional.empty();
        private @Nullable List<LateFee> fees;
        private Findings remarks = Findings.none();

        Builder() {}

        private Builder(Reminder reminder) {
            account = reminder.account();
            level = reminder.level();
            on = reminder.on();
            items = reminder.items();
            leftOut = reminder.leftOut();
            deductions = reminder.deductions();
            pace = reminder.pace();
            promised = reminder.promised();
            disputed = reminder.disputed();
            credited = reminder.credited();
            deadline = reminder.deadline();
            noticedOn = reminder.noticedOn();
            fees = reminder.awaitsLateFees() ? null : reminder.lateFees();
            remarks = reminder.remarks();
        }

        Builder account(AccountKey account) {
            this.account = account;
            return this;
        }

        /** Sets which level it is. */
        public Builder level(DunningLevel level) {
            this.level = level;
            return this;
        }

        Builder on(LocalDate on) {
            this.on = on;
            return this;
        }

        Builder claim(OverdueClaim claim) {
            items = claim.items();
            leftOut = claim.leftOut();
            deductions = claim.deductions();
            promised = claim.promised();
            disputed = claim.disputed();
            credited = claim.credited();
            return this;
        }

        /** Sets the item whose lateness called for the level; the oldest where it is not set. */
        public Builder pace(ItemKey pace) {
            this.pace = pace;
            return this;
        }

        /** Sets the last day granted; by the days of the level where it is not set. */
        public Builder deadline(LocalDate deadline) {
            this.deadline = deadline;
            return this;
        }

        /** Sets the day of a formal notice that still stands. */
        public Builder noticedOn(LocalDate noticedOn) {
            this.noticedOn = Optional.of(noticedOn);
            return this;
        }

        /** Sets interest and indemnity, document by document; an empty list says that they were worked out and there are none. */
        public Builder lateFees(List<LateFee> fees) {
            this.fees = fees;
            return this;
        }

        /** Sets what somebody should look at. */
        public Builder remarks(Findings remarks) {
            this.remarks = remarks;
            return this;
        }

        /**
         * {@return the reminder}
         *
         * @throws IllegalArgumentException if the level is missing or nothing is asked for, an item stands in it twice or is not
         *     late on the day, or its pace is set by none of them
         */
        public Reminder build() {
            return new ReminderData(
                    account,
                    level,
                    on,
                    items,
                    leftOut,
                    deductions,
                    pace,
                    promised,
                    disputed,
                    credited,
                    deadline,
                    noticedOn,
                    fees == null ? List.of() : fees,
                    fees == null && level != null && level.claimsLateFees(),
                    remarks);
        }
    }
}
