package org.facturier.core.payment;

import java.util.Comparator;
import java.util.Optional;
import org.facturier.core.reference.DocumentKey;

/**
 * What is due first, then what is older, then by number; only the same item of the same partner is equal. The order of all that
 * is open, and thus of what money settles first.
 */
final class OldestFirst implements ItemKey.Cases<OldestFirst.Place> {

    /** Last comes the partner, for an item that moved has one key on both accounts. */
    static final Comparator<OpenItem> ORDER = Comparator.comparing(OpenItem::dueOn)
            .thenComparing(OpenItem::on)
            .thenComparing(item -> item.key().match(new OldestFirst()))
            .thenComparing(OpenItem::partner);

    /** {@return the number of the document of an item, or the identifier of its fact} */
    static String name(OpenItem item) {
        return item.key().match(new OldestFirst()).name();
    }

    /**
     * Where an item stands among those of its days.
     *
     * @param name  the number of its document, or the identifier of the fact
     * @param number  of its instalment, 0 where there is none
     * @param rest  what else tells it from others
     */
    record Place(String name, int number, String rest) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::name).thenComparing(Place::number).thenComparing(Place::rest);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public Place document(ItemKey.DocumentItem key) {
        return of(key.document(), 0, "document");
    }

    @Override
    public Place instalment(ItemKey.InstalmentItem key) {
        return of(
                key.document(),
                key.number(),
                "instalment" + key.plan().map(plan -> " " + plan).orElse(""));
    }

    @Override
    public Place paidBefore(ItemKey.PaidBeforeItem key) {
        return of(key.document(), 0, "paid before");
    }

    @Override
    public Place credit(ItemKey.CreditItem key) {
        Optional<DocumentKey> invoice = key.invoice();
        return of(key.note(), 0, "credit" + invoice.map(OldestFirst::whole).orElse(""));
    }

    @Override
    public Place money(ItemKey.MoneyItem key) {
        return new Place(key.payment(), 0, "money");
    }

    @Override
    public Place entered(ItemKey.EnteredItem key) {
        return new Place(key.entry(), 0, "entered");
    }

    @Override
    public Place transferred(ItemKey.TransferredItem key) {
        return new Place(key.transfer(), 0, "transferred");
    }

    /**
     * {@return the place of an item of a document} The number comes first; what the document is of only tells it from others of
     * that number.
     */
    private static Place of(DocumentKey document, int number, String rest) {
        return new Place(document.number().text(), number, rest + whole(document));
    }

    /** Lengths keep apart what would run together. */
    private static String whole(DocumentKey document) {
        return " " + document.seller().length() + " " + document.seller() + " "
                + document.series().length() + " " + document.series() + " "
                + document.number().text();
    }
}
