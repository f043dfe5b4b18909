package org.facturier.reminders.contracts;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.dispute.Resolution;
import org.facturier.core.document.Invoice;
import org.facturier.core.payment.Allocation;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent;
import org.facturier.core.receivable.ReceivableEvent.Disputed;
import org.facturier.core.receivable.ReceivableEvent.Paid;
import org.facturier.core.receivable.ReceivableEvent.Promised;
import org.facturier.core.receivable.ReceivableState;
import org.facturier.core.terms.Instalment;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Invoices that are late, with payments, disputes and promises, and a host that asks a policy every so many days. */
public final class LateCases {

    private static final int LAST_DAY = 200;

    private LateCases() {}

    /**
     * An invoice, and how often the host looks at it.
     *
     * @param receivable  the invoice and what happens to it
     * @param everyDays  the host asks every so many days
     */
    public record LateCase(Receivable receivable, int everyDays) {

        /** {@return what the policy says each time the host asks, if the host sends all that it is given} */
        public List<Visit> visits(ReminderPolicy policy) {
            LocalDate first = receivable.invoice().issuedOn();
            List<Visit> visits = new ArrayList<>();
            List<Reminder> sent = new ArrayList<>();
            first.datesUntil(first.plusDays(LAST_DAY), Period.ofDays(everyDays)).forEach(day -> {
                ReceivableState state = receivable.asOf(day);
                Optional<Reminder> due = policy.due(state, List.copyOf(sent));
                visits.add(new Visit(state, List.copyOf(sent), due));
                due.ifPresent(sent::add);
            });
            return visits;
        }
    }

    /**
     * One time that the host asked.
     *
     * @param state  how the invoice stood
     * @param sent  what was sent before
     * @param due  what the policy said
     */
    public record Visit(ReceivableState state, List<Reminder> sent, Optional<Reminder> due) {}

    /** {@return invoices of one to three instalments with up to four events, looked at every 1 to 30 days} */
    public static Arbitrary<LateCase> cases() {
        Arbitrary<Invoice> invoices = Combinators.combine(
                        Arbitraries.integers().between(1, 500_000),
                        Arbitraries.integers()
                                .between(0, 40)
                                .array(int[].class)
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((cents, days) -> SampleInvoices.of("F-1", Money.ofMinor(CurrencyUnit.EUR, cents), days));
        return invoices.flatMap(invoice -> Combinators.combine(
                        events(invoice).list().ofMaxSize(4),
                        Arbitraries.integers().between(1, 30))
                .as((events, everyDays) -> new LateCase(new Receivable(invoice, events), everyDays)));
    }

    private static Arbitrary<ReceivableEvent> events(Invoice invoice) {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, LAST_DAY).map(invoice.issuedOn()::plusDays);
        Arbitrary<Integer> percent = Arbitraries.integers().between(1, 120);
        return Arbitraries.oneOf(
                Combinators.combine(
                                days, percent, Arbitraries.of(invoice.schedule().instalments()))
                        .as((day, part, instalment) -> paid(invoice, day, part, instalment)),
                Combinators.combine(days, percent, Arbitraries.integers().between(1, 60))
                        .as((day, part, lasting) -> disputed(invoice, day, part, lasting)),
                Combinators.combine(days, Arbitraries.integers().between(0, 60))
                        .as((day, lasting) -> new Promised(day, day.plusDays(lasting))));
    }

    private static ReceivableEvent paid(Invoice invoice, LocalDate day, int percent, Instalment instalment) {
        return new Paid(new Allocation(
                "P-" + day, day, invoice.number(), instalment.number(), part(instalment.amount(), percent)));
    }

    private static ReceivableEvent disputed(Invoice invoice, LocalDate day, int percent, int lasting) {
        return new Disputed(Dispute.builder()
                .id("D-" + day)
                .invoice(invoice.number())
                .amount(part(invoice.totals().payable(), percent))
                .reason(DisputeReason.QUALITY)
                .openedOn(day)
                .build()
                .resolved(new Resolution.Withdrawn(day.plusDays(lasting))));
    }

    // one cent at least, for nobody pays nothing
    private static Money part(Money whole, int percent) {
        long cents = whole.getAmountMinorLong() * percent / 100;
        return Money.ofMinor(whole.getCurrencyUnit(), Math.max(1, cents));
    }
}
