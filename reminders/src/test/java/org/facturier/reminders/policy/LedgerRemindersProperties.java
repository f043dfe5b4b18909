package org.facturier.reminders.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.account.Position;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.interest.LateInterestLaw;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the policy makes of the positions of a ledger, whatever was told. */
class LedgerRemindersProperties {

    private static final LocalDate ISSUED = SampleInvoices.ISSUED_ON;
    private static final ReminderPolicy POLICY = ReminderPolicy.stepped();

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    /** Something that happens on a day: money on account, for an invoice, or back; an objection; a promise. */
    private record Deed(int kind, String number, int day, int later, int cents) {

        private TestLedger to(TestLedger ledger, int index) {
            LocalDate on = ISSUED.plusDays(day);
            String amount = Money.ofMinor(CurrencyUnit.EUR, cents).toString();
            String id = "P-" + index;
            return switch (kind) {
                case 0 -> ledger.received(id, amount, on);
                case 1 -> ledger.paid(id, number, amount, on);
                case 2 -> ledger.paid(id, number, amount, on).reversed(id, on.plusDays(later));
                case 3 -> ledger.disputed(number, amount, on);
                default -> ledger.promised(number, on, on.plusDays(later));
            };
        }
    }

    @Provide
    Arbitrary<TestLedger> ledgers() {
        Arbitrary<Deed> deeds = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("F-1", "F-2", "F-3"),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 120_000))
                .as(Deed::new);
        return deeds.list().ofMaxSize(6).map(LedgerRemindersProperties::ledger);
    }

    private static TestLedger ledger(List<Deed> deeds) {
        TestLedger ledger = TestLedger.of(
                SampleInvoices.of("F-1", eur("1000.00"), 10, 40),
                SampleInvoices.of("F-2", eur("500.00"), 20),
                SampleInvoices.of("F-3", eur("50.00"), 70));
        for (int i = 0; i < deeds.size(); i++) {
            ledger = deeds.get(i).to(ledger, i);
        }
        return ledger;
    }

    @Property
    void what_is_claimed_is_what_position_and_ageing_show_on_every_day(@ForAll("ledgers") TestLedger ledger) {
        List<Reminder> sent = new ArrayList<>();
        for (int day = 0; day < 130; day += 9) {
            Position position = ledger.at(ISSUED.plusDays(day));
            POLICY.due(position, sent).ifPresent(reminder -> {
                sent.add(reminder);
                assertThat(reminder.claimed()).isEqualTo(position.demand());
                assertThat(reminder.claimed()
                                .plus(reminder.promised())
                                .plus(reminder.disputed())
                                .plus(reminder.credited()))
                        .isEqualTo(position.overdue());
                assertThat(reminder.items()).extracting(ClaimedItem::item).doesNotHaveDuplicates();
            });
        }
    }

    @Property
    void whatever_a_partner_pays_meanwhile_its_tone_goes_forward_and_no_level_comes_twice(
            @ForAll("ledgers") TestLedger ledger) {
        Dunning dunning = Dunning.standard().with(LateInterestLaw.none()).inTone(DunningTone.byHistory());
        List<Reminder> sent = new ArrayList<>();
        for (int day = 0; day < 200; day += 3) {
            dunning.due(ledger.account(), ISSUED.plusDays(day), List.copyOf(sent), ledger::find)
                    .ifPresent(reminder -> {
                        assertThat(sent.stream().filter(before -> before.isFor(reminder.pace())))
                                .allSatisfy(before -> {
                                    assertThat(reminder.level().key())
                                            .isNotEqualTo(before.level().key());
                                    assertThat(reminder.level().daysLate())
                                            .isGreaterThan(before.level().daysLate());
                                    assertThat(reminder.level().notice())
                                            .isGreaterThanOrEqualTo(
                                                    before.level().notice());
                                });
                        sent.add(reminder);
                    });
        }
    }
}
