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
import org.facturier.core.holding.Names;
import org.facturier.core.payment.ItemKey;

/**
 * Where a fact opens something.
 *
 * @param name  the name that it opens
 * @param accounts  the accounts of the house on which it does; none where it is of another house
 */
record Places(ItemKey name, List<AccountKey> accounts) {

    /** {@return where a fact opens something; empty for one that only acts on what others opened} */
    static Optional<Places> of(String house, Fact fact) {
        return fact.match(new Opened(house));
    }

    /** What facts open. */
    private record Opened(String house) implements Fact.Cases<Optional<Places>> {

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
                    new ItemKey.Document(fact.key()),
                    AccountKey.of(house, fact.document()).stream().toList()));
        }

        @Override
        public Optional<Places> received(Received fact) {
            return at(
                    new ItemKey.Money(fact.id()),
                    new AccountKey(
                            house,
                            fact.payment().payer(),
                            fact.payment().amount().getCurrencyUnit()));
        }

        @Override
        public Optional<Places> entered(Entered fact) {
            return at(Names.of(fact.item()), fact.account());
        }

        @Override
        public Optional<Places> transferred(Transferred fact) {
            return at(new ItemKey.Transferred(fact.id()), fact.from(), fact.to());
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
