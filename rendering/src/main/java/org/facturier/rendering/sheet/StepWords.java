package org.facturier.rendering.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.Operation;
import org.facturier.core.money.Decimals;
import org.facturier.rendering.wording.DocumentLabels;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Says how an amount came about: of which figures by which operation, what was rounded away, and by which rule. */
final class StepWords {

    /** How many decimals more than stated are shown of what was rounded. */
    private static final int MORE_DECIMALS = 4;
    /** The formula of quantity times unit price, which is written with unit and currency. */
    private static final String PRICE_OF_LINE = "line.price";

    private final CurrencyUnit currency;
    private final PlaceWords places;
    private final DocumentLabels labels;
    private final SumWords sums;
    private final Set<Derivation> shown;

    /** @param shown  the steps explained so far, which grows while this is asked */
    StepWords(CurrencyUnit currency, PlaceWords places, DocumentLabels labels, Set<Derivation> shown) {
        this.currency = currency;
        this.places = places;
        this.labels = labels;
        this.shown = shown;
        this.sums = new SumWords(places, labels, shown);
    }

    /**
     * {@return what it is made of, what was rounded away, and whether the document states another amount}
     *
     * <p>A product of 121.125 that is stated as 121.13 is written with both; where four decimals more do not show all of it,
     * the figure is said to be about that.
     */
    String how(Derived amount) {
        String made = made(amount);
        BigDecimal expected = amount.expected();
        if (amount.value().compareTo(expected) != 0) {
            return labels.text("how.wrong", made, labels.number(expected), labels.number(amount.value()));
        }
        if (amount.isExact()) {
            return made;
        }
        BigDecimal closer = Decimals.canonical(amount.withMoreDecimals(MORE_DECIMALS));
        String label = amount.comesTo(closer) ? "how.rounded" : "how.rounded.about";
        return labels.text(label, made, labels.number(closer), labels.number(amount.value()));
    }

    /** {@return the operation with its operands, each named} */
    private String made(Derived amount) {
        return switch (amount.formula().operation()) {
            case SUM, DIFFERENCE -> sums.words(Terms.of(amount, shown));
            case PROPORTION -> proportion(amount);
            case PERCENTAGE ->
                labels.text("how.percentage", labels.percent(value(amount, 1)), sums.named(operand(amount, 0)));
            case PERCENTAGE_BY_LARGEST_REMAINDER ->
                labels.text("how.percentage", labels.percent(value(amount, 1)), sums.named(chosen(amount)));
            case PERCENTAGE_TAKEN_OUT ->
                labels.text("how.divided", sums.named(operand(amount, 0)), labels.number(factor(value(amount, 1))));
            case PRODUCT -> labels.text("how.times", sums.named(operand(amount, 0)), sums.named(operand(amount, 1)));
            case MULTIPLE ->
                labels.text("how.multiple", sums.named(operand(amount, 0)), sums.named(operand(amount, 1)));
            case SHARE_BY_LARGEST_REMAINDER, SHARE_BY_CUMULATION, SHARE_BEFORE_LAST_ABSORBS -> share(amount);
        };
    }

    /** {@return one and so many hundredths, by which a price with tax is divided: 1.2 for 20 per cent} */
    private static BigDecimal factor(BigDecimal percent) {
        return Decimals.canonical(BigDecimal.ONE.add(percent.movePointLeft(2)));
    }

    /** {@return a product that is divided, such as a price for so many units, or a share of a base} */
    private String proportion(Derived amount) {
        boolean price = amount.formula().name().equals(PRICE_OF_LINE);
        String product = price
                ? priced(amount)
                : labels.text("how.times", sums.named(operand(amount, 0)), sums.named(operand(amount, 1)));
        BigDecimal divisor = value(amount, 2);
        if (divisor.compareTo(BigDecimal.ONE) == 0) {
            return product;
        }
        return labels.text("how.divided", product, price ? quantity(amount, divisor) : sums.named(operand(amount, 2)));
    }

    /** {@return quantity times unit price, such as {@code 14,250 units × CHF 8.50}} */
    private String priced(Derived amount) {
        BigMoney price = BigMoney.of(currency, value(amount, 1));
        return labels.text("how.times", quantity(amount, value(amount, 0)), labels.money(price));
    }

    /** {@return a quantity with the unit of the line whose price it is} */
    private String quantity(Derived amount, BigDecimal quantity) {
        int line = amount.place().index();
        String unit = places.line(line)
                .map(InvoiceLine::item)
                .map(item -> "\u00A0" + labels.unit(item.unit(), quantity))
                .orElse("");
        return labels.number(quantity) + unit;
    }

    /**
     * {@return which of several shares of a whole it is, by what they were weighted; the whole where there is one share alone}
     */
    private String share(Derived amount) {
        List<Derivation> weights =
                amount.operands().subList(2, amount.operands().size());
        String whole = sums.named(operand(amount, 0));
        return weights.size() == 1
                ? labels.text("how.whole", whole)
                : labels.text("how.share", labels.number(value(amount, 1)), whole, weights(weights));
    }

    /** {@return the weights: as a ratio where they were agreed, by their names where they are amounts of the document} */
    private String weights(List<Derivation> weights) {
        return weights.stream().allMatch(Given.class::isInstance)
                ? ratio(weights.stream().map(Derivation::value).toList())
                : weights.stream().map(sums::named).collect(Collectors.joining(" / "));
    }

    /** {@return such as {@code 3 / 4 / 3}, in the smallest whole numbers} */
    private String ratio(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigInteger> whole = weights.stream()
                .map(weight -> weight.setScale(Math.max(0, scale)).unscaledValue())
                .toList();
        BigInteger common =
                whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE);
        return whole.stream()
                .map(weight -> labels.number(new BigDecimal(weight.divide(common))))
                .collect(Collectors.joining(" / "));
    }

    /** {@return the figure, after place and percentage, that stands at the place named first} */
    private static Derivation chosen(Derived amount) {
        return operand(amount, 1 + value(amount, 0).intValueExact());
    }

    /** {@return what the amount is made of, at a place counted from 0} */
    private static Derivation operand(Derived amount, int at) {
        return amount.operands().get(at);
    }

    private static BigDecimal value(Derived amount, int at) {
        return operand(amount, at).value();
    }

    /** {@return which of its operands are to be explained beneath it} */
    List<Derived> beneath(Derived amount) {
        List<Derivation> operands = Terms.isSum(amount)
                ? Terms.of(amount, shown).stream().map(Terms.Term::figure).toList()
                : amount.operands();
        return operands.stream()
                .filter(Derived.class::isInstance)
                .map(Derived.class::cast)
                .filter(operand -> !shown.contains(operand))
                .toList();
    }

    /** {@return the rule in words; a rule that nobody knows is named} */
    ExplainedRule rule(Derived amount) {
        String name = amount.formula().name();
        String words =
                labels.textOr("rule." + name, name) + way(amount.formula().operation());
        String source = amount.formula()
                .source()
                .replace("Directive 2006/112/EC", labels.text("source.directive"))
                .replace("EN 16931 ", "EN\u00A016931\u00A0");
        return new ExplainedRule(words, source);
    }

    /** {@return what is to be known of an operation that rounds in its own way; blank for the others} */
    private String way(Operation operation) {
        return labels.textOr("way." + operation.name(), "");
    }
}
