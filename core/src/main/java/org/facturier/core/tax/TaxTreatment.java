package org.facturier.core.tax;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.money.Rounding;
import org.joda.money.Money;

/**
 * What a line bears: a rate, or nothing because it is outside the scope. Lines of equal treatment form one group of the
 * VAT breakdown.
 *
 * @source EN 16931-1:2017, BG-23 and BG-30
 */
public sealed interface TaxTreatment {

    /** An order that depends on nothing but the treatments: category, rate from the highest, reason, its code. */
    Comparator<TaxTreatment> ORDER = Comparator.comparing(TaxTreatment::category)
            .thenComparing(treatment -> treatment.percent().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
            .thenComparing(
                    treatment -> treatment.reason().map(ExemptionReason::text).orElse(""))
            .thenComparing(treatment ->
                    treatment.reason().flatMap(ExemptionReason::code).orElse(""));

    /** {@return the category (BT-118)} */
    TaxCategory category();

    /** {@return hundredths of the net amount (BT-119), empty outside the scope of VAT} */
    Optional<BigDecimal> percent();

    /** {@return why no tax is charged, empty where some is} */
    Optional<ExemptionReason> reason();

    /** {@return the net that is in an amount with tax, of either sign, rounded once} */
    default Money netOf(Money gross) {
        return Rounding.proportion(
                gross.getCurrencyUnit(),
                gross.getAmount(),
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(100).add(percent().orElse(BigDecimal.ZERO)));
    }

    /** {@return the tax on a net amount of either sign, rounded once; zero outside the scope} */
    Money taxOn(Money net);

    /**
     * {@return a treatment that charges tax at a rate}
     *
     * @param percent  hundredths, such as {@code "20"}
     * @throws IllegalArgumentException if it is zero, which is {@link #zeroRated}, or no percentage of a tax
     */
    static TaxTreatment standard(String percent) {
        return new Rated(TaxRate.standard(percent), Optional.empty());
    }

    /** {@return a treatment at a rate of zero (category {@code Z}), where a law has one: no exemption, and no reason} */
    static TaxTreatment zeroRated() {
        return new Rated(new TaxRate(TaxCategory.Z, BigDecimal.ZERO), Optional.empty());
    }

    /**
     * {@return a treatment that charges no tax, for a reason}
     *
     * @param category  {@code E}, {@code AE}, {@code K}, {@code G} or {@code O}
     */
    static TaxTreatment without(TaxCategory category, ExemptionReason reason) {
        return category == TaxCategory.O
                ? new OutsideScope(reason)
                : new Rated(new TaxRate(category, BigDecimal.ZERO), Optional.of(reason));
    }

    /**
     * Within the scope of VAT, at a rate that may be zero.
     *
     * @param rate  category and percentage
     * @param reason  why no tax is charged: present for {@code E}, {@code AE}, {@code K} and {@code G} only
     */
    record Rated(TaxRate rate, Optional<ExemptionReason> reason) implements TaxTreatment {

        /** @throws IllegalArgumentException if a reason is missing, or stands where the category forbids it */
        public Rated {
            Completeness.of("a tax treatment").needs("rate", rate).verify();
            if (rate.category().needsReason() != reason.isPresent()) {
                throw new RefusedException(
                        reason.isPresent()
                                ? say("reasonNotPermitted", "category {category} permits no exemption reason")
                                        .with("category", rate.category())
                                : say("reasonNeeded", "category {category} needs an exemption reason")
                                        .with("category", rate.category()));
            }
        }

        @Override
        public TaxCategory category() {
            return rate.category();
        }

        @Override
        public Optional<BigDecimal> percent() {
            return Optional.of(rate.percent());
        }

        @Override
        public Money taxOn(Money net) {
            return rate.on(net);
        }

        @Override
        public String toString() {
            return rate + reason.map(why -> " (" + why.text() + ")").orElse("");
        }
    }

    /**
     * Outside the scope of VAT: there is no rate (BR-O-05).
     *
     * @param exemption  why
     */
    record OutsideScope(ExemptionReason exemption) implements TaxTreatment {

        public OutsideScope {
            Completeness.of("a supply outside the scope of VAT")
                    .needs("exemption", exemption)
                    .verify();
        }

        @Override
        public TaxCategory category() {
            return TaxCategory.O;
        }

        @Override
        public Optional<BigDecimal> percent() {
            return Optional.empty();
        }

        @Override
        public Optional<ExemptionReason> reason() {
            return Optional.of(exemption);
        }

        @Override
        public Money taxOn(Money net) {
            return Money.zero(net.getCurrencyUnit());
        }

        @Override
        public String toString() {
            return "O (" + exemption.text() + ")";
        }
    }
}
