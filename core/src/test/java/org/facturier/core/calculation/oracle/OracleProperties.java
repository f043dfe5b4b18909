package org.facturier.core.calculation.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.facturier.core.Samples;
import org.facturier.core.calculation.oracle.Reckoning.Group;
import org.facturier.core.calculation.oracle.Sale.Way;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/** The library and plain fractions come to the same: invoices, notes on them, deposits and final invoices. */
class OracleProperties {

    private static final List<Way> ALL = List.of(Way.values());
    private static final List<Way> WITH_TAX = List.of(Way.INCLUSIVE_BY_DIFFERENCE, Way.INCLUSIVE_WITH_ROUNDING);

    private static Outcome<Invoice> issue(InvoiceDraft draft) {
        return Samples.issuer("F-1").issue(draft, Issuance.of("F", Samples.DAY));
    }

    private static Invoice note(Invoice invoice, List<Invoice> notes, Outcome<InvoiceDraft> draft) {
        Invoice note = Samples.issue("N-" + notes.size(), draft.orThrow(), Samples.DAY);
        notes.add(note);
        return note;
    }

    private static void assertGroups(Invoice document, Map<BigDecimal, Group> groups) {
        assertThat(document.totals().taxes()).hasSameSizeAs(groups.keySet());
        for (TaxSubtotal group : document.totals().taxes()) {
            Group expected = groups.get(group.treatment().percent().orElseThrow());
            assertThat(Papers.minor(group.net())).as("net of %s", group).isEqualTo(expected.net());
            assertThat(Papers.minor(group.tax())).as("tax of %s", group).isEqualTo(expected.tax());
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void invoices_come_to_what_fractions_say(@ForAll long seed) {
        Sale sale = new Sales(seed).next(ALL, true);
        Reckoning reckoning = Reckoning.of(sale);
        Outcome<Invoice> issued = issue(new Papers(sale).draft(sale));
        assertThat(issued.value().isEmpty())
                .as("refused: %s", issued.findings())
                .isEqualTo(reckoning.isRefused());
        issued.value().ifPresent(invoice -> {
            List<Ratio> lines = invoice.lines().stream()
                    .map(InvoiceLine::amount)
                    .map(Papers::minor)
                    .toList();
            assertThat(lines).isEqualTo(reckoning.lines());
            assertGroups(invoice, reckoning.groups());
            assertThat(Papers.minor(invoice.totals().net())).isEqualTo(reckoning.net());
            assertThat(Papers.minor(invoice.totals().tax())).isEqualTo(reckoning.tax());
            assertThat(Papers.minor(invoice.totals().rounding())).isEqualTo(reckoning.rounding());
            assertThat(Papers.minor(invoice.totals().payable())).isEqualTo(reckoning.payable());
        });
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_note_in_full_gives_back_what_fractions_say(@ForAll long seed) {
        Sale sale = new Sales(seed).next(ALL, true);
        Reckoning reckoning = Reckoning.of(sale);
        boolean isNothing = reckoning.groups().values().stream()
                .allMatch(group -> group.net().sign() == 0);
        if (!reckoning.isRefused() && !isNothing) {
            Invoice invoice = issue(new Papers(sale).draft(sale)).orThrow();
            Invoice note = note(
                    invoice,
                    new ArrayList<>(),
                    Corrections.of(invoice, List.of()).inFull("r"));
            assertThat(Papers.minor(note.totals().net())).isEqualTo(reckoning.net());
            assertThat(Papers.minor(note.totals().tax())).isEqualTo(reckoning.tax());
            assertThat(Papers.minor(note.totals().payable())).isEqualTo(reckoning.payable());
        }
    }

    /** Parts of lines, each for a part of what is left: the tax of all so far, less what came before. */
    @Property(shrinking = ShrinkingMode.OFF)
    void notes_over_parts_of_lines_bear_the_tax_that_fractions_say(@ForAll long seed) {
        Sales sales = new Sales(seed);
        Sale sale = sales.next(List.of(Way.PER_GROUP, Way.PER_LINE), false);
        Reckoning reckoning = Reckoning.of(sale);
        if (reckoning.isRefused()) {
            return;
        }
        Invoice invoice = issue(new Papers(sale).draft(sale)).orThrow();
        List<Invoice> notes = new ArrayList<>();
        SortedMap<BigDecimal, Ratio> net = new TreeMap<>();
        SortedMap<BigDecimal, Ratio> tax = new TreeMap<>();
        for (int i = 0; i < 3; i++) {
            int number = 1 + sales.below(invoice.lines().size());
            Money left =
                    Corrections.of(invoice, notes).remainingOf(invoice.lines().get(number - 1));
            Ratio part = Papers.minor(left)
                    .times(Ratio.of(1 + sales.below(4)))
                    .over(Ratio.of(4))
                    .nearest();
            BigDecimal rate = sale.rows().get(number - 1).rate();
            Group whole = reckoning.groups().get(rate);
            if (part.sign() * whole.net().sign() <= 0) {
                return;
            }
            Outcome<InvoiceDraft> draft =
                    Corrections.of(invoice, notes).ofLines("r", Map.of(number, new Papers(sale).money(part)));
            if (draft.value().isEmpty()) {
                return; // a discount under its rate took more of other lines than they were
            }
            Invoice note = note(invoice, notes, draft);
            Ratio soFar = net.merge(rate, part, Ratio::plus);
            Ratio due = Reckoning.taxOfParts(whole, rate, soFar);
            Ratio before = tax.getOrDefault(rate, Ratio.ZERO);
            assertThat(Papers.minor(note.totals().net())).isEqualTo(part);
            assertThat(Papers.minor(note.totals().tax())).isEqualTo(due.minus(before));
            tax.put(rate, due);
        }
    }

    /** What is given back with tax is payable so; its net is that of all so far, less what came before. */
    @Property(shrinking = ShrinkingMode.OFF)
    void notes_with_tax_have_the_net_that_fractions_say(@ForAll long seed) {
        Sales sales = new Sales(seed);
        Sale sale = sales.next(WITH_TAX, false);
        Reckoning reckoning = Reckoning.of(sale);
        if (reckoning.isRefused()) {
            return;
        }
        Invoice invoice = issue(new Papers(sale).draft(sale)).orThrow();
        List<Invoice> notes = new ArrayList<>();
        SortedMap<BigDecimal, Group> given = new TreeMap<>();
        for (int i = 0; i < 3; i++) {
            int number = 1 + sales.below(invoice.lines().size());
            Money left = Corrections.of(invoice, notes)
                    .remainingWithTax(invoice.lines().get(number - 1));
            Ratio part = Papers.minor(left)
                    .times(Ratio.of(1 + sales.below(4)))
                    .over(Ratio.of(4))
                    .nearest();
            BigDecimal rate = sale.rows().get(number - 1).rate();
            Group whole = reckoning.groups().get(rate);
            Outcome<InvoiceDraft> draft =
                    Corrections.of(invoice, notes).ofLinesWithTax("r", Map.of(number, new Papers(sale).money(part)));
            if (draft.value().isEmpty()) {
                return; // nothing is left, or a discount under its rate took more of other lines than they were
            }
            Group before = given.getOrDefault(rate, new Group(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO));
            Group now = soFar(whole, rate, before, part);
            Invoice note = note(invoice, notes, draft);
            assertThat(Papers.minor(note.totals().payable())).isEqualTo(part);
            assertThat(Papers.minor(note.totals().net())).isEqualTo(now.net().minus(before.net()));
            assertThat(Papers.minor(note.totals().tax())).isEqualTo(now.tax().minus(before.tax()));
            given.put(rate, now);
        }
    }

    private static Group soFar(Group whole, BigDecimal rate, Group before, Ratio part) {
        Ratio withTax = before.withTax().plus(part);
        if (withTax.compareTo(whole.withTax()) == 0) {
            return whole;
        }
        Ratio net = Reckoning.netOf(withTax, Ratio.of(rate));
        Ratio tax = before.tax().plus(part).minus(net.minus(before.net()));
        return new Group(net, tax, withTax);
    }

    /** A deposit of a percentage of each rate, then the final invoice over what is left. */
    @Property(shrinking = ShrinkingMode.OFF)
    void deposits_and_final_invoices_come_to_what_fractions_say(@ForAll long seed) {
        Sales sales = new Sales(seed);
        Sale sale = sales.next(List.of(Way.PER_GROUP, Way.PER_LINE), true);
        Reckoning reckoning = Reckoning.of(sale);
        if (reckoning.isRefused()) {
            return;
        }
        InvoiceDraft draft = new Papers(sale).draft(sale);
        Order order = new Order(
                new DocumentReference(InvoiceNumber.of("D-1"), Samples.DAY),
                draft,
                issue(draft).orThrow().calculated());
        BigDecimal percent = BigDecimal.valueOf(5 + sales.below(90));
        SortedMap<BigDecimal, Group> deposits = new TreeMap<>();
        reckoning.groups().forEach((rate, whole) -> {
            Ratio net = whole.net().times(Ratio.of(percent)).over(Ratio.HUNDRED).nearest();
            deposits.put(rate, new Group(net, Reckoning.taxOfParts(whole, rate, net), Ratio.ZERO));
        });
        // of a few cents the first deposit may be all of a rate
        boolean isTiny = reckoning.groups().values().stream()
                .anyMatch(group -> group.net().times(group.net()).compareTo(Ratio.of(400)) <= 0);
        if (isTiny) {
            return;
        }
        Invoice deposit = Samples.issue(
                "A-1",
                OrderBilling.of(order, List.of())
                        .flatMap(billing -> billing.deposit("A", new Percentage(percent)))
                        .orThrow(),
                Samples.DAY);
        assertGroups(deposit, deposits);
        Outcome<InvoiceDraft> rest = OrderBilling.of(order, List.of(deposit)).flatMap(billing -> billing.rest("A"));
        Invoice last = Samples.issue("F-2", rest.orThrow(), Samples.DAY);
        SortedMap<BigDecimal, Group> left = new TreeMap<>();
        deposits.forEach((rate, paid) -> {
            Group whole = reckoning.groups().get(rate);
            left.put(rate, new Group(whole.net().minus(paid.net()), whole.tax().minus(paid.tax()), Ratio.ZERO));
        });
        assertGroups(last, left);
        assertThat(Papers.minor(deposit.totals().payable().plus(last.totals().payable())))
                .isEqualTo(reckoning.payable());
    }
}
