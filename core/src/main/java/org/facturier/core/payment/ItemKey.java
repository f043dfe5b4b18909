package org.facturier.core.payment;

import static org.facturier.core.finding.Message.say;

import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.reference.DocumentKey;

/**
 * What tells one item of an account from another: a debt or a credit that is settled by itself. Where something is put to a
 * whole {@link DocumentItem}, it goes to its open items, those due first before the others.
 *
 * <p>Facts name items by it, and so do proposals. It is made of what the host already has, numbers and identifiers, and stays
 * the same whatever happens to the item; an account names its items by all kinds but {@link DocumentItem}, which stands for several
 * at once.
 */
public sealed interface ItemKey {

    /** {@return what the visitor makes of it} */
    <R> R match(Cases<R> cases);

    /**
     * One way for each kind of item. A host that has items of a ledger to show or to store need not ask with {@code
     * instanceof}, and a new kind does not pass it by.
     */
    interface Cases<R> {
        /** {@return what becomes of all items of a document} */
        R document(DocumentItem key);

        /** {@return what becomes of an instalment} */
        R instalment(InstalmentItem key);

        /** {@return what becomes of the part stated as paid before} */
        R paidBefore(PaidBeforeItem key);

        /** {@return what becomes of a credit note} */
        R credit(CreditItem key);

        /** {@return what becomes of money that came in or went out} */
        R money(MoneyItem key);

        /** {@return what becomes of an amount entered} */
        R entered(EnteredItem key);

        /** {@return what becomes of a credit that came from another account} */
        R transferred(TransferredItem key);
    }

    /**
     * All items of a document.
     *
     * @param document  the document
     */
    record DocumentItem(DocumentKey document) implements ItemKey {
        public DocumentItem {
            Completeness.of("the key of an item").needs("document", document).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.document(this);
        }
    }

    /**
     * An instalment of a document.
     *
     * @param document  the document
     * @param plan  the identifier of the rescheduling that made it; empty for the schedule of the document
     * @param number  its number in that schedule, from 1
     */
    record InstalmentItem(DocumentKey document, Optional<String> plan, int number) implements ItemKey {
        /** @throws IllegalArgumentException if there is no document, or the number is below 1 */
        public InstalmentItem {
            Completeness.of("the key of an item").needs("document", document).verify();
            if (number < 1) {
                throw new RefusedException(say("instalmentKeyFromOne", "instalments are numbered from 1, not {number}")
                        .with("number", number));
            }
        }

        /** Makes the key of an instalment of the schedule of a document. */
        public InstalmentItem(DocumentKey document, int number) {
            this(document, Optional.empty(), number);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.instalment(this);
        }
    }

    /**
     * The part of a document that it states as paid before (BT-113). No number that a payer writes means it.
     *
     * @param document  the document
     */
    record PaidBeforeItem(DocumentKey document) implements ItemKey {
        public PaidBeforeItem {
            Completeness.of("the key of an item").needs("document", document).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paidBefore(this);
        }
    }

    /**
     * What a credit note gives back of an invoice.
     *
     * @param note  the credit note
     * @param invoice  the invoice; empty for what names none that is known
     */
    record CreditItem(DocumentKey note, Optional<DocumentKey> invoice) implements ItemKey {
        public CreditItem {
            Completeness.of("the key of an item").needs("note", note).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.credit(this);
        }
    }

    /**
     * Money that came in, or went out.
     *
     * @param payment  the identifier of the payment
     */
    record MoneyItem(String payment) implements ItemKey {
        public MoneyItem {
            Completeness.of("the key of an item").needs("payment", payment).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.money(this);
        }
    }

    /**
     * An amount entered without a document of the house.
     *
     * @param entry  the identifier of the fact that entered it
     */
    record EnteredItem(String entry) implements ItemKey {
        public EnteredItem {
            Completeness.of("the key of an item").needs("entry", entry).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.entered(this);
        }
    }

    /**
     * A credit that came from another account; there the same key is what went away.
     *
     * @param transfer  the identifier of the fact that moved it
     */
    record TransferredItem(String transfer) implements ItemKey {
        public TransferredItem {
            Completeness.of("the key of an item").needs("transfer", transfer).verify();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.transferred(this);
        }
    }
}
