package org.facturier.reminders.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.facturier.core.account.AgedBalance;
import org.facturier.core.account.Entry;
import org.facturier.core.account.Statement;
import org.facturier.core.account.Statement.Movement;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.joda.money.Money;

/**
 * Writes the account with a partner in one currency, which it names: opening balance, movements with the balance
 * after each, closing balance, and what it is made of: what is open by how late it is, and what the partner is owed.
 * <p>Who owes something finds what to tell a bank to pay the balance, with its code.
 * <p>It asks for nothing that is not open: who owes nothing is told so, and who is owed something is told how much.
 * Balances are worked out line by line from the opening one, so that each line can be checked against the one above.
 *
 * @param wordings  the languages
 */
record StatementLetters(LetterWordings wordings) {

    /**
     * {@return the letter of a statement, or a refusal if it is written to another than the partner of the account}
     *
     * @param statement  the account; what the partner owes is above zero
     * @param correspondence  whose account it is, and with whom
     * @param date  the day it is dated
     */
    Outcome<Letter> of(Statement statement, Correspondence correspondence, LocalDate date) {
        return Outcome.of(statement, correspondence.to(statement.account()))
                .map(known -> write(known, correspondence, date));
    }

    private Letter write(Statement statement, Correspondence correspondence, LocalDate date) {
        LetterWording wording = wordings.in(correspondence.language());
        Page page = new Page(wording, values(wording, statement))
                .begin(correspondence, date, "statement.subject")
                .say("statement.opening");
        page.show(movements(page, wording, statement, "statement.title")).say(closing(statement));
        if (isOpen(statement.aged())) {
            page.show(aged(page, wording, statement));
        }
        if (statement.closing().isPositive()) {
            WaysToPay ways = new WaysToPay(wording, correspondence);
            page.saying(ways.quotingDocuments());
            ways.transfer(statement.closing(), wording.text("statement.quoted", values(wording, statement)))
                    .ifPresent(page::ask);
        }
        return page.say("statement.end").end();
    }

    private static Map<String, String> values(LetterWording wording, Statement statement) {
        return Map.of(
                "from", wording.date(statement.days().from()),
                "to", wording.date(statement.days().lastDay()),
                "balance", wording.amount(statement.closing().abs()),
                "currency", statement.account().currency().getCode());
    }

    /** Whether anything is open: a table of zeros tells nobody anything. */
    private static boolean isOpen(AgedBalance aged) {
        return !aged.credits().isZero() || aged.debits().values().stream().anyMatch(amount -> !amount.isZero());
    }

    /** {@return which sentence tells the closing balance} */
    private static String closing(Statement statement) {
        Money closing = statement.closing();
        return closing.isZero() ? "statement.nothing" : closing.isPositive() ? "statement.owed" : "statement.credit";
    }

    /**
     * {@return the movements of the days, between the opening and the closing balance; what adds to what the partner
     * owes is above zero}
     *
     * @param titleKey  the key of the title of the table
     */
    static ReportTable movements(Page page, LetterWording wording, Statement statement, String titleKey) {
        List<List<Cell>> rows = new ArrayList<>();
        Money balance = statement.opening();
        rows.add(row(statement.days().from(), wording.text("statement.start"), "", Cell.blank(), balance));
        for (Movement movement : inOrder(statement.movements())) {
            balance = balance.plus(movement.amount());
            String what = new MovementWords(wording).what(movement);
            rows.add(row(movement.on(), what, movement.reference(), Cell.of(movement.amount()), balance));
        }
        return new ReportTable(
                wording.text(titleKey),
                List.of(
                        page.column("day", Kind.DAY),
                        page.column("what", Kind.TEXT),
                        page.column("reference", Kind.TEXT),
                        page.column("amount", Kind.AMOUNT),
                        page.column("balance", Kind.AMOUNT)),
                rows,
                row(statement.days().lastDay(), wording.text("statement.finish"), "", Cell.blank(), balance));
    }

    /** A fee stands last on its day, below what it was charged for: the bank's, below the payment that came back. */
    private static List<Movement> inOrder(List<Movement> movements) {
        return movements.stream()
                .sorted(Comparator.comparing(Movement::on).thenComparing(StatementLetters::isFee))
                .toList();
    }

    private static boolean isFee(Movement movement) {
        return movement.kind() == Entry.Kind.ENTERED
                && movement.about().why().filter(EntryReason.FEE::equals).isPresent();
    }

    private static List<Cell> row(LocalDate day, String what, String reference, Cell amount, Money balance) {
        return List.of(Cell.of(day), Cell.of(what), Cell.of(reference), amount, Cell.of(balance));
    }

    /** {@return what is open by age, what stands to the credit of the partner, and the balance that both make} */
    private static ReportTable aged(Page page, LetterWording wording, Statement statement) {
        AgedBalance aged = statement.aged();
        List<List<Cell>> rows = new ArrayList<>();
        Arrays.stream(AgedBalance.AgeBand.values())
                .filter(aged.debits()::containsKey)
                .forEach(band ->
                        rows.add(row(wording, "aged." + band, aged.debits().get(band))));
        if (!aged.credits().isZero()) {
            rows.add(row(wording, "aged.credits", aged.credits()));
        }
        return new ReportTable(
                wording.text("aged.title"),
                List.of(page.column("age", Kind.TEXT), page.column("open", Kind.AMOUNT)),
                rows,
                row(wording, "aged.balance", aged.total()));
    }

    private static List<Cell> row(LetterWording wording, String key, Money amount) {
        return List.of(Cell.of(wording.text(key)), Cell.of(amount));
    }
}
