package org.facturier.reminders.contracts;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.account.Position;
import org.facturier.core.payment.ItemKey;
import org.facturier.reminders.contracts.LateAccount.Credit;
import org.facturier.reminders.contracts.LateAccount.Debt;
import org.facturier.reminders.contracts.LateAccount.Objection;
import org.facturier.reminders.contracts.LateAccount.Paid;
import org.facturier.reminders.contracts.LateAccount.Promise;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Accounts with late debts, payments, disputes and promises, and a host that asks a policy every so many days. */
public final class LateCases {

    private static final int LAST_DAY = 200;
    private static final int DOCUMENTS = 3;

    private LateCases() {}

    /**
     * An account, and how often the host looks at it.
     *
     * @param account  the account
     * @param everyDays  the host asks every so many days
     */
    public record LateCase(LateAccount account, int everyDays) {

        /** {@return what the policy says each time the host asks, if the host sends all that it is given} */
        public List<Visit> visits(ReminderPolicy policy) {
            LocalDate first = SampleInvoices.ISSUED_ON;
            List<Visit> visits = new ArrayList<>();
            List<Reminder> sent = new ArrayList<>();
            first.datesUntil(first.plusDays(LAST_DAY), Period.ofDays(everyDays)).forEach(day -> {
                Position position = account.at(day);
                Optional<Reminder> due = policy.due(position, List.copyOf(sent));
                visits.add(new Visit(position, List.copyOf(sent), due));
                due.ifPresent(sent::add);
            });
            return visits;
        }
    }

    /**
     * One time that the host asked.
     *
     * @param position  how the account stood
     * @param sent  what was sent before
     * @param due  what the policy said
     */
    public record Visit(Position position, List<Reminder> sent, Optional<Reminder> due) {}

    /**
     * {@return accounts of one to five debts, of up to three documents or of none, with payments, returns, disputes,
     * promises and money on account, looked at every 1 to 30 days}
     */
    public static Arbitrary<LateCase> cases() {
        Arbitrary<List<DebtSeed>> debts = debts().list().ofMinSize(1).ofMaxSize(5);
        Arbitrary<LateAccount> accounts = Combinators.combine(
                        debts,
                        objections().list().ofMaxSize(2),
                        promises().list().ofMaxSize(2),
                        credits().list().ofMaxSize(2))
                .as((seeds, objections, promises, credits) ->
                        new LateAccount(grown(seeds), objections, promises, credits));
        return Combinators.combine(accounts, Arbitraries.integers().between(1, 30))
                .as(LateCase::new);
    }

    /** A debt whose place among the others is not known yet. */
    private record DebtSeed(int document, Money amount, LocalDate on, int term, int paidAfter, int percent, int back) {

        private Debt grown(int number) {
            ItemKey key = document == 0
                    ? new ItemKey.EnteredItem("E-" + number)
                    : LateAccount.instalment("F-" + document, number);
            return new Debt(key, amount, on, on.plusDays(term), payments());
        }

        /** Nothing, a payment, or a payment that comes back. */
        private List<Paid> payments() {
            Money paid = part(amount, percent);
            LocalDate day = on.plusDays(paidAfter);
            return switch (back) {
                case 0 -> List.of();
                case 1 -> List.of(new Paid(day, paid), new Paid(day.plusDays(10), paid.negated()));
                default -> List.of(new Paid(day, paid));
            };
        }
    }

    private static List<Debt> grown(List<DebtSeed> seeds) {
        List<Debt> debts = new ArrayList<>();
        seeds.forEach(seed -> debts.add(seed.grown(debts.size() + 1)));
        return debts;
    }

    private static Arbitrary<DebtSeed> debts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DOCUMENTS),
                        amounts(),
                        days(LAST_DAY / 2),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, LAST_DAY),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(0, 4))
                .as(DebtSeed::new);
    }

    private static Arbitrary<Objection> objections() {
        return Combinators.combine(
                        documents(), days(LAST_DAY), Arbitraries.integers().between(0, 60), amounts())
                .as((document, from, lasting, amount) ->
                        new Objection(LateAccount.document(document), from, from.plusDays(lasting), amount));
    }

    private static Arbitrary<Promise> promises() {
        return Combinators.combine(
                        documents(), days(LAST_DAY), Arbitraries.integers().between(0, 60))
                .as((document, from, lasting) ->
                        new Promise(LateAccount.document(document), from, from.plusDays(lasting)));
    }

    private static Arbitrary<Credit> credits() {
        return Combinators.combine(days(LAST_DAY), Arbitraries.integers().between(0, 100), amounts())
                .as((from, lasting, amount) -> new Credit("P-" + from, from, from.plusDays(lasting), amount));
    }

    private static Arbitrary<String> documents() {
        return Arbitraries.integers().between(1, DOCUMENTS).map(number -> "F-" + number);
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.integers().between(1, 500_000).map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
    }

    private static Arbitrary<LocalDate> days(int last) {
        return Arbitraries.integers().between(0, last).map(SampleInvoices.ISSUED_ON::plusDays);
    }

    // one cent at least, for nobody pays nothing
    private static Money part(Money whole, int percent) {
        long cents = whole.getAmountMinorLong() * percent / 100;
        return Money.ofMinor(whole.getCurrencyUnit(), Math.max(1, cents));
    }
}
