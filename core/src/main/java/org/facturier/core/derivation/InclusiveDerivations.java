package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.GROUP_GROSS;
import static org.facturier.core.explanation.DocumentFigure.TOTAL_ADVERTISED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.jspecify.annotations.Nullable;

/**
 * How nets and taxes came out of prices that include tax, in a document that starts from nothing. The net of a group is taken
 * out of its gross once; the net of an amount is a step of the running sum, so that the nets of a group sum to its own.
 *
 * <p>Two lines of 0.99 at 20 %: the group has 1.98 with tax and a net of 1.65. The first line has a net of 0.83; the second has
 * 1.65, the net so far, less 0.83.
 */
public final class InclusiveDerivations {

    /** How the tax of a group comes of its sums with and without tax: as their difference, or as a percentage of the net. */
    public interface TaxOfGroup {

        /**
         * {@return the derivation of the tax of a group}
         *
         * @param account  where the figures of the group stand
         * @param group  the place of the group in the breakdown, from 0
         * @param stated  what the document states of it
         * @param gross  its sum with tax
         * @param net  its net
         */
        Derivation tax(TaxAccount account, int group, TaxSubtotal stated, Derivation gross, Derivation net);
    }

    private final TaxOfGroup way;
    private final Request request;
    private final Result stated;
    private final TaxAccount account;
    private final @Nullable Derivation[] nets;

    /**
     * Starts to derive.
     *
     * @param way  how the tax of a group is found
     * @param request  the amounts, with tax
     * @param stated  nets, breakdown and rounding that the document states
     * @param account  how the amounts came about, and where their figures stand
     */
    public InclusiveDerivations(TaxOfGroup way, Request request, Result stated, TaxAccount account) {
        this.way = way;
        this.request = request;
        this.stated = stated;
        this.account = account;
        this.nets = new Derivation[request.amounts().size()];
    }

    /** {@return nets, groups in the order of the breakdown, and the rounding} */
    public TaxDerivations all() {
        List<List<Integer>> members = account.members(request, stated);
        List<TaxDerivations.Group> groups = new ArrayList<>();
        for (int group = 0; group < members.size(); group++) {
            groups.add(group(group, members.get(group)));
        }
        return new TaxDerivations(netsOrGiven(account, stated, nets), groups, rounding(groups));
    }

    /**
     * {@return one group: its gross as a sum, its net taken out of that, its tax by the way that was handed in}
     *
     * @param group  its place in the breakdown, from 0
     * @param members  the places of its amounts
     */
    private TaxDerivations.Group group(int group, List<Integer> members) {
        TaxSubtotal subtotal = stated.subtotals().get(group);
        Derivation percent = account.percent(subtotal, group);
        Derivation gross = account.steps()
                .between(
                        GROUP_GROSS.at(group),
                        Formulas.GROUP_GROSS,
                        members.stream().map(account.amounts()::get).toList());
        nets(members, percent);
        Derivation net = account.net(subtotal, group, Formulas.NET_OF_GROSS, List.of(gross, percent));
        return TaxDerivations.Group.of(net, way.tax(account, group, subtotal, gross, net));
    }

    /**
     * Each net is the rounded net of the running sum, less what came before. The net of the first amount is the net so far
     * already and needs no step.
     */
    private void nets(List<Integer> members, Derivation percent) {
        Derivation running = null;
        Derivation before = null;
        for (int at : members) {
            Derivation amount = account.amounts().get(at);
            if (running == null || before == null) {
                running = amount;
                before = stated(at, percent, running);
                nets[at] = before;
            } else {
                running = account.steps()
                        .between(account.nets().get(at).running(), Formulas.SO_FAR, List.of(running, amount));
                Derivation now = account.steps()
                        .between(account.nets().get(at).soFar(), Formulas.NET_OF_GROSS, List.of(running, percent));
                nets[at] = account.steps()
                        .stated(
                                account.nets().get(at),
                                stated.nets().get(at).getAmount(),
                                Formulas.NET_STEP,
                                List.of(now, before));
                before = now;
            }
        }
    }

    /** {@return the net of the first amount of a group, taken out of it at once} */
    private Derivation stated(int at, Derivation percent, Derivation gross) {
        return account.steps()
                .stated(
                        account.nets().get(at),
                        stated.nets().get(at).getAmount(),
                        Formulas.NET_OF_GROSS,
                        List.of(gross, percent));
    }

    /**
     * {@return the nets in the order of the document, as given where nothing was derived} That is where an amount stands under
     * a treatment that the breakdown lacks.
     */
    static List<Derivation> netsOrGiven(TaxAccount account, Result stated, @Nullable Derivation[] nets) {
        List<Derivation> all = new ArrayList<>();
        for (int i = 0; i < nets.length; i++) {
            Derivation net = nets[i];
            all.add(
                    net == null
                            ? new Derivation.Given(
                                    account.nets().get(i), stated.nets().get(i).getAmount())
                            : net);
        }
        return all;
    }

    private Derivation rounding(List<TaxDerivations.Group> groups) {
        return rounding(account, stated, groups);
    }

    /**
     * What net and tax do not come to of what is advertised. A breakdown without groups leaves all of it: so that there is
     * something to take off, what is advertised is taken off itself.
     */
    static Derivation rounding(TaxAccount account, Result stated, List<TaxDerivations.Group> groups) {
        Derivation advertised = account.steps().between(TOTAL_ADVERTISED.at(), Formulas.GROUP_GROSS, account.amounts());
        List<Derivation> operands = Stream.concat(
                        Stream.of(advertised), groups.stream().flatMap(group -> Stream.of(group.net(), group.tax())))
                .toList();
        return account.steps()
                .stated(
                        account.rounding(),
                        stated.rounding().getAmount(),
                        Formulas.ROUNDING,
                        operands.size() == 1 ? List.of(advertised, advertised) : operands);
    }
}
