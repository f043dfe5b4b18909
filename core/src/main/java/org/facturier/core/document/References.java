package org.facturier.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;

/**
 * What a document refers to: the buyer's own words and numbers by which it is recognised there, and earlier documents that it is
 * about. Most documents refer to nothing; {@link #none} stands on those.
 *
 * @source EN 16931 BT-10 to BT-14, BG-3
 */
public sealed interface References permits ReferencesData {

    /** {@return what the buyer asked to be quoted, such as a service code (BT-10)} */
    Optional<String> buyerReference();

    /** {@return the number of the buyer's order (BT-13)} */
    Optional<String> purchaseOrder();

    /** {@return the contract behind it (BT-12)} */
    Optional<String> contract();

    /**
     * {@return the quote or order of which it bills the whole or a part (BT-14)} Lines that name an earlier invoice then take
     * off what that billed, and credit nothing.
     */
    Optional<DocumentReference> order();

    /**
     * {@return earlier invoices it is about (BG-3), such as those that a note credits, or the one that a corrective invoice
     * replaces}
     */
    List<DocumentReference> preceding();

    /** {@return references of a document that refers to nothing} */
    static References none() {
        return ReferencesData.NONE;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder(none());
    }

    /** {@return a builder that starts from these references} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Gathers references. What is not set is not referred to. */
    final class Builder {
        private Optional<String> buyerReference;
        private Optional<String> purchaseOrder;
        private Optional<String> contract;
        private Optional<DocumentReference> order;
        private List<DocumentReference> preceding;

        private Builder(References references) {
            buyerReference = references.buyerReference();
            purchaseOrder = references.purchaseOrder();
            contract = references.contract();
            order = references.order();
            preceding = new ArrayList<>(references.preceding());
        }

        /** Sets what the buyer asked to be quoted. */
        public Builder buyerReference(String buyerReference) {
            this.buyerReference = Optional.of(given("buyerReference", buyerReference));
            return this;
        }

        /** Sets the number of the buyer's order. */
        public Builder purchaseOrder(String purchaseOrder) {
            this.purchaseOrder = Optional.of(given("purchaseOrder", purchaseOrder));
            return this;
        }

        /** Sets the contract behind it. */
        public Builder contract(String contract) {
            this.contract = Optional.of(given("contract", contract));
            return this;
        }

        /** Sets the quote or order of which it bills the whole or a part. */
        public Builder order(DocumentReference order) {
            this.order = Optional.of(given("order", order));
            return this;
        }

        /** Adds an earlier invoice it is about. */
        public Builder preceding(DocumentReference preceding) {
            this.preceding.add(given("preceding", preceding));
            return this;
        }

        /** Sets the earlier invoices it is about, in place of those named so far. */
        public Builder preceding(List<DocumentReference> preceding) {
            this.preceding = new ArrayList<>(given("preceding", preceding));
            return this;
        }

        /** {@return the references} */
        public References build() {
            return new ReferencesData(buyerReference, purchaseOrder, contract, order, preceding);
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("references", property, value);
        }
    }
}
