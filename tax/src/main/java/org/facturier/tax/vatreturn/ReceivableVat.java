package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.receivable.ReceivableEvent;
import org.facturier.core.receivable.ReceivableEvent.Credited;
import org.facturier.core.receivable.ReceivableEvent.Paid;
import org.facturier.core.receivable.ReceivableEvent.Refunded;
import org.facturier.core.receivable.ReceivableEvent.Replaced;
import org.facturier.core.receivable.ReceivableEvent.TakenOver;
import org.facturier.core.tax.TaxPoint;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The tax of one invoice through everything that happens to it. */
final class ReceivableVat {

    /** Something that changes what is due. */
    private record Step(LocalDate on, UnaryOperator<Dues> change) {}

    private final Receivable receivable;
    private final TaxableParts amounts;
    private final TaxPoints points;
    private final Map<TaxablePart, BaseAndTax> parts;
    private final Optional<LocalDate> lostOn;

    ReceivableVat(Receivable receivable, CurrencyUnit currency, TaxPoint fallback, Optional<LocalDate> lostOn) {
        this.receivable = receivable;
        this.amounts = new TaxableParts(currency);
        this.points = new TaxPoints(receivable.invoice(), fallback);
        this.parts = new LinkedHashMap<>(
                amounts.of(receivable.invoice(), points::of, group -> points.of(group.treatment())));
        this.lostOn = lostOn;
        notes().flatMap(note -> credited(note).keySet().stream())
                .forEach(part -> parts.putIfAbsent(part, BaseAndTax.zero(currency)));
    }

    Invoice invoice() {
        return receivable.invoice();
    }

    private Stream<Invoice> notes() {
        return receivable.events().stream().filter(Credited.class::isInstance).map(event -> ((Credited) event).note());
    }

    /** {@return what falls due, day by day} */
    List<VatEntry> entries(ConsumptionState states) {
        List<VatEntry> entries = new ArrayList<>();
        Dues before = start();
        for (Step step : steps()) {
            Dues after = step.change().apply(before.on(step.on()));
            for (TaxablePart part : parts.keySet()) {
                BaseAndTax more = after.due(part).minus(before.due(part));
                if (!more.isZero()) {
                    entries.add(entry(step.on(), part, more, states));
                }
            }
            before = after;
        }
        return entries;
    }

    /** {@return what was not due by the last thing that happened: unpaid, or given up} */
    List<VatEntry> outstanding(ConsumptionState states) {
        Dues last = asOf(day -> true);
        return parts.keySet().stream()
                .map(part -> entry(last.day(), part, last.whole(part).minus(last.due(part)), states))
                .filter(entry -> !entry.amounts().isZero())
                .toList();
    }

    /** {@return base and tax that nobody had paid by the end of a day} */
    BaseAndTax unpaid(LocalDate day) {
        Dues then = asOf(on -> !on.isAfter(day));
        return parts.keySet().stream()
                .map(part -> then.whole(part).minus(then.settled(part)))
                .reduce(BaseAndTax.zero(amounts.currency()), BaseAndTax::plus);
    }

    private Dues asOf(Predicate<LocalDate> counts) {
        Dues dues = start();
        for (Step step : steps()) {
            if (counts.test(step.on())) {
                dues = step.change().apply(dues.on(step.on()));
            }
        }
        return dues;
    }

    private VatEntry entry(LocalDate on, TaxablePart part, BaseAndTax more, ConsumptionState states) {
        return new VatEntry(
                on,
                invoice().number(),
                invoice().header().seller().vatId(),
                invoice().header().buyer().vatId(),
                part.treatment(),
                states.of(invoice(), part.treatment()),
                more);
    }

    private Dues start() {
        Money owed = invoice().totals().payable().plus(invoice().totals().prepaid());
        return new Dues(LocalDate.MIN, invoice().issuedOn(), parts, owed, Money.zero(owed.getCurrencyUnit()), false);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Money prepaid = invoice().totals().prepaid();
        steps.add(new Step(invoice().issuedOn(), dues -> dues.paying(prepaid)));
        parts.keySet().stream()
                .flatMap(part -> part.dueOn().stream())
                .distinct()
                .forEach(day -> steps.add(new Step(day, dues -> dues)));
        receivable
                .events()
                .forEach(event -> change(event).ifPresent(change -> steps.add(new Step(event.on(), change))));
        lostOn.ifPresent(day -> steps.add(new Step(day, Dues::losing)));
        steps.sort(Comparator.comparing(Step::on));
        return steps;
    }

    private Optional<UnaryOperator<Dues>> change(ReceivableEvent event) {
        if (event instanceof Paid paid) {
            return Optional.of(dues -> dues.paying(paid.allocation().amount()));
        }
        if (event instanceof TakenOver takenOver) {
            return Optional.of(dues -> dues.paying(takenOver.amount()));
        }
        if (event instanceof Refunded refunded) {
            return Optional.of(dues -> dues.paying(refunded.amount().negated()));
        }
        if (event instanceof Replaced) {
            return Optional.of(Dues::replaced);
        }
        return event instanceof Credited credited
                ? Optional.of(dues -> dues.crediting(
                        credited(credited.note()), credited.note().totals().payable()))
                : Optional.empty();
    }

    private Map<TaxablePart, BaseAndTax> credited(Invoice note) {
        return amounts.of(note, this::credited, group -> points.of(group.treatment()));
    }

    /** A line of a credit note falls due as the line that it takes back. */
    private TaxablePart credited(InvoiceLine credit) {
        return credit.item()
                .corrects()
                .filter(line -> line.invoice().equals(invoice().number()))
                .map(line -> points.of(invoice().lines().get(line.line() - 1)))
                .orElseGet(() -> points.of(credit.treatment()));
    }
}
