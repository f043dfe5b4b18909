package org.facturier.core.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.money.Tally;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A draft in the terms of its prices, with or without tax: what its lines and its allowances and charges come to.
 *
 * @param draft  the draft
 * @param lines  what each line comes to, as if prices were without tax
 * @param pieces  what the allowances and charges of the document come to
 * @param findings  where allowances take off more than there is, a part has another sign than what it is a part of, or cannot
 *     be shared
 */
record PricedDraft(InvoiceDraft draft, List<InvoiceLine> lines, List<DocumentAmounts.Piece> pieces, Findings findings) {

    static PricedDraft of(InvoiceDraft draft, Determinations taxes) {
        CurrencyUnit currency = draft.header().currency();
        InvoiceLine[] priced = new InvoiceLine[draft.lines().size()];
        Findings.Gathering found = Findings.gathering();
        for (int i = 0; i < draft.lines().size(); i++) {
            LineItem item = draft.lines().get(i);
            LineAmount price = LineAmount.of(currency, item);
            found.add(price.overdrawn(i));
            priced[i] = new InvoiceLine(
                    i + 1,
                    item,
                    price.allowancesAndCharges(),
                    Optional.empty(),
                    price.amount(),
                    taxes.treatments().get(i),
                    taxes.taxPoints().get(i));
        }
        List<InvoiceLine> lines = List.of(priced);
        Findings findings = found.findings();
        return draft.allowancesAndCharges().isEmpty()
                ? new PricedDraft(draft, lines, List.of(), findings)
                : of(draft, lines, findings).judged();
    }

    private static PricedDraft of(InvoiceDraft draft, List<InvoiceLine> lines, Findings findings) {
        List<InvoiceLine> own = OwnLines.of(draft.header().type(), lines);
        DocumentAmounts amounts = DocumentAmounts.of(
                draft.allowancesAndCharges(), Groups.of(draft.header().currency(), own), total(draft, own));
        return new PricedDraft(draft, lines, amounts.pieces(), findings.plus(amounts.findings()));
    }

    private static Money total(InvoiceDraft draft, List<? extends TaxableAmount> amounts) {
        Tally total = Tally.in(draft.header().currency());
        amounts.forEach(each -> total.add(each.amount()));
        return total.total();
    }

    /** {@return what the arithmetic of tax is handed} */
    VatCalculator.Request taxable() {
        return DocumentRequest.of(draft.header().currency(), draft.lines(), amounts(), draft.bases());
    }

    /** {@return the lines, then the pieces} */
    private List<? extends TaxableAmount> amounts() {
        if (pieces.isEmpty()) {
            return lines;
        }
        List<TaxableAmount> amounts = new ArrayList<>(lines);
        amounts.addAll(pieces);
        return amounts;
    }

    private PricedDraft judged() {
        return isOverdrawn()
                ? new PricedDraft(
                        draft,
                        lines,
                        pieces,
                        findings.plus(Findings.of(CalculationRule.ALLOWANCE_WITHIN_DOCUMENT.at(
                                "allowancesAndCharges", "the allowances exceed the lines they are taken of"))))
                : this;
    }

    /** {@return whether a treatment, or the whole, is left with another sign than its lines have} */
    private boolean isOverdrawn() {
        CurrencyUnit currency = draft.header().currency();
        List<TaxableAmount> own = new ArrayList<>(OwnLines.of(draft.header().type(), lines));
        Groups before = Groups.of(currency, own);
        Money whole = total(draft, own);
        own.addAll(pieces);
        Groups after = Groups.of(currency, own);
        return isTurned(whole, total(draft, own))
                || after.treatments().stream()
                        .anyMatch(treatment -> isTurned(before.get(treatment), after.get(treatment)));
    }

    private static boolean isTurned(Money before, Money after) {
        return before.isZero()
                ? after.isNegative()
                : before.getAmount().signum() * after.getAmount().signum() < 0;
    }
}
