package org.facturier.reminders.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.party.CountryCode;
import org.facturier.reminders.policy.ClaimedItem;
import org.facturier.reminders.policy.Reminder;
import org.joda.money.Money;

/**
 * The values and the choices of text of one reminder letter. A letter about one invoice names it in its subject and
 * first sentence; one about several things, or about a fee, says "the sums below".
 */
record ReminderWords(LetterWording wording, Reminder reminder, Correspondence correspondence) {

    /**
     * {@return what the sentences may name, written in the language: sums, days, the invoice and the last day to pay}
     */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("invoice", reminder.oldest().name());
        values.put("issued", wording.date(reminder.oldest().on()));
        values.put("overdue", wording.amount(reminder.claimed()));
        values.put("disputed", wording.amount(reminder.disputed()));
        values.put("promised", wording.amount(reminder.promised()));
        values.put("credited", wording.amount(reminder.credited()));
        values.put("days", wording.days(reminder.daysLate()));
        values.put("deadline", wording.date(reminder.deadline()));
        values.put("total", amounts(reminder.total()));
        reminder.noticedOn().ifPresent(day -> values.put("noticed", wording.date(day)));
        return values;
    }

    // sums in two currencies are named one by one, for no rate joins them
    private String amounts(List<Money> sums) {
        return sums.stream().map(wording::amount).collect(Collectors.joining(" + "));
    }

    /** A text of the tone: about one invoice, or about several things. */
    String key(String text) {
        return reminder.level().notice() + "." + text + (isOfOneInvoice() ? "" : ".several");
    }

    /** Whether all that is asked for is of one document, be it in several instalments. */
    private boolean isOfOneInvoice() {
        return reminder.items().stream().map(ClaimedItem::document).distinct().count() == 1
                && reminder.oldest().document().isPresent();
    }

    /** What is asked for, by the law of the sender where the wording knows it. */
    String request() {
        String key = reminder.level().notice() + ".request";
        String country =
                correspondence.sender().country().map(CountryCode::code).orElse("");
        return wording.textOr(key + "." + country, key, values());
    }

    /** What follows if it is not paid. A letter that claims late fees does not say that they may be claimed later. */
    String consequence() {
        String key = key("consequence");
        return reminder.lateFees().isEmpty()
                ? wording.text(key, values())
                : wording.textOr(reminder.level().notice() + ".consequence.charged", key, values());
    }

    String waysToPay() {
        return new WaysToPay(wording, correspondence).quoting(quotes());
    }

    /**
     * {@return what the letter is filed under, which is what to quote, where that is one thing} What the host calls a partner is
     * an identifier of its own and no reference.
     */
    Optional<String> reference() {
        List<String> named = named();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** What the parties have no name for is paid quoting the partner. */
    private List<String> quotes() {
        List<String> named = named();
        return named.isEmpty() ? List.of(reminder.account().partner()) : named;
    }

    private List<String> named() {
        return reminder.items().stream()
                .flatMap(item -> item.quote().stream())
                .distinct()
                .toList();
    }
}
