package org.facturier.core.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.terms.Instalment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Looks for an amount that is summed with others and is not in their currency. A document of others may have one: it is read
 * all the same, and named wherever something would be reckoned with it. The first that is found is enough.
 *
 * <p>Tax in the accounting currency has a currency of its own, one for all: that of the rate, or where none is given the first
 * that is met.
 */
final class ForeignAmount {

    private final Predicate<Money> isForeign;
    private final Predicate<Money> isForeignForTax;

    /**
     * @param calculated  the amounts
     * @param header  says the currency of the document, and perhaps that of accounting
     */
    private ForeignAmount(CalculatedAmounts calculated, DocumentHeader header) {
        CurrencyUnit own = header.currency();
        this.isForeign = amount -> !amount.getCurrencyUnit().equals(own);
        Optional<CurrencyUnit> accounting = header.accountingRate()
                .map(rate -> rate.to())
                .or(() -> inAccountingCurrency(calculated.totals().taxes())
                        .findFirst()
                        .or(calculated.totals()::taxInAccountingCurrency)
                        .map(Money::getCurrencyUnit));
        this.isForeignForTax =
                amount -> accounting.filter(amount.getCurrencyUnit()::equals).isEmpty();
    }

    /** {@return an amount of a document without a schedule that is in another currency} */
    static Optional<Money> in(DocumentHeader header, CalculatedAmounts calculated, List<DocumentBasis> bases) {
        ForeignAmount look = new ForeignAmount(calculated, header);
        return look.inLines(calculated.lines())
                .or(() -> look.inAllowancesAndCharges(calculated.allowancesAndCharges()))
                .or(() -> look.inTotals(calculated.totals()))
                .or(() -> bases.stream()
                        .flatMap(basis -> look.inBasis(basis.basis()).stream())
                        .findFirst());
    }

    static Optional<Money> in(
            DocumentHeader header, CalculatedAmounts calculated, List<DocumentBasis> bases, List<InvoiceLine> options) {
        return in(header, calculated, bases).or(() -> new ForeignAmount(calculated, header).inLines(options));
    }

    /** {@return an amount of an invoice, its instalments too, that is in another currency} */
    static Optional<Money> in(Invoice invoice) {
        return in(invoice.header(), invoice.calculated(), invoice.bases())
                .or(() -> inSchedule(invoice, new ForeignAmount(invoice.calculated(), invoice.header())));
    }

    private static Optional<Money> inSchedule(Invoice invoice, ForeignAmount look) {
        for (Instalment instalment : invoice.schedule().instalments()) {
            if (look.isForeign.test(instalment.amount())) {
                return Optional.of(instalment.amount());
            }
        }
        return Optional.of(invoice.schedule().total()).filter(look.isForeign);
    }

    /** Of a line that has both, the amount with tax is named first, for the net follows from it. */
    private Optional<Money> inLines(List<InvoiceLine> lines) {
        for (InvoiceLine line : lines) {
            if (isForeign.test(line.net()) || line.gross().filter(isForeign).isPresent()) {
                return line.gross().filter(isForeign).or(() -> Optional.of(line.net()));
            }
        }
        return Optional.empty();
    }

    private Optional<Money> inAllowancesAndCharges(List<StatedAllowanceCharge> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(part.gross().stream(), Stream.of(part.amount())))
                .filter(isForeign)
                .findFirst();
    }

    private Optional<Money> inTotals(InvoiceTotals totals) {
        return Stream.of(
                        totals.lines(),
                        totals.allowances(),
                        totals.charges(),
                        totals.net(),
                        totals.tax(),
                        totals.gross(),
                        totals.prepaid(),
                        totals.rounding(),
                        totals.payable())
                .filter(isForeign)
                .findFirst()
                .or(() -> inGroups(totals.taxes()))
                .or(() -> totals.taxInAccountingCurrency().filter(isForeignForTax))
                .or(() -> inLevies(totals.levies()));
    }

    private Optional<Money> inGroups(List<TaxSubtotal> groups) {
        return groups.stream()
                .flatMap(group -> Stream.of(group.net(), group.tax()))
                .filter(isForeign)
                .findFirst()
                .or(() -> inAccountingCurrency(groups).filter(isForeignForTax).findFirst());
    }

    private static Stream<Money> inAccountingCurrency(List<TaxSubtotal> groups) {
        return groups.stream().flatMap(group -> group.taxInAccountingCurrency().stream());
    }

    private Optional<Money> inLevies(List<LevyAmount> levies) {
        return levies.stream()
                .flatMap(levy -> Stream.of(levy.base(), levy.amount()))
                .filter(isForeign)
                .findFirst();
    }

    /** What a note starts from is summed with its own amounts. */
    private Optional<Money> inBasis(CorrectionBasis basis) {
        return inGroups(basis.invoiced())
                .or(() -> inGroups(basis.credited()))
                .or(() -> inGroups(basis.riding()))
                .or(() -> basis.withTax().stream()
                        .flatMap(each -> Stream.of(each.invoiced(), each.credited()))
                        .filter(isForeign)
                        .findFirst())
                .or(() -> inLevies(basis.levies()))
                .or(() -> inLevies(basis.leviesCredited()))
                .or(() -> Optional.of(basis.rounding()).filter(isForeign));
    }
}
