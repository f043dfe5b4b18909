package org.facturier.examples.spring.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.examples.spring.store.Book;
import org.facturier.examples.spring.store.SentReminder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** The work of the night: what is to be billed, then what is late. Done twice, or on several nodes at once, it is done once. */
@Service
public class Night {

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);

    private final BillingDesk billing;
    private final PaymentDesk payments;
    private final ReminderDesk reminders;
    private final Book book;
    private final Clock clock;

    Night(BillingDesk billing, PaymentDesk payments, ReminderDesk reminders, Book book, Clock clock) {
        this.billing = billing;
        this.payments = payments;
        this.reminders = reminders;
        this.book = book;
        this.clock = clock;
    }

    /** {@return the reminders of today, all partners} What is on account is put to what was billed before anybody is reminded. */
    public List<SentReminder> remind() {
        LocalDate today = LocalDate.now(clock);
        List<SentReminder> sent = new ArrayList<>();
        for (String partner : book.partners()) {
            payments.settle(partner, today);
            sent.addAll(reminders.remind(partner, today));
        }
        return sent;
    }

    /** Bills and reminds at the hour that {@code house.nightly} says. */
    @Scheduled(cron = "${house.nightly}", zone = "${house.zone}")
    public void pass() {
        Billed billed = billing.bill();
        billed.findings().forEach(finding -> LOG.warn("{}", finding));
        List<SentReminder> sent = remind();
        LOG.info("{} documents billed, {} reminders", billed.documents().size(), sent.size());
    }

    /** Without this the hour would not strike. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Hour {}
}
