package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.facturier.examples.quickstart.lives.AgreementEvent;
import org.facturier.examples.quickstart.lives.AgreementEvent.Agreed;
import org.facturier.examples.quickstart.lives.AgreementEvent.Amended;
import org.facturier.examples.quickstart.lives.AgreementEvent.Discount;
import org.facturier.examples.quickstart.lives.AgreementEvent.Dropped;
import org.facturier.examples.quickstart.lives.AgreementEvent.Ended;
import org.facturier.examples.quickstart.lives.AgreementEvent.PutRight;
import org.facturier.examples.quickstart.lives.AgreementEvent.Recounted;
import org.facturier.examples.quickstart.lives.AgreementEvent.Rule;
import org.facturier.examples.quickstart.lives.AgreementEvent.Used;
import org.facturier.examples.quickstart.lives.AgreementEvent.Withdrawn;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.examples.quickstart.lives.Off;

/** What is agreed and what was used, as far as told; the first content of a record of usage stays. */
final class Contracts implements AgreementEvent.Cases<Figures> {

    /** One version. */
    record Version(
            int number, LocalDate from, int dueDays, List<Rule> rules, List<Discount> discounts, Optional<Off> rebate) {

        Version with(List<Rule> right) {
            return new Version(number, from, dueDays, right, discounts, rebate);
        }
    }

    /** An agreement with its versions by number. */
    record Contract(Agreed first, Map<Integer, Version> versions, Optional<LocalDate> until) {

        Version last() {
            return versions.values().stream().reduce((first, second) -> second).orElseThrow();
        }

        /** {@return the version in force on a day; before the first the first; what would begin after the end never does} */
        Version on(LocalDate day) {
            return versions.values().stream()
                    .filter(version -> !version.from().isAfter(day))
                    .filter(version ->
                            until.filter(end -> !version.from().isBefore(end)).isEmpty())
                    .max(Comparator.comparing(Version::from).thenComparing(Version::number))
                    .orElse(versions.values().iterator().next());
        }

        Contract with(Version version) {
            Map<Integer, Version> more = new TreeMap<>(versions);
            more.put(version.number(), version);
            return new Contract(first, more, until);
        }

        Contract without(int number) {
            Map<Integer, Version> less = new TreeMap<>(versions);
            less.remove(number);
            return new Contract(first, less, until);
        }

        Contract until(LocalDate end) {
            return new Contract(first, versions, Optional.of(end));
        }
    }

    private final Map<String, Contract> contracts = new TreeMap<>();
    private final Map<String, Used> usage = new LinkedHashMap<>();

    Map<String, Contract> contracts() {
        return contracts;
    }

    /** {@return what a partner used from one day until before another} */
    BigDecimal used(String partner, String metric, LocalDate from, LocalDate until) {
        return usage.values().stream()
                .filter(used -> used.partner().equals(partner) && used.metric().equals(metric))
                .filter(used -> !used.on().isBefore(from) && used.on().isBefore(until))
                .map(Used::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Figures agreed(Agreed event) {
        Version version =
                new Version(1, event.from(), event.dueDays(), event.rules(), event.discounts(), event.rebate());
        contracts.put(event.agreement(), new Contract(event, Map.of(1, version), Optional.empty()));
        return new Figures();
    }

    @Override
    public Figures amended(Amended event) {
        return change(event.agreement(), contract -> contract.with(amended(contract.last(), event)));
    }

    private static Version amended(Version last, Amended event) {
        return new Version(
                event.version(),
                event.effective(),
                event.dueDays().orElse(last.dueDays()),
                event.rules(),
                event.discounts().orElse(last.discounts()),
                event.rebate().or(last::rebate));
    }

    @Override
    public Figures putRight(PutRight event) {
        return change(
                event.agreement(),
                contract ->
                        contract.with(contract.versions().get(event.version()).with(event.rules())));
    }

    @Override
    public Figures dropped(Dropped event) {
        return change(event.agreement(), contract -> contract.without(event.version()));
    }

    @Override
    public Figures ended(Ended event) {
        return change(event.agreement(), contract -> contract.until(event.until()));
    }

    private Figures change(String agreement, UnaryOperator<Contract> change) {
        contracts.computeIfPresent(agreement, (id, contract) -> change.apply(contract));
        return new Figures();
    }

    @Override
    public Figures used(Used event) {
        usage.putIfAbsent(event.id(), event);
        return new Figures();
    }

    @Override
    public Figures recounted(Recounted event) {
        usage.computeIfPresent(
                event.id(), (id, used) -> new Used(id, used.partner(), used.metric(), used.on(), event.quantity()));
        return new Figures();
    }

    @Override
    public Figures withdrawn(Withdrawn event) {
        usage.remove(event.id());
        return new Figures();
    }
}
