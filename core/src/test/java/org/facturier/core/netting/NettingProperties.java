package org.facturier.core.netting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Position;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Received;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.Payment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Debts of either side on a ledger, and money on account. */
class NettingProperties {

    private static final AccountKey ACCOUNT = new AccountKey("house", "partner", CurrencyUnit.EUR);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** A debt of one side or the other, or money of the partner; some debts are due only later. */
    private record Debt(int kind, int cents, int due) {
        private Fact fact(int index) {
            Money amount = Money.ofMinor(CurrencyUnit.EUR, cents);
            if (kind == 0) {
                return new Received(new Payment("P-" + index, DAY, "partner", amount, ""));
            }
            return new Entered(
                    "E-" + index,
                    DAY.minusDays(100),
                    ACCOUNT,
                    kind < 4 ? amount : amount.negated(),
                    DAY.plusDays(due),
                    kind < 4 ? EntryReason.OPENING : EntryReason.SUPPLIER_BILL);
        }
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 500_000),
                        Arbitraries.integers().between(-90, 60))
                .as(Debt::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(NettingProperties::ledger);
    }

    private static Ledger ledger(List<Debt> debts) {
        List<Fact> facts = new ArrayList<>();
        debts.forEach(debt -> facts.add(debt.fact(facts.size())));
        return Ledger.of("house", facts);
    }

    private static Position position(Ledger ledger) {
        return ledger.account(ACCOUNT).orElseThrow().at(DAY);
    }

    private static Money open(Stream<AccountItem> items) {
        return items.map(AccountItem::open).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    private static Money payable(Position position) {
        return open(position.credits().stream().filter(item -> !item.isOnAccount()))
                .negated();
    }

    @Property
    void all_that_both_owe_is_set_off_up_to_the_smaller(@ForAll("ledgers") Ledger ledger) {
        Position before = position(ledger);
        Netting netting = Netting.agreed("N-1", before);
        Money smaller = before.owed().isLessThan(payable(before)) ? before.owed() : payable(before);
        assertThat(netting.total()).isEqualTo(smaller);
        assertThat(netting.total().plus(open(netting.owedByPartner().stream()))).isEqualTo(before.owed());
        assertThat(netting.total().minus(open(netting.selfBilled().stream()))).isEqualTo(payable(before));
    }

    @Property
    void what_is_told_leaves_on_the_account_what_was_said_to_remain(@ForAll("ledgers") Ledger ledger) {
        Position before = position(ledger);
        Netting netting = Netting.ofDue("N-1", before);
        Ledger after = ledger;
        for (Fact fact : netting.facts()) {
            after = after.tell(fact);
        }
        Position told = position(after);
        assertThat(told.debits()).containsExactlyInAnyOrderElementsOf(netting.owedByPartner());
        assertThat(told.credits().stream().filter(item -> !item.isOnAccount()))
                .containsExactlyInAnyOrderElementsOf(netting.selfBilled());
        assertThat(told.balance()).isEqualTo(before.balance());
        assertThat(told.onAccount()).isEqualTo(before.onAccount());
        assertThat(after.findings()).isEqualTo(ledger.findings());
    }

    @Property
    void the_law_sets_off_only_what_is_due(@ForAll("ledgers") Ledger ledger) {
        assertThat(Netting.ofDue("N-1", position(ledger)).setOffs()).allSatisfy(setOff -> {
            assertThat(setOff.claim().dueOn()).isBeforeOrEqualTo(DAY);
            assertThat(setOff.debt().dueOn()).isBeforeOrEqualTo(DAY);
        });
    }

    @Property
    void nothing_is_set_off_twice(@ForAll("ledgers") Ledger ledger) {
        Ledger after = ledger;
        for (Fact fact : Netting.agreed("N-1", position(ledger)).facts()) {
            after = after.tell(fact);
        }
        assertThat(Netting.agreed("N-2", position(after)).setOffs()).isEmpty();
    }
}
