package org.facturier.core.account;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.account.Statement.Movement;
import org.facturier.core.chain.DocumentKey;
import org.facturier.core.document.ServicePeriod;
import org.joda.money.Money;

/** Writes statements of entries and nothing else. */
final class Statements {

    private final AccountKey account;
    private final List<Entry> entries;

    Statements(AccountKey account, List<Entry> entries) {
        this.account = account;
        this.entries = entries;
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

        /** The number of a document tells more than its series and seller. */
        Movement of(Money amount) {
            Optional<DocumentKey> document = DocumentId.read(fact);
            return new Movement(
                    on, kind, fact, document.map(key -> key.number().text()).orElse(fact), amount);
        }
    }

    Statement over(ServicePeriod days, AgedBalance aged) {
        Money opening = Money.zero(account.currency());
        Map<Line, Money> lines = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.on().isBefore(days.from())) {
                opening = opening.plus(entry.amount());
            } else if (days.contains(entry.on())) {
                lines.merge(Line.of(entry), entry.amount(), Money::plus);
            }
        }
        List<Movement> movements = lines.entrySet().stream()
                .filter(line -> !line.getValue().isZero())
                .map(line -> line.getKey().of(line.getValue()))
                .toList();
        return new Statement(account, days, opening, movements, aged);
    }
}
