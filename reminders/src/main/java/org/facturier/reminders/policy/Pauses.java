package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Position;

/** What keeps any policy from reminding of an account on a day, as far as the position and what was sent say it. */
record Pauses(Position position, OverdueClaim claim, SentReminders before) {

    static Pauses of(Position position, List<Reminder> sent) {
        return new Pauses(position, OverdueClaim.of(position), SentReminders.of(position.account(), sent));
    }

    /** {@return why parts of what is late are left out, in the order in which they are taken off} */
    List<DunningPause> leftOut() {
        return claim.deductions().stream()
                .map(each -> DunningPause.leftOut(each, position))
                .toList();
    }

    /** {@return all of {@link #leftOut}, that nothing is late, and the grace days that run} */
    List<DunningPause> all() {
        List<DunningPause> all = new ArrayList<>(leftOut());
        if (position.late().isEmpty()) {
            all.add(DunningPause.nothingLate(position, inTimeUntil()));
        }
        granted().ifPresent(deadline -> all.add(DunningPause.graceDays(position, deadline)));
        return List.copyOf(all);
    }

    /** {@return all of {@link #all}, and one more} */
    List<DunningPause> and(DunningPause more) {
        return Stream.concat(all().stream(), Stream.of(more)).toList();
    }

    /** {@return whether anything may be asked for} */
    boolean isAsked() {
        return claim.total().isPositive();
    }

    /** {@return the last of the grace days that run and keep something from being asked for} */
    Optional<LocalDate> granted() {
        return before.grantedUntil().filter(deadline -> isAsked() && !deadline.isBefore(position.asOf()));
    }

    private Optional<LocalDate> inTimeUntil() {
        return position.debits().stream()
                .map(AccountItem::inTimeUntil)
                .filter(day -> !day.isBefore(position.asOf()))
                .min(Comparator.naturalOrder());
    }
}
