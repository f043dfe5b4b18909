package org.facturier.reminders.letter;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.account.Statement;
import org.facturier.core.document.Invoice;
import org.facturier.core.dossier.Dossier;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.core.netting.Netting;
import org.facturier.core.seal.Seal;
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.policy.Reminder;

/**
 * Letters about what a partner owes: reminders, late fees, statements, schedules of payment and set-offs, in French, German,
 * Dutch, Spanish, Italian and English. Each is a {@link Letter}, words and tables without a layout, which {@code rendering} prints.
 *
 * <p>Nothing is worked out here. What may not be said to whom it is written to is refused, with every reason at once: a statement
 * of one partner is never a letter to another.
 *
 * <p>Immutable and safe for many threads.
 */
public final class AccountLetters {

    private static final AccountLetters STANDARD = new AccountLetters(LetterWordings.standard());

    private final LetterWordings wordings;

    private AccountLetters(LetterWordings wordings) {
        this.wordings = wordings;
    }

    /** {@return letters in French, German, Dutch, Spanish, Italian and English; English stands in for any other language} */
    public static AccountLetters standard() {
        return STANDARD;
    }

    /**
     * {@return these letters, with the words of a host's own for a language, in place of those it had}
     *
     * @param language  the language
     * @param file  a properties file with the keys of {@code wording_en.properties} of this package and of {@code
     *     notation_en.properties} of {@code org.facturier.core.wording}; the caller closes it
     * @throws IOException if it cannot be read
     */
    public AccountLetters with(Locale language, Reader file) throws IOException {
        return new AccountLetters(wordings.with(LetterWording.read(language, file)));
    }

    /**
     * {@return the letter of a reminder, dated as the reminder is; or a refusal if it is written to another than the partner of
     * the reminder, or awaits late fees that nobody worked out}
     *
     * <p>A formal notice from a French sender is one of the Code civil.
     *
     * @param reminder  what is asked for, as {@link org.facturier.reminders.policy.Dunning} gives it
     * @param correspondence  who asks whom, such as {@link Correspondence#of} one of the invoices
     * @source Code civil, art. 1344; Code de commerce, art. L441-10 II and D441-5
     */
    public Outcome<Letter> reminder(Reminder reminder, Correspondence correspondence) {
        return new ReminderLetters(wordings).of(reminder, correspondence);
    }

    /**
     * {@return the bill of late fees, as {@link LateFee#entries} enters them; or a refusal if none of them enters anything,
     * or it is written to another than the partner}
     *
     * <p>It asks for what parts that were paid late have cost, which no reminder asks for once the invoice itself is paid.
     *
     * @param fees  the late fees, one at least
     * @param account  the account on which they are entered
     * @param correspondence  who asks whom
     * @param date  the day it is dated, and on which they are entered
     * @param dueOn  the last day to pay them
     */
    public Outcome<Letter> lateFees(
            List<LateFee> fees, AccountKey account, Correspondence correspondence, LocalDate date, LocalDate dueOn) {
        return new LateFeeLetters(wordings).of(fees, account, correspondence, date, dueOn);
    }

    /**
     * {@return the letter of a statement, or a refusal if it is written to another than the partner of the account}
     *
     * <p>It names its currency, and shows every movement with the balance after it, and what the closing balance is made of.
     *
     * @param statement  the account; what the partner owes is above zero
     * @param correspondence  whose account it is, and with whom
     * @param date  the day it is dated
     */
    public Outcome<Letter> statement(Statement statement, Correspondence correspondence, LocalDate date) {
        return new StatementLetters(wordings).of(statement, correspondence, date);
    }

    /**
     * {@return the letter of the schedule of an invoice, in its language; or a refusal if the document is a credit note or
     * self-billed: its buyer has nothing to pay to its writer}
     *
     * @param invoice  the invoice
     * @param date  the day it is dated
     */
    public Outcome<Letter> schedule(Invoice invoice, LocalDate date) {
        return new ScheduleLetters(wordings).of(invoice, date);
    }

    /**
     * {@return the letter of a new plan for what is open of an invoice, or every reason why there is none: the plan is of another
     * document, or that is a credit note or self-billed}
     *
     * @param invoice  the invoice
     * @param plan  the plan
     * @param date  the day it is dated
     */
    public Outcome<Letter> schedule(Invoice invoice, Rescheduled plan, LocalDate date) {
        return new ScheduleLetters(wordings).of(invoice, plan, date);
    }

    /**
     * {@return the letter of a netting, dated as it is; or a refusal if it is written to another than the partner of the netting}
     *
     * <p>Set-off works by declaration: the letter is the declaration, with a line for each pair of debts.
     *
     * @param netting  what was set off
     * @param correspondence  who declares it to the partner
     * @source § 388 BGB
     */
    public Outcome<Letter> netting(Netting netting, Correspondence correspondence) {
        return new NettingLetters(wordings).of(netting, correspondence);
    }

    /**
     * {@return the letters of many statements, each as it is asked for, so that the statements of a house are never all in memory;
     * or why one is not written}
     *
     * <p>Such as {@code ledger.accounts().map(account -> account.statement(days))}.
     *
     * @param statements  the accounts; read once, not closed
     * @param correspondence  who writes to whom, by account
     * @param date  the day they are dated
     */
    public Stream<Outcome<Letter>> statements(
            Stream<Statement> statements, Function<AccountKey, Correspondence> correspondence, LocalDate date) {
        return statements.map(statement -> statement(statement, correspondence.apply(statement.account()), date));
    }

    /**
     * {@return the letter with which a dossier is handed to a lawyer, a mediator or a collector, dated as it is} It names parties,
     * subject, amounts, chronology, account and exhibits, and the seal that ties it to its JSON.
     *
     * @param dossier  what the house has on a dispute
     * @param seal  the last seal of its JSON, {@link org.facturier.core.json.SealedDossier#head}
     * @param correspondence  who hands it to whom
     */
    public Letter dossier(Dossier dossier, Seal seal, Correspondence correspondence) {
        return new DossierLetters(wordings).of(dossier, seal, correspondence);
    }
}
