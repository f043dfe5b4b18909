package org.facturier.core.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How nets and taxes came out of parts whose prices include tax. */
public final class CumulativeInclusiveDerivations {

    private final Request request;
    private final Result stated;
    private final TaxAccount account;
    private final List<BasisPlaces> bases;
    private final @Nullable Derivation[] nets;

    public CumulativeInclusiveDerivations(Request request, Result stated, TaxAccount account) {
        this.request = request;
        this.stated = stated;
        this.account = account;
        this.bases = BasisPlaces.of(request.bases());
        this.nets = new Derivation[request.amounts().size()];
    }

    public TaxDerivations all() {
        List<List<Integer>> members = account.members(request, stated);
        List<TaxDerivations.Group> groups = new ArrayList<>();
        for (int group = 0; group < members.size(); group++) {
            groups.add(new Group(group).of(byBasis(members.get(group))));
        }
        return new TaxDerivations(InclusiveDerivations.netsOrGiven(account, stated, nets), groups, rounding(groups));
    }

    /** The last part takes the rounding of its whole, which stands as given. */
    private Derivation rounding(List<TaxDerivations.Group> groups) {
        return request.bases().isEmpty()
                ? InclusiveDerivations.rounding(account, stated, groups)
                : account.rounding(stated);
    }

    private Map<Integer, List<Integer>> byBasis(List<Integer> members) {
        Map<Integer, List<Integer>> byBasis = new TreeMap<>();
        for (int i : members) {
            int basis = request.starts().isEmpty() ? 0 : request.starts().get(i);
            byBasis.computeIfAbsent(basis, key -> new ArrayList<>()).add(i);
        }
        return byBasis;
    }

    /** What stands under one treatment. */
    private final class Group {

        private final int group;
        private final TaxSubtotal subtotal;
        private final List<Derivation> ofAmounts = new ArrayList<>();
        private final List<Made> taxes = new ArrayList<>();
        private final List<Made> converted = new ArrayList<>();
        private Function<String, Place> at;

        Group(int group) {
            this.group = group;
            this.subtotal = stated.subtotals().get(group);
            this.at = figure -> account.beside(group, figure);
        }

        TaxDerivations.Group of(Map<Integer, List<Integer>> byBasis) {
            byBasis.forEach((basis, members) -> {
                if (byBasis.size() > 1) {
                    at = figure -> account.beside(group, basis, figure);
                }
                part(basis, members);
            });
            Derivation net = account.net(subtotal, group, TaxAccount.GROUP_NET, ofAmounts);
            Made tax = sum("tax", taxes, subtotal.tax());
            return new TaxDerivations.Group(
                    net,
                    account.tax(subtotal, group, tax.formula(), tax.operands()),
                    subtotal.taxInAccountingCurrency()
                            .filter(own -> !converted.isEmpty() && converted.size() == byBasis.size())
                            .map(own -> sum("taxInAccountingCurrency", converted, own)
                                    .stated(
                                            account.steps(),
                                            account.beside(group, "taxInAccountingCurrency"),
                                            own.getAmount())));
        }

        /** In the decimals of what they come to. */
        private Made sum(String figure, List<Made> parts, Money like) {
            if (parts.size() == 1) {
                return parts.get(0);
            }
            List<Derivation> between = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                between.add(parts.get(i).between(account.steps(), account.beside(group, i, figure), like.getScale()));
            }
            return new Made(Formulas.GROUP_TAX_OF_BASES, between);
        }

        private Optional<BasisFigures> figures(int basis) {
            return request.bases().isEmpty()
                    ? Optional.empty()
                    : bases.get(basis).figures(subtotal.treatment());
        }

        private void part(int basis, List<Integer> members) {
            Derivation percent = account.percent(subtotal, group);
            Derivation gross = new Made(
                            Formulas.GROUP_GROSS,
                            members.stream().map(account.amounts()::get).toList())
                    .between(account.steps(), at.apply("gross"));
            Optional<InclusiveShareDerivation> share =
                    figures(basis).map(figures -> new InclusiveShareDerivation(account.steps(), at, figures, percent));
            List<Derivation> own = share.map(known -> shared(known, members)).orElseGet(() -> alone(members, percent));
            ofAmounts.addAll(own);
            Derivation net = new Made(TaxAccount.GROUP_NET, own).between(account.steps(), at.apply("netOfPart"));
            taxes.add(share.map(known -> known.tax(gross, net))
                    .orElseGet(() -> Made.of(Formulas.TAX_BY_DIFFERENCE, gross, net)));
            share.flatMap(InclusiveShareDerivation::converted).ifPresent(converted::add);
        }

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
                        : Made.of(Formulas.SO_FAR, running, amount)
                                .between(account.steps(), Place.of(place + ".running"));
                Made net = Made.of(Formulas.NET_OF_GROSS, running, percent);
                Derivation now = before == null ? null : net.between(account.steps(), Place.of(place + ".soFar"));
                own.add(stated(i, now == null || before == null ? net : Made.of(Formulas.NET_STEP, now, before)));
                before = now == null ? own.get(0) : now;
            }
            return own;
        }

        private Derivation stated(int i, Made made) {
            Derivation net = made.stated(
                    account.steps(), account.nets().get(i), stated.nets().get(i).getAmount());
            nets[i] = net;
            return net;
        }
    }
}
