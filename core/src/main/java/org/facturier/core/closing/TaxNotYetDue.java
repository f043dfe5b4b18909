package org.facturier.core.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.ItemKind;
import org.facturier.core.arithmetic.CumulativeShare;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.documenttax.SettledShare;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The tax of what is carried forward that becomes due as it is paid, shared out by the amounts that go on.
 *
 * <p>What is left of a document is worked out once, by treatment: what it bills up to the day, less the part that is paid.
 * The items of the document share it in proportion to what each comes to in the new ledger, cumulatively, so that the parts
 * sum to the whole. Of 100.00 and 20.00 in two instalments of 60.00, of which 30.00 are paid, 75.00 and 15.00 are left;
 * 30.00 and 60.00 go on:
 * <pre>{@code
 * instalment 1:  75.00 x 30.00 / 90.00 = 25.00, tax  5.00
 * instalment 2:  75.00 - 25.00         = 50.00, tax 10.00
 * }</pre>
 *
 * <p>What is written off goes on with its tax, for it may be paid after all.
 */
final class TaxNotYetDue {

    private final Ledger ledger;
    private final LocalDate day;
    private final TaxPoint fallback;
    /** The tax of all documents, worked out once for each currency in which an account is kept. */
    private final Map<CurrencyUnit, Map<DocumentKey, DocumentTax>> taxes = new HashMap<>();

    /** @param fallback  the tax point of lines that state none */
    TaxNotYetDue(Ledger ledger, LocalDate day, TaxPoint fallback) {
        this.ledger = ledger;
        this.day = day;
        this.fallback = fallback;
    }

    /**
     * {@return the tax of each item that has any} What was paid before an invoice has none left.
     *
     * <p>Nor have money, entries of the host and what is bought. Amounts are in the currency of the account, by treatment.
     *
     * @param items  all items of an account that are carried forward, in any order
     */
    Map<ItemKey, List<TaxSubtotal>> of(List<AccountItem> items) {
        Map<DocumentKey, List<AccountItem>> byDocument = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !ItemKind.isPaidBefore(item.key()))
                .forEach(item -> item.document()
                        .ifPresent(document -> byDocument
                                .computeIfAbsent(document, key -> new ArrayList<>())
                                .add(item)));
        Map<ItemKey, List<TaxSubtotal>> shares = new HashMap<>();
        byDocument.forEach(
                (document, own) -> remaining(document, own.get(0).amount().getCurrencyUnit())
                        .forEach((treatment, left) -> share(treatment, left, own, shares)));
        return shares;
    }

    private Map<TaxTreatment, TaxSubtotal> remaining(DocumentKey document, CurrencyUnit currency) {
        return Optional.ofNullable(taxes.computeIfAbsent(currency, this::read).get(document))
                .map(this::remaining)
                .orElse(Map.of());
    }

    private Map<DocumentKey, DocumentTax> read(CurrencyUnit currency) {
        return DocumentTax.ofSales(ledger, currency).stream()
                .collect(Collectors.toMap(DocumentTax::document, Function.identity()));
    }

    /**
     * {@return what is not paid on the day of the base and tax that are due as they are paid, by treatment; empty where
     * nothing is left} A treatment whose net and tax both come to nothing is left out; a zero rate is not, for its base is
     * declared, too.
     */
    private Map<TaxTreatment, TaxSubtotal> remaining(DocumentTax tax) {
        Map<TaxTreatment, TaxSubtotal> whole = new LinkedHashMap<>();
        tax.changes().stream()
                .filter(change -> !change.on().isAfter(day) && tax.isDueAsPaid(change, fallback))
                .map(change -> TaxSubtotal.of(change.treatment(), change.net(), change.tax()))
                .forEach(change -> whole.merge(change.treatment(), change, TaxNotYetDue::sum));
        tax.asOf(day).ifPresent(share -> whole.replaceAll((treatment, of) -> unpaid(of, share)));
        whole.values().removeIf(left -> left.net().isZero() && left.tax().isZero());
        return whole;
    }

    private static TaxSubtotal sum(TaxSubtotal one, TaxSubtotal other) {
        return TaxSubtotal.of(
                one.treatment(), one.net().plus(other.net()), one.tax().plus(other.tax()));
    }

    private static TaxSubtotal unpaid(TaxSubtotal of, SettledShare share) {
        return TaxSubtotal.of(
                of.treatment(), of.net().minus(share.paid(of.net())), of.tax().minus(share.paid(of.tax())));
    }

    /** Shares what is left under one treatment among the items of a document, in the order in which these stand. */
    private static void share(
            TaxTreatment treatment, TaxSubtotal left, List<AccountItem> items, Map<ItemKey, List<TaxSubtotal>> into) {
        Money whole =
                items.stream().map(TaxNotYetDue::goingOn).reduce(Money::plus).orElseThrow();
        Money soFar = whole.multipliedBy(0);
        TaxSubtotal before = TaxSubtotal.of(treatment, soFar, soFar);
        for (AccountItem item : items) {
            soFar = soFar.plus(goingOn(item));
            TaxSubtotal reached = TaxSubtotal.of(
                    treatment,
                    CumulativeShare.inProportion(left.net(), soFar, whole),
                    CumulativeShare.inProportion(left.tax(), soFar, whole));
            into.computeIfAbsent(item.key(), key -> new ArrayList<>())
                    .add(TaxSubtotal.of(
                            treatment,
                            reached.net().minus(before.net()),
                            reached.tax().minus(before.tax())));
            before = reached;
        }
    }

    /**
     * {@return what an item comes to in the new ledger}
     *
     * <p>It is the amount of the opening entry: what is relieved goes on, too, and the relief is told beside it.
     */
    static Money goingOn(AccountItem item) {
        return item.open().plus(item.relieved());
    }
}
