package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.LEVY_AMOUNT;
import static org.facturier.core.explanation.DocumentFigure.LEVY_BASE;
import static org.facturier.core.explanation.DocumentFigure.LEVY_NET;
import static org.facturier.core.explanation.DocumentFigure.LEVY_PERCENT;
import static org.facturier.core.explanation.DocumentFigure.LEVY_TAXABLE_SHARE;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_LESS_LEVIES;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_PLUS_LEVIES;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.LevyEffect;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.VatCalculator.Request;
import org.joda.money.Money;

/**
 * How levies came about, and what is payable with them. A levy is a tax beside VAT; it bears on the nets of some treatments and
 * changes what is payable, but neither VAT nor the total with it.
 *
 * <p>Base and amount are two figures, each stated: on a net of 100.00 a levy of 23 % on half of it has a base of 50.00 and
 * comes to 11.50. On a part of a whole both are shares of those of the whole.
 */
final class LevyDerivations {

    private final Explanation.Builder steps;
    private final InvoiceTotals totals;
    private final TaxDerivations taxes;
    private final Request request;

    /**
     * Starts to derive.
     *
     * @param steps  takes the derivations down
     * @param totals  what the document states
     * @param taxes  how its nets and groups came about
     * @param request  under which treatments the amounts of the document are, and what they start from
     */
    LevyDerivations(Explanation.Builder steps, InvoiceTotals totals, TaxDerivations taxes, Request request) {
        this.steps = steps;
        this.totals = totals;
        this.taxes = taxes;
        this.request = request;
    }

    /**
     * {@return the total with tax, with what is added and without what is withheld} Where nothing is added, or nothing
     * withheld, there is no such step.
     *
     * @param gross  the total with tax
     */
    Derivation payable(Derivation gross) {
        List<Derivation> amounts = new ArrayList<>();
        for (int i = 0; i < totals.levies().size(); i++) {
            amounts.add(amount(i, totals.levies().get(i)));
        }
        Derivation with = together(TOTAL_PLUS_LEVIES, Formulas.PLUS_LEVIES, gross, of(LevyEffect.ADDED, amounts));
        return together(TOTAL_LESS_LEVIES, Formulas.LESS_LEVIES, with, of(LevyEffect.WITHHELD, amounts));
    }

    /** {@return the levies that are added, or else those that are withheld, in the order of the document} */
    private List<Derivation> of(LevyEffect effect, List<Derivation> amounts) {
        List<Derivation> own = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (totals.levies().get(i).levy().effect() == effect) {
                own.add(amounts.get(i));
            }
        }
        return own;
    }

    /** {@return what was before and some levies, as one step; the former itself where there are none} */
    private Derivation together(DocumentFigure figure, Formula formula, Derivation before, List<Derivation> more) {
        List<Derivation> operands = new ArrayList<>(List.of(before));
        operands.addAll(more);
        return more.isEmpty() ? before : steps.between(figure.at(), formula, operands);
    }

    /**
     * A levy that no whole bore is worked out on the document; one that a whole bore is a share of it. With one basis its
     * figures stand beside the levy, with several beside each of them, even if only one of them bore it.
     */
    private Derivation amount(int at, LevyAmount stated) {
        List<LevyShare.Whole> wholes = wholes(stated.levy());
        if (wholes.isEmpty()) {
            return alone(at, stated);
        }
        return request.bases().size() == 1 ? share(at, stated, wholes.get(0)) : shares(at, stated, wholes);
    }

    /** {@return the bases that bore the levy, of those that something starts from, in their order} */
    private List<LevyShare.Whole> wholes(Levy levy) {
        return IntStream.range(0, request.bases().size())
                .filter(request.starts()::contains)
                .boxed()
                .flatMap(i -> LevyShare.Whole.of(i, request.bases().get(i), levy).stream())
                .toList();
    }

    /** A levy on nets of the document: the base is their sum, or the part of it that the law takes. */
    private Derivation alone(int at, LevyAmount stated) {
        List<Derivation> nets = nets(stated.levy());
        Derivation base = stated.levy().isOnShare()
                ? stated(
                        at,
                        LEVY_BASE,
                        stated.base(),
                        Made.of(
                                Formulas.LEVY_BASE,
                                steps.between(LEVY_NET.at(at), Formulas.LEVY_NET, nets),
                                part(at, stated)))
                : stated(at, LEVY_BASE, stated.base(), new Made(Formulas.LEVY_NET, nets));
        return stated(at, LEVY_AMOUNT, stated.amount(), Made.of(Formulas.LEVY_AMOUNT, base, percent(at, stated)));
    }

    /** {@return the nets of the groups that bear a levy} */
    private List<Derivation> nets(Levy levy) {
        List<Derivation> nets = new ArrayList<>();
        for (int i = 0; i < taxes.groups().size(); i++) {
            if (levy.bearsOn(totals.taxes().get(i).treatment())) {
                nets.add(taxes.groups().get(i).net());
            }
        }
        return nets;
    }

    /** {@return the levy as a share of that of the one whole; its base is taken down before it} */
    private Derivation share(int at, LevyAmount stated, LevyShare.Whole whole) {
        LevyShare.Both both = new LevyShare(steps, figure -> figure.at(at), whole)
                .of(nets(stated.levy()), part(at, stated), percent(at, stated));
        stated(at, LEVY_BASE, stated.base(), both.base());
        return stated(at, LEVY_AMOUNT, stated.amount(), both.amount());
    }

    /**
     * Base and amount as the sum of what falls to each whole, rounded by itself. Amounts that start from a whole that did not
     * bear the levy are left out.
     */
    private Derivation shares(int at, LevyAmount stated, List<LevyShare.Whole> wholes) {
        List<Derivation> bases = new ArrayList<>();
        List<Derivation> amounts = new ArrayList<>();
        for (LevyShare.Whole whole : wholes) {
            LevyShare.Both both = new LevyShare(steps, figure -> figure.at(at, whole.index()), whole)
                    .of(nets(stated.levy(), whole.index()), part(at, stated), percent(at, stated));
            bases.add(both.base().between(steps, LEVY_BASE.at(at, whole.index())));
            amounts.add(both.amount().between(steps, LEVY_AMOUNT.at(at, whole.index())));
        }
        stated(at, LEVY_BASE, stated.base(), new Made(Formulas.LEVY_OF_BASES, bases));
        return stated(at, LEVY_AMOUNT, stated.amount(), new Made(Formulas.LEVY_OF_BASES, amounts));
    }

    /** {@return the nets of the amounts that start from a basis and bear the levy} */
    private List<Derivation> nets(Levy levy, int basis) {
        return IntStream.range(0, request.amounts().size())
                .filter(i -> request.starts().get(i) == basis)
                .filter(i -> levy.bearsOn(request.amounts().get(i).treatment()))
                .mapToObj(taxes.nets()::get)
                .toList();
    }

    /** {@return the rate of a levy, in hundredths} */
    private static Derivation percent(int at, LevyAmount stated) {
        return new Given(LEVY_PERCENT.at(at), stated.levy().percent().value());
    }

    /** {@return which part of the net is the base, in hundredths; 100 where the law takes all} */
    private static Derivation part(int at, LevyAmount stated) {
        return new Given(LEVY_TAXABLE_SHARE.at(at), stated.levy().taxableShare().value());
    }

    private Derivation stated(int at, DocumentFigure figure, Money stated, Made made) {
        return made.stated(steps, figure.at(at), stated.getAmount());
    }
}
