package org.facturier.core.dueperiod;

import java.util.HashMap;
import java.util.Map;
import org.facturier.core.chain.Chain;
import org.facturier.core.chain.Remaining;
import org.facturier.core.money.ExactMoney;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** What is left to take back while one run takes back: of lines, and of the documents by treatment. */
public final class LeftToCredit {

    private record Group(DocumentKey document, TaxTreatment treatment) {}

    private final Chain chain;
    private final Map<DocumentKey, Remaining> remaining = new HashMap<>();
    private final Map<LineKey, Money> lines = new HashMap<>();
    private final Map<Group, Money> groups = new HashMap<>();

    public LeftToCredit(Chain chain) {
        this.chain = chain;
    }

    /** {@return how much of a line may still be taken back, zero or more} */
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

    /** Takes back so much of a line. */
    void take(Billed line, Money net) {
        lines.computeIfPresent(line.key(), (key, left) -> left.minus(net));
        groups.computeIfPresent(group(line), (group, left) -> left.minus(net));
    }

    private static Group group(Billed line) {
        return new Group(line.key().document(), line.line().treatment());
    }
}
