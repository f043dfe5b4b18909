package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.calculation.CalculationRule;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Remaining;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Place;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.limit.Leaves;
import org.facturier.core.pricing.TierLine;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Holds each amount of a document against the stated amounts that its own explanation makes it of.
 *
 * <p>An amount is judged twice. It is held to the stated amounts that it is made of, so that a wrong one is named where it
 * is wrong and not wherever it was used. And all amounts are worked out again from what was agreed alone, see
 * {@link Repairs}: an amount that is right as it stands is not named, though it does not fit a wrong one. Of 11.00 at 20 %
 * let the tax say 2.90 in group and total, and the total with tax 13.20. The group is wrong and is named with its repair,
 * 2.20; the total of tax fits it today and follows; 13.20 is right and is not named.
 *
 * <p>What no explanation says is held by itself: the groups there must be, levies and their bases, copies of one allowance,
 * tier lines of tiered prices, and the sum of the schedule.
 */
final class FigureCheck {

    private static final Place PAYABLE = DocumentFigure.TOTAL_PAYABLE.at();

    /**
     * What follows from a repair is told of so many contradictions: who has more mends these first. To find it may lead
     * through most of the document, for each of them.
     */
    private static final int MOST_HINTS = 100;

    private final Invoice document;
    private final InvoiceCalculator calculator;
    private final List<Finding> found = new ArrayList<>();
    /** Groups that nothing bears, from 0: they are named as such, and their amounts no more. */
    private final Set<Integer> judged = new HashSet<>();

    private int hinted;

    /**
     * @param document  the document
     * @param calculator  knows the arithmetics that documents may name
     */
    FigureCheck(Invoice document, InvoiceCalculator calculator) {
        this.document = document;
        this.calculator = calculator;
    }

    /**
     * {@return all contradictions; empty where the document agrees with itself} The document is in one currency, see
     * {@link CurrencyCheck}.
     */
    Findings findings() {
        groups();
        levies();
        levyBases();
        copies();
        tierLines();
        Explanation explanation = explanation();
        Repairs repairs = new Repairs(explanation, this::stated);
        contradictions(explanation, repairs);
        schedule(repairs);
        return new Findings(found);
    }

    /** Under a policy that nobody knows, tax stands as given and all else is still held to itself. */
    private Explanation explanation() {
        Outcome<Explanation> explained = calculator.explain(document);
        if (explained.value().isEmpty()) {
            explained.findings().stream().map(this::unexplained).forEach(found::add);
        }
        return explained.value().orElseGet(() -> InvoiceCalculator.explainButTax(document));
    }

    /**
     * {@return that an arithmetic of the host's failed, in its own words, or that the policy is none that the check was
     * given}
     */
    private Finding unexplained(Finding why) {
        return why.code().equals(CalculationRule.PART_ANSWERS.code())
                ? why
                : CheckRule.POLICY.at(
                        why.path(),
                        say("{policy} is unknown")
                                .with("policy", document.calculated().policy()));
    }

    /** One group for each treatment, and each group once. */
    private void groups() {
        Set<TaxTreatment> borne = new LinkedHashSet<>();
        Stream.concat(
                        document.lines().stream().map(InvoiceLine::treatment),
                        document.calculated().allowancesAndCharges().stream().map(StatedAllowanceCharge::treatment))
                .forEach(borne::add);
        List<TaxSubtotal> groups = document.totals().taxes();
        for (int i = 0; i < groups.size(); i++) {
            if (!borne.remove(groups.get(i).treatment())) {
                judged.add(i);
                found.add(CheckRule.GROUPS.at(
                        "calculated.totals.taxes[" + i + "]",
                        say("unborne", "no line is taxed {treatment}, or the group is stated twice")
                                .with("treatment", groups.get(i).treatment())));
            }
        }
        borne.forEach(treatment -> found.add(CheckRule.GROUPS.at(
                "calculated.totals.taxes",
                say("missing", "there is no group for {treatment}").with("treatment", treatment))));
    }

    /** What the header says is levied where it bears on something, and nothing twice. */
    private void levies() {
        List<Levy> stated = document.totals().levied();
        for (int i = 0; i < stated.size(); i++) {
            if (stated.subList(0, i).stream().anyMatch(stated.get(i)::overlaps)) {
                found.add(CheckRule.LEVIES.at(
                        "calculated.totals.levies[" + i + "]",
                        say("twice", "{levy} is stated twice")
                                .with("levy", stated.get(i).name())));
            }
        }
        document.header().levies().stream()
                .filter(levy -> !stated.contains(levy) && isBorne(levy))
                .forEach(levy -> found.add(CheckRule.LEVIES.at(
                        "calculated.totals.levies",
                        say("missing", "there is no amount for {levy}").with("levy", levy.name()))));
    }

    /** {@return whether some group bears a levy} */
    private boolean isBorne(Levy levy) {
        return bearing(levy).findAny().isPresent();
    }

    /** {@return the groups whose treatment a levy bears on} */
    private Stream<TaxSubtotal> bearing(Levy levy) {
        return document.totals().taxes().stream().filter(group -> levy.bearsOn(group.treatment()));
    }

    /** What an earlier part of a whole lacked of a levy, a later one bears; somebody should know. */
    private void levyBases() {
        List<LevyAmount> levies = document.totals().levies();
        for (int i = 0; i < levies.size(); i++) {
            LevyAmount levy = levies.get(i);
            Money net = bearing(levy.levy())
                    .map(TaxSubtotal::net)
                    .reduce(levy.base().multipliedBy(0), Money::plus);
            if (Remaining.isBeyond(levy.base(), net)) {
                found.add(CheckRule.LEVY_BASE.at(
                        "calculated.totals.levies[" + i + "].base",
                        say("{levy} is on {base}, and only {net} bears it: an earlier document seems to lack it")
                                .with("levy", levy.levy().name())
                                .with("base", levy.base())
                                .with("net", net)));
            }
        }
    }

    /** An amount that is right as it stands is not named: what it is made of is. */
    private void contradictions(Explanation explanation, Repairs repairs) {
        explanation.contradictions().stream()
                .filter(amount -> !repairs.keeps(amount))
                .forEach(amount -> contradiction(amount, repairs));
    }

    /**
     * {@return the paths of all amounts that the document states: the explanation has steps between, which nobody can
     * repair}
     */
    private Set<String> stated() {
        Set<String> places = new HashSet<>();
        Leaves.visit("", document, (place, leaf) -> {
            if (leaf instanceof BigMoneyProvider) {
                places.add(place.get());
            }
        });
        return places;
    }

    /** Names a wrong amount under the rule of its place, with what it should be; the first hundred with a hint. */
    private void contradiction(Derived amount, Repairs repairs) {
        Place place = amount.place();
        if (!isJudged(place)) {
            Finding wrong = CheckRule.of(place.figure())
                    .at(
                            place.toString(),
                            say("misstated", "stated is {stated}, it should be {right}")
                                    .with("stated", money(place, amount.value()))
                                    .with("right", money(place, amount.expected())));
            found.add(hinted++ < MOST_HINTS ? wrong.withHint(hint(amount, repairs)) : wrong);
        }
    }

    /** {@return whether an amount is of a group that is named as a whole} */
    private boolean isJudged(Place place) {
        return place.figure().subject() == DocumentFigure.FigureSubject.GROUP && judged.contains(place.index());
    }

    /**
     * {@return what to state instead}
     *
     * @param amount  what is stated, and of what
     */
    private Message hint(Derived amount, Repairs repairs) {
        return isRounded(amount) ? rounding(amount) : repair(amount, repairs);
    }

    /** {@return what to state, how much more that is (below zero if less), and which amounts follow} */
    private Message repair(Derived amount, Repairs repairs) {
        Place place = amount.place();
        BigDecimal right = repairs.right(amount);
        List<Message> following = following(amount, repairs);
        Message hint = following.isEmpty()
                ? say("alone", "state {right}, which is {more} more")
                : say("then", "state {right}, which is {more} more; then {following}")
                        .with("following", following);
        return hint.with("right", money(place, right)).with("more", money(place, right.subtract(amount.value())));
    }

    /** What was scheduled as it was payable follows, too. */
    private List<Message> following(Derived amount, Repairs repairs) {
        Map<Place, BigDecimal> following = repairs.following(amount);
        List<Message> words = new ArrayList<>();
        following.forEach((place, right) -> words.add(follows(place.toString(), money(place, right))));
        boolean isPayable = amount.place().equals(PAYABLE) || following.containsKey(PAYABLE);
        if (isPayable && document.schedule().total().equals(document.totals().payable())) {
            BigDecimal right = repairs.right(PAYABLE).orElseThrow();
            words.add(follows("schedule.total", money(PAYABLE, right)));
        }
        return words;
    }

    private static Message follows(String path, BigMoney right) {
        return say("follows", "{place} is {amount}").with("place", path).with("amount", right);
    }

    /**
     * Less than a unit, and scheduled as it stands: one rounding amount puts right what is payable.
     *
     * <p>Then somebody rounded what is to be paid: 120.01 due and scheduled, where 120.00 follows, is right with a rounding
     * amount of 0.01 (BT-114).
     */
    private boolean isRounded(Derived payable) {
        return payable.place().equals(PAYABLE)
                && document.schedule().total().getAmount().compareTo(payable.value()) == 0
                && rounded(payable).abs().compareTo(BigDecimal.ONE) < 0
                && payable.operands().stream().allMatch(FigureCheck::isRight);
    }

    /** {@return whether a figure is given, or is what it is made of} */
    private static boolean isRight(Derivation operand) {
        return !(operand instanceof Derived derived) || derived.value().compareTo(derived.expected()) == 0;
    }

    private Message rounding(Derived payable) {
        return say("rounding", "state a rounding amount (BT-114) of {rounding}")
                .with("rounding", money(DocumentFigure.TOTAL_ROUNDING.at(), rounded(payable)));
    }

    /** {@return the rounding amount with which the amount due would be right: the one stated, and what lacks} */
    private BigDecimal rounded(Derived payable) {
        return document.totals().rounding().getAmount().add(payable.value()).subtract(payable.expected());
    }

    /** What was agreed as one says the same under each treatment. */
    private void copies() {
        List<StatedAllowanceCharge> parts = document.calculated().allowancesAndCharges();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).number() == parts.get(i - 1).number()
                    && !parts.get(i).agreed().equals(parts.get(i - 1).agreed())) {
                found.add(CheckRule.PART.at(
                        "calculated.allowancesAndCharges[" + i + "].agreed",
                        say("copy", "allowance or charge {number} differs under another treatment")
                                .with("number", parts.get(i).number())));
            }
        }
    }

    /**
     * Holds the sum of the schedule to the amount due, as it is stated or as it is to be: a schedule that comes to what the
     * amount due is to be is right, though the amount due is not.
     */
    private void schedule(Repairs repairs) {
        Money scheduled = document.schedule().total();
        Money payable = document.totals().payable();
        if (scheduled.equals(payable)) {
            return;
        }
        BigMoney right = money(PAYABLE, repairs.right(PAYABLE).orElse(payable.getAmount()));
        if (!scheduled.toBigMoney().isEqual(right)) {
            found.add(CheckRule.SCHEDULE
                    .at(
                            "schedule.total",
                            say("stated is {stated}, the amount due is {right}")
                                    .with("stated", scheduled)
                                    .with("right", right))
                    .withHint(say("schedule", "state {right}, and share it out among the instalments")
                            .with("right", right)));
        }
    }

    /**
     * A price of a quantity in tiers that was worked out from nothing else.
     *
     * <p>Where there is an origin that the price is worked out from, the explanation holds it.
     */
    private void tierLines() {
        for (int i = 0; i < document.lines().size(); i++) {
            LineItem item = document.lines().get(i).item();
            Optional<BigMoney> sum =
                    item.tierLines().stream().map(TierLine::amount).reduce(BigMoney::plus);
            boolean isAgreed = item.origin()
                    .filter(origin ->
                            origin.basis().isPresent() || origin.adjustment().isPresent())
                    .isEmpty();
            if (isAgreed
                    && sum.filter(tierLines -> !tierLines.isEqual(item.price().unitPrice()))
                            .isPresent()) {
                found.add(CheckRule.PRICE.at(
                        "calculated.lines[" + i + "].item.price.unitPrice",
                        say("tierLines", "stated is {stated}, its tiers total {sum}")
                                .with("stated", item.price().unitPrice())
                                .with("sum", sum.get())));
            }
        }
    }

    /** {@return an amount in the currency of its figure: that of accounting for converted tax, else that of the document} */
    private BigMoney money(Place place, BigDecimal amount) {
        CurrencyUnit currency = place.figure().kind() == DocumentFigure.Kind.CONVERTED
                ? document.header()
                        .accountingRate()
                        .map(rate -> rate.to())
                        .orElse(document.header().currency())
                : document.header().currency();
        return BigMoney.of(currency, amount);
    }
}
