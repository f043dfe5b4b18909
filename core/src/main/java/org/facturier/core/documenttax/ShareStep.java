package org.facturier.core.documenttax;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.facturier.core.account.Link;
import org.facturier.core.account.Relief;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/**
 * Something that changes how far a document is settled: one figure by one amount, on one day. Steps are gathered in any
 * order, sorted, and added up to {@linkplain SettledShare shares}.
 *
 * @param on  the day
 * @param fact  the identifier of what happened
 * @param link  the link, where it was one
 * @param figure  what it changes
 * @param amount  by how much, in the currency of the document; below zero where something ends
 */
record ShareStep(LocalDate on, String fact, Optional<Link> link, Figure figure, Money amount) {

    /**
     * What documents say comes first on a day.
     *
     * <p>So a payment on the day of the invoice is measured on what is owed, not on nothing. Steps of one figure and day
     * keep the order of the account.
     */
    static final Comparator<ShareStep> IN_ORDER =
            Comparator.comparing(ShareStep::on).thenComparing(ShareStep::figure);

    /** What can change. */
    enum Figure {
        /** By the document, its notes and what replaces it. */
        OWED,
        /** By links, by what was paid before, and by the fee that a bank kept. */
        SETTLED,
        /** By reliefs for early payment. */
        DISCOUNTED,
        /** By reliefs with a duplicate of the invoice. */
        IRRECOVERABLE
    }

    static ShareStep owing(LocalDate on, String fact, Money amount) {
        return new ShareStep(on, fact, Optional.empty(), Figure.OWED, amount);
    }

    /**
     * {@return what a link changes; it is put down to what made it come or end, which may be a reversal}
     *
     * @param amount  as seen from the document: the amount of the link for the debit, its negation for the credit
     */
    static ShareStep settling(Link link, Money amount) {
        return new ShareStep(link.on(), link.cause(), Optional.of(link), Figure.SETTLED, amount);
    }

    /**
     * {@return the figure that a relief counts in, empty if it changes no tax} What a bank kept on the way was paid.
     *
     * <p>Nor does a write-off without a duplicate: the tax stays owed.
     */
    static Optional<Figure> of(Relief relief) {
        if (relief.why().equals(ReliefReason.DISCOUNT)) {
            return Optional.of(Figure.DISCOUNTED);
        }
        if (relief.why().equals(Relief.PAID_BEFORE) || relief.why().equals(ReliefReason.BANK_FEE)) {
            return Optional.of(Figure.SETTLED);
        }
        return relief.duplicateOn().map(day -> Figure.IRRECOVERABLE);
    }

    /**
     * {@return the running totals once this step is added}
     *
     * @param before  the totals until then, empty at the first step
     */
    SettledShare after(Optional<SettledShare> before) {
        Money none = amount.multipliedBy(0);
        SettledShare so = before.orElseGet(() -> new SettledShare(on, fact, Optional.empty(), none, none, none, none));
        return new SettledShare(
                on,
                fact,
                link,
                so.owed().plus(of(Figure.OWED)),
                so.settled().plus(of(Figure.SETTLED)),
                so.discounted().plus(of(Figure.DISCOUNTED)),
                so.irrecoverable().plus(of(Figure.IRRECOVERABLE)));
    }

    private Money of(Figure other) {
        return figure == other ? amount : amount.multipliedBy(0);
    }
}
