package org.facturier.examples.quickstart.lives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is agreed with a partner, and what the partner uses: all that a billing run reads beside documents. */
public sealed interface AgreementEvent extends Event {

    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Event.Cases<R> cases) {
        return cases.agreement(this);
    }

    /** One answer for each kind. */
    interface Cases<R> {
        R agreed(Agreed event);

        R amended(Amended event);

        R putRight(PutRight event);

        R dropped(Dropped event);

        R ended(Ended event);

        R used(Used event);

        R recounted(Recounted event);

        R withdrawn(Withdrawn event);
    }

    /** The first version. */
    record Agreed(
            String agreement,
            String partner,
            LocalDate from,
            int dueDays,
            List<Rule> rules,
            List<Discount> discounts,
            Optional<Off> rebate)
            implements AgreementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.agreed(this);
        }
    }

    /** One more version, with all its rules; what else is not told is as in the version before. */
    record Amended(
            String agreement,
            int version,
            LocalDate agreed,
            LocalDate effective,
            Optional<Integer> dueDays,
            List<Rule> rules,
            Optional<List<Discount>> discounts,
            Optional<Off> rebate)
            implements AgreementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amended(this);
        }
    }

    /** The rules of a version were wrong from the start. */
    record PutRight(String agreement, int version, List<Rule> rules) implements AgreementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.putRight(this);
        }
    }

    /** A version that never came to be. */
    record Dropped(String agreement, int version) implements AgreementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dropped(this);
        }
    }

    /** @param until  the first day on which nothing is in force */
    record Ended(String agreement, LocalDate until) implements AgreementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ended(this);
        }
    }

    record Used(String id, String partner, String metric, LocalDate on, BigDecimal quantity) implements AgreementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.used(this);
        }
    }

    record Recounted(String id, BigDecimal quantity) implements AgreementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recounted(this);
        }
    }

    record Withdrawn(String id) implements AgreementEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withdrawn(this);
        }
    }

    enum Kind {
        FEE,
        USAGE,
        COMMITMENT
    }

    enum Every {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Every(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }

    /**
     * What is billed in each period.
     *
     * @param amount  the fee, the price of a unit, or the least of a commitment
     * @param tiers  graduated prices of a usage; empty where a unit has one price
     * @param metric  what of the usage counts; blank for others
     * @param of  the rules that count for a commitment
     */
    record Rule(
            String key,
            Kind kind,
            BigDecimal amount,
            List<Tier> tiers,
            String metric,
            List<String> of,
            Every every,
            LocalDate anchor,
            boolean inAdvance,
            String rate) {}

    /** @param upTo  the last unit at this price; empty for the rest */
    record Tier(Optional<BigDecimal> upTo, BigDecimal price) {}

    /** @param rule  what it is on; empty for each rule */
    record Discount(String key, Optional<String> rule, Off off, LocalDate from, Optional<LocalDate> until) {}
}
