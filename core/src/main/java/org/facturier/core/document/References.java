package org.facturier.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.supporting.ObjectReference;

/**
 * What a document refers to: the buyer's own words and numbers by which it is recognised there, earlier documents that it is
 * about, and papers that support it. Most documents refer to nothing; {@link #none} stands on those.
 *
 * @source EN 16931 BT-10 to BT-19, BG-3, BG-24
 */
public sealed interface References permits ReferencesData {

    /** {@return what the buyer asked to be quoted, such as a service code (BT-10)} */
    Optional<String> buyerReference();

    /** {@return the number of the buyer's order (BT-13)} */
    Optional<String> purchaseOrder();

    /** {@return the contract behind it (BT-12)} */
    Optional<String> contract();

    /** {@return the project that it is for (BT-11)} */
    Optional<String> project();

    /** {@return the note with which goods were sent (BT-16)} */
    Optional<String> despatchAdvice();

    /** {@return the note with which they were received (BT-15)} */
    Optional<String> receivingAdvice();

    /** {@return the call for tenders, or the lot of it (BT-17)} */
    Optional<String> tender();

    /** {@return what it is about, such as a meter or a subscription (BT-18)} */
    Optional<ObjectReference> object();

    /** {@return where the buyer books it, as it asked to be told (BT-19)} */
    Optional<String> accountingReference();

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

    /** {@return papers that support what it claims (BG-24)} */
    List<Attachment> attachments();

    /** {@return references of a document that refers to nothing} */
    static References none() {
        return ReferencesData.NONE;
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
        private Optional<String> buyerReference = Optional.empty();
        private Optional<String> purchaseOrder = Optional.empty();
        private Optional<String> contract = Optional.empty();
        private Optional<String> project = Optional.empty();
        private Optional<String> despatchAdvice = Optional.empty();
        private Optional<String> receivingAdvice = Optional.empty();
        private Optional<String> tender = Optional.empty();
        private Optional<ObjectReference> object = Optional.empty();
        private Optional<String> accountingReference = Optional.empty();
        private Optional<DocumentReference> order = Optional.empty();
        private List<DocumentReference> preceding = new ArrayList<>();
        private List<Attachment> attachments = new ArrayList<>();

        private Builder() {}

        private Builder(References references) {
            buyerReference = references.buyerReference();
            purchaseOrder = references.purchaseOrder();
            contract = references.contract();
            project = references.project();
            despatchAdvice = references.despatchAdvice();
            receivingAdvice = references.receivingAdvice();
            tender = references.tender();
            object = references.object();
            accountingReference = references.accountingReference();
            order = references.order();
            preceding = new ArrayList<>(references.preceding());
            attachments = new ArrayList<>(references.attachments());
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

        /** Sets the project that it is for. */
        public Builder project(String project) {
            this.project = Optional.of(given("project", project));
            return this;
        }

        /** Sets the note with which goods were sent. */
        public Builder despatchAdvice(String despatchAdvice) {
            this.despatchAdvice = Optional.of(given("despatchAdvice", despatchAdvice));
            return this;
        }

        /** Sets the note with which goods were received. */
        public Builder receivingAdvice(String receivingAdvice) {
            this.receivingAdvice = Optional.of(given("receivingAdvice", receivingAdvice));
            return this;
        }

        /** Sets the call for tenders, or the lot of it. */
        public Builder tender(String tender) {
            this.tender = Optional.of(given("tender", tender));
            return this;
        }

        /** Sets what it is about. */
        public Builder object(ObjectReference object) {
            this.object = Optional.of(given("object", object));
            return this;
        }

        /** Sets where the buyer books it. */
        public Builder accountingReference(String accountingReference) {
            this.accountingReference = Optional.of(given("accountingReference", accountingReference));
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

        /** Adds a paper that supports what the document claims. */
        public Builder attachment(Attachment attachment) {
            this.attachments.add(given("attachment", attachment));
            return this;
        }

        /** {@return the references} */
        public References build() {
            return new ReferencesData(
                    buyerReference,
                    purchaseOrder,
                    contract,
                    project,
                    despatchAdvice,
                    receivingAdvice,
                    tender,
                    object,
                    accountingReference,
                    order,
                    preceding,
                    attachments);
        }

        private static <T> T given(String property, T value) {
            return Completeness.given("references", property, value);
        }
    }
}
