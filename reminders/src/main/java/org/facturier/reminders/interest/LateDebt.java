package org.facturier.reminders.interest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facturier.core.account.Account;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.Money;

/**
 * An amount that had a last day to be paid, and what became of it: the principal (créance, Hauptforderung) on which interest runs.
 * A debt is read off an account by {@link #allOf}, or made by hand to work out what a delay would cost:
 *
 * <pre>{@code
 * LateDebt debt = LateDebt.unpaid(eur("1000.00"), LocalDate.of(2026, 1, 31), LocalDate.of(2026, 4, 30))
 *         .paid(LocalDate.of(2026, 3, 15), eur("400.00"));
 * }</pre>
 *
 * <p>Interest runs from the day after the last day to pay, here 1 February, and a payment stops it on its day: 43 days on EUR
 * 1000.00, 15 March inclusive, then 46 days on what it left.
 */
public sealed interface LateDebt permits LateDebtData {

    /** {@return the amount at first, with tax, above zero} */
    Money principal();

    /** {@return the day from which it was owed; interest never runs before the day after} */
    LocalDate since();

    /** {@return the last day on which payment is in time; interest runs from the day after} */
    LocalDate dueOn();

    /** {@return the last day for which interest is asked, inclusive} */
    LocalDate upTo();

    /**
     * {@return a debt of which nothing was paid}
     *
     * @param principal  the amount, with tax, above zero
     * @param dueOn  the last day to pay; it was owed on that day
     * @param upTo  the last day for which interest is asked, inclusive
     * @throws IllegalArgumentException if the principal is not above zero
     */
    static LateDebt unpaid(Money principal, LocalDate dueOn, LocalDate upTo) {
        return new LateDebtData(principal, dueOn, List.of(), upTo);
    }

    /**
     * {@return what was late of the documents of an account, a debt for each document and day on which it was due, the
     * oldest day first; documents that were always paid in time are not in it}
     *
     * <p>What was paid late is there as well as what is still open, and what was returned is owed again. A new plan of
     * payment moves no day unless that was agreed. Amounts entered without a document, such as interest and fees, bear
     * none; what was settled of interest that was entered stands on the oldest debt of its document.
     *
     * @param account  the account
     * @param upTo  the last day for which interest is asked; what came later does not count
     */
    static Map<DocumentKey, List<LateDebt>> allOf(Account account, LocalDate upTo) {
        Map<DocumentKey, List<LateDebt>> all = new LinkedHashMap<>();
        LateDebtData.allOf(account, upTo).forEach((document, debts) -> all.put(document, List.copyOf(debts)));
        return all;
    }

    /** {@return this debt, with money that came, or a debt of ours set off: it may settle interest before the principal} */
    LateDebt paid(LocalDate on, Money amount);

    /** {@return this debt, with a credit note or an amount given up: it takes off the principal alone} */
    LateDebt reduced(LocalDate on, Money amount);

    /** {@return this debt, with more that is owed from a day on, for another reason than a payment that came back} */
    LateDebt increased(LocalDate on, Money amount);

    /**
     * {@return this debt, with money that came back: what it had settled of interest is interest again, and bears none, what it
     * had settled of the principal is principal again}
     *
     * @param on  the day on which it came back
     * @param amount  how much of the payment; of a part it is as if so much less had been paid
     * @param paidOn  the day of the payment, on or before that
     */
    LateDebt returned(LocalDate on, Money amount, LocalDate paidOn);

    /** {@return this debt, with what was paid of interest that was entered on the account as a debt of its own} */
    LateDebt interestPaid(LocalDate on, Money amount);

    /** {@return what is late on the first day of interest; zero if it was all paid in time, or that day has not come} */
    Money lateAmount();

    /** {@return what is left of it at the end of the last day, payments put to the principal, zero or more} */
    Money remaining();
}
