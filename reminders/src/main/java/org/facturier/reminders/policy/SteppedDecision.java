package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.account.Position;

/**
 * What a stepped policy says of one account on one day: the reminder that is due, or why none is. Both are read off the same
 * checks.
 */
final class SteppedDecision {

    private final SteppedReminders policy;
    private final Position position;
    private final Pauses known;

    SteppedDecision(SteppedReminders policy, Position position, List<Reminder> sent) {
        this.policy = policy;
        this.position = position;
        known = Pauses.of(position, sent);
    }

    /**
     * The next level of an item.
     *
     * @param item  the item
     * @param level  the level
     * @param from  the first day on which it sets the pace of a reminder
     */
    private record Next(ClaimedItem item, DunningLevel level, LocalDate from) {}

    Optional<Reminder> due() {
        boolean asked = policy.isEnough(known.claim().total()) && known.before().isAnswerDue(position.asOf());
        return asked ? firstThatCame().map(this::reminder) : Optional.empty();
    }

    List<DunningPause> pauses() {
        if (due().isPresent()) {
            return known.leftOut();
        }
        List<DunningPause> pauses = new ArrayList<>(known.all());
        OverdueClaim claim = known.claim();
        if (claim.total().isPositive() && !policy.isEnough(claim.total())) {
            pauses.add(DunningPause.belowMinimum(position, claim.total(), policy.minimum(claim.currency())));
        }
        for (Next next : nexts()) {
            if (next.from().isAfter(position.asOf())) {
                pauses.add(DunningPause.levelLater(next.item(), next.level(), next.from()));
            }
        }
        claim.items().stream()
                .filter(item -> next(item).isEmpty())
                .map(DunningPause::levelsSent)
                .forEach(pauses::add);
        return List.copyOf(pauses);
    }

    private Optional<DunningLevel> next(ClaimedItem item) {
        return known.before().passed(item).next(policy.levels());
    }

    private Optional<Next> firstThatCame() {
        return nexts().stream()
                .filter(next -> !next.from().isAfter(position.asOf()))
                .findFirst();
    }

    /** The next levels of all items that have one, of the oldest first. */
    private List<Next> nexts() {
        List<Next> nexts = new ArrayList<>();
        Set<DunningLevel> older = new HashSet<>();
        for (ClaimedItem item : known.claim().items()) {
            next(item).ifPresent(level -> {
                nexts.add(new Next(item, level, item.inTimeUntil().plusDays(daysLate(level, older))));
                known.before().passed(item).sentForIt().forEach(older::add);
            });
        }
        return nexts;
    }

    /** From how many days late a level comes: its own, and those of any harder one that an older item was sent. */
    private static long daysLate(DunningLevel level, Set<DunningLevel> older) {
        return older.stream()
                .filter(sent -> sent.notice().compareTo(level.notice()) > 0)
                .mapToLong(DunningLevel::daysLate)
                .reduce(level.daysLate(), Math::max);
    }

    private Reminder reminder(Next next) {
        Reminder.Builder reminder = Reminder.of(position)
                .claim(known.claim())
                .level(next.level())
                .pace(next.item().item());
        known.before()
                .noticed(known.claim())
                .filter(noticed -> next.level().notice() != DunningNotice.FORMAL_NOTICE)
                .ifPresent(reminder::noticedOn);
        return reminder.build();
    }
}
