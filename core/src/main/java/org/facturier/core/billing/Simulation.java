package org.facturier.core.billing;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.billable.LineWords;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.chain.Chain;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.usage.DailyUsage;
import org.facturier.core.usage.Usage;
import org.facturier.core.wording.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The same usage under different terms, side by side: what partners would be billed less what they would be owed, after all
 * allowances and before tax. Each variant is one billing run over everything, as if nothing had been billed before.
 *
 * <p>10 hours at 3.00 with 10 % off the whole are 27.00; where the partner is owed a commission of half of what was counted,
 * 5.00, the variant comes to 22.00 in that month.
 *
 * @param variants  the names of the terms compared
 * @param currency  what is compared
 * @param months  by month of billing, an amount a variant, in their order; months in which none bills anything are not there
 * @param findings  what could not be billed, under the name of its variant
 */
public record Simulation(
        List<String> variants, CurrencyUnit currency, SortedMap<YearMonth, List<Money>> months, Findings findings) {

    // the tax of a line changes no amount before tax
    private static final TaxTreatment ANY = TaxTreatment.standard("20");

    public Simulation {
        variants = List.copyOf(variants);
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /**
     * {@return the comparison}
     *
     * @param run  by whose calendar is billed
     * @param variants  by name, the versions of the agreements as they would be
     * @param usage  the usage of the time
     * @param currency  what is compared; an agreement in another is a finding and in no amount
     * @param asOf  the last day of billing
     */
    public static Simulation of(
            BillingRun run,
            Map<String, List<PartnerAgreement>> variants,
            List<Usage> usage,
            CurrencyUnit currency,
            LocalDate asOf) {
        return of(variants, currency, versions -> run.plan(versions, usage, Chain.none(), asOf));
    }

    /**
     * {@return the comparison}
     *
     * @param run  by whose calendar is billed
     * @param variants  by name, the versions of the agreements as they would be
     * @param usage  the usage of the time, summed as it came in
     * @param currency  what is compared; an agreement in another is a finding and in no amount
     * @param asOf  the last day of billing
     */
    public static Simulation of(
            BillingRun run,
            Map<String, List<PartnerAgreement>> variants,
            DailyUsage usage,
            CurrencyUnit currency,
            LocalDate asOf) {
        return of(variants, currency, versions -> run.plan(versions, usage, Chain.none(), asOf));
    }

    private static Simulation of(
            Map<String, List<PartnerAgreement>> variants,
            CurrencyUnit currency,
            Function<List<PartnerAgreement>, BillingProposal> plan) {
        List<String> names = List.copyOf(variants.keySet());
        SortedMap<YearMonth, List<Money>> months = new TreeMap<>();
        Findings.Gathering found = Findings.gathering();
        for (int i = 0; i < names.size(); i++) {
            BillingProposal proposal = plan.apply(variants.get(names.get(i)));
            found.add(proposal.findings().under(names.get(i)));
            for (ProposedInvoice proposed : proposal.invoices()) {
                Outcome<Money> net = net(proposed.draft()).flatMap(amount -> comparable(amount, currency));
                found.add(net.findings().under(names.get(i) + " " + proposed.agreement()));
                List<Money> month = months.computeIfAbsent(
                        YearMonth.from(proposed.billedOn()), key -> none(names.size(), currency));
                month.set(i, month.get(i).plus(net.value().orElse(Money.zero(currency))));
            }
        }
        return new Simulation(names, currency, months, found.findings());
    }

    /** {@return the amount, refused where it is in another currency: nothing is converted} */
    private static Outcome<Money> comparable(Money amount, CurrencyUnit currency) {
        return amount.getCurrencyUnit().equals(currency)
                ? Outcome.accepted(amount)
                : Outcome.rejected(BillingRunRule.COMPARED_IN.at(
                        "header.currency",
                        say("{amount} are billed, and {currency} is compared")
                                .with("amount", amount)
                                .with("currency", currency)));
    }

    /** {@return what each variant comes to in all, in their order; zero where it bills nothing} */
    public List<Money> totals() {
        List<Money> totals = none(variants.size(), currency);
        months.values().forEach(month -> {
            for (int i = 0; i < totals.size(); i++) {
                totals.set(i, totals.get(i).plus(month.get(i)));
            }
        });
        return totals;
    }

    /**
     * {@return the months as rows, the variants as columns, in French, German or English} The totals stand beneath; where none
     * bills anything there is neither row nor total.
     */
    public ReportTable table(Locale language) {
        Words words = LineWords.in(language);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("month", words.text("simulation.month"), Column.Kind.TEXT));
        variants.forEach(name -> columns.add(new Column(name, name, Column.Kind.AMOUNT)));
        List<List<Cell>> rows = new ArrayList<>();
        months.forEach((month, amounts) -> rows.add(row(name(month, language), amounts)));
        return new ReportTable(
                words.text("simulation"),
                columns,
                rows,
                months.isEmpty() ? List.of() : row(words.text("simulation.all"), totals()));
    }

    private static String name(YearMonth month, Locale language) {
        String name = LineWords.figures(language).month(month.getMonth());
        return LineWords.in(language).text("simulation.months", name, Integer.toString(month.getYear()));
    }

    private static List<Cell> row(String heading, List<Money> amounts) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(heading));
        amounts.forEach(amount -> row.add(Cell.of(amount)));
        return row;
    }

    private static List<Money> none(int variants, CurrencyUnit currency) {
        return new ArrayList<>(Collections.nCopies(variants, Money.zero(currency)));
    }

    /**
     * {@return what a draft comes to before tax; below zero for a credit note, and for an invoice of the partner's}
     *
     * <p>Lines that have no tax yet are given some to be calculated: before tax that changes nothing.
     */
    private static Outcome<Money> net(InvoiceDraft draft) {
        InvoiceDraft.Builder plain = InvoiceDraft.builder().header(draft.header());
        draft.lines().forEach(line -> plain.line(treated(line)));
        draft.allowancesAndCharges().forEach(plain::allowanceCharge);
        boolean outgoing =
                draft.header().type().isCredit() != draft.header().type().isSelfBilled();
        return InvoiceCalculator.standard()
                .calculate(plain.build(), LocalDate.EPOCH)
                .map(calculation -> calculation.calculated().totals().net())
                .map(net -> outgoing ? net.negated() : net);
    }

    private static LineItem treated(LineItem line) {
        return line.treatment().isPresent()
                ? line
                : line.toBuilder().treatment(ANY).build();
    }
}
