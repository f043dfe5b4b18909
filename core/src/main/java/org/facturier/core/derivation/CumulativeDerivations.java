package org.facturier.core.derivation;

import static org.facturier.core.explanation.DocumentFigure.GROUP_CONVERTED_TAX;
import static org.facturier.core.explanation.DocumentFigure.GROUP_NET;
import static org.facturier.core.explanation.DocumentFigure.GROUP_TAX;

import java.util.ArrayList;
import java.util.List;
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

/**
 * How the tax of a part, or of parts of several wholes, came out of the tax of the whole and of earlier parts.
 *
 * <p>A group has one of three shapes. What starts from no basis, or has a treatment that its basis does not know, has its net
 * times its rate. What starts from one basis has its share of that whole. What starts from several has the sum of the shares,
 * each worked out and rounded by itself, with its figures beside those of the group.
 *
 * <p>A note on 33.33 of 100.00 with 5.50 of tax, after one on 33.33 that bore 1.83: net so far 66.66, tax so far 3.67, less
 * 1.83 makes 1.84.
 */
public final class CumulativeDerivations {

    private final Request request;
    private final Result stated;
    private final TaxAccount account;
    private final List<BasisPlaces> bases;
    private final List<List<Integer>> members;

    /**
     * Starts to derive.
     *
     * @param request  the amounts, without tax, and what they start from
     * @param stated  the breakdown that the document states
     * @param account  how the amounts came about, and where their figures stand
     */
    public CumulativeDerivations(Request request, Result stated, TaxAccount account) {
        this.request = request;
        this.stated = stated;
        this.account = account;
        this.bases = BasisPlaces.of(request.bases());
        this.members = account.members(request, stated);
    }

    /** {@return all groups, in the order of the breakdown; the rounding as given, for this arithmetic rounds nothing beside} */
    public TaxDerivations all() {
        return new TaxDerivations(
                account.amounts(), account.groups(request, stated, this::group), account.rounding(stated));
    }

    /** The tax of a group by its shape, told by how many bases its amounts start from. */
    private TaxDerivations.Group group(int group, TaxSubtotal subtotal, List<Derivation> amounts) {
        Derivation net = account.net(subtotal, group, TaxAccount.GROUP_NET, amounts);
        SortedMap<Integer, List<Derivation>> byBasis = byBasis(group);
        if (byBasis.size() > 1) {
            return new Parts(group, subtotal, byBasis).sum(net);
        }
        return byBasis.isEmpty()
                ? alone(group, subtotal, net)
                : share(subtotal, byBasis.firstKey(), net, figure -> figure.at(group))
                        .map(share -> one(group, subtotal, net, share))
                        .orElseGet(() -> alone(group, subtotal, net));
    }

    /** The amounts of a group, by the basis that they start from, in the order of the bases; empty where there is none. */
    private SortedMap<Integer, List<Derivation>> byBasis(int group) {
        SortedMap<Integer, List<Derivation>> byBasis = new TreeMap<>();
        if (!request.bases().isEmpty()) {
            members.get(group)
                    .forEach(i -> byBasis.computeIfAbsent(request.starts().get(i), basis -> new ArrayList<>())
                            .add(account.amounts().get(i)));
        }
        return byBasis;
    }

    /**
     * {@return the share in a whole, empty where that does not have the treatment}
     *
     * @param net  of the part
     * @param at  where a figure of the part would stand
     */
    private Optional<ShareDerivation> share(
            TaxSubtotal subtotal, int basis, Derivation net, Function<DocumentFigure, Place> at) {
        return bases.get(basis)
                .figures(subtotal.treatment())
                .map(figures -> new ShareDerivation(account.steps(), at, figures, net));
    }

    /** A group that is a whole by itself; its tax in the accounting currency is a conversion. */
    private TaxDerivations.Group alone(int group, TaxSubtotal subtotal, Derivation net) {
        return TaxDerivations.Group.of(net, tax(group, subtotal, atRate(group, subtotal, net)));
    }

    /**
     * A group that is a part of one whole; its tax in the accounting currency is a share of what the whole stated, where it
     * stated it.
     */
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
        return made.stated(account.steps(), GROUP_CONVERTED_TAX.at(group), own.getAmount());
    }

    /**
     * The parts of several wholes under one treatment. Their taxes stand nowhere in the document but beside the group, by
     * basis.
     */
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

        /**
         * {@return the group, its tax as the sum of those of its parts} So is its tax in the accounting currency, where each
         * part has one; else it is a conversion of the sum.
         *
         * @param net  of the group
         */
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

        /** Works out one part: the net of a single amount is that amount, of several their sum. */
        private void part(int basis, List<Derivation> amounts) {
            Function<DocumentFigure, Place> at = figure -> figure.at(group, basis);
            Derivation net = amounts.size() == 1
                    ? amounts.get(0)
                    : new Made(TaxAccount.GROUP_NET, amounts).between(account.steps(), at.apply(GROUP_NET));
            Optional<ShareDerivation> share = share(subtotal, basis, net, at);
            Made tax = share.map(known -> known.tax(account.percent(subtotal, group)))
                    .orElseGet(() -> atRate(group, subtotal, net));
            taxes.add(tax.between(account.steps(), at.apply(GROUP_TAX)));
            subtotal.taxInAccountingCurrency()
                    .flatMap(own -> share.flatMap(ShareDerivation::converted)
                            .map(made -> made.between(
                                    account.steps(),
                                    at.apply(GROUP_CONVERTED_TAX),
                                    own.getAmount().scale())))
                    .ifPresent(converted::add);
        }
    }
}
