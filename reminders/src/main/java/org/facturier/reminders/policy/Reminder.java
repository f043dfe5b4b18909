package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Findings;
import org.facturier.reminders.interest.LateInterest;
import org.facturier.reminders.interest.LateInterestRegime;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A reminder of one invoice. The host keeps those it sent and hands them to the policy next time. */
public sealed interface Reminder permits ReminderData {

    /** {@return the invoice} */
    InvoiceNumber invoice();

    /** {@return which step it is} */
    ReminderStep step();

    /** {@return the day it is dated} */
    LocalDate on();

    /** {@return the instalments it is about, the oldest first, one at least} */
    List<OverdueInstalment> instalments();

    /** {@return the overdue amount left out because it is disputed, zero or more} */
    Money disputed();

    /** {@return the last day granted to answer} */
    LocalDate deadline();

    /**
     * {@return interest on what is claimed, up to the day of the reminder; empty where the step claims none, no law gives
     * any, or a rate is not known, which {@link #remarks} then says}
     */
    Optional<LateInterest> interest();

    /** {@return the fixed sum for recovery; empty where it is not claimed} */
    Optional<Money> indemnity();

    /** {@return the law by which interest and indemnity are claimed; empty for none, or by agreement alone} */
    Optional<LateInterestRegime> regime();

    /** {@return what somebody should look at before it goes out} */
    Findings remarks();

    /** {@return the overdue amount asked for, without interest and indemnity} */
    default Money overdue() {
        return Money.total(
                instalments().stream().map(OverdueInstalment::claimed).toList());
    }

    /** {@return the instalment that is late for the longest time} */
    default OverdueInstalment oldest() {
        return instalments().get(0);
    }

    /** {@return days after the last day of the oldest instalment} */
    default long daysLate() {
        return oldest().daysLate(on());
    }

    /** {@return whether an instalment is among those it is about} */
    default boolean isAbout(int instalment) {
        return instalments().stream().anyMatch(each -> each.number() == instalment);
    }

    /** {@return the overdue amount and the interest} */
    default Money overdueWithInterest() {
        return interest().map(LateInterest::open).map(overdue()::plus).orElse(overdue());
    }

    /** {@return all that is asked for; empty where the indemnity is in another currency than the invoice} */
    default Optional<Money> total() {
        Money sum = overdueWithInterest();
        return indemnity().isEmpty()
                ? Optional.of(sum)
                : indemnity().filter(sum::isSameCurrency).map(sum::plus);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the properties of a reminder. */
    final class Builder {
        private @Nullable InvoiceNumber invoice;
        private @Nullable ReminderStep step;
        private @Nullable LocalDate on;
        private List<OverdueInstalment> instalments = new ArrayList<>();
        private @Nullable Money disputed;
        private @Nullable LocalDate deadline;
        private Optional<LateInterest> interest = Optional.empty();
        private Optional<Money> indemnity = Optional.empty();
        private Optional<LateInterestRegime> regime = Optional.empty();
        private Findings remarks = Findings.none();

        private Builder() {}

        /** Sets the invoice. */
        public Builder invoice(InvoiceNumber invoice) {
            this.invoice = invoice;
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

        /** Sets the instalments it is about, the oldest first. */
        public Builder instalments(List<OverdueInstalment> instalments) {
            this.instalments = new ArrayList<>(instalments);
            return this;
        }

        /** Sets the overdue amount left out; zero where it is not set. */
        public Builder disputed(Money disputed) {
            this.disputed = disputed;
            return this;
        }

        /** Sets the last day granted; by the days of the step where it is not set. */
        public Builder deadline(LocalDate deadline) {
            this.deadline = deadline;
            return this;
        }

        /** Sets the interest claimed. */
        public Builder interest(LateInterest interest) {
            this.interest = Optional.of(interest);
            return this;
        }

        /** Sets the fixed sum for recovery. */
        public Builder indemnity(Money indemnity) {
            this.indemnity = Optional.of(indemnity);
            return this;
        }

        /** Sets the law by which interest and indemnity are claimed. */
        public Builder regime(LateInterestRegime regime) {
            this.regime = Optional.of(regime);
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
         * @throws IllegalArgumentException if invoice, step, day or instalments are missing, or nothing is overdue on the
         *     day
         */
        public Reminder build() {
            return new ReminderData(
                    invoice, step, on, instalments, disputed, deadline, interest, indemnity, regime, remarks);
        }
    }
}
