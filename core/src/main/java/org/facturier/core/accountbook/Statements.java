package org.facturier.core.accountbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.Cause;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Statement;
import org.facturier.core.account.Statement.Movement;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.DocumentId;
import org.facturier.core.fact.Fact;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.openitem.State;
import org.facturier.core.payment.ReliefReason;
import org.joda.money.Money;

/**
 * Writes statements of an account as it came to be, for partner and house to compare: the balance before, what moved it, and
 * what is open at the end by age. What settles what is not on it, for a link moves no balance.
 */
final class Statements {

    private final AccountKey account;
    private final State state;
    private final Causes causes;
    private final Map<String, ReliefReason> reliefs = new HashMap<>();

    /**
     * Begins with an account at the end of its last day.
     *
     * @param facts  the facts of the account, of which reliefs say why
     */
    Statements(AccountKey account, State state, Stream<Fact> facts) {
        this.account = account;
        this.state = state;
        this.causes = new Causes(account);
        facts.flatMap(fact -> fact.asRelieved().stream()).forEach(relief -> reliefs.put(relief.id(), relief.why()));
    }

    /**
     * Entries that stand on one line.
     *
     * @param on  their day
     * @param kind  what they are
     * @param fact  the fact that they follow from
     */
    private record Line(LocalDate on, Entry.Kind kind, String fact) {
        static Line of(Entry entry) {
            return new Line(entry.on(), entry.kind(), entry.fact());
        }

        Movement of(Money amount, Cause about, Optional<ReliefReason> waived) {
            return new Movement(on, kind, fact, reference(about), amount, about, waived);
        }

        /** The number of a document tells more than its series and seller. */
        private String reference(Cause about) {
            return DocumentId.read(fact)
                    .or(about::document)
                    .map(key -> key.number().text())
                    .orElse(about.words());
        }
    }

    /**
     * {@return the statement of some days} Entries of one day, kind and fact are one line; lines that come to nothing are left
     * out, such as those of a plan, which moves amounts from one item to another. A day with an invoice of 120.00 in two
     * instalments of 60.00 shows one line of 120.00.
     *
     * @param days  the end exclusive
     * @param aged  what is open at the end of the last of these days
     */
    Statement over(ServicePeriod days, AgedBalance aged) {
        Money opening = Money.zero(account.currency());
        Map<Line, List<Entry>> lines = new LinkedHashMap<>();
        for (Entry entry : state.entries().values()) {
            if (entry.on().isBefore(days.from())) {
                opening = opening.plus(entry.amount());
            } else if (days.contains(entry.on())) {
                lines.computeIfAbsent(Line.of(entry), line -> new ArrayList<>()).add(entry);
            }
        }
        List<Movement> movements = lines.entrySet().stream()
                .map(line -> movement(line.getKey(), line.getValue()))
                .filter(movement -> !movement.amount().isZero())
                .toList();
        return new Statement(account, days, opening, movements, aged);
    }

    /** {@return one line, about what the first of its entries is about} */
    private Movement movement(Line line, List<Entry> entries) {
        Money amount = Money.total(entries.stream().map(Entry::amount).toList());
        Optional<ReliefReason> waived =
                line.kind() == Entry.Kind.RELIEF ? Optional.ofNullable(reliefs.get(line.fact())) : Optional.empty();
        return line.of(amount, causes.of(entries.get(0), state), waived);
    }
}
