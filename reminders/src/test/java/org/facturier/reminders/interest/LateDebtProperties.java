package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.reminders.TestLedger.key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.account.Account;
import org.facturier.core.account.AccountItem;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Reversed;
import org.facturier.core.money.Rounding;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.payment.ReliefReason;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.LateAccount;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Two invoices, payments, returns and write-offs on a ledger, against a sum day by day over its positions. */
class LateDebtProperties {

    private static final int DAYS = 120;

    /** What somebody does: pays, pays what comes back, or is let off. */
    private record Deed(int kind, String number, int day, int later, int cents) {

        List<Fact> facts(int index) {
            LocalDate on = SampleInvoices.ISSUED_ON.plusDays(day);
            Money amount = Money.ofMinor(CurrencyUnit.EUR, cents);
            ItemKey document = new ItemKey.DocumentItem(key(number));
            String id = "P-" + index;
            if (kind == 0) {
                return List.of(new Relieved("W-" + index, on, document, amount, ReliefReason.WRITE_OFF));
            }
            List<Fact> facts = new ArrayList<>(List.of(
                    new Received(new Payment(id, on, SampleInvoices.BUYER.id(), amount, "")),
                    new Allocated(id + "-a", on, new ItemKey.MoneyItem(id), document, amount)));
            if (kind == 1) {
                facts.add(new Reversed(id + "-r", on.plusDays(later), id, "AC04"));
            }
            return facts;
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("F-1", "F-2"),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 120_000))
                .as(Deed::new)
                .list()
                .ofMaxSize(5);
    }

    private static Account account(List<Deed> deeds) {
        TestLedger ledger = TestLedger.of(
                SampleInvoices.of("F-1", Money.parse("EUR 1000"), 20, 50),
                SampleInvoices.of("F-2", Money.parse("EUR 500"), 0));
        for (int i = 0; i < deeds.size(); i++) {
            ledger = ledger.tell(deeds.get(i).facts(i));
        }
        return ledger.account();
    }

    @Property
    void interest_is_that_of_what_was_late_on_each_day(@ForAll("deeds") List<Deed> deeds) {
        Account account = account(deeds);
        LocalDate last = SampleInvoices.ISSUED_ON.plusDays(DAYS);
        List<LateDebt> debts = LateDebt.allOf(account, last).getOrDefault(key("F-1"), List.of());
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = SampleInvoices.ISSUED_ON; day.isBefore(last); day = day.plusDays(1)) {
            sum = sum.add(openPastItsDay(account, day));
        }
        LateInterestTerms tenth =
                LateInterestTerms.agreed(new BigDecimal("36.5")).with(AllocationOrder.PRINCIPAL_FIRST);
        // 36.5 per cent on 365 days is a thousandth a day
        Money expected = Rounding.quotient(CurrencyUnit.EUR, sum, BigDecimal.valueOf(1000));
        assertThat(
                        debts.isEmpty()
                                ? Money.zero(CurrencyUnit.EUR)
                                : tenth.on(debts).orThrow().amount())
                .isEqualTo(expected);
    }

    /** What of F-1 is open in the night after a day, its last day to pay being over by then. */
    private static BigDecimal openPastItsDay(Account account, LocalDate day) {
        return account.at(day).debits().stream()
                .filter(item -> item.document().filter(key("F-1")::equals).isPresent())
                .filter(item -> !item.dueOn().isAfter(day))
                .map(AccountItem::open)
                .map(Money::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void what_is_left_of_the_debts_is_what_is_late_on_the_account(@ForAll("deeds") List<Deed> deeds) {
        Account account = account(deeds);
        LocalDate last = SampleInvoices.ISSUED_ON.plusDays(DAYS);
        Money left = LateDebt.allOf(account, last).values().stream()
                .flatMap(List::stream)
                .map(LateDebt::remaining)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
        assertThat(left).isEqualTo(account.at(last).overdue());
    }

    @Property
    void the_balances_of_all_items_are_those_of_each(@ForAll("deeds") List<Deed> deeds) {
        Account account = account(deeds);
        List<ItemKey> keys =
                account.balances().stream().map(each -> each.item()).distinct().toList();
        assertThat(keys).isNotEmpty();
        for (ItemKey item : keys) {
            assertThat(account.balances().stream().filter(each -> each.item().equals(item)))
                    .containsExactlyElementsOf(account.balances(item));
        }
    }

    @Property
    void what_is_entered_is_charged_no_second_time(
            @ForAll("deeds") List<Deed> deeds, @ForAll AllocationOrder allocation) {
        LateInterestLaw law = LateInterestLaw.ofSeller().with(allocation);
        TestLedger ledger = TestLedger.of(
                SampleInvoices.of("F-1", Money.parse("EUR 1000"), 20, 50),
                SampleInvoices.of("F-2", Money.parse("EUR 500"), 0));
        for (int i = 0; i < deeds.size(); i++) {
            ledger = ledger.tell(deeds.get(i).facts(i));
        }
        LocalDate last = SampleInvoices.ISSUED_ON.plusDays(DAYS);
        Money entered = Money.zero(CurrencyUnit.EUR);
        for (LocalDate day : List.of(last.minusDays(60), last.minusDays(10), last)) {
            LateFees fees = LateFees.of(ledger.account(), ledger::find, law, day);
            for (LateFee fee : fees.all()) {
                entered = fee.interestDue().map(entered::plus).orElse(entered);
                ledger = ledger.tell(fee.entries(LateAccount.KEY, day, day));
            }
        }
        TestLedger told = ledger;
        Money ranUp = LateDebt.allOf(told.account(), last).values().stream()
                .map(debts -> LateInterestTerms.of(LateInterestRegime.of("FR-B2B"))
                        .with(allocation)
                        .on(debts)
                        .orThrow()
                        .amount())
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
        assertThat(entered).isEqualTo(ranUp);
    }
}
