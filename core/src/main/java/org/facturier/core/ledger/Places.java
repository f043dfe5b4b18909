package org.facturier.core.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.fact.AccountKey;
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
import org.facturier.core.payment.ItemKey;

/**
 * Where a fact opens something. A document opens on the account of its parties, money on that of its payer, an entry on the
 * one that it says; a transfer opens one thing on two accounts, out of one and into the other.
 *
 * @param name  the name that it opens
 * @param accounts  the accounts of the house on which it does; none where it is of another house
 */
record Places(ItemKey name, List<AccountKey> accounts) {

    /** {@return where a fact opens something; empty for one that only acts on what others opened} */
    static Optional<Places> of(String house, Fact fact) {
        return fact.match(new Opened(house));
    }

    /**
     * What facts open. Whatever only acts on what others opened gives nothing, and is filed by what it names.
     *
     * @param house  the house of the ledger
     */
    private record Opened(String house) implements Fact.Cases<Optional<Places>> {

        /**
         * {@return the place under a name, on those of some accounts that are of the house: a transfer to another house
         * stands on one}
         */
        private Optional<Places> at(ItemKey name, AccountKey... accounts) {
            return Optional.of(new Places(
                    name,
                    Stream.of(accounts)
                            .filter(account -> account.house().equals(house))
                            .toList()));
        }

        @Override
        public Optional<Places> issued(Issued fact) {
            return Optional.of(new Places(
                    new ItemKey.DocumentItem(fact.key()),
                    AccountKey.of(house, fact.document()).stream().toList()));
        }

        @Override
        public Optional<Places> received(Received fact) {
            return at(
                    new ItemKey.MoneyItem(fact.id()),
                    new AccountKey(
                            house,
                            fact.payment().payer(),
                            fact.payment().amount().getCurrencyUnit()));
        }

        /**
         * {@return the place of an entry} What is carried forward comes up under the name of the document that it is of, so
         * that facts about that document find it.
         */
        @Override
        public Optional<Places> entered(Entered fact) {
            return at(Names.of(fact.item()), fact.account());
        }

        @Override
        public Optional<Places> transferred(Transferred fact) {
            return at(new ItemKey.TransferredItem(fact.id()), fact.from(), fact.to());
        }

        @Override
        public Optional<Places> allocated(Allocated fact) {
            return Optional.empty();
        }

        @Override
        public Optional<Places> relieved(Relieved fact) {
            return Optional.empty();
        }

        @Override
        public Optional<Places> rescheduled(Rescheduled fact) {
            return Optional.empty();
        }

        @Override
        public Optional<Places> reversed(Reversed fact) {
            return Optional.empty();
        }

        @Override
        public Optional<Places> disputed(Disputed fact) {
            return Optional.empty();
        }

        @Override
        public Optional<Places> promised(Promised fact) {
            return Optional.empty();
        }
    }
}
