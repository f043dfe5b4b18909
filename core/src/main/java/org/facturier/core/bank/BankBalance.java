package org.facturier.core.bank;

import java.time.LocalDate;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What stands on an account at the beginning or the end of a day.
 *
 * @param type  which balance it is, by its code in ISO 20022 or a code of the bank's own
 * @param amount  below zero where the house owes the bank
 * @param day  the day: at its beginning for what opens, at its end for what closes
 * @source ISO 20022 ExternalBalanceType1Code
 */
public record BankBalance(String type, Money amount, LocalDate day) {

    /** What was booked when the statement opened. */
    public static final String OPENING_BOOKED = "OPBD";
    /** What was booked when the statement before closed. */
    public static final String PREVIOUSLY_CLOSED = "PRCD";
    /** What was booked when the statement closed. */
    public static final String CLOSING_BOOKED = "CLBD";
    /** What was booked in between, as between two pages of one statement. */
    public static final String INTERIM_BOOKED = "ITBD";
    /** What could be disposed of when the statement closed. */
    public static final String CLOSING_AVAILABLE = "CLAV";
    /** What can be disposed of on a later day. */
    public static final String FORWARD_AVAILABLE = "FWAV";

    /** @throws IllegalArgumentException if a part is missing */
    public BankBalance {
        Completeness.of("a balance")
                .needs("type", type)
                .needs("amount", amount)
                .needs("day", day)
                .verify();
    }
}
