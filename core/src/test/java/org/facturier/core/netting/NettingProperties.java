package org.facturier.core.netting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.Samples;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.dispute.DisputeReason;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.payment.OpenInstalment;
import org.facturier.core.receivable.Receivables;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class NettingProperties {

    private static final LocalDate DAY = Samples.DAY;

    private static final LocalDate LATER = DAY.plusYears(1);

    /** A few debts of one side; some are due only after a year. */
    @Provide
    Arbitrary<List<OpenInstalment>> debts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9_999),
                        Arbitraries.longs().between(1, 500_000),
                        Arbitraries.integers().between(-100, 500))
                .as((number, minor, days) -> new OpenInstalment(
                        InvoiceNumber.of("SB-" + number),
                        1,
                        "seller",
                        DAY.plusDays(days),
                        Money.ofMinor(CurrencyUnit.EUR, minor)))
                .list()
                .uniqueElements(OpenInstalment::invoice)
                .ofMaxSize(5);
    }

    /** What we invoiced, in euro before tax. */
    @Provide
    Arbitrary<List<Integer>> invoiced() {
        return Arbitraries.integers().between(1, 5_000).list().ofMaxSize(5);
    }

    @Property
    void what_is_set_off_and_what_remains_come_to_what_was_owed_on_either_side(
            @ForAll("invoiced") List<Integer> invoiced, @ForAll("debts") List<OpenInstalment> debts) {
        Receivables book = book(invoiced);
        Netting netting = agreed(book, debts);
        Money setOff = netting.total(CurrencyUnit.EUR);
        assertThat(setOff.plus(sum(netting.owedByPartner()))).isEqualTo(open(book));
        assertThat(setOff.plus(sum(netting.owedToPartner()))).isEqualTo(sum(debts));
        assertThat(setOff).isEqualTo(open(book).isLessThan(sum(debts)) ? open(book) : sum(debts));
    }

    @Property
    void our_book_is_open_for_what_remains_invoice_by_invoice(
            @ForAll("invoiced") List<Integer> invoiced, @ForAll("debts") List<OpenInstalment> debts) {
        Receivables book = book(invoiced);
        Netting netting = agreed(book, debts);
        Map<String, Money> left = new TreeMap<>();
        netting.owedByPartner().forEach(item -> left.put(item.invoice().text(), item.open()));
        Map<String, Money> open = new TreeMap<>();
        netting.settled(book).asOf(LATER).stream()
                .filter(state -> !state.isSettled())
                .forEach(state -> open.put(state.invoice().number().text(), state.open()));
        assertThat(open).isEqualTo(left);
    }

    @Property
    void the_law_sets_off_only_what_is_due(@ForAll("debts") List<OpenInstalment> debts) {
        Netting netting =
                Netting.ofDue("N-1", InvoiceArbitraries.buyer(), CurrencyUnit.EUR, LATER, book(List.of(5000)), debts);
        List<InvoiceNumber> due = debts.stream()
                .filter(item -> !item.dueOn().isAfter(LATER))
                .map(OpenInstalment::invoice)
                .toList();
        assertThat(netting.setOffs()).extracting(SetOff::debt).isSubsetOf(due);
        assertThat(sum(netting.owedToPartner()).plus(netting.total(CurrencyUnit.EUR)))
                .isEqualTo(sum(debts));
    }

    /** 120.00 and 240.00 are owed to us; 100.00 and 50.00 to the partner, the 50.00 longer since. */
    @Example
    void the_oldest_debts_meet_first() {
        List<OpenInstalment> debts = List.of(
                new OpenInstalment(InvoiceNumber.of("SB-2"), 1, "seller", DAY, Money.parse("EUR 100.00")),
                new OpenInstalment(InvoiceNumber.of("SB-1"), 1, "seller", DAY.minusDays(9), Money.parse("EUR 50.00")));
        Netting netting = agreed(book(List.of(100, 200)), debts);
        assertThat(netting.setOffs())
                .extracting(each -> each.claim() + " " + each.debt() + " " + each.amount())
                .containsExactly("F-1 SB-1 EUR 50.00", "F-1 SB-2 EUR 70.00", "F-2 SB-2 EUR 30.00");
        assertThat(netting.owedByPartner())
                .extracting(item -> item.invoice() + " " + item.open())
                .containsExactly("F-2 EUR 210.00");
        assertThat(netting.owedToPartner()).isEmpty();
    }

    @Example
    void what_is_disputed_is_left_out_and_named() {
        Receivables book = book(List.of(100))
                .disputed(Dispute.builder()
                        .id("D-1")
                        .invoice(InvoiceNumber.of("F-1"))
                        .lines(List.of(1))
                        .amount(Money.parse("EUR 10.00"))
                        .reason(DisputeReason.QUANTITY)
                        .statement("one less")
                        .openedOn(DAY)
                        .build());
        Netting netting = agreed(
                book, List.of(new OpenInstalment(InvoiceNumber.of("SB-1"), 1, "seller", DAY, Money.parse("EUR 5.00"))));
        assertThat(netting.setOffs()).isEmpty();
        assertThat(netting.findings().all())
                .extracting(finding -> finding.code() + " " + finding.path() + " " + finding.message())
                .containsExactly("NET-DISPUTE-01 invoice F-1 EUR 120.00 stays open while dispute D-1 is");
    }

    @Example
    void debts_of_others_and_in_another_currency_stay() {
        List<OpenInstalment> francs =
                List.of(new OpenInstalment(InvoiceNumber.of("SB-1"), 1, "seller", DAY, Money.parse("CHF 5.00")));
        assertThat(agreed(book(List.of(100)), francs).setOffs()).isEmpty();
        Netting other = Netting.agreed(
                "N-1",
                InvoiceArbitraries.seller(),
                CurrencyUnit.EUR,
                LATER,
                book(List.of(100)),
                List.of(new OpenInstalment(InvoiceNumber.of("SB-1"), 1, "buyer", DAY, Money.parse("EUR 5.00"))));
        assertThat(other.setOffs()).isEmpty();
    }

    @Example
    void only_what_is_self_billed_is_owed_by_its_writer() {
        assertThatThrownBy(() -> Netting.owed(Samples.invoice("F-1", "EUR 100.00", DAY), Money.zero(CurrencyUnit.EUR)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("F-1 is no self-billed invoice but a INVOICE");
    }

    private static Netting agreed(Receivables book, List<OpenInstalment> debts) {
        return Netting.agreed("N-1", InvoiceArbitraries.buyer(), CurrencyUnit.EUR, LATER, book, debts);
    }

    private static Receivables book(List<Integer> invoiced) {
        Receivables book = Receivables.none();
        int number = 0;
        for (int net : new ArrayList<>(invoiced)) {
            book = book.issued(Samples.invoice("F-" + ++number, "EUR " + net + ".00", DAY));
        }
        return book;
    }

    private static Money open(Receivables book) {
        return book.asOf(LATER).stream().map(state -> state.open()).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    private static Money sum(List<OpenInstalment> items) {
        return items.stream().map(OpenInstalment::open).reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }
}
