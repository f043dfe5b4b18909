package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.payment.ItemKey;

/** The reminders of one account, by what they were about. */
final class SentReminders {

    private final List<Reminder> all;
    private final Map<ItemKey, List<Reminder>> byItem = new HashMap<>();

    private SentReminders(List<Reminder> all) {
        this.all = all;
        for (Reminder reminder : all) {
            reminder.items()
                    .forEach(item -> byItem.computeIfAbsent(item.item(), key -> new ArrayList<>())
                            .add(reminder));
        }
    }

    /** {@return those of an account, the earliest first} */
    static SentReminders of(AccountKey account, List<Reminder> sent) {
        return new SentReminders(sent.stream()
                .filter(reminder -> reminder.account().equals(account))
                .sorted(Comparator.comparing(Reminder::on))
                .toList());
    }

    /** {@return whether the days are over that each of them granted} */
    boolean isAnswerDue(LocalDate day) {
        return grantedUntil().map(deadline -> deadline.isBefore(day)).orElse(true);
    }

    /** {@return the last day that any of them grants} */
    Optional<LocalDate> grantedUntil() {
        return all.stream().map(Reminder::deadline).max(LocalDate::compareTo);
    }

    /** {@return whether an item was sent a formal notice, being late enough for it} */
    boolean isNoticed(ClaimedItem item) {
        return passed(item).sentForIt().anyMatch(level -> level.notice() == DunningNotice.FORMAL_NOTICE);
    }

    /** {@return those about any of some items, the earliest first} */
    List<Reminder> about(Set<ItemKey> items) {
        return all.stream()
                .filter(reminder -> items.stream().anyMatch(reminder::isAbout))
                .toList();
    }

    Passed passed(ClaimedItem item) {
        return new Passed(item, byItem.getOrDefault(item.item(), List.of()));
    }

    /** {@return the day of the last formal notice about something that is asked for again} */
    Optional<LocalDate> noticed(OverdueClaim claim) {
        return claim.items().stream()
                .flatMap(item -> passed(item).before().stream())
                .filter(sent -> sent.level().notice() == DunningNotice.FORMAL_NOTICE)
                .map(Reminder::on)
                .max(LocalDate::compareTo);
    }
}
