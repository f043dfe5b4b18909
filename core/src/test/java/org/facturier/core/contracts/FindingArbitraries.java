package org.facturier.core.contracts;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.joda.money.BigMoney;

/** What rules find, for testing what a host does with it. */
public final class FindingArbitraries {

    private FindingArbitraries() {}

    /** {@return codes that no rule of the library has} */
    public static Arbitrary<RuleCode> codes() {
        return Arbitraries.integers().between(1, 99).map(number -> new RuleCode("TEST-RULE-" + number));
    }

    /** {@return what may stand in a place: of every kind, lists and parts of sentences among them} */
    public static Arbitrary<Argument> arguments() {
        return Arbitraries.lazyOf(
                () -> TextArbitraries.descriptions().map(Argument::of),
                () -> numbers().map(Argument::of),
                () -> numbers().map(Argument::percent),
                () -> Combinators.combine(MoneyArbitraries.currencies(), numbers())
                        .as(BigMoney::of)
                        .map(Argument::of),
                () -> DayArbitraries.days().map(Argument::of),
                () -> arguments().list().ofMaxSize(3).map(Argument::of),
                () -> messages().map(Argument::of));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(5);
    }

    /** {@return messages with up to three arguments, which their places may name or not} */
    public static Arbitrary<Message> messages() {
        Arbitrary<Map<String, Argument>> given = Arbitraries.maps(
                        Arbitraries.of("left", "amount", "ofOrder", "item2"), arguments())
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of("", "line", "group"),
                        Arbitraries.of("nothing is left", "{left} of {amount} is left of {ofOrder}", "{item2} {}"),
                        given)
                .as(Message::new);
    }

    /** {@return findings of any severity on parts of documents, and on the whole} */
    public static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("", "header.buyer.ids.vatId", "lines[0].price.unitPrice", "[2].net"),
                        messages(),
                        Arbitraries.of("EN 16931 BR-CO-17").optional(),
                        messages().optional(0.3))
                .as(Finding::new);
    }

    /** {@return up to four findings together} */
    public static Arbitrary<Findings> lists() {
        return findings().list().ofMaxSize(4).map(Findings::new);
    }

    /** {@return outcomes of both kinds, of values of another arbitrary} */
    public static <T> Arbitrary<Outcome<T>> outcomes(Arbitrary<T> values) {
        return Combinators.combine(values, lists()).as(Outcome::of);
    }
}
