package org.facturier.core.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Given;
import org.facturier.core.explanation.Place;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxAccount;
import org.facturier.core.tax.TaxDerivations;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator.Request;
import org.facturier.core.tax.VatCalculator.Result;
import org.joda.money.Money;

/** How the tax of a part came out of the tax of the whole and of earlier parts. */
final class CumulativeDerivations {

    private final Request request;
    private final Result stated;
    private final TaxAccount account;

    CumulativeDerivations(Request request, Result stated, TaxAccount account) {
        this.request = request;
        this.stated = stated;
        this.account = account;
    }

    TaxDerivations all() {
        return new TaxDerivations(
                account.amounts(), account.groups(request, stated, this::group), account.rounding(stated));
    }

    private TaxDerivations.Group group(int group, TaxSubtotal subtotal, List<Derivation> amounts) {
        Derivation net = account.net(subtotal, group, TaxAccount.GROUP_NET, amounts);
        return request.correction()
                .flatMap(basis -> whole(basis, subtotal.treatment())
                        .map(index -> share(group, subtotal, net, new Basis(basis, index, subtotal.treatment()))))
                .orElseGet(() -> TaxDerivations.Group.of(
                        net,
                        account.tax(
                                subtotal, group, Formulas.GROUP_TAX, List.of(net, account.percent(subtotal, group)))));
    }

    private static Optional<Integer> whole(CorrectionBasis basis, TaxTreatment treatment) {
        return index(basis.invoiced(), treatment);
    }

    private static Optional<Integer> index(List<TaxSubtotal> groups, TaxTreatment treatment) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).treatment().equals(treatment)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private TaxDerivations.Group share(int group, TaxSubtotal subtotal, Derivation net, Basis basis) {
        Derivation soFar = account.steps()
                .between(account.beside(group, "netSoFar"), Formulas.SO_FAR, List.of(net, basis.creditedNet()));
        Derivation taxSoFar = taxSoFar(group, subtotal, soFar, basis);
        Derivation tax = account.tax(subtotal, group, Formulas.LESS_EARLIER, List.of(taxSoFar, basis.creditedTax()));
        return new TaxDerivations.Group(
                net, tax, subtotal.taxInAccountingCurrency().map(own -> converted(group, own, soFar, basis)));
    }

    /** The whole once all is taken; before that at the rate where the rate gives the whole, else in proportion. */
    private Derivation taxSoFar(int group, TaxSubtotal subtotal, Derivation soFar, Basis basis) {
        if (isAll(soFar, basis)) {
            return basis.tax();
        }
        Place place = account.beside(group, "taxSoFar");
        return Cumulative.tax(basis.invoiced()).isAtRate()
                ? account.steps().between(place, Formulas.TAX_SO_FAR, List.of(soFar, account.percent(subtotal, group)))
                : account.steps().between(place, Formulas.TAX_IN_PROPORTION, List.of(basis.tax(), soFar, basis.net()));
    }

    private static boolean isAll(Derivation soFar, Basis basis) {
        return soFar.value().compareTo(basis.net().value()) == 0;
    }

    private Derivation converted(int group, Money own, Derivation soFar, Basis basis) {
        Derivation whole = basis.converted();
        int decimals = own.getAmount().scale();
        Derivation due = isAll(soFar, basis)
                ? whole
                : account.steps()
                        .stated(
                                account.beside(group, "convertedSoFar"),
                                Formulas.TAX_IN_PROPORTION
                                        .operation()
                                        .rounded(
                                                List.of(
                                                        whole.value(),
                                                        soFar.value(),
                                                        basis.net().value()),
                                                decimals),
                                Formulas.TAX_IN_PROPORTION,
                                List.of(whole, soFar, basis.net()));
        return account.steps()
                .stated(
                        account.beside(group, "taxInAccountingCurrency"),
                        own.getAmount(),
                        Formulas.LESS_EARLIER,
                        List.of(due, basis.creditedConverted()));
    }

    /** What the whole and earlier parts came to under one treatment. */
    private record Basis(CorrectionBasis basis, int place, TaxTreatment treatment) {

        TaxSubtotal invoiced() {
            return basis.invoiced().get(place);
        }

        Derivation net() {
            return given("invoiced", place, "net", invoiced().net());
        }

        Derivation tax() {
            return given("invoiced", place, "tax", invoiced().tax());
        }

        Derivation converted() {
            Money zero = Money.zero(invoiced().net().getCurrencyUnit());
            return given(
                    "invoiced",
                    place,
                    "taxInAccountingCurrency",
                    invoiced().taxInAccountingCurrency().orElse(zero));
        }

        Derivation creditedNet() {
            return credited("net", group -> Optional.of(group.net()));
        }

        Derivation creditedTax() {
            return credited("tax", group -> Optional.of(group.tax()));
        }

        Derivation creditedConverted() {
            return credited("taxInAccountingCurrency", TaxSubtotal::taxInAccountingCurrency);
        }

        private Derivation credited(String figure, Function<TaxSubtotal, Optional<Money>> of) {
            return CumulativeDerivations.index(basis.credited(), treatment)
                    .flatMap(at ->
                            of.apply(basis.credited().get(at)).map(amount -> given("credited", at, figure, amount)))
                    .orElseGet(() -> new Given(Place.of("correction.credited." + figure), BigDecimal.ZERO));
        }

        private static Derivation given(String list, int at, String figure, Money amount) {
            return new Given(Place.of("correction." + list + "[#]." + figure, at), amount.getAmount());
        }
    }
}
