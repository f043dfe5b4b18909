package org.facturier.core.document;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.supporting.ObjectReference;

/**
 * What a line refers to: lines of earlier documents, the buyer's own numbers by which it is recognised there, and words on it.
 * Most lines refer to nothing; {@link #none} stands on those.
 *
 * @source EN 16931-1:2017, BT-127, BT-128, BT-132, BT-133
 */
public sealed interface LineReferences permits LineReferencesData {

    /** {@return words on the line alone, beside its details (BT-127)} */
    Optional<Note> note();

    /** {@return what the line is about, such as a meter (BT-128)} */
    Optional<ObjectReference> object();

    /** {@return the line of the buyer's order, as it is numbered there (BT-132)} */
    Optional<String> orderLine();

    /** {@return where the buyer books it, as it asked to be told (BT-133)} */
    Optional<String> accountingReference();

    /**
     * {@return the line of an earlier invoice that this one credits or takes off} Which of these it does, or whether it adds
     * to that, is seen by its document and by its sign.
     */
    Optional<LineReference> corrects();

    /** {@return what taking that line back means to the agreement that billed it; where nothing is said, {@link CreditIntent#GIVEN_BACK}} */
    Optional<CreditIntent> intent();

    /** {@return the line of a quote or order of which this one bills the whole or a part} */
    Optional<LineReference> bills();

    /** {@return references of a line that refers to nothing} */
    static LineReferences none() {
        return LineReferencesData.NONE;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these references} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers references. What is not set is not referred to. */
    final class Builder {
        private Optional<Note> note = Optional.empty();
        private Optional<ObjectReference> object = Optional.empty();
        private Optional<String> orderLine = Optional.empty();
        private Optional<String> accountingReference = Optional.empty();
        private Optional<LineReference> corrects = Optional.empty();
        private Optional<CreditIntent> intent = Optional.empty();
        private Optional<LineReference> bills = Optional.empty();

        private Builder() {}

        private Builder(LineReferences references) {
            note = references.note();
            object = references.object();
            orderLine = references.orderLine();
            accountingReference = references.accountingReference();
            corrects = references.corrects();
            intent = references.intent();
            bills = references.bills();
        }

        /** Sets words on the line alone. */
        public Builder note(String note) {
            this.note = Optional.of(Note.of(given("note", note)));
            return this;
        }

        /** Sets what the line is about. */
        public Builder object(ObjectReference object) {
            this.object = Optional.of(given("object", object));
            return this;
        }

        /** Sets the line of the buyer's order. */
        public Builder orderLine(String orderLine) {
            this.orderLine = Optional.of(given("orderLine", orderLine));
            return this;
        }

        /** Sets where the buyer books it. */
        public Builder accountingReference(String accountingReference) {
            this.accountingReference = Optional.of(given("accountingReference", accountingReference));
            return this;
        }

        /** Sets the line of an earlier invoice that this one credits or takes off. */
        public Builder corrects(LineReference corrects) {
            this.corrects = Optional.of(given("corrects", corrects));
            return this;
        }

        /** Sets what taking a line back means to the agreement that billed it. */
        public Builder intent(CreditIntent intent) {
            this.intent = Optional.of(given("intent", intent));
            return this;
        }

        /** Sets the line of a quote or order of which this one bills the whole or a part. */
        public Builder bills(LineReference bills) {
            this.bills = Optional.of(given("bills", bills));
            return this;
        }

        /**
         * {@return the references}
         *
         * @throws IllegalArgumentException if an intent is said and no line credited, or a reference is blank
         */
        public LineReferences build() {
            return new LineReferencesData(note, object, orderLine, accountingReference, corrects, intent, bills);
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("a line", property, value);
        }
    }
}
