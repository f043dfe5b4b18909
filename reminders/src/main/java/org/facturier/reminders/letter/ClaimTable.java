package org.facturier.reminders.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.policy.ClaimedItem;
import org.facturier.reminders.policy.Deduction;
import org.facturier.reminders.policy.Reminder;
import org.joda.money.Money;

/**
 * What a reminder asks for, as a sum that its reader can add up: what is open of each item that is late, less each thing that
 * is left out or taken off, is what is claimed.
 */
record ClaimTable(Wording wording, Reminder reminder) {

    ReportTable on(Page page) {
        List<List<Cell>> rows = new ArrayList<>();
        late().forEach(item -> rows.add(row(item)));
        reminder.deductions()
                .forEach(each -> rows.add(row(words(each), each.amount().negated())));
        if (!unsaid().isZero()) {
            rows.add(row(wording.text("deducted.other"), unsaid().negated()));
        }
        return new ReportTable(
                wording.text("overdue.title"),
                List.of(
                        page.column("what", Kind.TEXT),
                        page.column("dueOn", Kind.DAY),
                        page.column("daysLate", Kind.NUMBER),
                        page.column("amount", Kind.AMOUNT),
                        page.column("open", Kind.AMOUNT)),
                rows,
                row(wording.text("total"), reminder.claimed()));
    }

    private List<ClaimedItem> late() {
        return Stream.of(reminder.items(), reminder.leftOut())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ClaimedItem::dueOn)
                        .thenComparing(ClaimedItem::on)
                        .thenComparing(ClaimedItem::name))
                .toList();
    }

    /** What a reminder took off that was kept before it said of what. */
    private Money unsaid() {
        Money open = Money.total(late().stream().map(ClaimedItem::open).toList());
        return reminder.deductions().stream()
                .map(Deduction::amount)
                .reduce(open, Money::minus)
                .minus(reminder.claimed());
    }

    private String words(Deduction deduction) {
        String name = new EntryWords(wording).name(deduction.of());
        return deduction.kind() == Deduction.Kind.CREDITED
                ? name
                : wording.text(
                        "deducted." + deduction.kind(),
                        Map.of("name", number(deduction).orElse(name)));
    }

    private static Optional<String> number(Deduction deduction) {
        return deduction.of().document().map(DocumentKey::toString);
    }

    private List<Cell> row(ClaimedItem item) {
        return List.of(
                Cell.of(new EntryWords(wording).name(item)),
                Cell.of(item.dueOn()),
                Cell.of(BigDecimal.valueOf(item.daysLate(reminder.on()))),
                Cell.of(item.amount()),
                Cell.of(item.open()));
    }

    private static List<Cell> row(String words, Money amount) {
        return List.of(Cell.of(words), Cell.blank(), Cell.blank(), Cell.blank(), Cell.of(amount));
    }
}
