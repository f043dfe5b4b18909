package org.facturier.core.receivable;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What is open, by how late it is.
 *
 * @param amounts  the open amount of every band, zero where there is nothing
 */
public record AgedBalance(Map<Band, Money> amounts) {

    /** How late. */
    public enum Band {
        /** The last day to pay has not passed. */
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

        Band(long upToDays) {
            this.upToDays = upToDays;
        }

        /** {@return the band of so many days late} */
        public static Band of(long daysOverdue) {
            return Arrays.stream(values())
                    .filter(band -> daysOverdue <= band.upToDays)
                    .findFirst()
                    .orElseThrow();
        }
    }

    public AgedBalance {
        // in the order of the bands, whatever map it came in
        amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    }

    /**
     * {@return the bands of what is open in one currency}
     *
     * @param currency  the currency
     * @param states  how invoices stand, of any currency; those of another are left out
     */
    public static AgedBalance of(CurrencyUnit currency, List<ReceivableState> states) {
        Map<Band, Money> sums = new EnumMap<>(Band.class);
        Arrays.stream(Band.values()).forEach(band -> sums.put(band, Money.zero(currency)));
        for (ReceivableState state : states) {
            if (state.invoice().header().currency().equals(currency)) {
                state.instalments()
                        .forEach(each -> sums.merge(Band.of(each.daysOverdue(state.asOf())), each.open(), Money::plus));
            }
        }
        return new AgedBalance(sums);
    }

    /** {@return what is open in all} */
    public Money total() {
        return Money.total(amounts.values());
    }
}
