package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.facturier.core.account.Position;
import org.facturier.core.payment.ItemKey;
import org.facturier.reminders.contracts.LateCases;
import org.facturier.reminders.contracts.LateCases.LateCase;
import org.facturier.reminders.contracts.SampleInvoices;

class DueNotesProperties {

    private static final LocalDate FIRST = SampleInvoices.ISSUED_ON;

    @Provide
    Arbitrary<LateCase> cases() {
        return LateCases.cases();
    }

    @Property
    void no_item_is_noted_twice_nor_after_payment_nor_while_held_or_covered(
            @ForAll("cases") LateCase late, @ForAll @IntRange(min = 1, max = 30) int days) {
        List<DueNote> sent = new ArrayList<>();
        Set<ItemKey> told = new HashSet<>();
        FIRST.datesUntil(FIRST.plusDays(150)).forEach(day -> {
            Position position = late.account().at(day);
            DueNotes.before(days).due(position, List.copyOf(sent)).ifPresent(note -> {
                sent.add(note);
                note.items().forEach(item -> check(item, position, told));
                // what is asked for in all is no more than the balance, where nothing is held back from asking
                if (position.holds().isEmpty()) {
                    assertThat(note.total().plus(position.demand())).isLessThanOrEqualTo(position.balance());
                }
            });
        });
    }

    private static void check(ClaimedItem item, Position position, Set<ItemKey> told) {
        assertThat(told.add(item.item())).isTrue();
        assertThat(item.dueOn()).isAfter(position.asOf());
        assertThat(position.debits())
                .anyMatch(
                        debit -> debit.key().equals(item.item()) && debit.open().equals(item.open()));
        assertThat(item.document().flatMap(position::hold)).isEmpty();
    }
}
