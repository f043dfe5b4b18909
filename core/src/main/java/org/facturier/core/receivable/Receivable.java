package org.facturier.core.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.payment.Allocation;
import org.facturier.core.payment.OpenInstalment;
import org.facturier.core.receivable.ReceivableEvent.Credited;
import org.facturier.core.receivable.ReceivableEvent.Disputed;
import org.facturier.core.receivable.ReceivableEvent.Paid;
import org.facturier.core.receivable.ReceivableEvent.Promised;
import org.facturier.core.receivable.ReceivableEvent.Refunded;
import org.facturier.core.receivable.ReceivableEvent.Replaced;
import org.facturier.core.receivable.ReceivableEvent.TakenOver;
import org.facturier.core.receivable.ReceivableEvent.WrittenOff;
import org.facturier.core.terms.Instalment;
import org.joda.money.Money;

/**
 * An invoice that is owed, and what happened to it.
 *
 * @param invoice  the invoice
 * @param events  what happened, in the order it became known
 */
public record Receivable(Invoice invoice, List<ReceivableEvent> events) {

    /** @throws IllegalArgumentException if the document is a credit note or self-billed, which nobody owes to its writer */
    public Receivable {
        Completeness.of("a receivable").needs("invoice", invoice).verify();
        if (invoice.type().isCredit() || invoice.type().isSelfBilled()) {
            throw new IllegalArgumentException(
                    invoice.number() + " is a " + invoice.type() + ": no receivable comes of it");
        }
        events = List.copyOf(events);
    }

    /** {@return an invoice to which nothing happened yet} */
    public static Receivable of(Invoice invoice) {
        return new Receivable(invoice, List.of());
    }

    /** {@return this receivable, after one more event} */
    public Receivable after(ReceivableEvent event) {
        List<ReceivableEvent> longer = new ArrayList<>(events);
        longer.add(event);
        return new Receivable(invoice, longer);
    }

    /** {@return how it stands at the end of a day: events after it do not count} */
    public ReceivableState asOf(LocalDate day) {
        Fold fold = new Fold();
        events.stream()
                .filter(event -> !event.on().isAfter(day))
                .sorted(Comparator.comparing(ReceivableEvent::on))
                .forEach(fold::take);
        return fold.state(day);
    }

    /**
     * {@return what was settled of this invoice by the end of a day and counts for the one issued in its place: all but what
     * that one states as paid before}
     */
    Money passedOn(Invoice by, LocalDate day) {
        Money settled = settled(day).minus(statedSince(invoice, by));
        return settled.isNegative() ? settled.multipliedBy(0) : settled;
    }

    /** {@return what an invoice states as paid before, beyond what the one that it replaces did} */
    static Money statedSince(Invoice replaced, Invoice by) {
        Money more = by.totals().prepaid().minus(replaced.totals().prepaid());
        return more.isNegative() ? more.multipliedBy(0) : more;
    }

    private Money settled(LocalDate day) {
        ReceivableState state = asOf(day);
        return invoice.totals().payable().minus(state.open()).plus(state.creditBalance());
    }

    /** {@return from which day there was a debt: an invoice in place of another is owed since that one was} */
    LocalDate owedSince() {
        return takenOver()
                .map(event -> event.from().issuedOn())
                .filter(earlier -> earlier.isBefore(invoice.issuedOn()))
                .min(Comparator.naturalOrder())
                .orElse(invoice.issuedOn());
    }

    private Stream<TakenOver> takenOver() {
        return events.stream().filter(TakenOver.class::isInstance).map(TakenOver.class::cast);
    }

    /** {@return the day of the last event known, or the day given if that is later} */
    LocalDate lastEvent(LocalDate day) {
        return events.stream()
                .map(ReceivableEvent::on)
                .filter(on -> on.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    /** {@return what is open at the end of a day, an item for each instalment left} */
    public List<OpenInstalment> openItems(LocalDate day) {
        return asOf(day).instalments().stream()
                .filter(state -> state.open().isPositive())
                .map(state -> new OpenInstalment(
                        invoice.number(),
                        state.instalment().number(),
                        invoice.header().buyer().id(),
                        state.instalment().dueOn(),
                        state.open(),
                        takenOver().map(event -> event.from().number()).toList()))
                .toList();
    }

    /** The running sums while events are gone through. */
    private final class Fold {
        private final Map<Integer, Money> open = new LinkedHashMap<>();
        private final Map<String, Dispute> disputes = new LinkedHashMap<>();
        private Money creditBalance = Money.zero(invoice.header().currency());
        private Optional<LocalDate> promisedUntil = Optional.empty();

        Fold() {
            for (Instalment instalment : instalments()) {
                // an invoice that comes to less than nothing is owed to the buyer from the start
                open.put(instalment.number(), owed(instalment));
            }
            instalments().stream()
                    .map(Instalment::amount)
                    .filter(Money::isNegative)
                    .forEach(negative -> creditBalance = creditBalance.minus(negative));
        }

        private List<Instalment> instalments() {
            return invoice.schedule().instalments();
        }

        void take(ReceivableEvent event) {
            if (event instanceof Paid paid) {
                pay(paid.allocation());
            } else if (event instanceof Credited credited) {
                settleOldest(credited.note().totals().payable());
            } else if (event instanceof WrittenOff writtenOff) {
                settleOldest(writtenOff.amount());
            } else if (event instanceof Refunded refunded) {
                creditBalance = creditBalance.minus(refunded.amount());
            } else if (event instanceof TakenOver takenOver) {
                settleOldest(takenOver.amount());
            } else if (event instanceof Replaced) {
                close();
            } else if (event instanceof Disputed disputed) {
                disputes.put(disputed.dispute().id(), disputed.dispute());
            } else if (event instanceof Promised promised) {
                promisedUntil = Optional.of(promised.until());
            }
        }

        /** What is owed, either way, is owed on the other invoice. */
        private void close() {
            open.replaceAll((instalment, left) -> left.multipliedBy(0));
            creditBalance = creditBalance.multipliedBy(0);
            promisedUntil = Optional.empty();
        }

        private void pay(Allocation allocation) {
            Money before = open.get(allocation.instalment());
            if (before == null) {
                throw new IllegalArgumentException(invoice.number() + " has no instalment " + allocation.instalment());
            }
            settle(allocation.instalment(), allocation.amount());
        }

        private void settleOldest(Money amount) {
            Money left = amount;
            List<Instalment> oldest = instalments().stream()
                    .sorted(Comparator.comparing(Instalment::dueOn).thenComparing(Instalment::number))
                    .toList();
            for (Instalment instalment : oldest) {
                Money part = min(left, open.get(instalment.number()));
                open.merge(instalment.number(), part, Money::minus);
                left = left.minus(part);
            }
            creditBalance = creditBalance.plus(left);
        }

        private void settle(int instalment, Money amount) {
            Money part = min(amount, open.get(instalment));
            open.merge(instalment, part, Money::minus);
            // what a payment known late finds settled goes on to the next instalment
            settleOldest(amount.minus(part));
        }

        private Money owed(Instalment instalment) {
            return instalment.amount().isNegative() ? instalment.amount().multipliedBy(0) : instalment.amount();
        }

        private Money min(Money one, Money other) {
            return one.isLessThan(other) ? one : other;
        }

        ReceivableState state(LocalDate day) {
            List<InstalmentState> states = instalments().stream()
                    .map(each -> new InstalmentState(
                            each, owed(each).minus(open.get(each.number())), open.get(each.number())))
                    .toList();
            return new ReceivableState(
                    invoice,
                    day,
                    states,
                    creditBalance,
                    disputes.values().stream()
                            .filter(dispute -> dispute.isOpen(day))
                            .toList(),
                    promisedUntil.filter(until -> !until.isBefore(day)));
        }
    }
}
