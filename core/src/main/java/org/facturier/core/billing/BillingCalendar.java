package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.AgreementHistories;
import org.facturier.core.agreement.AgreementHistory;
import org.facturier.core.agreement.BillingRunRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.RuleTerm;
import org.facturier.core.billable.AgreedAmount;
import org.facturier.core.billable.LineFactory;
import org.facturier.core.billable.Origins;
import org.facturier.core.billable.UsageBook;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.terms.DueDates;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.joda.money.Money;

/**
 * What will be billed and due: the regular periods of every agreement, whether or not they were billed already.
 *
 * <p>Looks ahead where a run looks back. It sees no earlier document, and so no difference and nothing that is credited;
 * prices are those agreed, before discounts and all other allowances, and usage is what is known of it so far.
 *
 * @param entries  by day, agreement and rule
 * @param findings  agreements and usage that cannot be billed
 */
public record BillingCalendar(List<CalendarEntry> entries, Findings findings) {

    private static final Comparator<CalendarEntry> IN_ORDER = Comparator.comparing(CalendarEntry::billedOn)
            .thenComparing(entry -> entry.origin().agreement())
            .thenComparing(entry -> entry.origin().rule())
            .thenComparing(entry -> entry.origin().period().from());

    public BillingCalendar {
        entries = List.copyOf(entries);
    }

    /**
     * {@return what is billed between two days, where Monday to Friday are business days}
     *
     * @param versions  every agreement, every version of each
     * @param usage  the usage known so far
     * @param days  from the first day until the day after the last
     */
    public static BillingCalendar of(List<PartnerAgreement> versions, List<Usage> usage, ServicePeriod days) {
        return of(versions, usage, days, BusinessDays.weekdays());
    }

    /**
     * {@return what is billed between two days}
     *
     * @param versions  every agreement, every version of each
     * @param usage  the usage known so far
     * @param days  from the first day until the day after the last
     * @param business  the business days, for rules that are billed on such only, and terms that end on such only
     */
    public static BillingCalendar of(
            List<PartnerAgreement> versions, List<Usage> usage, ServicePeriod days, BusinessDays business) {
        AgreementHistories histories = AgreementHistories.of(versions);
        List<Finding> found = new ArrayList<>(histories.findings().all());
        List<AgreementHistory> agreements = List.copyOf(histories.byId().values());
        UsageBook book = UsageBook.of(usage, agreements);
        List<CalendarEntry> entries = new ArrayList<>();
        for (AgreementHistory agreement : agreements) {
            BillingRunRule.PERIODS
                    .ask(
                            agreement.id(),
                            () -> Optional.of(
                                    entries(agreement, book, new BillingDays(agreement, business), days, found)))
                    .orElse(failure -> none(failure, found))
                    .ifPresent(entries::addAll);
        }
        entries.sort(IN_ORDER);
        return new BillingCalendar(entries, book.findings().plus(new Findings(found)));
    }

    /**
     * {@return what falls due between two days, of the entries of this calendar: whenever in its days it is billed}
     *
     * <p>An entry that is paid in instalments is there where one of them falls due. To see all that falls due in March, the
     * calendar must begin as many days before as the longest terms have.
     *
     * @param days  from the first day until the day after the last
     */
    public List<CalendarEntry> due(ServicePeriod days) {
        return entries.stream()
                .filter(entry -> entry.dueOn().stream().anyMatch(days::contains))
                .toList();
    }

    /** {@return what one agreement is billed between two days, in the order of its rules} */
    private static List<CalendarEntry> entries(
            AgreementHistory agreement,
            UsageBook usage,
            BillingDays billingDays,
            ServicePeriod days,
            List<Finding> found) {
        LineFactory lines = new LineFactory(agreement, usage);
        BusinessDays business = billingDays.calendar();
        List<CalendarEntry> entries = new ArrayList<>();
        for (RuleTerm term : agreement.terms()) {
            for (ServicePeriod whole : billingDays.due(term, days.lastDay())) {
                LocalDate billedOn = billingDays.of(term, whole);
                if (days.contains(billedOn)) {
                    term.part(whole)
                            .map(part -> new Day(billedOn, whole, part, business))
                            .flatMap(day -> priced(agreement, term, lines, day, found))
                            .ifPresent(entries::add);
                }
            }
        }
        return entries;
    }

    /** A model that finds no price is named and holds up no other day, as in a run. */
    private static Optional<CalendarEntry> priced(
            AgreementHistory agreement, RuleTerm term, LineFactory lines, Day day, List<Finding> found) {
        return BillingRunRule.priced(
                        agreement,
                        term,
                        day.part(),
                        () -> Optional.of(entry(agreement.ruling(day.billedOn()), term, lines, day)))
                .orElse(failure -> none(failure, found));
    }

    /** {@return nothing, after what failed was noted} */
    private static <T> Optional<T> none(Finding failure, List<Finding> found) {
        found.add(failure);
        return Optional.empty();
    }

    /**
     * One period and when it is billed.
     *
     * @param billedOn  the day
     * @param whole  the period as its cycle has it
     * @param part  the days of it on which the rule is in force
     * @param business  the business days
     */
    private record Day(LocalDate billedOn, ServicePeriod whole, ServicePeriod part, BusinessDays business) {}

    /**
     * {@return one entry, at the price agreed}
     *
     * @param ruling  the version in force on the day of billing, whose terms count
     * @param term  the rule, by the version that set it
     * @param lines  makes lines of rules and usage
     * @param day  the period, and when it is billed
     */
    private static CalendarEntry entry(PartnerAgreement ruling, RuleTerm term, LineFactory lines, Day day) {
        Optional<Money> amount = lines.line(term, day.whole(), day.part())
                .map((LineItem line) -> AgreedAmount.of(ruling.currency(), line));
        return new CalendarEntry(
                day.billedOn(),
                Origins.of(ruling, term, day.part()),
                term.rule().description(),
                term.rule().isSelfBilled(),
                amount,
                dueOn(ruling, term, day));
    }

    /**
     * {@return each day on which an instalment falls due, once, in order}
     *
     * <p>What is owed to the partner has terms of its own where the agreement says so. Terms that count from delivery count
     * from the last day billed, and those that count from receipt from the day of the document.
     */
    private static List<LocalDate> dueOn(PartnerAgreement ruling, RuleTerm term, Day day) {
        PaymentTerms terms = term.rule().isSelfBilled() ? ruling.payoutTerms().orElse(ruling.terms()) : ruling.terms();
        DueDates dates = new DueDates(
                day.billedOn(),
                Optional.of(day.part().lastDay()),
                Optional.of(day.billedOn()),
                Optional.empty(),
                day.business());
        return terms.plan().instalments().stream()
                .flatMap(planned -> planned.due().due(dates).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
