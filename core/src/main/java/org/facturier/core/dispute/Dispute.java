package org.facturier.core.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An objection to an invoice. */
public sealed interface Dispute permits DisputeData {

    /** {@return the host's identifier} */
    String id();

    /** {@return the invoice objected to} */
    InvoiceNumber invoice();

    /** {@return the numbers of the lines objected to; empty for the whole} */
    List<Integer> lines();

    /** {@return the amount objected to, with tax} */
    Money amount();

    /** {@return why, as a code} */
    DisputeReason reason();

    /** {@return why, in the words of the buyer} */
    String statement();

    /** {@return the day the objection was received} */
    LocalDate openedOn();

    /** {@return by when something must be done} */
    DisputeDeadlines deadlines();

    /** {@return what was answered, in the order in which it went out} */
    List<DisputeAnswer> answers();

    /** {@return how it ended, empty while it goes on} */
    Optional<Resolution> resolution();

    /** {@return whether the last day to answer is over without an answer by then; never where no day is set} */
    default boolean isAnswerLate(LocalDate asOf) {
        return deadlines()
                .answerBy()
                .filter(last -> asOf.isAfter(last)
                        && isOpen(last)
                        && answers().stream().allMatch(answer -> answer.on().isAfter(last)))
                .isPresent();
    }

    /** {@return whether the last day to go to court is over; never where it is not known} */
    default boolean isTimeBarred(LocalDate asOf) {
        return deadlines().claimBy().filter(asOf::isAfter).isPresent();
    }

    /** {@return whether it goes on, as of a day; on the day it ends it is over} */
    default boolean isOpen(LocalDate asOf) {
        return !asOf.isBefore(openedOn())
                && resolution().filter(end -> !end.on().isAfter(asOf)).isEmpty();
    }

    /**
     * {@return this dispute, ended}
     *
     * @throws IllegalArgumentException if it ended before, or would end before it began
     */
    Dispute resolved(Resolution resolution);

    /**
     * {@return this dispute, with one more answer}
     *
     * @throws IllegalArgumentException if it is older than the last one or than the objection, concedes another currency or more
     *     than is objected to, or the dispute ended before
     */
    Dispute answered(DisputeAnswer answer);

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers the properties of a dispute. */
    final class Builder {
        private @Nullable String id;
        private @Nullable InvoiceNumber invoice;
        private List<Integer> lines = List.of();
        private @Nullable Money amount;
        private @Nullable DisputeReason reason;
        private String statement = "";
        private @Nullable LocalDate openedOn;
        private DisputeDeadlines deadlines = DisputeDeadlines.NONE;

        private Builder() {}

        /** Sets the host's identifier. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets the invoice objected to. */
        public Builder invoice(InvoiceNumber invoice) {
            this.invoice = invoice;
            return this;
        }

        /** Sets the numbers of the lines objected to; the whole where none is named. */
        public Builder lines(List<Integer> lines) {
            this.lines = lines;
            return this;
        }

        /** Sets the amount objected to, with tax. */
        public Builder amount(Money amount) {
            this.amount = amount;
            return this;
        }

        /** Sets why, as a code. */
        public Builder reason(DisputeReason reason) {
            this.reason = reason;
            return this;
        }

        /** Sets why, in the words of the buyer. */
        public Builder statement(String statement) {
            this.statement = statement;
            return this;
        }

        /** Sets the day the objection was received. */
        public Builder openedOn(LocalDate openedOn) {
            this.openedOn = openedOn;
            return this;
        }

        /** Sets the last day to answer, inclusive; none where it is not set. */
        public Builder answerBy(LocalDate answerBy) {
            deadlines = new DisputeDeadlines(
                    Optional.of(Completeness.given("a dispute", "answerBy", answerBy)), deadlines.claimBy());
            return this;
        }

        /** Sets the last day to go to court for what is owed, inclusive; not known where it is not set. */
        public Builder claimBy(LocalDate claimBy) {
            deadlines = new DisputeDeadlines(
                    deadlines.answerBy(), Optional.of(Completeness.given("a dispute", "claimBy", claimBy)));
            return this;
        }

        /**
         * {@return the dispute, open}
         *
         * @throws IllegalArgumentException if anything but lines, statement and deadlines is missing, or the last day to answer is
         *     before the objection
         */
        public Dispute build() {
            return new DisputeData(
                    id, invoice, lines, amount, reason, statement, openedOn, deadlines, List.of(), Optional.empty());
        }
    }
}
