package org.facturier.reminders.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.facturier.core.account.AccountItem;
import org.facturier.core.account.Position;
import org.facturier.core.calendar.BusinessDays;
import org.joda.money.Money;

/**
 * Decides which note of what falls due goes out now. It sends nothing and remembers nothing, as a {@link ReminderPolicy}.
 *
 * <p>A note is about an item once. Nothing is told of documents that a promise holds or a dispute is open about, of security held
 * back, or of what the partner is owed: credits cover what is late first, then what is due first.
 *
 * @param days  from how many days before the last day to pay, 1 or more; the note of a day on which no business is done goes on the
 *     next business day, if that is before the last day to pay
 * @param calendar  the days on which notes go out
 */
public record DueNotes(int days, BusinessDays calendar) {

    /** @throws IllegalArgumentException if there are no days before */
    public DueNotes {
        Objects.requireNonNull(calendar, "calendar");
        if (days < 1) {
            throw new IllegalArgumentException("a note goes 1 day before or more, not " + days);
        }
    }

    /** {@return notes from so many days before the last day to pay, on any day of the week} */
    public static DueNotes before(int days) {
        return new DueNotes(days, day -> true);
    }

    /** {@return these notes, on business days alone} */
    public DueNotes onBusinessDays(BusinessDays other) {
        return new DueNotes(days, other);
    }

    /**
     * {@return the note that is due, empty if none is}
     *
     * @param position  how the account stands, as of the day of the note
     * @param sent  the notes already sent, in any order; those of other accounts do not count
     */
    public Optional<DueNote> due(Position position, List<DueNote> sent) {
        List<DueNote> before = sent.stream()
                .filter(note -> note.account().equals(position.account()))
                .toList();
        List<ClaimedItem> items = falling(position).stream()
                .filter(item -> before.stream().noneMatch(note -> note.isAbout(item.item())))
                .toList();
        return items.isEmpty() || !calendar.isOpen(position.asOf())
                ? Optional.empty()
                : Optional.of(new DueNote(position.account(), position.asOf(), items));
    }

    /** What falls due within the days, less what the partner is owed beyond what is late. */
    private List<ClaimedItem> falling(Position position) {
        List<ClaimedItem> falling = new ArrayList<>();
        Money credit =
                position.owing().negated().minus(OverdueClaim.of(position).credited());
        for (AccountItem item : untold(position)) {
            Money covered = credit.isLessThan(item.open()) ? credit : item.open();
            credit = credit.minus(covered);
            if (covered.isLessThan(item.open())) {
                falling.add(ClaimedItem.of(item, item.open().minus(covered)));
            }
        }
        return falling;
    }

    private List<AccountItem> untold(Position position) {
        return position.debits().stream()
                .filter(item -> item.open().isPositive() && falls(item, position.asOf()))
                .filter(item -> !item.isHeldBack(position.asOf()))
                .filter(item -> item.document().flatMap(position::hold).isEmpty())
                .sorted(Comparator.comparing(AccountItem::dueOn))
                .toList();
    }

    private boolean falls(AccountItem item, LocalDate day) {
        return day.isBefore(item.dueOn()) && !day.isBefore(item.dueOn().minusDays(days));
    }
}
