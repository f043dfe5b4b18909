package org.facturier.core.bank;

import static org.facturier.core.finding.Message.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Holds the closing balance of one statement against its opening balance and its entries, which it sees one by one and does not
 * keep. For one statement and one thread.
 *
 * <p>It opens with 1000.00, 1190.00 are booked in and 90.00 out: 1000.00 + 1190.00 − 90.00 = 2100.00 is what it closes with. If
 * it says 2190.00, {@code BANK-BALANCE-01} tells that 90.00 stand nowhere. What is announced or told for information does not
 * count.
 *
 * <p>A report of the day (camt.052) and a notification tell some of what was booked: they are not held to balances. Nor is a
 * statement that lacks one of the two.
 */
public final class BalanceCheck {

    private final StatementHead head;
    private @Nullable CurrencyUnit currency;
    private @Nullable Money booked;

    /** @param head  the statement */
    public BalanceCheck(StatementHead head) {
        this.head = head;
        this.currency = head.account().currency().orElse(null);
    }

    /**
     * {@return what is wrong with one more entry: that it is in another currency than the account, or than the first entry where
     * that of the account is not told} Such an entry is counted for itself and is no part of the balance.
     *
     * @param place  says where the entry stands
     */
    public Optional<Finding> add(Supplier<String> place, BankEntry entry) {
        CurrencyUnit own = entry.amount().getCurrencyUnit();
        if (currency == null) {
            currency = own;
        }
        if (!own.equals(currency)) {
            return Optional.of(StatementRule.ONE_CURRENCY.at(
                    place.get(),
                    say("entry", "the account is in {currency}, this entry is {amount}")
                            .with("currency", currency)
                            .with("amount", entry.amount())));
        }
        if (entry.isBooked()) {
            booked = booked == null ? entry.amount() : booked.plus(entry.amount());
        }
        return Optional.empty();
    }

    /**
     * {@return what is wrong with the balances, after all entries}
     *
     * @param place  where the statement stands
     * @param balances  those of the statement, in its order
     */
    public Findings verify(String place, List<BankBalance> balances) {
        if (head.kind() != StatementKind.STATEMENT) {
            return Findings.none();
        }
        List<Finding> found = new ArrayList<>();
        Balances known = new Balances(balances);
        Optional<BankBalance> opening = known.opening();
        Optional<BankBalance> closing = known.closing();
        opening.ifPresent(open ->
                closing.ifPresent(close -> difference(place, open, close).ifPresent(found::add)));
        return new Findings(found);
    }

    /** {@return what is wrong between the two balances: another currency ({@code BANK-CURRENCY-01}), or another amount} */
    private Optional<Finding> difference(String place, BankBalance opening, BankBalance closing) {
        if (!opening.amount().isSameCurrency(closing.amount())) {
            return Optional.of(StatementRule.ONE_CURRENCY.at(
                    place,
                    say("balances", "it opens with {opening} and closes with {closing}")
                            .with("opening", opening.amount())
                            .with("closing", closing.amount())));
        }
        if (booked != null && !booked.isSameCurrency(opening.amount())) {
            return Optional.of(StatementRule.ONE_CURRENCY.at(
                    place,
                    say("entries", "its entries sum to {entries}, and it opens with {opening}")
                            .with("entries", booked)
                            .with("opening", opening.amount())));
        }
        Money sum = booked == null ? opening.amount() : opening.amount().plus(booked);
        return sum.equals(closing.amount()) ? Optional.empty() : Optional.of(unequal(place, opening, closing, sum));
    }

    private static Finding unequal(String place, BankBalance opening, BankBalance closing, Money sum) {
        return StatementRule.BALANCED.at(
                place,
                say("{opening} and all entries are {sum}, the closing balance is {closing}: {difference} is told nowhere")
                        .with("opening", opening.amount())
                        .with("sum", sum)
                        .with("closing", closing.amount())
                        .with("difference", closing.amount().minus(sum)));
    }
}
