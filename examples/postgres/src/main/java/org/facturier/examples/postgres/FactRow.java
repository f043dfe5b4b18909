package org.facturier.examples.postgres;

import java.util.Set;
import java.util.TreeSet;
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
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of a fact beside its text.
 *
 * @param partners  under whom it stands
 * @param currency  of its amount, null where it has none
 */
record FactRow(Set<String> partners, @Nullable String currency) {

    /**
     * {@return the row of a fact} What opens something stands under the parties that it names, what acts on something where it
     * is told.
     */
    static FactRow of(String house, String toldOf, Fact fact) {
        return fact.match(new Reading(house, toldOf));
    }

    private static FactRow of(String partner, CurrencyUnit currency) {
        return new FactRow(Set.of(partner), currency.getCode());
    }

    private static FactRow of(String partner, Money amount) {
        return of(partner, amount.getCurrencyUnit());
    }

    /**
     * What is read of each kind.
     *
     * @param house  whose book it is
     * @param toldOf  the partner to whose ledger it is told
     */
    private record Reading(String house, String toldOf) implements Fact.Cases<FactRow> {

        /** A corrective invoice to another partner stands under both: it ends what the one of them owed. */
        @Override
        public FactRow issued(Issued fact) {
            Set<String> partners = new TreeSet<>();
            AccountKey.of(house, fact.document()).map(AccountKey::partner).ifPresent(partners::add);
            if (partners.isEmpty() || fact.document().type().isCorrective()) {
                partners.add(toldOf);
            }
            return new FactRow(partners, fact.document().header().currency().getCode());
        }

        @Override
        public FactRow received(Received fact) {
            return of(fact.payment().payer(), fact.payment().amount());
        }

        @Override
        public FactRow entered(Entered fact) {
            return of(fact.account().partner(), fact.amount());
        }

        @Override
        public FactRow transferred(Transferred fact) {
            return new FactRow(
                    new TreeSet<>(Set.of(fact.from().partner(), fact.to().partner())),
                    fact.amount().getCurrencyUnit().getCode());
        }

        @Override
        public FactRow allocated(Allocated fact) {
            return of(toldOf, fact.amount());
        }

        @Override
        public FactRow relieved(Relieved fact) {
            return of(toldOf, fact.atMost());
        }

        @Override
        public FactRow rescheduled(Rescheduled fact) {
            return of(toldOf, fact.plan().total());
        }

        @Override
        public FactRow reversed(Reversed fact) {
            return new FactRow(Set.of(toldOf), null);
        }

        @Override
        public FactRow disputed(Disputed fact) {
            return of(toldOf, fact.dispute().amount());
        }

        @Override
        public FactRow promised(Promised fact) {
            return new FactRow(Set.of(toldOf), null);
        }
    }
}
