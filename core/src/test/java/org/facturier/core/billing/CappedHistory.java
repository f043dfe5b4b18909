package org.facturier.core.billing;

import static org.facturier.core.billing.BillingFixture.SERVICE;
import static org.facturier.core.billing.BillingFixture.START;
import static org.facturier.core.billing.BillingFixture.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.facturier.core.Samples;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.measure.Unit;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** An agreement with a fee, usage and a cap of both, which is put right or amended again and again, and its usage. */
final class CappedHistory {

    private static final List<String> PRICES = List.of("100.00", "90.00", "50.00", "99.99", "200.00");
    private static final List<String> CAPS = List.of("80.00", "60.00", "95.00", "150.00", "33.33");

    private final Random random;
    private final CycleUnit ofFee;
    private final CycleUnit ofCap;
    private final BillingTiming timing;
    private final boolean used;
    private final List<PartnerAgreement> versions = new ArrayList<>();
    private final List<Usage> usage = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private String price = "100.00";
    private String key = "cap";
    private Optional<String> most = Optional.of("80.00");
    private Optional<String> least = Optional.empty();

    CappedHistory(Random random) {
        this.random = random;
        this.ofFee = any(CycleUnit.MONTH, CycleUnit.QUARTER);
        this.ofCap = any(CycleUnit.MONTH, CycleUnit.QUARTER);
        this.timing = any(BillingTiming.values());
        this.used = random.nextBoolean();
        versions.add(version(START));
        tell("fee by " + ofFee + " " + timing + ", cap by " + ofCap);
        said("agreed");
    }

    List<PartnerAgreement> versions() {
        return List.copyOf(versions);
    }

    List<Usage> usage() {
        return List.copyOf(usage);
    }

    void tell(String what) {
        told.add(what);
    }

    String told() {
        return "\n" + String.join("\n", told);
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Something else holds from the start, or from a day on. */
    void change(LocalDate day) {
        switch (random.nextInt(8)) {
            case 0, 1 -> price = any(PRICES);
            case 2 -> most = Optional.of(any(CAPS));
            case 3 -> most = Optional.empty();
            case 4 -> key = any("cap", "ceiling");
            case 5 -> least = random.nextBoolean() ? Optional.empty() : Optional.of("30.00");
            case 6 -> use(day);
            default -> end(day);
        }
        amend(day);
    }

    private void use(LocalDate day) {
        LocalDate on = START.plusDays(random.nextInt((int) START.until(day, ChronoUnit.DAYS) + 1));
        usage.add(BillingFixture.used("u" + usage.size(), on.toString(), String.valueOf(1 + random.nextInt(60))));
        said("used " + usage.get(usage.size() - 1).quantity() + " on " + on);
    }

    private void end(LocalDate day) {
        PartnerAgreement last = versions.remove(versions.size() - 1);
        Optional<LocalDate> end = random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(last.validFrom().plusDays(1 + random.nextInt(90)));
        PartnerAgreement.Builder changed = version(last.validFrom()).toBuilder().version(last.version());
        end.ifPresent(changed::validUntil);
        versions.add(changed.build());
        said("ends " + end);
    }

    private void amend(LocalDate day) {
        PartnerAgreement last = versions.get(versions.size() - 1);
        if (random.nextInt(4) == 0
                && last.validUntil().isEmpty()
                && last.validFrom().isBefore(day)) {
            versions.add(version(day).toBuilder().version(last.version() + 1).build());
            said("amended from " + day);
        } else {
            versions.remove(last);
            PartnerAgreement.Builder right =
                    version(last.validFrom()).toBuilder().version(last.version());
            last.validUntil().ifPresent(right::validUntil);
            versions.add(right.build());
            said("put right");
        }
    }

    private void said(String what) {
        tell(what + ": " + price + ", " + key + " " + least + " to " + most);
    }

    private PartnerAgreement version(LocalDate from) {
        List<BillingRule> rules = new ArrayList<>(List.of(BillingFixture.fee("EUR " + price, ofFee, timing)));
        if (used) {
            rules.add(hours());
        }
        if (most.isPresent() || least.isPresent()) {
            rules.add(cap());
        }
        return Samples.agreement(START, rules.toArray(BillingRule[]::new))
                .validFrom(from)
                .build();
    }

    private BillingRule hours() {
        return new BillingRule.UsageFee(
                "hours",
                "Heures",
                cycle(CycleUnit.MONTH, BillingTiming.IN_ARREARS),
                "hours",
                Unit.HOUR,
                new UnitPrice(BigMoney.parse("EUR 1.01")),
                SERVICE,
                Optional.empty());
    }

    private BillingRule cap() {
        return new BillingRule.Commitment(
                key,
                "Plafond",
                cycle(ofCap, BillingTiming.IN_ARREARS),
                used ? List.of("fee", "hours") : List.of("fee"),
                least.map(amount -> Money.parse("EUR " + amount)),
                most.map(amount -> Money.parse("EUR " + amount)),
                SERVICE,
                Optional.empty());
    }
}
