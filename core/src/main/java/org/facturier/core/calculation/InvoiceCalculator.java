package org.facturier.core.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.document.Valuation;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.tax.VatCalculator.TaxableAmount;
import org.joda.money.Money;

/**
 * Works out what a draft comes to, in the order of the law: price, line allowances and charges, line net, document
 * allowances and charges, VAT by treatment, total, prepaid, rounding. Immutable and safe for many threads.
 *
 * @source EN 16931-1:2017, BR-CO-10 to BR-CO-17
 */
public final class InvoiceCalculator {

    private final Optional<TaxDeterminer> determiner;
    private final Map<CalculationPolicy, VatCalculator> calculators;
    private final VatCalculator usual;

    private InvoiceCalculator(Optional<TaxDeterminer> determiner, List<VatCalculator> calculators) {
        this.determiner = determiner;
        this.calculators = new LinkedHashMap<>();
        calculators.forEach(calculator -> this.calculators.putIfAbsent(calculator.policy(), calculator));
        this.usual = calculators.get(0);
    }

    /** {@return a calculator with the arithmetics of the library, tax by group unless a draft says otherwise} */
    public static InvoiceCalculator standard() {
        return new InvoiceCalculator(Optional.empty(), VatCalculators.all());
    }

    /** {@return this calculator, asking a determiner for lines that say no treatment of their own} */
    public InvoiceCalculator with(TaxDeterminer determiner) {
        return new InvoiceCalculator(Optional.of(determiner), List.copyOf(calculators.values()));
    }

    /** {@return this calculator with one more arithmetic, which also serves drafts that ask for none} */
    public InvoiceCalculator with(VatCalculator calculator) {
        List<VatCalculator> all = new ArrayList<>(List.of(calculator));
        all.addAll(calculators.values());
        return new InvoiceCalculator(determiner, all);
    }

    /**
     * {@return what the draft comes to, or every reason why that cannot be said}
     *
     * @param draft  the draft
     * @param asOf  the day that decides the tax of lines without a period, in a document without a delivery: the date of
     *     the invoice or quote
     */
    public Outcome<Calculation> calculate(InvoiceDraft draft, LocalDate asOf) {
        Outcome<VatCalculator> calculator = calculator(draft);
        Outcome<Determinations> taxes = Determinations.of(draft, determiner, asOf);
        Findings found = DraftChecks.of(draft).plus(calculator.findings()).plus(taxes.findings());
        return found.hasErrors()
                ? Outcome.rejected(found)
                : calculator.flatMap(chosen -> taxes.flatMap(decided -> value(draft, decided, chosen)));
    }

    private Outcome<VatCalculator> calculator(InvoiceDraft draft) {
        Optional<CalculationPolicy> policy = draft.header().policy();
        if (policy.isEmpty()) {
            return Outcome.accepted(usual);
        }
        VatCalculator known = calculators.get(policy.get());
        return known != null
                ? Outcome.accepted(known)
                : Outcome.rejected(CalculationRule.POLICY_KNOWN.at(
                        "header.policy", policy.get() + " is unknown; known are " + calculators.keySet()));
    }

    private Outcome<Calculation> value(InvoiceDraft draft, Determinations taxes, VatCalculator calculator) {
        Money zero = Money.zero(draft.header().currency());
        List<LineAmount> amounts = draft.lines().stream()
                .map(line -> LineAmount.of(zero.getCurrencyUnit(), line))
                .toList();
        DocumentAmounts document = new DocumentAmounts(taxes.treatments(), amounts, zero);
        List<DocumentAmounts.Piece> pieces = document.pieces(draft.allowancesAndCharges());
        Findings overdrawn = overdrawn(amounts, document, pieces);
        if (overdrawn.hasErrors()) {
            return Outcome.rejected(overdrawn);
        }
        VatCalculator.Result vat = calculator.calculate(request(draft, taxes, amounts, pieces));
        List<InvoiceLine> lines = lines(draft, taxes, amounts, vat, calculator.pricesIncludeTax());
        List<StatedAllowanceCharge> stated =
                stated(pieces, vat.nets().subList(lines.size(), vat.nets().size()));
        Valuation valuation =
                new Valuation(calculator.policy(), lines, stated, totals(draft, zero, lines, stated, vat));
        return Outcome.of(new Calculation(valuation, taxes.notices()), overdrawn);
    }

    private static Findings overdrawn(
            List<LineAmount> amounts, DocumentAmounts document, List<DocumentAmounts.Piece> pieces) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).isOverdrawn()) {
                found.add(CalculationRule.ALLOWANCE_WITHIN_LINE.at(
                        "lines[" + i + "].allowancesAndCharges",
                        "a line of " + amounts.get(i).gross() + " is left with "
                                + amounts.get(i).amount()));
            }
        }
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).hasOppositePart()) {
                found.add(CalculationRule.ALLOWANCE_SIGN.at(
                        "lines[" + i + "].allowancesAndCharges",
                        "a part has another sign than the line of "
                                + amounts.get(i).gross()));
            }
        }
        if (document.isOverdrawnBy(pieces)) {
            found.add(CalculationRule.ALLOWANCE_WITHIN_DOCUMENT.at(
                    "allowancesAndCharges", "the allowances exceed the lines they are taken of"));
        }
        return new Findings(found);
    }

    private static VatCalculator.Request request(
            InvoiceDraft draft, Determinations taxes, List<LineAmount> amounts, List<DocumentAmounts.Piece> pieces) {
        List<TaxableAmount> taxable = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            taxable.add(
                    new TaxableAmount(taxes.treatments().get(i), amounts.get(i).amount()));
        }
        pieces.forEach(piece -> taxable.add(new TaxableAmount(piece.treatment(), piece.signed())));
        return new VatCalculator.Request(draft.header().currency(), taxable, draft.correction());
    }

    private static List<InvoiceLine> lines(
            InvoiceDraft draft,
            Determinations taxes,
            List<LineAmount> amounts,
            VatCalculator.Result vat,
            boolean pricesIncludeTax) {
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            LineAmount amount = amounts.get(i);
            lines.add(new InvoiceLine(
                    i + 1,
                    draft.lines().get(i),
                    amount.allowancesAndCharges(),
                    pricesIncludeTax ? Optional.of(amount.amount()) : Optional.empty(),
                    vat.nets().get(i),
                    taxes.treatments().get(i),
                    taxes.taxPoints().get(i)));
        }
        return lines;
    }

    private static List<StatedAllowanceCharge> stated(List<DocumentAmounts.Piece> pieces, List<Money> nets) {
        List<StatedAllowanceCharge> stated = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            AllowanceCharge agreed = pieces.get(i).allowanceCharge();
            // signed twice is unsigned: the net of an allowance comes back negative
            stated.add(new StatedAllowanceCharge(
                    agreed, agreed.signed(nets.get(i)), pieces.get(i).treatment()));
        }
        return stated;
    }

    private static InvoiceTotals totals(
            InvoiceDraft draft,
            Money zero,
            List<InvoiceLine> lines,
            List<StatedAllowanceCharge> stated,
            VatCalculator.Result vat) {
        List<TaxSubtotal> taxes = inAccountingCurrency(draft.header(), vat.subtotals());
        Money sum = lines.stream().map(InvoiceLine::net).reduce(zero, Money::plus);
        Money allowances = total(AllowanceCharge.Allowance.class, stated, zero);
        Money charges = total(AllowanceCharge.Charge.class, stated, zero);
        Money net = sum.minus(allowances).plus(charges);
        Money tax = taxes.stream().map(TaxSubtotal::tax).reduce(zero, Money::plus);
        Money prepaid = draft.prepaid().orElse(zero);
        return new InvoiceTotals(
                sum,
                allowances,
                charges,
                net,
                tax,
                taxes.stream()
                        .flatMap(group -> group.taxInAccountingCurrency().stream())
                        .reduce(Money::plus),
                net.plus(tax),
                prepaid,
                vat.rounding(),
                net.plus(tax).minus(prepaid).plus(vat.rounding()),
                taxes);
    }

    /** Each group is converted by itself and the total is their sum, so that the breakdown adds up in both currencies. */
    private static List<TaxSubtotal> inAccountingCurrency(DocumentHeader header, List<TaxSubtotal> taxes) {
        Optional<ExchangeRate> rate = header.accountingRate();
        return rate.isEmpty()
                ? taxes
                : taxes.stream()
                        // a credit note states its share of what the invoice stated
                        .map(group -> group.taxInAccountingCurrency().isPresent()
                                ? group
                                : group.withTaxInAccountingCurrency(rate.get().convert(group.tax())))
                        .toList();
    }

    private static Money total(Class<? extends AllowanceCharge> kind, List<StatedAllowanceCharge> stated, Money zero) {
        return stated.stream()
                .filter(each -> kind.isInstance(each.allowanceCharge()))
                .map(StatedAllowanceCharge::amount)
                .reduce(zero, Money::plus);
    }
}
