package org.facturier.core.calculation;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.derivation.Explainer;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.Quote;
import org.facturier.core.explanation.Explanation;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxExplainer;
import org.facturier.core.tax.VatCalculator;
import org.joda.money.Money;

/**
 * Works out what a draft comes to, in the order of the law: price, line allowances and charges, line net, document allowances
 * and charges, VAT by treatment, total, levies beside VAT, prepaid, rounding. Immutable and safe for many threads.
 *
 * <p>Nothing is decided but by the draft, the determiner and the arithmetic. Every amount that is stated is rounded once, to the
 * minor unit, and what was stated is what later steps reckon with; the document thus adds up as it is printed.
 *
 * <p>Two lines at 20 %, 3 of 9.99 and one of 50.00, with 10 % off the document and 20.00 paid before:
 * <pre>{@code
 * lines                 29.97 + 50.00    79.97
 * allowance             10 % of 79.97     8.00
 * net                                    71.97
 * VAT                   20 % of 71.97    14.39
 * total with VAT                         86.36
 * payable               less 20.00       66.36
 * }</pre>
 *
 * <p>{@link #explain(Invoice)} goes the other way: from what a document states to how it came about. It takes nothing from the
 * calculation, so that it can tell where one was wrong.
 *
 * @source EN 16931-1:2017, BR-CO-10 to BR-CO-17
 */
public final class InvoiceCalculator {

    private static final String ASKED_POLICY = "header.policy";
    private static final String STATED_POLICY = "calculated.policy";

    private final Optional<TaxDeterminer> determiner;
    private final Map<CalculationPolicy, VatCalculator> calculators;
    private final VatCalculator usual;

    /** Of two arithmetics of one policy the first counts; the first of all serves drafts that name none. */
    private InvoiceCalculator(Optional<TaxDeterminer> determiner, List<VatCalculator> calculators) {
        this.determiner = determiner;
        this.calculators = new LinkedHashMap<>();
        calculators.forEach(calculator -> this.calculators.putIfAbsent(calculator.policy(), calculator));
        this.usual = calculators.get(0);
    }

    /**
     * {@return a calculator with the arithmetics of the library, tax by group unless a draft says otherwise} It has no
     * determiner: each line states its treatment.
     */
    public static InvoiceCalculator standard() {
        return new InvoiceCalculator(Optional.empty(), VatCalculators.all());
    }

    /**
     * {@return this calculator, asking a determiner for lines that say no treatment of their own} It takes the place of one
     * given before.
     */
    public InvoiceCalculator with(TaxDeterminer determiner) {
        return new InvoiceCalculator(Optional.of(determiner), List.copyOf(calculators.values()));
    }

    /**
     * {@return this calculator with one more arithmetic, which also serves drafts that ask for none} One of the policy of
     * another takes its place, also for documents that name this policy.
     */
    public InvoiceCalculator with(VatCalculator calculator) {
        List<VatCalculator> all = new ArrayList<>(List.of(calculator));
        all.addAll(calculators.values());
        return new InvoiceCalculator(determiner, all);
    }

    /**
     * {@return what the draft comes to, or every reason why that cannot be said}
     *
     * <p>Reasons are gathered in two steps: all that can be seen before anything is multiplied, and then what amounts tell, as
     * an allowance beyond its line. Warnings come with the amounts, those of the determiner first.
     *
     * @param draft  the draft
     * @param asOf  the day that decides the tax of lines without a period, in a document without a delivery: the date of the
     *     invoice or quote
     */
    public Outcome<Calculation> calculate(InvoiceDraft draft, LocalDate asOf) {
        Outcome<VatCalculator> calculator = calculator(draft);
        Outcome<Determinations> taxes = Determinations.of(draft, determiner, asOf);
        Findings found = DraftChecks.of(draft).plus(calculator.findings()).plus(taxes.findings());
        return found.hasErrors()
                ? Outcome.rejected(found)
                : calculator.flatMap(chosen -> taxes.flatMap(decided -> value(draft, decided, chosen)));
    }

    /**
     * {@return how every amount of an invoice came about, from what the invoice says itself, or a refusal if its calculation
     * policy is unknown, or amounts are in several currencies} An invoice whose amounts do not fit is explained all the same:
     * {@link Explanation#contradictions} tells where.
     *
     * @param invoice  our own, of today or of years ago, or one read from elsewhere
     */
    public Outcome<Explanation> explain(Invoice invoice) {
        Optional<Money> foreign = invoice.foreignAmount();
        return foreign.isPresent()
                ? Outcome.rejected(CalculationRule.ONE_CURRENCY.at(
                        "calculated",
                        say("foreign", "the document is in {currency}, one of its amounts is {amount}")
                                .with("currency", invoice.header().currency())
                                .with("amount", foreign.get())))
                : calculator(invoice.calculated().policy(), STATED_POLICY)
                        .flatMap(calculator -> explained(() -> explain(invoice, calculator)));
    }

    /**
     * {@return how every amount of an invoice came about but its tax, which stands as given} For what others wrote, whose
     * arithmetic has no name here.
     *
     * @param invoice  one whose calculation policy nobody knows
     */
    public static Explanation explainButTax(Invoice invoice) {
        return explain(invoice, new TaxExplainer() {});
    }

    private static Explanation explain(Invoice invoice, TaxExplainer arithmetic) {
        return new Explainer(invoice.header(), invoice.calculated(), invoice.bases(), arithmetic, VatCalculators.all())
                .explain(Optional.of(invoice.schedule()));
    }

    /**
     * {@return how every amount of an offer came about, or a refusal if its calculation policy is unknown}
     *
     * @param quote  the offer
     */
    public Outcome<Explanation> explain(Quote quote) {
        InvoiceDraft draft = quote.draft();
        return calculator(quote.calculated().policy(), STATED_POLICY)
                .flatMap(calculator -> explained(() -> new Explainer(
                                draft.header(), quote.calculated(), draft.bases(), calculator, VatCalculators.all())
                        .explain(Optional.empty())));
    }

    /** An arithmetic of the host's that fails while it explains is a finding. */
    private static Outcome<Explanation> explained(Supplier<Explanation> question) {
        return CalculationRule.PART_ANSWERS
                .ask(STATED_POLICY, question)
                .map(Outcome::accepted)
                .orElse(Outcome::rejected);
    }

    /** {@return the arithmetic that a draft asks for, the usual one where it asks for none} */
    private Outcome<VatCalculator> calculator(InvoiceDraft draft) {
        return draft.header()
                .policy()
                .map(policy -> calculator(policy, ASKED_POLICY))
                .orElseGet(() -> Outcome.accepted(usual));
    }

    /** {@return the arithmetic of a policy, id and version alike, or what is known instead} */
    private Outcome<VatCalculator> calculator(CalculationPolicy policy, String path) {
        VatCalculator known = calculators.get(policy);
        return known != null
                ? Outcome.accepted(known)
                : Outcome.rejected(CalculationRule.POLICY_KNOWN.at(
                        path,
                        say("{policy} is unknown; known are {known}")
                                .with("policy", policy)
                                .with("known", calculators.keySet())));
    }

    /** Prices first, without a thought of tax; then tax and totals, unless a price is refused. */
    private static Outcome<Calculation> value(InvoiceDraft draft, Determinations taxes, VatCalculator calculator) {
        PricedDraft priced = PricedDraft.of(draft, taxes);
        return priced.findings().hasErrors()
                ? Outcome.rejected(priced.findings())
                : CalculationRule.PART_ANSWERS
                        .ask(ASKED_POLICY, () -> new StatedDraft(priced, calculator, taxes.levies()).calculated())
                        .map(calculated -> Outcome.of(new Calculation(calculated, taxes.notices()), priced.findings()))
                        .orElse(Outcome::rejected);
    }
}
