package org.facturier.reminders.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Party;
import org.facturier.core.receivable.AgedBalance;
import org.facturier.core.receivable.Statement;
import org.facturier.core.receivable.Statement.Movement;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.joda.money.Money;

/**
 * Writes the account with a partner: opening balance, movements with the balance after each, closing balance, and what is
 * open by how late it is.
 *
 * @param wordings  the languages
 */
public record StatementLetters(Wordings wordings) {

    /** {@return letters in French and English} */
    public static StatementLetters standard() {
        return new StatementLetters(Wordings.shipped());
    }

    /**
     * {@return the letter of a statement}
     *
     * @param statement  the account; what the partner owes is positive
     * @param sender  whose account it is
     * @param date  the day it is dated
     * @param language  the language, English where it has no wording
     */
    public Letter of(Statement statement, Party sender, LocalDate date, Locale language) {
        Wording wording = wordings.in(language);
        Page page = new Page(wording, values(wording, statement))
                .begin(sender, statement.partner(), date, "statement.subject")
                .reference(statement.partner().id())
                .say("statement.opening");
        page.show(movements(page, wording, statement)).say(closing(statement)).show(aged(page, wording, statement));
        if (statement.closing().isPositive()) {
            page.saying(new WaysToPay(wording, sender)
                    .toAccounts(statement.partner().id()));
        }
        return page.say("statement.end").end();
    }

    private static Map<String, String> values(Wording wording, Statement statement) {
        return Map.of(
                "from", wording.date(statement.period().from()),
                "to", wording.date(statement.period().lastDay()),
                "partner", statement.partner().name(),
                "balance", wording.amount(statement.closing().abs()));
    }

    private static String closing(Statement statement) {
        Money closing = statement.closing();
        return closing.isZero() ? "statement.nothing" : closing.isPositive() ? "statement.owed" : "statement.credit";
    }

    private static ReportTable movements(Page page, Wording wording, Statement statement) {
        List<List<Cell>> rows = new ArrayList<>();
        Money balance = statement.opening();
        rows.add(row(statement.period().from(), wording.text("statement.start"), "", Cell.blank(), balance));
        for (Movement movement : statement.movements()) {
            balance = balance.plus(movement.amount());
            String kind = wording.text("movement." + movement.kind());
            rows.add(row(movement.on(), kind, movement.reference(), Cell.of(movement.amount()), balance));
        }
        return new ReportTable(
                wording.text("statement.title"),
                List.of(
                        page.column("day", Kind.DAY),
                        page.column("what", Kind.TEXT),
                        page.column("reference", Kind.TEXT),
                        page.column("amount", Kind.AMOUNT),
                        page.column("balance", Kind.AMOUNT)),
                rows,
                row(statement.period().lastDay(), wording.text("statement.finish"), "", Cell.blank(), balance));
    }

    private static List<Cell> row(LocalDate day, String what, String reference, Cell amount, Money balance) {
        return List.of(Cell.of(day), Cell.of(what), Cell.of(reference), amount, Cell.of(balance));
    }

    private static ReportTable aged(Page page, Wording wording, Statement statement) {
        AgedBalance aged = statement.aged();
        List<List<Cell>> rows = Arrays.stream(AgedBalance.Band.values())
                .filter(aged.amounts()::containsKey)
                .map(band -> List.of(
                        Cell.of(wording.text("aged." + band)),
                        Cell.of(aged.amounts().get(band))))
                .toList();
        return new ReportTable(
                wording.text("aged.title"),
                List.of(page.column("age", Kind.TEXT), page.column("claimed", Kind.AMOUNT)),
                rows,
                List.of(Cell.of(wording.text("total")), Cell.of(aged.total())));
    }
}
