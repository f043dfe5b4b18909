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
 * What a reminder asks for, as a sum that its reader can add up: what is open of each item that is late, less each
 * thing that is left out or taken off, is what is claimed.
 * <p>A debtor who finds another figure than the one asked for looks for the difference, and does not pay before. So
 * nothing is taken off in silence: an invoice of EUR 1200.00 of which 200.00 are disputed stands there with 1200.00
 * and a line of -200.00, and the total is 1000.00.
 */
record ClaimTable(LetterWording wording, Reminder reminder) {

    /**
     * {@return the table: late items by their last day to pay, then what is taken off, below zero, with the total of
     * what is claimed}
     */
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

    /**
     * {@return items that are claimed and items that are left out, the oldest first: whoever reads them needs both to
     * add up}
     */
    private List<ClaimedItem> late() {
        return Stream.of(reminder.items(), reminder.leftOut())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ClaimedItem::dueOn)
                        .thenComparing(ClaimedItem::on)
                        .thenComparing(ClaimedItem::name))
                .toList();
    }

    /** What a reminder took off that was kept before it said of what: the rest that makes the sum right. */
    private Money unsaid() {
        Money open = Money.total(late().stream().map(ClaimedItem::open).toList());
        return reminder.deductions().stream()
                .map(Deduction::amount)
                .reduce(open, Money::minus)
                .minus(reminder.claimed());
    }

    /** {@return what is taken off: a credit by its name, a promise or a dispute by the invoice that it is about} */
    private String words(Deduction deduction) {
        String name = new EntryWords(wording).name(deduction.of());
        return deduction.kind() == Deduction.Kind.CREDITED
                ? name
                : wording.text(
                        "deducted." + deduction.kind(),
                        Map.of("name", number(deduction).orElse(name)));
    }

    /** {@return the number of the document, where there is one} */
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
