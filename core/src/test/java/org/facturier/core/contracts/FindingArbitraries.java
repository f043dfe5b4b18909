package org.facturier.core.contracts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;

/** What rules find, for testing what a host does with it. */
public final class FindingArbitraries {

    private FindingArbitraries() {}

    /** {@return codes that no rule of the library has} */
    public static Arbitrary<RuleCode> codes() {
        return Arbitraries.integers().between(1, 99).map(number -> new RuleCode("TEST-RULE-" + number));
    }

    /** {@return findings of any severity on parts of documents, and on the whole} */
    public static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("", "header.buyer.vatId", "lines[0].unitPrice", "[2].net"),
                        TextArbitraries.descriptions(),
                        Arbitraries.of("EN 16931 BR-CO-17").optional(),
                        Arbitraries.of("add EUR 0.01 as rounding").optional(0.3))
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
