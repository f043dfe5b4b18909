package org.facturier.core.account;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;

/**
 * What is open, by how late it is; credits in a column of their own.
 *
 * @param debits  the open debits of every band, zero where there is nothing
 * @param credits  all that the partner is owed, zero or below
 */
public record AgedBalance(Map<AgeBand, Money> debits, Money credits) {

    /** How late. */
    public enum AgeBand {
        /** Payment is in time. */
        NOT_DUE(0),
        /** 1 to 30 days late. */
        UP_TO_30(30),
        /** 31 to 60 days late. */
        UP_TO_60(60),
        /** 61 to 90 days late. */
        UP_TO_90(90),
        /** More than 90 days late. */
        BEYOND_90(Long.MAX_VALUE);

        private final long upToDays;

        AgeBand(long upToDays) {
            this.upToDays = upToDays;
        }

        /** {@return the band of so many days late, zero or below while in time} */
        public static AgeBand of(long daysLate) {
            return Arrays.stream(values())
                    .filter(band -> daysLate <= band.upToDays)
                    .findFirst()
                    .orElseThrow();
        }
    }

    public AgedBalance {
        Completeness.of("an aged balance").needs("credits", credits).verify();
        // in the order of the bands, whatever map it came in
        debits = Collections.unmodifiableMap(new EnumMap<>(debits));
    }

    /** {@return the bands of a position} */
    public static AgedBalance of(Position position) {
        Map<AgeBand, Money> sums = new EnumMap<>(AgeBand.class);
        Arrays.stream(AgeBand.values())
                .forEach(band -> sums.put(band, Money.zero(position.account().currency())));
        for (AccountItem item : position.debits()) {
            sums.merge(AgeBand.of(item.daysLate(position.asOf())), item.open(), Money::plus);
        }
        return new AgedBalance(sums, position.owing());
    }

    /** {@return debits and credits together: the balance} */
    public Money total() {
        return debits.values().stream().reduce(credits, Money::plus);
    }
}
