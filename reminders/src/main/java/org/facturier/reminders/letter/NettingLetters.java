package org.facturier.reminders.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.facturier.core.letter.Letter;
import org.facturier.core.netting.Netting;
import org.facturier.core.netting.SetOff;
import org.facturier.core.payment.OpenInstalment;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Writes what was set off between a partner and us: a line for each pair of invoices, the sum, and what remains to be paid
 * by whom.
 *
 * @param wordings  the languages
 */
public record NettingLetters(Wordings wordings) {

    /** {@return letters in French and English} */
    public static NettingLetters standard() {
        return new NettingLetters(Wordings.shipped());
    }

    /**
     * {@return the letter of a netting}
     *
     * @param netting  what was set off
     * @param correspondence  who declares it to the partner
     * @param currency  the currency of the debts
     * @param date  the day it is dated
     * @throws IllegalArgumentException if it is written to another than the partner of the netting
     */
    public Letter of(Netting netting, Correspondence correspondence, CurrencyUnit currency, LocalDate date) {
        String recipient = correspondence.recipient().id();
        if (!recipient.equals(netting.partner().id())) {
            throw new IllegalArgumentException(
                    "netting " + netting.id() + " with " + netting.partner().id() + " cannot be told to " + recipient);
        }
        Wording wording = wordings.in(correspondence.language());
        Money owed = sum(netting.owedByPartner(), currency);
        Money credit = sum(netting.owedToPartner(), currency);
        Money total = netting.total(currency);
        Map<String, String> values = Map.of(
                "on", wording.date(netting.on()),
                "amount", wording.amount(total),
                "owed", wording.amount(owed),
                "credit", wording.amount(credit));
        Page page = new Page(wording, values)
                .begin(correspondence, date, "netting.subject")
                .reference(netting.id());
        if (total.isZero()) {
            page.say("netting.nothing");
        } else {
            page.say("netting.opening").show(table(page, wording, netting, total));
        }
        page.say(rest(owed, credit));
        if (owed.isPositive()) {
            page.saying(new WaysToPay(wording, correspondence).toAccounts(netting.id()));
        }
        return page.say("netting.end").end();
    }

    private static String rest(Money owed, Money credit) {
        if (owed.isPositive() && credit.isPositive()) {
            return "netting.both";
        }
        return owed.isPositive() ? "netting.owed" : credit.isPositive() ? "netting.credit" : "netting.settled";
    }

    private static ReportTable table(Page page, Wording wording, Netting netting, Money total) {
        return new ReportTable(
                wording.text("netting.title"),
                List.of(
                        page.column("claim", Kind.TEXT),
                        page.column("debt", Kind.TEXT),
                        page.column("amount", Kind.AMOUNT)),
                netting.setOffs().stream().map(NettingLetters::row).toList(),
                List.of(Cell.of(wording.text("total")), Cell.blank(), Cell.of(total)));
    }

    private static List<Cell> row(SetOff setOff) {
        return List.of(Cell.of(setOff.claim().text()), Cell.of(setOff.debt().text()), Cell.of(setOff.amount()));
    }

    private static Money sum(List<OpenInstalment> items, CurrencyUnit currency) {
        return items.stream().map(OpenInstalment::open).reduce(Money.zero(currency), Money::plus);
    }
}
