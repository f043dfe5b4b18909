package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.finding.Findings;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.interest.LateCharge;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A reminder of all that may be asked for on an account. The host keeps those it sent and hands them to the policy next
 * time.
 */
public sealed interface Reminder permits ReminderData {

    /** {@return the account} */
    AccountKey account();

    /** {@return which step it is} */
    ReminderStep step();

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

    /** {@return the item whose lateness called for the step, one of those it is about} */
    ItemKey pace();

    /** {@return what is late and left out because a promise to pay still holds, zero or more} */
    Money promised();

    /** {@return what is late and left out because it is disputed, zero or more} */
    Money disputed();

    /** {@return what is late and left out because the partner is owed as much, zero or more} */
    Money credited();

    /** {@return the last day granted to answer} */
    LocalDate deadline();

    /** {@return the day of the last formal notice about something that it is about, where it speaks softer itself} */
    Optional<LocalDate> noticedOn();

    /**
     * {@return interest and indemnity on what is claimed, up to the day of the reminder, document by document; none where
     * the step claims none, no law gives any, or a rate is not known, which {@link #remarks} then says}
     */
    List<LateCharge> charges();

    /** {@return what somebody should look at before it goes out} */
    Findings remarks();

    /** {@return the overdue amount asked for, without interest and indemnity} */
    default Money claimed() {
        return Money.total(items().stream().map(ClaimedItem::claimed).toList());
    }

    /** {@return what is asked for of each document, in the order of its oldest item} */
    default Map<DocumentKey, Money> claimedOf() {
        Map<DocumentKey, Money> sums = new LinkedHashMap<>();
        items().forEach(item ->
                item.document().ifPresent(document -> sums.merge(document, item.claimed(), Money::plus)));
        return sums;
    }

    /** {@return the item that is late for the longest time} */
    default ClaimedItem oldest() {
        return items().get(0);
    }

    /** {@return days after the last day to pay the oldest item} */
    default long daysLate() {
        return oldest().daysLate(on());
    }

    /** {@return whether an item is among those it is about} */
    default boolean isAbout(ItemKey item) {
        return items().stream().anyMatch(each -> each.item().equals(item));
    }

    /** {@return whether it is about an item that was late by the days of its step, and not only swept along} */
    default boolean isFor(ItemKey item) {
        return items().stream().anyMatch(each -> each.item().equals(item) && each.daysLate(on()) >= step().daysLate());
    }

    /** {@return the interest asked for, above zero; empty where none is} */
    default Optional<Money> interest() {
        return charges().stream()
                .flatMap(charge -> charge.interestDue().stream())
                .reduce(Money::plus);
    }

    /** {@return the fixed sums for recovery, one a currency; none where they are not claimed} */
    default List<Money> indemnities() {
        Map<CurrencyUnit, Money> sums = new LinkedHashMap<>();
        charges()
                .forEach(charge ->
                        charge.indemnity().ifPresent(sum -> sums.merge(sum.getCurrencyUnit(), sum, Money::plus)));
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

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with this reminder} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers the properties of a reminder. */
    final class Builder {
        private @Nullable AccountKey account;
        private @Nullable ReminderStep step;
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
        private List<LateCharge> charges = List.of();
        private Findings remarks = Findings.none();

        private Builder() {}

        private Builder(Reminder reminder) {
            account = reminder.account();
            step = reminder.step();
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
            charges = reminder.charges();
            remarks = reminder.remarks();
        }

        /** Sets the account. */
        public Builder account(AccountKey account) {
            this.account = account;
            return this;
        }

        /** Sets which step it is. */
        public Builder step(ReminderStep step) {
            this.step = step;
            return this;
        }

        /** Sets the day it is dated. */
        public Builder on(LocalDate on) {
            this.on = on;
            return this;
        }

        /** Sets what is asked for, and what is left out. */
        public Builder claim(OverdueClaim claim) {
            items = claim.items();
            leftOut = claim.leftOut();
            deductions = claim.deductions();
            promised = claim.promised();
            disputed = claim.disputed();
            credited = claim.credited();
            return this;
        }

        /** Sets the item whose lateness called for the step; the oldest where it is not set. */
        public Builder pace(ItemKey pace) {
            this.pace = pace;
            return this;
        }

        /** Sets the last day granted; by the days of the step where it is not set. */
        public Builder deadline(LocalDate deadline) {
            this.deadline = deadline;
            return this;
        }

        /** Sets the day of a formal notice that still stands. */
        public Builder noticedOn(LocalDate noticedOn) {
            this.noticedOn = Optional.of(noticedOn);
            return this;
        }

        /** Sets interest and indemnity, document by document. */
        public Builder charges(List<LateCharge> charges) {
            this.charges = charges;
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
         * @throws IllegalArgumentException if account, step, day or items are missing, an item stands in it twice or is not
         *     late on the day, or its pace is set by none of them
         */
        public Reminder build() {
            return new ReminderData(
                    account,
                    step,
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
                    charges,
                    remarks);
        }
    }
}
