package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.GROUP_CONVERTED_TAX;
import static org.facturier.core.explanation.DocumentFigure.GROUP_GROSS;
import static org.facturier.core.explanation.DocumentFigure.GROUP_NET_OF_PART;
import static org.facturier.core.explanation.DocumentFigure.GROUP_TAX;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How nets and taxes came out of parts whose prices include tax. What a part comes to with tax is said by its amounts. The net
 * of each amount is a step: that of all parts up to it less that of all before, so each is made of the one before it. The tax
 * is the difference, for the last part what is left.
 *
 * <p>Nets are taken down while groups are gone through, each at the place of its amount: a document states its lines in another
 * order than its groups.
 */
public final class CumulativeInclusiveDerivations {

    private final Request request;
    private final Result stated;
    private final TaxAccount account;
    private final List<BasisPlaces> bases;
    private final @Nullable Derivation[] nets;

    /**
     * Starts to derive.
     *
     * @param request  the amounts, with tax, and what they start from
     * @param stated  nets, breakdown and rounding that the document states
     * @param account  how the amounts came about, and where their figures stand
     */
    public CumulativeInclusiveDerivations(Request request, Result stated, TaxAccount account) {
        this.request = request;
        this.stated = stated;
        this.account = account;
        this.bases = BasisPlaces.of(request.bases());
        this.nets = new Derivation[request.amounts().size()];
    }

    /** {@return nets, groups in the order of the breakdown, and the rounding} */
    public TaxDerivations all() {
        List<List<Integer>> members = account.members(request, stated);
        List<TaxDerivations.Group> groups = new ArrayList<>();
        for (int group = 0; group < members.size(); group++) {
            groups.add(new Group(group).of(byBasis(members.get(group))));
        }
        return new TaxDerivations(InclusiveDerivations.netsOrGiven(account, stated, nets), groups, rounding(groups));
    }

    /**
     * The last part takes the rounding of its whole, which stands as given. Without a basis it is what nets and taxes lack to
     * what is advertised.
     */
    private Derivation rounding(List<TaxDerivations.Group> groups) {
        return request.bases().isEmpty()
                ? InclusiveDerivations.rounding(account, stated, groups)
                : account.rounding(stated);
    }

    /**
     * {@return the places of amounts by the basis that they start from, in the order of the bases; without any all stand under
     * 0}
     */
    private Map<Integer, List<Integer>> byBasis(List<Integer> members) {
        Map<Integer, List<Integer>> byBasis = new TreeMap<>();
        for (int i : members) {
            int basis = request.starts().isEmpty() ? 0 : request.starts().get(i);
            byBasis.computeIfAbsent(basis, key -> new ArrayList<>()).add(i);
        }
        return byBasis;
    }

    /** What stands under one treatment. Figures between stand beside the group, or beside its part where it has several. */
    private final class Group {

        private final int group;
        private final TaxSubtotal subtotal;
        private final List<Derivation> ofAmounts = new ArrayList<>();
        private final SortedMap<Integer, Made> taxes = new TreeMap<>();
        private final SortedMap<Integer, Made> converted = new TreeMap<>();
        private Function<DocumentFigure, Place> at;

        Group(int group) {
            this.group = group;
            this.subtotal = stated.subtotals().get(group);
            this.at = figure -> figure.at(group);
        }

        /**
         * {@return the group: its net the sum of those of its amounts, its tax that of its one part or the sum of those of
         * several}
         *
         * @param byBasis  the places of its amounts
         */
        TaxDerivations.Group of(Map<Integer, List<Integer>> byBasis) {
            byBasis.forEach((basis, members) -> {
                if (byBasis.size() > 1) {
                    at = figure -> figure.at(group, basis);
                }
                part(basis, members);
            });
            Derivation net = account.net(subtotal, group, TaxAccount.GROUP_NET, ofAmounts);
            Made tax = sum(GROUP_TAX, taxes, subtotal.tax());
            return new TaxDerivations.Group(
                    net,
                    account.tax(subtotal, group, tax.formula(), tax.operands()),
                    subtotal.taxInAccountingCurrency()
                            .filter(own -> !converted.isEmpty() && converted.size() == byBasis.size())
                            .map(own -> sum(GROUP_CONVERTED_TAX, converted, own)
                                    .stated(account.steps(), GROUP_CONVERTED_TAX.at(group), own.getAmount())));
        }

        /**
         * Of one part it is what that is made of; of several, their sum, each in the decimals of what they come to.
         *
         * @param parts  by the basis that each starts from
         * @param like  what is stated: in the accounting currency it may have other decimals than the document
         */
        private Made sum(DocumentFigure figure, SortedMap<Integer, Made> parts, Money like) {
            if (parts.size() == 1) {
                return parts.get(parts.firstKey());
            }
            List<Derivation> between = new ArrayList<>();
            parts.forEach((basis, part) ->
                    between.add(part.between(account.steps(), figure.at(group, basis), like.getScale())));
            return new Made(Formulas.GROUP_TAX_OF_BASES, between);
        }

        /** {@return the figures of the whole, empty where there is none or it does not have the treatment} */
        private Optional<BasisFigures> figures(int basis) {
            return request.bases().isEmpty()
                    ? Optional.empty()
                    : bases.get(basis).figures(subtotal.treatment());
        }

        /**
         * Works out one part: the nets of its amounts, its tax, and its tax in the accounting currency where the whole states
         * it.
         */
        private void part(int basis, List<Integer> members) {
            Derivation percent = account.percent(subtotal, group);
            Derivation gross = new Made(
                            Formulas.GROUP_GROSS,
                            members.stream().map(account.amounts()::get).toList())
                    .between(account.steps(), at.apply(GROUP_GROSS));
            Optional<InclusiveShareDerivation> share =
                    figures(basis).map(figures -> new InclusiveShareDerivation(account.steps(), at, figures, percent));
            List<Derivation> own = share.map(known -> shared(known, members)).orElseGet(() -> alone(members, percent));
            ofAmounts.addAll(own);
            Derivation net = new Made(TaxAccount.GROUP_NET, own).between(account.steps(), at.apply(GROUP_NET_OF_PART));
            taxes.put(
                    basis,
                    share.map(known -> known.tax(gross, net))
                            .orElseGet(() -> Made.of(Formulas.TAX_BY_DIFFERENCE, gross, net)));
            share.flatMap(InclusiveShareDerivation::converted).ifPresent(made -> converted.put(basis, made));
        }

        /** {@return the net of each amount of a part of a known whole, in their order} */
        private List<Derivation> shared(InclusiveShareDerivation share, List<Integer> members) {
            List<Derivation> own = new ArrayList<>();
            for (int i : members) {
                own.add(stated(
                        i, share.net(account.amounts().get(i), account.nets().get(i))));
            }
            return own;
        }

        /** A whole by itself: each net is the rounded net of the running sum, less what came before. */
        private List<Derivation> alone(List<Integer> members, Derivation percent) {
            List<Derivation> own = new ArrayList<>();
            Derivation running = null;
            Derivation before = null;
            for (int i : members) {
                Place place = account.nets().get(i);
                Derivation amount = account.amounts().get(i);
                running = running == null
                        ? amount
                        : Made.of(Formulas.SO_FAR, running, amount).between(account.steps(), place.running());
                Made net = Made.of(Formulas.NET_OF_GROSS, running, percent);
                Derivation now = before == null ? null : net.between(account.steps(), place.soFar());
                own.add(stated(i, now == null || before == null ? net : Made.of(Formulas.NET_STEP, now, before)));
                before = now == null ? own.get(0) : now;
            }
            return own;
        }

        /** {@return the net of an amount as the document states it, kept for the order of the document} */
        private Derivation stated(int i, Made made) {
            Derivation net = made.stated(
                    account.steps(), account.nets().get(i), stated.nets().get(i).getAmount());
            nets[i] = net;
            return net;
        }
    }
}
