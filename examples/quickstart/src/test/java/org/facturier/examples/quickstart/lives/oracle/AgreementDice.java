package org.facturier.examples.quickstart.lives.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.examples.quickstart.lives.AgreementEvent.Agreed;
import org.facturier.examples.quickstart.lives.AgreementEvent.Amended;
import org.facturier.examples.quickstart.lives.AgreementEvent.Discount;
import org.facturier.examples.quickstart.lives.AgreementEvent.Dropped;
import org.facturier.examples.quickstart.lives.AgreementEvent.Ended;
import org.facturier.examples.quickstart.lives.AgreementEvent.Every;
import org.facturier.examples.quickstart.lives.AgreementEvent.Kind;
import org.facturier.examples.quickstart.lives.AgreementEvent.PutRight;
import org.facturier.examples.quickstart.lives.AgreementEvent.Recounted;
import org.facturier.examples.quickstart.lives.AgreementEvent.Rule;
import org.facturier.examples.quickstart.lives.AgreementEvent.Tier;
import org.facturier.examples.quickstart.lives.AgreementEvent.Used;
import org.facturier.examples.quickstart.lives.AgreementEvent.Withdrawn;
import org.facturier.examples.quickstart.lives.DocumentEvent.Run;
import org.facturier.examples.quickstart.lives.Event;
import org.facturier.examples.quickstart.lives.Off;
import org.facturier.examples.quickstart.lives.oracle.Contracts.Contract;
import org.facturier.examples.quickstart.lives.oracle.Contracts.Version;

/** An agreement, what becomes of it, its usage and its runs. */
final class AgreementDice {

    private static final String ID = "A1";
    private static final String METRIC = "calls";

    private final LifeMaker maker;
    private final List<String> usage = new ArrayList<>();

    AgreementDice(LifeMaker maker) {
        this.maker = maker;
    }

    List<Function<Dice, Optional<? extends Event>>> kinds() {
        return List.of(
                this::run,
                this::run,
                this::run,
                this::run,
                this::run,
                this::run,
                this::used,
                this::used,
                this::used,
                this::used,
                this::recounted,
                this::withdrawn,
                this::amended,
                this::amended,
                this::putRight,
                this::putRight,
                this::dropped,
                this::ended);
    }

    Agreed agreed(Dice dice) {
        LocalDate from = maker.today();
        List<Rule> rules = new ArrayList<>();
        rules.add(fee("m", 3000 + dice.size() * 31L, Every.MONTH, "20"));
        if (dice.which() % 2 == 1) {
            rules.add(fee("s", 900 + dice.size() * 7L, Every.MONTH, "5.5"));
        }
        if (dice.which() % 3 > 0) {
            rules.add(priced(dice));
        }
        if (dice.which() % 5 == 1) {
            rules.add(fee("y", 120000 + dice.size(), dice.oneIn(2) ? Every.YEAR : Every.QUARTER, "20"));
        }
        if (dice.which() % 3 == 2) {
            rules.add(new Rule(
                    "least",
                    Kind.COMMITMENT,
                    LifeMaker.amount(4000),
                    List.of(),
                    "",
                    List.of("u"),
                    Every.MONTH,
                    from,
                    false,
                    "20"));
        }
        return new Agreed(ID, LifeMaker.BUYER, from, 30, rules, discounts(dice, from), rebate(dice));
    }

    private Rule fee(String key, long cents, Every every, String rate) {
        return new Rule(
                key,
                Kind.FEE,
                LifeMaker.amount(cents),
                List.of(),
                "",
                List.of(),
                every,
                maker.today().withDayOfMonth(1),
                true,
                rate);
    }

    private Rule priced(Dice dice) {
        List<Tier> tiers = dice.oneIn(2)
                ? List.of(
                        new Tier(Optional.of(new BigDecimal("100")), new BigDecimal("1.00")),
                        new Tier(Optional.empty(), new BigDecimal("0.125")))
                : List.of();
        BigDecimal price = LifeMaker.amount(10 + dice.size() % 90);
        return new Rule(
                "u",
                Kind.USAGE,
                price,
                tiers,
                METRIC,
                List.of(),
                Every.MONTH,
                maker.today().withDayOfMonth(1),
                false,
                "20");
    }

    private static List<Discount> discounts(Dice dice, LocalDate from) {
        return dice.oneIn(4)
                ? List.of(new Discount(
                        "d",
                        Optional.of("m"),
                        new Off(true, new BigDecimal("12.5")),
                        from,
                        Optional.of(from.plusMonths(3))))
                : List.of();
    }

    private static Optional<Off> rebate(Dice dice) {
        return dice.oneIn(9) ? Optional.of(new Off(true, BigDecimal.TEN)) : Optional.empty();
    }

    private Optional<Event> run(Dice dice) {
        return Optional.of(new Run(maker.issueDay("run")));
    }

    private Optional<Event> used(Dice dice) {
        LocalDate on = maker.today().minusDays(dice.which() % 25);
        String id = maker.next("u");
        usage.add(id);
        return Optional.of(new Used(id, LifeMaker.BUYER, METRIC, on, BigDecimal.valueOf(dice.size() % 300 + 1L)));
    }

    private Optional<Event> recounted(Dice dice) {
        return usage.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recounted(dice.of(usage), BigDecimal.valueOf(dice.size() % 300)));
    }

    private Optional<Event> withdrawn(Dice dice) {
        return usage.isEmpty()
                ? Optional.empty()
                : Optional.of(new Withdrawn(usage.remove(dice.which() % usage.size())));
    }

    private Optional<Contract> open() {
        return Optional.ofNullable(maker.contracts().contracts().get(ID))
                .filter(contract -> contract.until().isEmpty());
    }

    private static List<Rule> changed(Dice dice, List<Rule> rules) {
        List<Rule> changed = new ArrayList<>(rules);
        int place = dice.which() % rules.size();
        Rule rule = rules.get(place);
        changed.set(
                place,
                new Rule(
                        rule.key(),
                        rule.kind(),
                        dearer(dice, rule),
                        rule.tiers().stream().map(tier -> dearer(dice, tier)).toList(),
                        rule.metric(),
                        rule.of(),
                        rule.every(),
                        rule.anchor(),
                        rule.inAdvance(),
                        rule.rate()));
        return changed;
    }

    private static BigDecimal dearer(Dice dice, Rule rule) {
        return rule.tiers().isEmpty()
                ? LifeMaker.amount(Math.max(1, Cents.of(rule.amount()) * (500 + dice.size()) / 1000))
                : rule.amount();
    }

    private static Tier dearer(Dice dice, Tier tier) {
        return new Tier(tier.upTo(), tier.price().add(LifeMaker.amount(1 + dice.size() % 50)));
    }

    /** From today or, of some, from a day that has passed. */
    private Optional<Event> amended(Dice dice) {
        return open().flatMap(contract -> {
            Version last = contract.last();
            LocalDate effective = maker.day(dice);
            return effective.isAfter(last.from())
                    ? Optional.of(new Amended(
                            ID,
                            last.number() + 1,
                            maker.today(),
                            effective,
                            Optional.empty(),
                            changed(dice, last.rules()),
                            Optional.empty(),
                            Optional.empty()))
                    : Optional.empty();
        });
    }

    private Optional<Event> putRight(Dice dice) {
        return Optional.ofNullable(maker.contracts().contracts().get(ID)).map(contract -> {
            Version wrong = dice.of(List.copyOf(contract.versions().values()));
            return new PutRight(ID, wrong.number(), changed(dice, wrong.rules()));
        });
    }

    private Optional<Event> dropped(Dice dice) {
        return open().map(Contract::last)
                .filter(version -> version.number() > 1)
                .map(version -> new Dropped(ID, version.number()));
    }

    /** Once, at the earliest on the first day. */
    private Optional<Event> ended(Dice dice) {
        return open().flatMap(contract -> {
            LocalDate until = maker.today().plusDays(dice.which() % 40 - 20L);
            return dice.oneIn(3) && !until.isBefore(contract.first().from())
                    ? Optional.of(new Ended(ID, until))
                    : Optional.empty();
        });
    }
}
