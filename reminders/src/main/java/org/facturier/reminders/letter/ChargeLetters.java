package org.facturier.reminders.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.interest.LateCharge;
import org.joda.money.Money;

/**
 * Writes what is entered on an account for late payment: interest and fixed sums for recovery, invoice by invoice, by what
 * law, and how the interest came about. It is the bill for parts that were paid late, which no reminder asks for once the
 * invoice itself is paid.
 *
 * @param wordings  the languages
 */
public record ChargeLetters(Wordings wordings) {

    /** {@return letters in French, German and English} */
    public static ChargeLetters standard() {
        return new ChargeLetters(Wordings.shipped());
    }

    /**
     * {@return the letter of charges, as {@link LateCharge#entries} enters them; or a refusal if none of them enters anything,
     * or it is written to another than the partner}
     *
     * @param charges  the charges, one at least
     * @param account  the account on which they are entered
     * @param correspondence  who asks whom
     * @param date  the day it is dated, and on which they are entered
     * @param dueOn  the last day to pay them
     */
    public Outcome<Letter> of(
            List<LateCharge> charges,
            AccountKey account,
            Correspondence correspondence,
            LocalDate date,
            LocalDate dueOn) {
        List<Entered> entries = charges.stream()
                .flatMap(charge -> charge.entries(account, date, dueOn).stream())
                .toList();
        Findings unfit = correspondence.to(account).plus(entered(entries, account));
        return Outcome.of(entries, unfit).map(sums -> write(charges, sums, account, correspondence));
    }

    private static Findings entered(List<Entered> entries, AccountKey account) {
        return entries.isEmpty()
                ? Findings.of(LetterRule.CHARGED.at("account " + account, "none of the charges is entered on it"))
                : Findings.none();
    }

    private Letter write(
            List<LateCharge> charges, List<Entered> entries, AccountKey account, Correspondence correspondence) {
        LocalDate date = entries.get(0).on();
        LocalDate dueOn = entries.get(0).dueOn();
        Money total = Money.total(entries.stream().map(Entered::amount).toList());
        Wording wording = wordings.in(correspondence.language());
        Page page = new Page(wording, values(wording, total, dueOn))
                .begin(correspondence, date, "charges.subject")
                .reference(account.partner())
                .say("charges.opening");
        page.show(table(page, wording, entries, total));
        return explained(page, new ChargeWords(wording, charges), charges)
                .say("charges.request")
                .saying(new WaysToPay(wording, correspondence).quoting(numbers(charges)))
                .say("charges.end")
                .end();
    }

    private static Page explained(Page page, ChargeWords words, List<LateCharge> charges) {
        words.charged(charges.get(0).upTo()).forEach(page::saying);
        words.explanation(page).ifPresent(page::show);
        return page;
    }

    private static List<String> numbers(List<LateCharge> charges) {
        return charges.stream()
                .map(charge -> charge.document().toString())
                .distinct()
                .toList();
    }

    private static Map<String, String> values(Wording wording, Money total, LocalDate dueOn) {
        return Map.of("total", wording.amount(total), "deadline", wording.date(dueOn));
    }

    private static ReportTable table(Page page, Wording wording, List<Entered> entries, Money total) {
        return new ReportTable(
                wording.text("charges.title"),
                List.of(
                        page.column("invoice", Kind.TEXT),
                        page.column("what", Kind.TEXT),
                        page.column("amount", Kind.AMOUNT)),
                entries.stream().map(entry -> row(wording, entry)).toList(),
                List.of(Cell.of(wording.text("total")), Cell.blank(), Cell.of(total)));
    }

    private static List<Cell> row(Wording wording, Entered entry) {
        String key = entry.why().equals(EntryReason.INTEREST) ? "sums.interest" : "sums.indemnity";
        return List.of(Cell.of(entry.reference()), Cell.of(wording.text(key)), Cell.of(entry.amount()));
    }
}
