package org.facturier.examples.quickstart;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Position;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.reminders.policy.Dunning;
import org.facturier.reminders.policy.Reminder;

/** The year on one page of a console. */
final class Summary {

    private static final int[] WIDTHS = {-21, -29, 14, -22, 14, -25};

    private final Books books;
    private final LocalDate asOf;
    private final Dunning dunning;
    private final List<String> lines = new ArrayList<>();

    private Summary(Books books, LocalDate asOf, Dunning dunning) {
        this.books = books;
        this.asOf = asOf;
        this.dunning = dunning;
    }

    static String of(Books books, LocalDate asOf, Dunning dunning) {
        Summary summary = new Summary(books, asOf, dunning);
        summary.documents();
        summary.overdue();
        summary.onAccount();
        summary.findings();
        return String.join(System.lineSeparator(), summary.lines) + System.lineSeparator();
    }

    private void documents() {
        lines.add("Issued");
        row("number", "partner", "net", "VAT", "payable", "due");
        for (Invoice document : books.documents()) {
            row(
                    document.number().text(),
                    partner(document),
                    document.totals().net().toString(),
                    taxes(document),
                    document.totals().payable().toString(),
                    document.type().isCredit()
                            ? "on "
                                    + document.header()
                                            .references()
                                            .preceding()
                                            .get(0)
                                            .number()
                            : document.schedule().instalments().stream()
                                    .map(instalment -> instalment.dueOn().toString())
                                    .collect(joining(", ")));
        }
    }

    private static String partner(Invoice document) {
        return document.type().isSelfBilled()
                ? document.header().seller().name() + " (owed)"
                : document.header().buyer().name();
    }

    private static String taxes(Invoice document) {
        return document.totals().taxes().stream().map(Summary::tax).collect(joining(", "));
    }

    private static String tax(TaxSubtotal group) {
        TaxTreatment treatment = group.treatment();
        String rate = treatment.category()
                + treatment
                        .percent()
                        .map(percent -> " " + percent.toPlainString() + "%")
                        .orElse("");
        return rate + ": " + group.tax().getAmount()
                + group.taxInAccountingCurrency()
                        .map(amount -> " (" + amount + ")")
                        .orElse("");
    }

    private void overdue() {
        lines.add("");
        lines.add("Overdue on " + asOf);
        positions().forEach(position -> {
            position.late()
                    .forEach(item -> lines.add("  " + name(item) + "  "
                            + position.account().partner() + "  " + item.open() + "  "
                            + item.daysLate(asOf) + " days late"));
            if (position.demand().isPositive()) {
                lines.add("  to be asked of " + position.account().partner() + ": " + position.demand()
                        + last(position)
                                .map(reminder -> ", last reminded " + reminder.on() + " ("
                                        + reminder.level().key() + ")")
                                .orElse("")
                        + due(position)
                                .map(due -> ", now due: " + due.level().key())
                                .orElse(""));
            }
        });
    }

    private Stream<Position> positions() {
        return books.ledger().accounts().map(account -> account.at(asOf));
    }

    private static String name(AccountItem item) {
        return item.document()
                .map(DocumentKey::toString)
                .orElseGet(() -> item.key().toString());
    }

    private Optional<Reminder> due(Position position) {
        Ledger ledger = books.ledger();
        return dunning.due(
                ledger.account(position.account()).orElseThrow(),
                position.asOf(),
                books.reminders(),
                ledger.chain()::find);
    }

    private Optional<Reminder> last(Position position) {
        return books.reminders().stream()
                .filter(reminder -> reminder.account().equals(position.account()))
                .reduce((first, second) -> second);
    }

    private void onAccount() {
        positions()
                .filter(position -> position.onAccount().isNegative())
                .forEach(position -> lines.add("  on account of "
                        + position.account().partner() + ": "
                        + position.onAccount().negated()));
    }

    private void findings() {
        lines.add("");
        lines.add(books.findings().isEmpty() ? "No findings." : "Findings");
        for (Finding finding : books.findings()) {
            lines.add("  " + finding);
        }
    }

    /** A negative width stands to the left, a positive one to the right. */
    private void row(String... cells) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < cells.length; i++) {
            String padding = " ".repeat(Math.max(0, Math.abs(WIDTHS[i]) - cells[i].length()));
            line.append(WIDTHS[i] < 0 ? cells[i] + padding : padding + cells[i]).append("  ");
        }
        lines.add(line.toString().stripTrailing());
    }
}
