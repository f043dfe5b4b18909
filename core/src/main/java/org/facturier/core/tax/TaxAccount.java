package org.facturier.core.tax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.explanation.Formula;
import org.facturier.core.explanation.Operation;
import org.facturier.core.explanation.Place;
import org.facturier.core.finding.Completeness;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.joda.money.Money;

/**
 * Where a calculator gives account of its figures: the amounts that it was handed, as they came about, and where what it
 * made of them stands in the document.
 *
 * @param amounts  the derivation of each amount of the request, with its sign
 * @param nets  where the net of each amount stands
 * @param steps  takes the derivations down
 * @param rounding  where the rounding amount stands, or the part of it that comes of tax
 */
public record TaxAccount(List<Derivation> amounts, List<Place> nets, Explanation.Builder steps, Place rounding) {

    /** The net of a group is the sum of its amounts. */
    public static final Formula GROUP_NET = new Formula("group.net", Operation.SUM, "EN 16931 BT-116");

    public TaxAccount {
        Completeness.of("the account of a calculator")
                .needs("steps", steps)
                .needs("rounding", rounding)
                .verify();
        amounts = List.copyOf(amounts);
        nets = List.copyOf(nets);
    }

    /** Makes the account of a document whose rounding amount comes of tax alone. */
    public TaxAccount(List<Derivation> amounts, List<Place> nets, Explanation.Builder steps) {
        this(amounts, nets, steps, DocumentFigure.TOTAL_ROUNDING.at());
    }

    /** {@return the derivation of the net of a group: where it stands is known} */
    public Derivation net(TaxSubtotal stated, int group, Formula formula, List<Derivation> operands) {
        return steps.stated(DocumentFigure.GROUP_NET.at(group), stated.net().getAmount(), formula, operands);
    }

    /** {@return the derivation of the tax of a group} */
    public Derivation tax(TaxSubtotal stated, int group, Formula formula, List<Derivation> operands) {
        return steps.stated(DocumentFigure.GROUP_TAX.at(group), stated.tax().getAmount(), formula, operands);
    }

    /** {@return the rate of a group, zero outside the scope of VAT} */
    public Derivation percent(TaxSubtotal stated, int group) {
        return new Given(
                DocumentFigure.GROUP_PERCENT.at(group),
                stated.treatment().percent().orElse(BigDecimal.ZERO));
    }

    /**
     * {@return for each subtotal, the indices of the amounts under its treatment}; where a treatment stands twice, the first
     * has them all
     */
    public List<List<Integer>> members(Request request, Result stated) {
        Map<TaxTreatment, List<Integer>> byTreatment = new HashMap<>();
        List<List<Integer>> members = new ArrayList<>();
        for (TaxSubtotal subtotal : stated.subtotals()) {
            List<Integer> own = new ArrayList<>();
            members.add(own);
            byTreatment.putIfAbsent(subtotal.treatment(), own);
        }
        for (int i = 0; i < request.amounts().size(); i++) {
            List<Integer> own = byTreatment.get(request.amounts().get(i).treatment());
            if (own != null) {
                own.add(i);
            }
        }
        return members;
    }

    /**
     * {@return the derivations of all subtotals}
     *
     * @param explained  derives one of them from the amounts under its treatment
     */
    public List<TaxDerivations.Group> groups(Request request, Result stated, OfGroup explained) {
        List<List<Integer>> members = members(request, stated);
        List<TaxDerivations.Group> groups = new ArrayList<>();
        for (int group = 0; group < members.size(); group++) {
            List<Derivation> own = new ArrayList<>();
            members.get(group).forEach(i -> own.add(amounts.get(i)));
            groups.add(explained.derive(group, stated.subtotals().get(group), own));
        }
        return groups;
    }

    /** Derives one subtotal. */
    @FunctionalInterface
    public interface OfGroup {

        /**
         * {@return how the subtotal came about}
         *
         * @param group  its index
         * @param stated  what is stated
         * @param amounts  the amounts under its treatment, as they came about
         */
        TaxDerivations.Group derive(int group, TaxSubtotal stated, List<Derivation> amounts);
    }

    /** {@return the derivation of the tax on one amount, which the document does not state} */
    public Derivation taxOf(Derivation amount, Formula formula, Derivation percent) {
        return steps.between(amount.place().tax(), formula, List.of(amount, percent));
    }

    /** Nets are sums wherever prices are without tax; how the tax came about is not known. */
    TaxDerivations asGiven(Request request, Result stated) {
        List<TaxDerivations.Group> groups = groups(
                request,
                stated,
                (group, subtotal, own) -> TaxDerivations.Group.of(
                        stated.nets().isEmpty()
                                ? net(subtotal, group, GROUP_NET, own)
                                : given(DocumentFigure.GROUP_NET, group, subtotal.net()),
                        given(DocumentFigure.GROUP_TAX, group, subtotal.tax())));
        return new TaxDerivations(stated.nets().isEmpty() ? amounts : netsAsGiven(stated), groups, rounding(stated));
    }

    private static Derivation given(DocumentFigure figure, int group, Money amount) {
        return new Given(figure.at(group), amount.getAmount());
    }

    private List<Derivation> netsAsGiven(Result stated) {
        return IntStream.range(0, stated.nets().size())
                .<Derivation>mapToObj(
                        i -> new Given(nets.get(i), stated.nets().get(i).getAmount()))
                .toList();
    }

    /** {@return the rounding amount, as given} */
    public Derivation rounding(Result stated) {
        return new Given(rounding, stated.rounding().getAmount());
    }
}
