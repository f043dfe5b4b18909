package org.facturier.examples.spring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.facturier.core.billing.BillingProposal;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.examples.spring.office.Billed;
import org.facturier.examples.spring.office.BillingDesk;
import org.facturier.examples.spring.office.Night;
import org.facturier.examples.spring.office.ReminderDesk;
import org.facturier.examples.spring.store.SentReminder;
import org.facturier.reminders.policy.Reminder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work of the night by hand, and looks at a day to come. */
@RestController
class NightController {

    /**
     * What a partner would be reminded of.
     *
     * @param due  one for each currency at most
     */
    record Due(List<Reminder> due) {}

    /**
     * What was sent.
     *
     * @param sent  the reminders
     */
    record Sent(List<SentReminder> sent) {}

    private final Night night;
    private final BillingDesk billing;
    private final ReminderDesk reminders;
    private final Languages languages;

    NightController(Night night, BillingDesk billing, ReminderDesk reminders, Languages languages) {
        this.night = night;
        this.billing = billing;
        this.reminders = reminders;
        this.languages = languages;
    }

    @GetMapping("/billing-runs/preview")
    BillingProposal preview(@RequestParam LocalDate on) {
        return billing.proposal(on);
    }

    @PostMapping("/billing-runs")
    Reply<List<InvoiceNumber>> bill(Locale caller) {
        Billed billed = billing.bill();
        return new Reply<>(billed.documents(), languages.said(billed.findings(), caller));
    }

    @GetMapping("/partners/{partner}/reminders/preview")
    Due due(@PathVariable String partner, @RequestParam LocalDate on) {
        return new Due(reminders.due(partner, on));
    }

    @PostMapping("/reminder-runs")
    Sent remind() {
        return new Sent(night.remind());
    }

    @GetMapping(path = "/reminders/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] letter(@PathVariable long id) {
        return reminders.letter(id);
    }
}
