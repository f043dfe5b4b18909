package org.facturier.reminders.letter;

import java.util.List;
import java.util.Map;
import org.facturier.core.account.AccountItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.letter.Letter;
import org.facturier.core.netting.Netting;
import org.facturier.core.netting.SetOff;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Writes what was set off between a partner and us: a line for each pair of debts, the sum, and what remains to be
 * paid by whom. It is dated as the netting is.
 * <p>Set-off takes effect when it is declared to the other side, and this letter declares it: each pair is named, so
 * that nobody has to guess which debts are gone.
 *
 * @param wordings  the languages
 * @source Code civil, art. 1347; § 388 BGB
 */
record NettingLetters(LetterWordings wordings) {

    /**
     * {@return the letter of a netting, or a refusal if it is written to another than the partner of the netting}
     *
     * @param netting  what was set off
     * @param correspondence  who declares it to the partner
     */
    Outcome<Letter> of(Netting netting, Correspondence correspondence) {
        return Outcome.of(netting, correspondence.to(netting.account()))
                .map(known -> write(known, correspondence, wordings.in(correspondence.language())));
    }

    private static Letter write(Netting netting, Correspondence correspondence, LetterWording wording) {
        CurrencyUnit currency = netting.account().currency();
        Money owed = open(netting.owedByPartner(), currency);
        Money credit = open(netting.selfBilled(), currency).negated();
        Page page = new Page(wording, values(wording, netting, owed, credit))
                .begin(correspondence, netting.on(), "netting.subject")
                .reference(netting.id());
        if (netting.setOffs().isEmpty()) {
            page.say("netting.nothing");
        } else {
            page.say("netting.opening").show(table(page, wording, netting));
        }
        page.say(rest(owed, credit));
        if (owed.isPositive()) {
            page.saying(new WaysToPay(wording, correspondence).toAccounts(netting.id()));
        }
        return page.say("netting.end").end();
    }

    private static Map<String, String> values(LetterWording wording, Netting netting, Money owed, Money credit) {
        return Map.of(
                "on", wording.date(netting.on()),
                "amount", wording.amount(netting.total()),
                "owed", wording.amount(owed),
                "credit", wording.amount(credit));
    }

    /** {@return which sentence tells who still owes whom} */
    private static String rest(Money owed, Money credit) {
        if (owed.isPositive() && credit.isPositive()) {
            return "netting.both";
        }
        return owed.isPositive() ? "netting.owed" : credit.isPositive() ? "netting.credit" : "netting.settled";
    }

    /** {@return a row for each pair of debts, with the amount by which both are smaller} */
    private static ReportTable table(Page page, LetterWording wording, Netting netting) {
        return new ReportTable(
                wording.text("netting.title"),
                List.of(
                        page.column("claim", Kind.TEXT),
                        page.column("debt", Kind.TEXT),
                        page.column("amount", Kind.AMOUNT)),
                netting.setOffs().stream().map(setOff -> row(wording, setOff)).toList(),
                List.of(Cell.of(wording.text("total")), Cell.blank(), Cell.of(netting.total())));
    }

    private static List<Cell> row(LetterWording wording, SetOff setOff) {
        EntryWords words = new EntryWords(wording);
        return List.of(
                Cell.of(words.name(setOff.claim())), Cell.of(words.name(setOff.debt())), Cell.of(setOff.amount()));
    }

    /** {@return what is open of some items together} */
    private static Money open(List<AccountItem> items, CurrencyUnit currency) {
        return items.stream().map(AccountItem::open).reduce(Money.zero(currency), Money::plus);
    }
}
