package org.facturier.core.intake;

import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.BankEntry;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What opens and closes a file that has a balance after each line. The newest line may stand first or last; which of both it is, the
 * days tell, and where they are all one, the sum.
 */
final class CsvBalances {

    private @Nullable BankEntry first;
    private @Nullable BankEntry last;
    private @Nullable Money afterFirst;
    private @Nullable Money afterLast;
    private @Nullable Money sum;

    void add(BankEntry entry, Optional<Money> after) {
        if (first == null) {
            first = entry;
            afterFirst = after.orElse(null);
        }
        last = entry;
        afterLast = after.orElse(null);
        sum = sum == null || !sum.isSameCurrency(entry.amount()) ? entry.amount() : sum.plus(entry.amount());
    }

    /** {@return the opening and the closing balance; nothing where the first or the last line has none} */
    List<BankBalance> all() {
        if (first == null || last == null || afterFirst == null || afterLast == null || !isOneCurrency()) {
            return List.of();
        }
        return isNewestFirst()
                ? balances(last, afterLast, first, afterFirst)
                : balances(first, afterFirst, last, afterLast);
    }

    private boolean isOneCurrency() {
        return sum != null
                && afterFirst != null
                && afterLast != null
                && first != null
                && last != null
                && afterFirst.isSameCurrency(first.amount())
                && afterLast.isSameCurrency(last.amount())
                && afterFirst.isSameCurrency(afterLast)
                && sum.isSameCurrency(afterLast);
    }

    private boolean isNewestFirst() {
        if (first == null || last == null || afterFirst == null || afterLast == null || sum == null) {
            return false;
        }
        return first.bookedOn().isAfter(last.bookedOn())
                || first.bookedOn().equals(last.bookedOn())
                        && afterLast.minus(last.amount()).plus(sum).equals(afterFirst)
                        && !afterFirst.minus(first.amount()).plus(sum).equals(afterLast);
    }

    private static List<BankBalance> balances(BankEntry oldest, Money after, BankEntry newest, Money closing) {
        return List.of(
                new BankBalance(BankBalance.OPENING_BOOKED, after.minus(oldest.amount()), oldest.bookedOn()),
                new BankBalance(BankBalance.CLOSING_BOOKED, closing, newest.bookedOn()));
    }
}
