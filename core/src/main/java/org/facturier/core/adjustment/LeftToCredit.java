package org.facturier.core.adjustment;

import java.util.HashMap;
import java.util.Map;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.money.ExactMoney;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/**
 * What is left to credit while one run credits: of lines, and of the documents by treatment. It is one for all agreements
 * of a run, which may have lines on one document, so that together they take no more of it than there is.
 *
 * <p>The chain says what is left before the run; what the run itself takes is counted here, for it is in no document yet.
 */
public final class LeftToCredit {

    /** What bears one treatment on one document: of it, too, no more is credited than is left. */
    private record Group(DocumentKey document, TaxTreatment treatment) {}

    private final Chain chain;
    private final Map<DocumentKey, Remaining> remaining = new HashMap<>();
    private final Map<LineKey, Money> lines = new HashMap<>();
    private final Map<Group, Money> groups = new HashMap<>();

    /**
     * Begins with nothing credited by the run.
     *
     * @param chain  every document issued before
     */
    public LeftToCredit(Chain chain) {
        this.chain = chain;
    }

    /** {@return how much of a line may still be credited, zero or more, as on its document without tax} */
    Money of(Billed line) {
        Money zero = Money.zero(line.came().getCurrencyUnit());
        Remaining left = remaining.computeIfAbsent(line.key().document(), chain::remaining);
        Money own = lines.computeIfAbsent(line.key(), key -> left.lines().getOrDefault(key.line(), zero));
        Money all = groups.computeIfAbsent(
                group(line), group -> left.net(line.line().treatment()));
        Money least = own.isLessThan(all) ? own : all;
        return least.isPositive() ? least : zero;
    }

    /** {@return what is left of a line, as its share of what was agreed; nothing of a line that itself takes something off} */
    ExactMoney asAgreed(Billed line) {
        return line.agreed().isPositive()
                ? line.share(of(line))
                : ExactMoney.zero(line.came().getCurrencyUnit());
    }

    /** {@return what was forgiven of a line before the run, as its share of what was agreed: it gives nothing back and is gone} */
    ExactMoney forgiven(Billed line) {
        Money zero = Money.zero(line.came().getCurrencyUnit());
        Money own = chain.remaining(line.key().document())
                .lines()
                .getOrDefault(line.key().line(), zero);
        Money gone = line.kept().minus(own);
        return gone.isPositive() && line.agreed().isPositive() ? line.share(gone) : ExactMoney.of(zero);
    }

    /**
     * {@return so much of what a line came to as stands for an amount as agreed, rounded to the cent; at most all that is left}
     *
     * <p>Of a line of 100.00 as agreed that came to 90.00, a need of 50.00 is 45.00. Where all that is left stands for the need
     * or less, it is all that is left, so that no cent of rounding stays behind.
     *
     * @param line  the line; of one that itself takes something off nothing is credited
     * @param need  as agreed, zero or more
     */
    Money back(Billed line, ExactMoney need) {
        Money most = of(line);
        if (asAgreed(line).compareTo(need) <= 0) {
            return line.agreed().isPositive() ? most : Money.zero(most.getCurrencyUnit());
        }
        Money part = need.share(line.came(), line.agreed()).stated();
        return part.isGreaterThan(most) ? most : part;
    }

    /**
     * Credits so much of a line that was asked for before: what is left is known here only since then.
     *
     * @param net  as on its document, at most what is left
     */
    void take(Billed line, Money net) {
        lines.computeIfPresent(line.key(), (key, left) -> left.minus(net));
        groups.computeIfPresent(group(line), (group, left) -> left.minus(net));
    }

    private static Group group(Billed line) {
        return new Group(line.key().document(), line.line().treatment());
    }
}
