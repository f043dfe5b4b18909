package org.facturier.examples.quickstart.lives.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.facturier.examples.quickstart.lives.MoneyEvent;
import org.facturier.examples.quickstart.lives.MoneyEvent.Entered;
import org.facturier.examples.quickstart.lives.MoneyEvent.Paid;
import org.facturier.examples.quickstart.lives.MoneyEvent.PaidOut;
import org.facturier.examples.quickstart.lives.MoneyEvent.Put;
import org.facturier.examples.quickstart.lives.MoneyEvent.Relieved;
import org.facturier.examples.quickstart.lives.MoneyEvent.Rescheduled;
import org.facturier.examples.quickstart.lives.MoneyEvent.Reversed;
import org.facturier.examples.quickstart.lives.MoneyEvent.Share;
import org.facturier.examples.quickstart.lives.MoneyEvent.Transferred;

/** All that was told of documents and money, each with the day from which it counts. */
final class Facts {

    private static final String EUR = "EUR";
    private static final String TRANSFER = "/to";

    /**
     * So much of a credit is told to go to a debit.
     *
     * @param part  the instalment that is named, or {@link #PAID_BEFORE}; blank for any
     */
    record Allocation(String fact, LocalDate on, String credit, String debit, String part, long amount) {

        static final String PAID_BEFORE = "paid before";

        boolean ofTransfer() {
            return fact.equals(debit + TRANSFER);
        }
    }

    private static final Comparator<Allocation> TRANSFERS_FIRST = Comparator.comparing(
                    (Allocation allocation) -> !allocation.ofTransfer())
            .thenComparing(Allocation::fact);

    private final Map<String, Paper> documents = new LinkedHashMap<>();
    private final Map<String, MoneyEvent> events = new LinkedHashMap<>();
    private final Map<String, Allocation> allocations = new LinkedHashMap<>();

    private final Variant variant;

    Facts(Variant variant) {
        this.variant = variant;
    }

    Variant variant() {
        return variant;
    }

    void tell(Paper paper) {
        documents.putIfAbsent(paper.number(), paper);
    }

    /** {@return whether it is new; of two contents under one id the first stays} */
    boolean tell(String id, MoneyEvent event) {
        return events.putIfAbsent(id, event) == null;
    }

    void tell(Allocation allocation) {
        allocations.putIfAbsent(allocation.fact(), allocation);
    }

    Map<String, Paper> documents() {
        return documents;
    }

    <T extends MoneyEvent> List<T> all(Class<T> kind) {
        return events.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** {@return every day on which something counts} */
    List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        documents.keySet().forEach(number -> day(number).ifPresent(days::add));
        events.keySet().forEach(id -> day(id).ifPresent(days::add));
        allocations.values().forEach(allocation -> day(allocation).ifPresent(days::add));
        return List.copyOf(days);
    }

    /** {@return the documents of a day, what is replaced before what stands in its place} */
    List<Paper> documents(LocalDate day) {
        return documents.values().stream()
                .filter(paper -> paper.on().equals(day))
                .sorted(Comparator.comparing(this::replacements).thenComparing(Paper::number))
                .toList();
    }

    private int replacements(Paper paper) {
        return paper.kind() == Paper.Kind.CORRECTIVE
                ? 1 + replacements(documents.get(paper.of().orElseThrow()))
                : 0;
    }

    <T extends MoneyEvent> List<T> of(Class<T> kind, LocalDate day) {
        return events.entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getValue()))
                .filter(entry -> day(entry.getKey()).equals(Optional.of(day)))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> kind.cast(entry.getValue()))
                .toList();
    }

    /** {@return the reliefs of a day but those that ended by then, with their payment or by themselves} */
    List<Relieved> reliefs(LocalDate day) {
        return of(Relieved.class, day).stream()
                .filter(relief -> !isReversedBy(relief.id(), day)
                        && relief.with().filter(paid -> isReversedBy(paid, day)).isEmpty())
                .toList();
    }

    /** {@return the plans of a day but those that ended by then} */
    List<Rescheduled> plans(LocalDate day) {
        return of(Rescheduled.class, day).stream()
                .filter(plan -> !isReversedBy(plan.id(), day))
                .toList();
    }

    List<Allocation> allocations(LocalDate day) {
        return allocations.values().stream()
                .filter(allocation -> day(allocation).equals(Optional.of(day)))
                .filter(allocation -> Stream.of(allocation.fact(), allocation.credit(), allocation.debit())
                        .noneMatch(ended -> isReversedBy(ended, day)))
                .sorted(variant.knowsNoOrder() ? TRANSFERS_FIRST : (one, other) -> 0)
                .toList();
    }

    private boolean isReversedBy(String fact, LocalDate day) {
        return all(Reversed.class).stream()
                .filter(reversed -> reversed.fact().equals(fact))
                .flatMap(reversed -> day(reversed.id()).stream())
                .anyMatch(end -> !end.isAfter(day));
    }

    private Optional<LocalDate> day(Allocation allocation) {
        return latest(allocation.on(), day(allocation.credit()), day(allocation.debit()));
    }

    /** {@return the day from which a document or fact counts: not before what it names; empty while that is unknown} */
    Optional<LocalDate> day(String id) {
        if (documents.containsKey(id)) {
            return Optional.of(documents.get(id).on());
        }
        return Optional.ofNullable(events.get(id))
                .flatMap(this::day)
                .or(() -> Optional.ofNullable(allocations.get(id)).flatMap(this::day));
    }

    /** {@return the partner who has a credit} */
    String owner(String credit) {
        if (documents.containsKey(credit)) {
            return documents.get(credit).head().partner();
        }
        return events.get(credit) instanceof Transferred transfer
                ? transfer.to()
                : ((Paid) events.get(credit)).partner();
    }

    /** {@return the currency of a document, of money, or of what went out for it} */
    String currency(String name) {
        if (documents.containsKey(name)) {
            return documents.get(name).head().currency();
        }
        MoneyEvent event = events.get(name);
        if (event instanceof Transferred transfer) {
            return currency(transfer.credit());
        }
        if (event instanceof PaidOut out) {
            return out.of().map(this::currency).orElse(EUR);
        }
        return event instanceof Paid paid ? paid.currency() : EUR;
    }

    private Optional<LocalDate> day(MoneyEvent event) {
        if (event instanceof Paid paid) {
            return Optional.of(paid.on());
        }
        if (event instanceof Entered entered) {
            return Optional.of(entered.on());
        }
        if (event instanceof PaidOut out) {
            return Optional.of(out.on());
        }
        if (event instanceof Transferred transfer) {
            return Optional.of(transfer.on());
        }
        if (event instanceof Relieved relief) {
            return relief.with().isEmpty()
                    ? latest(relief.on(), day(relief.document()))
                    : latest(
                            relief.on(),
                            day(relief.document()),
                            day(relief.with().get()));
        }
        if (event instanceof Rescheduled plan) {
            return latest(plan.on(), day(plan.document()));
        }
        return event instanceof Reversed reversed ? latest(reversed.on(), day(reversed.fact())) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<LocalDate> latest(LocalDate day, Optional<LocalDate>... others) {
        LocalDate latest = day;
        for (Optional<LocalDate> other : others) {
            if (other.isEmpty()) {
                return Optional.empty();
            }
            latest = other.get().isAfter(latest) ? other.get() : latest;
        }
        return Optional.of(latest);
    }

    /** {@return the allocations that are told with a payment or another fact} */
    static List<Allocation> with(MoneyEvent event) {
        if (event instanceof Put put) {
            return List.of(new Allocation(put.id(), put.on(), put.credit(), put.debit(), "", Cents.of(put.amount())));
        }
        if (event instanceof PaidOut out) {
            return out.of().stream()
                    .map(of -> new Allocation(out.id() + "/of", out.on(), of, out.id(), "", Cents.of(out.amount())))
                    .toList();
        }
        if (event instanceof Transferred transfer) {
            return List.of(new Allocation(
                    transfer.id() + TRANSFER,
                    transfer.on(),
                    transfer.credit(),
                    transfer.id(),
                    "",
                    Cents.of(transfer.amount())));
        }
        return event instanceof Paid paid ? shares(paid) : List.of();
    }

    private static List<Allocation> shares(Paid paid) {
        List<Allocation> shares = new ArrayList<>();
        for (Share share : paid.to()) {
            shares.add(new Allocation(
                    paid.id() + "/" + (shares.size() + 1),
                    paid.on(),
                    paid.id(),
                    share.document(),
                    share.paidBefore() ? Allocation.PAID_BEFORE : "",
                    Cents.of(share.amount())));
        }
        return shares;
    }
}
