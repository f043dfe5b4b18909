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
import org.facturier.reminders.interest.LateFee;
import org.joda.money.Money;

/**
 * Writes what is entered on an account for late payment: interest and fixed sums for recovery, invoice by invoice, by
 * what law, and how the interest came about. It is the bill for parts that were paid late, which no reminder asks for
 * once the invoice itself is paid.
 * <p>It asks for what {@link LateFee#entries} enters and for nothing else, so that the letter and the account never
 * differ. It is no invoice and states no VAT: late fees are compensation for a delay, and no price.
 *
 * @param wordings  the languages
 */
record LateFeeLetters(LetterWordings wordings) {

    /**
     * {@return the letter of charges, as {@link LateFee#entries} enters them; or a refusal if none of them enters anything,
     * or it is written to another than the partner}
     *
     * @param fees  the charges, one at least
     * @param account  the account on which they are entered
     * @param correspondence  who asks whom
     * @param date  the day it is dated, and on which they are entered
     * @param dueOn  the last day to pay them
     */
    Outcome<Letter> of(
            List<LateFee> fees, AccountKey account, Correspondence correspondence, LocalDate date, LocalDate dueOn) {
        List<Entered> entries = fees.stream()
                .flatMap(fee -> fee.entries(account, date, dueOn).stream())
                .toList();
        Findings unfit = correspondence.to(account).plus(entered(entries, account));
        return Outcome.of(entries, unfit).map(sums -> write(fees, sums, account, correspondence));
    }

    /** {@return that nothing is entered: there is nothing to bill, or it is in another currency than the account} */
    private static Findings entered(List<Entered> entries, AccountKey account) {
        return entries.isEmpty()
                ? Findings.of(
                        LetterRule.WITH_LATE_FEES.at("account " + account, "none of the late fees is entered on it"))
                : Findings.none();
    }

    /** Day and last day to pay are those of the entries, which are one for all. */
    private Letter write(List<LateFee> fees, List<Entered> entries, AccountKey account, Correspondence correspondence) {
        LocalDate date = entries.get(0).on();
        LocalDate dueOn = entries.get(0).dueOn();
        Money total = Money.total(entries.stream().map(Entered::amount).toList());
        LetterWording wording = wordings.in(correspondence.language());
        Page page = new Page(wording, values(wording, total, dueOn))
                .begin(correspondence, date, "fees.subject")
                .say("fees.opening");
        page.show(table(page, wording, entries, total));
        return explained(page, new LateFeeWords(wording, fees), fees)
                .say("fees.request")
                .saying(new WaysToPay(wording, correspondence).quoting(numbers(fees)))
                .say("fees.end")
                .end();
    }

    /** Law first, then the table of days, as a court would ask for them. */
    private static Page explained(Page page, LateFeeWords words, List<LateFee> fees) {
        words.charged(fees.get(0).upTo()).forEach(page::saying);
        words.explanation(page).ifPresent(page::show);
        return page;
    }

    /** {@return the numbers of the invoices, which the payer is to quote} */
    private static List<String> numbers(List<LateFee> fees) {
        return fees.stream().map(fee -> fee.document().toString()).distinct().toList();
    }

    private static Map<String, String> values(LetterWording wording, Money total, LocalDate dueOn) {
        return Map.of("total", wording.amount(total), "deadline", wording.date(dueOn));
    }

    private static ReportTable table(Page page, LetterWording wording, List<Entered> entries, Money total) {
        return new ReportTable(
                wording.text("fees.title"),
                List.of(
                        page.column("invoice", Kind.TEXT),
                        page.column("what", Kind.TEXT),
                        page.column("amount", Kind.AMOUNT)),
                entries.stream().map(entry -> row(wording, entry)).toList(),
                List.of(Cell.of(wording.text("total")), Cell.blank(), Cell.of(total)));
    }

    /** {@return the invoice, whether it is interest or the fixed sum, and how much} */
    private static List<Cell> row(LetterWording wording, Entered entry) {
        String key = entry.why().equals(EntryReason.INTEREST) ? "sums.interest" : "sums.indemnity";
        return List.of(Cell.of(entry.reference()), Cell.of(wording.text(key)), Cell.of(entry.amount()));
    }
}
