package org.facturier.core.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.LevyEffect;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/** How levies came about, and what is payable with them. */
final class LevyDerivations {

    private static final String TOTALS = "valuation.totals.";
    private static final String LEVY = TOTALS + "levies[#].";

    private final Explanation.Builder steps;
    private final InvoiceTotals totals;
    private final List<TaxDerivations.Group> groups;
    private final Optional<CorrectionBasis> basis;

    LevyDerivations(
            Explanation.Builder steps,
            InvoiceTotals totals,
            List<TaxDerivations.Group> groups,
            Optional<CorrectionBasis> basis) {
        this.steps = steps;
        this.totals = totals;
        this.groups = groups;
        this.basis = basis;
    }

    /** {@return the total with tax, with what is added and without what is withheld} */
    Derivation payable(Derivation gross) {
        List<Derivation> amounts = new ArrayList<>();
        for (int i = 0; i < totals.levies().size(); i++) {
            amounts.add(amount(i, totals.levies().get(i)));
        }
        Derivation with = together("plusLevies", Formulas.PLUS_LEVIES, gross, of(LevyEffect.ADDED, amounts));
        return together("lessLevies", Formulas.LESS_LEVIES, with, of(LevyEffect.WITHHELD, amounts));
    }

    private List<Derivation> of(LevyEffect effect, List<Derivation> amounts) {
        List<Derivation> own = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (totals.levies().get(i).levy().effect() == effect) {
                own.add(amounts.get(i));
            }
        }
        return own;
    }

    private Derivation together(String name, Formula formula, Derivation before, List<Derivation> more) {
        List<Derivation> operands = new ArrayList<>(List.of(before));
        operands.addAll(more);
        return more.isEmpty() ? before : steps.between(Place.of(TOTALS + name), formula, operands);
    }

    private Derivation amount(int at, LevyAmount stated) {
        List<Derivation> nets = nets(stated.levy());
        return basis.flatMap(known -> index(known.levies(), stated.levy())
                        .map(whole -> share(at, stated, nets, new Whole(known, whole))))
                .orElseGet(() -> alone(at, stated, nets));
    }

    private List<Derivation> nets(Levy levy) {
        List<Derivation> nets = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (levy.bearsOn(totals.taxes().get(i).treatment())) {
                nets.add(groups.get(i).net());
            }
        }
        return nets;
    }

    private Derivation alone(int at, LevyAmount stated, List<Derivation> nets) {
        Derivation base = stated.levy().isOnPart()
                ? stated(at, "base", stated.base(), Formulas.LEVY_BASE, List.of(net(at, nets), part(at, stated)))
                : stated(at, "base", stated.base(), Formulas.LEVY_NET, nets);
        return stated(at, "amount", stated.amount(), Formulas.LEVY_AMOUNT, List.of(base, percent(at, stated)));
    }

    private Derivation share(int at, LevyAmount stated, List<Derivation> nets, Whole whole) {
        Derivation netSoFar = between(at, "netSoFar", Formulas.SO_FAR, with(net(at, nets), whole.credited()));
        Derivation baseSoFar = soFar(
                new SoFar(at, "baseSoFar", Formulas.LEVY_BASE, part(at, stated)),
                Levies.base(whole.levied(), whole.net()),
                whole.given("base", whole.levied().base()),
                netSoFar,
                () -> between(at, "netOfWhole", Formulas.LEVY_NET, whole.invoiced()));
        Derivation amountSoFar = soFar(
                new SoFar(at, "amountSoFar", Formulas.LEVY_AMOUNT, percent(at, stated)),
                Levies.amount(whole.levied()),
                whole.given("amount", whole.levied().amount()),
                baseSoFar,
                () -> whole.given("base", whole.levied().base()));
        less(at, "base", stated.base(), baseSoFar, whole.credited("base", LevyAmount::base));
        return less(at, "amount", stated.amount(), amountSoFar, whole.credited("amount", LevyAmount::amount));
    }

    /** A figure on all parts so far, at the rate of the levy where the rate tells it. */
    private record SoFar(int at, String name, Formula atRate, Derivation rate) {}

    private Derivation soFar(
            SoFar figure, CumulativeShare share, Derivation whole, Derivation parts, Supplier<Derivation> of) {
        if (parts.value().compareTo(share.of().getAmount()) == 0) {
            return whole;
        }
        return share.isAtRate()
                ? between(figure.at(), figure.name(), figure.atRate(), List.of(parts, figure.rate()))
                : between(figure.at(), figure.name(), Formulas.LEVY_IN_PROPORTION, List.of(whole, parts, of.get()));
    }

    private Derivation less(int at, String name, Money stated, Derivation soFar, Derivation earlier) {
        return stated(at, name, stated, Formulas.LEVY_LESS_EARLIER, List.of(soFar, earlier));
    }

    private Derivation net(int at, List<Derivation> nets) {
        return between(at, "net", Formulas.LEVY_NET, nets);
    }

    private static Derivation percent(int at, LevyAmount stated) {
        return new Given(
                Place.of(LEVY + "levy.percent", at), stated.levy().percent().value());
    }

    private static Derivation part(int at, LevyAmount stated) {
        return new Given(Place.of(LEVY + "levy.part", at), stated.levy().part().value());
    }

    private Derivation stated(int at, String name, Money stated, Formula formula, List<Derivation> operands) {
        return steps.stated(Place.of(LEVY + name, at), stated.getAmount(), formula, operands);
    }

    private Derivation between(int at, String name, Formula formula, List<Derivation> operands) {
        return steps.between(Place.of(LEVY + name, at), formula, operands);
    }

    private static List<Derivation> with(Derivation first, List<Derivation> more) {
        List<Derivation> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
    }

    private static Optional<Integer> index(List<LevyAmount> amounts, Levy levy) {
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).levy().equals(levy)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What a levy came to on the whole and on earlier parts. */
    private record Whole(CorrectionBasis basis, int place) {

        LevyAmount levied() {
            return basis.levies().get(place);
        }

        Money net() {
            return basis.invoiced().stream()
                    .filter(group -> levied().levy().bearsOn(group.treatment()))
                    .map(TaxSubtotal::net)
                    .reduce(Money.zero(levied().base().getCurrencyUnit()), Money::plus);
        }

        Derivation given(String figure, Money amount) {
            return new Given(Place.of("correction.levies[#]." + figure, place), amount.getAmount());
        }

        List<Derivation> invoiced() {
            return nets("correction.invoiced[#].net", basis.invoiced());
        }

        List<Derivation> credited() {
            return nets("correction.credited[#].net", basis.credited());
        }

        private List<Derivation> nets(String pattern, List<TaxSubtotal> of) {
            List<Derivation> nets = new ArrayList<>();
            for (int i = 0; i < of.size(); i++) {
                if (levied().levy().bearsOn(of.get(i).treatment())) {
                    nets.add(new Given(Place.of(pattern, i), of.get(i).net().getAmount()));
                }
            }
            return nets;
        }

        Derivation credited(String figure, Function<LevyAmount, Money> of) {
            return index(basis.leviesCredited(), levied().levy())
                    .<Derivation>map(at -> new Given(
                            Place.of("correction.leviesCredited[#]." + figure, at),
                            of.apply(basis.leviesCredited().get(at)).getAmount()))
                    .orElseGet(() -> new Given(Place.of("correction.leviesCredited." + figure), BigDecimal.ZERO));
        }
    }
}
