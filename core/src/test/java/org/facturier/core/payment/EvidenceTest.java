package org.facturier.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facturier.core.document.InvoiceNumber;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Reference NUMBER = Reference.number(InvoiceNumber.of("F-1"));

    @Test
    void each_fact_reads_as_a_sentence() {
        assertThat(Stream.of(
                                new Evidence.Named(NUMBER, "f 1"),
                                new Evidence.NamedElse(NUMBER, "f 1", Evidence.NamedElse.Why.NOT_OPEN),
                                new Evidence.NamedElse(NUMBER, "f 1", Evidence.NamedElse.Why.ANOTHER_PARTNER),
                                new Evidence.NamedElse(NUMBER, "f 1", Evidence.NamedElse.Why.ANOTHER_CURRENCY),
                                new Evidence.HalfNamed(NUMBER, "1"),
                                new Evidence.Unknown("RF18"),
                                new Evidence.Exact(Money.parse("EUR 1.00")),
                                new Evidence.Oldest(Debts.DAY),
                                new Evidence.NothingOpen("buyer", CurrencyUnit.EUR))
                        .map(Object::toString))
                .containsExactly(
                        "'f 1' names F-1",
                        "'f 1' names F-1, of which nothing is open",
                        "'f 1' names F-1, which is on another partner's account",
                        "'f 1' names F-1, which is in another currency",
                        "'1' is a part of a number such as F-1",
                        "'RF18' is no reference of ours, or is mistyped",
                        "EUR 1.00 is just what is open",
                        "nothing is named; first what was due first, on 2026-01-05",
                        "nothing that it could settle is open of buyer in EUR");
    }

    @Test
    void an_amount_that_is_just_what_is_open_is_remarked_also_where_nothing_is_named() {
        OpenItems open =
                OpenItems.of(List.of(Debts.invoice("F-1", "EUR 100.00", 1), Debts.invoice("F-2", "EUR 20.00", 2)));
        assertThat(evidence("EUR 120.00", "", open)).contains(new Evidence.Exact(Money.parse("EUR 120.00")));
        assertThat(evidence("EUR 100.00", "", open)).contains(new Evidence.Exact(Money.parse("EUR 100.00")));
        assertThat(evidence("EUR 119.99", "", open)).containsExactly(new Evidence.Oldest(Debts.DAY.plusDays(1)));
        assertThat(evidence("EUR 100.00", "F-2", open)).hasOnlyElementsOfType(Evidence.Named.class);
    }

    @Test
    void of_several_halves_the_longest_is_told() {
        OpenItems open = OpenItems.of(List.of(Debts.invoice("F-2026-0007", "EUR 100.00", 1)));
        assertThat(evidence("EUR 1.00", "0007 or 2026-0007", open))
                .containsExactly(
                        new Evidence.HalfNamed(Reference.number(InvoiceNumber.of("F-2026-0007")), "2026-0007"));
    }

    @Test
    void a_name_that_stands_twice_is_told_once() {
        OpenItems open = OpenItems.of(List.of(Debts.invoice("F-1", "EUR 100.00", 1)));
        assertThat(evidence("EUR 1.00", "F-1 F-1", open)).hasSize(1);
    }

    @Test
    void a_fact_without_a_part_is_none() {
        for (ThrowingCallable fact : List.<ThrowingCallable>of(
                () -> new Evidence.Named(NUMBER, missing()),
                () -> new Evidence.NamedElse(NUMBER, "F-1", missing()),
                () -> new Evidence.HalfNamed(NUMBER, missing()),
                () -> new Evidence.Unknown(missing()),
                () -> new Evidence.Exact(missing()),
                () -> new Evidence.Oldest(missing()),
                () -> new Evidence.NothingOpen("buyer", missing()),
                () -> new Reference(missing(), "F-1"),
                () -> new Proposal.ProposedRelief(new ItemKey.MoneyItem("p"), Money.parse("EUR 1.00"), missing()))) {
            assertThatThrownBy(fact)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("needs");
        }
    }

    @Test
    void a_relief_has_a_reason_of_capital_letters_and_an_amount_above_zero() {
        ItemKey key = new ItemKey.MoneyItem("p");
        assertThat(new ReliefReason("GOODWILL_2026")).hasToString("GOODWILL_2026");
        assertThatThrownBy(() -> new ReliefReason("write off"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as WRITE_OFF, not 'write off'");
        assertThatThrownBy(() -> new Proposal.ProposedRelief(key, Money.parse("EUR -1.00"), ReliefReason.TOLERANCE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> T missing() {
        return null;
    }

    private static List<Evidence> evidence(String amount, String text, OpenItems open) {
        return Matchers.byReferenceThenAge()
                .propose(Debts.payment("p", amount, text), open)
                .get(0)
                .evidence();
    }
}
