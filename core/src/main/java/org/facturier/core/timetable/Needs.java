package org.facturier.core.timetable;

import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.account.ItemKind;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Disputed;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.Transferred;
import org.facturier.core.openitem.Names;
import org.facturier.core.openitem.Turn;
import org.facturier.core.payment.ItemKey;

/**
 * What a fact names on an account, without which it does not count. A fact that opens something needs nothing. The ledger asks
 * for it, too, to find the accounts on which a fact stands, and to say what one waits for.
 *
 * @param turn  when it acts on its day
 * @param names  names of items, such as the credit and the debit of an allocation; of a part of a document the document
 * @param facts  identifiers of facts: a plan, or what is reversed
 */
public record Needs(Turn turn, List<ItemKey> names, List<String> facts) {

    /**
     * {@return what a fact names} Of a transfer it is what it needs on the account that it leaves; what it opens needs nothing.
     */
    public static Needs of(Fact fact) {
        return fact.match(Reading.READING);
    }

    /** {@return what a fact needs that is about one item: its name and, of an instalment of a plan, the plan} */
    private static Needs of(Turn turn, ItemKey item) {
        return new Needs(
                turn, List.of(Names.of(item)), ItemKind.plan(item).stream().toList());
    }

    /** What facts name. */
    private static final class Reading implements Fact.Cases<Needs> {

        private static final Reading READING = new Reading();

        @Override
        public Needs issued(Issued fact) {
            return new Needs(Turn.DOCUMENT, List.of(), List.of());
        }

        @Override
        public Needs received(Received fact) {
            return new Needs(Turn.MONEY, List.of(), List.of());
        }

        @Override
        public Needs entered(Entered fact) {
            return new Needs(Turn.ENTRY, List.of(), List.of());
        }

        @Override
        public Needs transferred(Transferred fact) {
            return of(Turn.TRANSFER_OUT, fact.credit());
        }

        @Override
        public Needs allocated(Allocated fact) {
            return new Needs(
                    Turn.ALLOCATION,
                    List.of(Names.of(fact.credit()), Names.of(fact.debit())),
                    Stream.of(fact.credit(), fact.debit())
                            .flatMap(item -> ItemKind.plan(item).stream())
                            .toList());
        }

        /** A discount told with a payment waits for that, too. */
        @Override
        public Needs relieved(Relieved fact) {
            Needs item = of(Turn.RELIEF, fact.item());
            return fact.with()
                    .map(payment -> new Needs(
                            Turn.RELIEF, List.of(item.names().get(0), new ItemKey.MoneyItem(payment)), item.facts()))
                    .orElse(item);
        }

        @Override
        public Needs rescheduled(Rescheduled fact) {
            return of(Turn.PLAN, new ItemKey.DocumentItem(fact.document()));
        }

        /** A reversal names a fact and no item: what that opened, or did, is known only to the account. */
        @Override
        public Needs reversed(Reversed fact) {
            return new Needs(Turn.REVERSAL, List.of(), List.of(fact.fact()));
        }

        @Override
        public Needs disputed(Disputed fact) {
            return of(Turn.DISPUTE, new ItemKey.DocumentItem(fact.document()));
        }

        @Override
        public Needs promised(Promised fact) {
            return of(Turn.PROMISE, new ItemKey.DocumentItem(fact.document()));
        }
    }
}
