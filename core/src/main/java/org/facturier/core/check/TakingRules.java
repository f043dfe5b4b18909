package org.facturier.core.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.Effect;

/**
 * Rules that take something off what others bill, as what is beyond a cap: what they billed and took off cannot be told by
 * their own lines.
 *
 * <p>They show in two ways: a line below zero that names no line takes off what else stands on its document, and a line
 * that credits of a line of another rule, or of other days, takes off what that one billed. Such a rule is no measure,
 * and {@link BilledMoreCheck} leaves its lines out.
 */
final class TakingRules {

    /**
     * A rule, of one seller and in one direction: two sellers may call an agreement alike.
     *
     * @param selfBilled  whether the buyer writes the document
     */
    private record Key(String seller, boolean selfBilled, String agreement, String rule) {}

    private final Set<Key> rules = new HashSet<>();

    private TakingRules() {}

    /** {@return the rules that take off, as the documents of a chain show them, in whatever order these stand} */
    static TakingRules of(Chain chain, AdjustingLines lines) {
        TakingRules taking = new TakingRules();
        for (Invoice document : chain.documents()) {
            document.lines().forEach(line -> taking.ownLine(document, line));
            for (Effect effect : chain.of(DocumentKey.of(document))) {
                taking.effect(document, lines.origin(effect.by()), lines.origin(effect.on()));
            }
        }
        return taking;
    }

    /** Something below zero that names no line is taken off what else stands on its document. */
    private void ownLine(Invoice document, InvoiceLine line) {
        if (line.net().isNegative() && line.item().corrects().isEmpty()) {
            line.item().origin().ifPresent(origin -> add(document, origin));
        }
    }

    /** A line that credits of a line of another rule, or of other days, takes off what that one billed. */
    private void effect(Invoice document, Optional<LineOrigin> by, Optional<LineOrigin> on) {
        by.filter(own -> on.filter(other -> isSame(own, other)).isEmpty()).ifPresent(own -> add(document, own));
    }

    private static boolean isSame(LineOrigin own, LineOrigin other) {
        return own.agreement().equals(other.agreement())
                && own.rule().equals(other.rule())
                && own.period().overlaps(other.period());
    }

    private void add(Invoice document, LineOrigin origin) {
        rules.add(new Key(
                document.header().seller().id(), document.type().isSelfBilled(), origin.agreement(), origin.rule()));
    }

    boolean contains(BilledLine.Subject subject) {
        return rules.contains(new Key(subject.seller(), subject.selfBilled(), subject.agreement(), subject.rule()));
    }
}
