package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.figure.OfModule;
import org.facturier.core.finding.Completeness;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the law of a country says on late payment between certain parties: the rate, how days are counted, the fixed sum for
 * recovery, and what payments settle first. Those of this library have their articles beside them in {@code regimes.csv}; a
 * country that is not among them is built.
 *
 * @source Directive 2011/7/EU, art. 2 to 6, which the member states have put into laws of their own
 */
@OfModule("org.facturier.reminders.json.RemindersModule")
public sealed interface LateInterestRegime permits LateInterestRegimeData {

    /** {@return its stable name: country and kind of buyer, such as {@code FR-B2B}} */
    String code();

    /** {@return the first day of interest for which these facts hold} */
    LocalDate since();

    /** {@return the usual day count; a parameter where the law is silent} */
    DayCountConvention dayCount();

    /**
     * {@return what payments settle first where nothing else is agreed; empty where the regime joins several laws, or the law
     * leaves it to the parties, so that the house has to say it}
     */
    Optional<AllocationOrder> allocation();

    /** {@return the articles, as they are quoted in the country} */
    String law();

    /**
     * {@return the rate for interest on a day where none is agreed, in hundredths a year; empty where the reference rate is not
     * known} Under {@code FR-B2B} it is 12.15 on each day of the first half of 2026: 2.15 on 1 January and ten points.
     */
    Optional<BigDecimal> percentOn(LocalDate day, ReferenceRates rates);

    /**
     * {@return the fixed sum for recovery of a debt; zero in the currency of the debt where it is not above zero or nothing is
     * granted}
     *
     * @param debt  with tax; in another currency than the bands of the law it is compared with none, and gets the least sum
     */
    Money indemnityOn(Money debt);

    /** {@return every regime of this library} */
    static List<LateInterestRegime> all() {
        return Regimes.all();
    }

    /**
     * {@return the regime of this code}
     *
     * @param code  such as {@code FR-B2B}, {@code FR-PUBLIC} or {@code DE-B2C}
     * @throws IllegalArgumentException if there is none
     */
    static LateInterestRegime of(String code) {
        return find(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown regime '" + code + "': expected one of " + all()));
    }

    /** {@return the regime of this code, empty if there is none} */
    static Optional<LateInterestRegime> find(String code) {
        return Regimes.find(code);
    }

    /**
     * {@return a builder of a law that this library does not know}
     *
     * @param code  its stable name, under which the words of letters may cite it: {@code interest.law.CODE}
     */
    static Builder builder(String code) {
        return new Builder(code);
    }

    /**
     * Gathers what a law says. Unless said otherwise the rate is that of the first day of each semester, a year has 365 days, there
     * is no fixed sum, and nobody says what payments settle first.
     */
    final class Builder {

        private final String code;
        private @Nullable LocalDate since;
        private @Nullable String reference;
        private @Nullable BigDecimal points;
        private RateFixing.Moment moment = RateFixing.Moment.FIRST_DAY_OF_SEMESTER;
        private boolean bySemester = true;
        private Optional<BigDecimal> roundedUpTo = Optional.empty();
        private DayCountConvention dayCount = DayCountConvention.ACT_365;
        private final List<Indemnity.Band> bands = new ArrayList<>();
        private Optional<AllocationOrder> allocation = Optional.empty();
        private Optional<RateFloor> floor = Optional.empty();
        private @Nullable String law;

        private Builder(String code) {
            this.code = code;
        }

        /** Sets the first day of interest for which all this holds. */
        public Builder since(LocalDate day) {
            this.since = day;
            return this;
        }

        /**
         * Sets how the rate is found where none is agreed.
         *
         * @param points  hundredths a year above the reference rate: eight points are {@code 8}
         * @param reference  the reference rate, such as {@link ReferenceRates#ECB_MRO}
         */
        public Builder rate(BigDecimal points, String reference) {
            this.points = points;
            this.reference = reference;
            return this;
        }

        /** Says that the reference rate of 31 December and 30 June counts, and not that of the day after. */
        public Builder fixedOnDayBeforeSemester() {
            this.moment = RateFixing.Moment.DAY_BEFORE_SEMESTER;
            return this;
        }

        /** Says that the rate of the first day of interest stays, however long payment is late. */
        public Builder fixedOnce() {
            this.bySemester = false;
            return this;
        }

        /** Sets the step to which the rate is rounded up, above zero: {@code 0.5} makes 10.65 11. */
        public Builder rateRoundedUpTo(BigDecimal step) {
            this.roundedUpTo = Optional.of(step);
            return this;
        }

        /** Sets how days become a part of a year. */
        public Builder dayCount(DayCountConvention dayCount) {
            this.dayCount = dayCount;
            return this;
        }

        /** Sets the fixed sum for recovery of each invoice, of all debts above the limits that were set before. */
        public Builder indemnity(Money sum) {
            bands.add(new Indemnity.Band(Optional.empty(), true, sum));
            return this;
        }

        /** Sets the fixed sum for debts up to a limit, the limit inclusive; from the smallest limit to the largest. */
        public Builder indemnityUpTo(BigDecimal limit, Money sum) {
            bands.add(new Indemnity.Band(Optional.of(limit), true, sum));
            return this;
        }

        /** Sets the fixed sum for debts below a limit; from the smallest limit to the largest. */
        public Builder indemnityBelow(BigDecimal limit, Money sum) {
            bands.add(new Indemnity.Band(Optional.of(limit), false, sum));
            return this;
        }

        /** Sets what payments settle first where nothing else is agreed. */
        public Builder allocation(AllocationOrder order) {
            this.allocation = Optional.of(order);
            return this;
        }

        /** Sets the least that an agreed rate may be: so many times a reference rate. */
        public Builder floor(int times, String reference) {
            this.floor = Optional.of(new RateFloor(times, reference));
            return this;
        }

        /** Sets the articles, as they are quoted in the country. */
        public Builder law(String law) {
            this.law = law;
            return this;
        }

        /**
         * {@return the regime}
         *
         * @throws IllegalArgumentException if first day, rate or articles are missing, or the largest debts have no fixed sum where
         *     smaller ones have
         */
        public LateInterestRegime build() {
            Completeness.of("a regime of late payment")
                    .needs("since", since)
                    .needs("rate", reference)
                    .needs("law", law)
                    .verify();
            RateFixing fixing = new RateFixing(reference, points, moment, bySemester, roundedUpTo);
            return new LateInterestRegimeData(
                    code, since, fixing, dayCount, new Indemnity(bands), allocation, floor, law);
        }
    }
}
