package org.facturier.reminders.letter;

import java.util.HashMap;
import java.util.Map;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.CountryCode;
import org.facturier.reminders.interest.LateInterestRegime;
import org.facturier.reminders.policy.Reminder;

/** The values and the choices of text of one reminder letter. */
record ReminderWords(Wording wording, Reminder reminder, Invoice invoice) {

    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("invoice", invoice.number().text());
        values.put("issued", wording.date(invoice.issuedOn()));
        values.put("overdue", wording.amount(reminder.overdue()));
        values.put("disputed", wording.amount(reminder.disputed()));
        values.put("days", wording.days(reminder.daysLate()));
        values.put("day", wording.date(reminder.on()));
        values.put("deadline", wording.date(reminder.deadline()));
        values.put("total", total());
        reminder.interest().ifPresent(interest -> values.put("interest", wording.amount(interest.open())));
        reminder.indemnity().ifPresent(sum -> values.put("indemnity", wording.amount(sum)));
        return values;
    }

    // sums in two currencies are named one by one, for no rate joins them
    private String total() {
        return reminder.total()
                .map(wording::amount)
                .orElseGet(() -> wording.amount(reminder.overdueWithInterest()) + " + "
                        + wording.amount(reminder.indemnity().orElseThrow()));
    }

    /** What is asked for, by the law of the seller where the wording knows it. */
    String request() {
        String key = reminder.step().tone() + ".request";
        String country =
                invoice.header().seller().country().map(CountryCode::code).orElse("");
        return wording.textOr(key + "." + country, key, values());
    }

    /** A claim with the law behind it, as the wording cites it, else as its country does. */
    String claim(String key) {
        Map<String, String> values = values();
        values.put("law", law(key));
        return wording.text(key, values);
    }

    private String law(String key) {
        return reminder.regime().map(regime -> cited(key, regime)).orElseGet(() -> wording.text("law.agreed"));
    }

    private String cited(String key, LateInterestRegime regime) {
        return wording.find(key + ".law." + regime.code()).orElse(regime.law());
    }
}
