package org.facturier.reminders.interest;

import java.util.Optional;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;

/**
 * Something that some kinds of items have; each answers for the kinds that have it, and every other kind has none. A
 * new kind of item in the core asks each of them by the compiler.
 */
abstract class Sought<T> implements ItemKey.Cases<Optional<T>> {

    /** The document of which an item is owed: credits have none. */
    static final Sought<DocumentKey> OWED_DOCUMENT = new Sought<>() {
        @Override
        public Optional<DocumentKey> instalment(ItemKey.InstalmentItem key) {
            return Optional.of(key.document());
        }

        @Override
        public Optional<DocumentKey> paidBefore(ItemKey.PaidBeforeItem key) {
            return Optional.of(key.document());
        }
    };

    /** The identifier of the fact that entered an item. */
    static final Sought<String> ENTRY = new Sought<>() {
        @Override
        public Optional<String> entered(ItemKey.EnteredItem key) {
            return Optional.of(key.entry());
        }
    };

    private Sought() {}

    @Override
    public Optional<T> document(ItemKey.DocumentItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<T> instalment(ItemKey.InstalmentItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<T> paidBefore(ItemKey.PaidBeforeItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<T> credit(ItemKey.CreditItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<T> money(ItemKey.MoneyItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<T> entered(ItemKey.EnteredItem key) {
        return Optional.empty();
    }

    @Override
    public Optional<T> transferred(ItemKey.TransferredItem key) {
        return Optional.empty();
    }
}
