package org.facturier.core.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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

/** How the tax of a part, or of parts of several wholes, came out of the tax of the whole and of earlier parts. */
public final class CumulativeDerivations {

    private final Request request;
    private final Result stated;
    private final TaxAccount account;
    private final List<BasisPlaces> bases;
    private final List<List<Integer>> members;

    public CumulativeDerivations(Request request, Result stated, TaxAccount account) {
        this.request = request;
        this.stated = stated;
        this.account = account;
        this.bases = BasisPlaces.of(request.bases());
        this.members = account.members(request, stated);
    }

    public TaxDerivations all() {
        return new TaxDerivations(
                account.amounts(), account.groups(request, stated, this::group), account.rounding(stated));
    }

    private TaxDerivations.Group group(int group, TaxSubtotal subtotal, List<Derivation> amounts) {
        Derivation net = account.net(subtotal, group, TaxAccount.GROUP_NET, amounts);
        SortedMap<Integer, List<Derivation>> byBasis = byBasis(group);
        if (byBasis.size() > 1) {
            return new Parts(group, subtotal, byBasis).sum(net);
        }
        return byBasis.isEmpty()
                ? alone(group, subtotal, net)
                : share(subtotal, byBasis.firstKey(), net, figure -> account.beside(group, figure))
                        .map(share -> one(group, subtotal, net, share))
                        .orElseGet(() -> alone(group, subtotal, net));
    }

    /** The amounts of a group, by the basis that they start from. */
    private SortedMap<Integer, List<Derivation>> byBasis(int group) {
        SortedMap<Integer, List<Derivation>> byBasis = new TreeMap<>();
        if (!request.bases().isEmpty()) {
            members.get(group)
                    .forEach(i -> byBasis.computeIfAbsent(request.starts().get(i), basis -> new ArrayList<>())
                            .add(account.amounts().get(i)));
        }
        return byBasis;
    }

    private Optional<ShareDerivation> share(
            TaxSubtotal subtotal, int basis, Derivation net, Function<String, Place> at) {
        return bases.get(basis)
                .figures(subtotal.treatment())
                .map(figures -> new ShareDerivation(account.steps(), at, figures, net));
    }

    private TaxDerivations.Group alone(int group, TaxSubtotal subtotal, Derivation net) {
        return TaxDerivations.Group.of(net, tax(group, subtotal, atRate(group, subtotal, net)));
    }

    private TaxDerivations.Group one(int group, TaxSubtotal subtotal, Derivation net, ShareDerivation share) {
        return new TaxDerivations.Group(
                net,
                tax(group, subtotal, share.tax(account.percent(subtotal, group))),
                subtotal.taxInAccountingCurrency()
                        .flatMap(own -> share.converted().map(made -> converted(group, own, made))));
    }

    private Made atRate(int group, TaxSubtotal subtotal, Derivation net) {
        return Made.of(Formulas.GROUP_TAX, net, account.percent(subtotal, group));
    }

    private Derivation tax(int group, TaxSubtotal subtotal, Made made) {
        return account.tax(subtotal, group, made.formula(), made.operands());
    }

    private Derivation converted(int group, Money own, Made made) {
        return made.stated(account.steps(), account.beside(group, "taxInAccountingCurrency"), own.getAmount());
    }

    /** The parts of several wholes under one treatment. */
    private final class Parts {

        private final int group;
        private final TaxSubtotal subtotal;
        private final SortedMap<Integer, List<Derivation>> byBasis;
        private final List<Derivation> taxes = new ArrayList<>();
        private final List<Derivation> converted = new ArrayList<>();

        Parts(int group, TaxSubtotal subtotal, SortedMap<Integer, List<Derivation>> byBasis) {
            this.group = group;
            this.subtotal = subtotal;
            this.byBasis = byBasis;
        }

        TaxDerivations.Group sum(Derivation net) {
            byBasis.forEach(this::part);
            Derivation tax = tax(group, subtotal, new Made(Formulas.GROUP_TAX_OF_BASES, taxes));
            return new TaxDerivations.Group(
                    net,
                    tax,
                    subtotal.taxInAccountingCurrency()
                            .filter(own -> converted.size() == byBasis.size())
                            .map(own -> converted(group, own, new Made(Formulas.GROUP_TAX_OF_BASES, converted))));
        }

        private void part(int basis, List<Derivation> amounts) {
            Function<String, Place> at = figure -> account.beside(group, basis, figure);
            Derivation net = amounts.size() == 1
                    ? amounts.get(0)
                    : new Made(TaxAccount.GROUP_NET, amounts).between(account.steps(), at.apply("net"));
            Optional<ShareDerivation> share = share(subtotal, basis, net, at);
            Made tax = share.map(known -> known.tax(account.percent(subtotal, group)))
                    .orElseGet(() -> atRate(group, subtotal, net));
            taxes.add(tax.between(account.steps(), at.apply("tax")));
            subtotal.taxInAccountingCurrency()
                    .flatMap(own -> share.flatMap(ShareDerivation::converted)
                            .map(made -> made.between(
                                    account.steps(),
                                    at.apply("taxInAccountingCurrency"),
                                    own.getAmount().scale())))
                    .ifPresent(converted::add);
        }
    }
}
