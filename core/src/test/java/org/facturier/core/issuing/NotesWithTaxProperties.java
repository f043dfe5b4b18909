package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Chain;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Apportionment;
import org.facturier.core.money.Percentage;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Whatever is given back of prices with tax is given back to the cent, and all of it is the invoice. */
class NotesWithTaxProperties {

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.drafts();
    }

    @Provide
    Arbitrary<VatCalculator> ways() {
        return Arbitraries.of(VatCalculators.inclusiveByDifference(), VatCalculators.inclusiveWithRounding());
    }

    @Provide
    Arbitrary<List<BigDecimal>> cuts() {
        return InvoiceArbitraries.cuts();
    }

    private static InvoiceDraft under(VatCalculator way, InvoiceDraft draft) {
        // with the last note goes what was rounded to be payable, which is another matter
        DocumentHeader header = draft.header().toBuilder()
                .policy(way.policy())
                .levies(List.of())
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build();
        InvoiceDraft.Builder sold = InvoiceDraft.builder().header(header);
        for (LineItem line : draft.lines()) {
            sold.line(line.toBuilder().quantity(line.quantity().abs()).build());
        }
        draft.allowancesAndCharges().forEach(sold::allowanceCharge);
        return sold.build();
    }

    @Property
    void parts_with_tax_are_paid_back_as_said_and_sum_to_the_invoice(
            @ForAll("drafts") InvoiceDraft draft,
            @ForAll("ways") VatCalculator way,
            @ForAll("cuts") List<BigDecimal> cuts) {
        Invoice invoice = Samples.issue("F-1", under(way, draft), Samples.DAY);
        Map<Integer, Money> whole = Chain.of(List.of(invoice)).amountsWithTax(DocumentKey.of(invoice));
        List<Invoice> notes = new ArrayList<>();
        for (int cut = 0; cut < cuts.size(); cut++) {
            Map<Integer, Money> amounts = new TreeMap<>();
            for (Map.Entry<Integer, Money> line : whole.entrySet()) {
                amounts.put(
                        line.getKey(),
                        Apportionment.CUMULATIVE.share(line.getValue(), cuts).get(cut));
            }
            amounts.values().removeIf(Money::isZero);
            if (!amounts.isEmpty()) {
                Invoice note = Samples.issue(
                        "N-" + cut,
                        Corrections.of(invoice, notes)
                                .ofLinesWithTax("r", amounts)
                                .orThrow(),
                        Samples.DAY);
                assertThat(note.totals().payable()).isEqualTo(Money.total(amounts.values()));
                notes.add(note);
            }
        }
        assertAllIsBack(invoice, notes);
    }

    @Property
    void lines_come_back_one_by_one_for_what_was_paid_for_them(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("ways") VatCalculator way) {
        Invoice invoice = Samples.issue("F-1", under(way, draft), Samples.DAY);
        Map<Integer, Money> whole = Chain.of(List.of(invoice)).amountsWithTax(DocumentKey.of(invoice));
        List<Invoice> notes = new ArrayList<>();
        for (int number = invoice.lines().size(); number > 0; number--) {
            Correction correction = Corrections.of(invoice, notes);
            Money paid = whole.get(number);
            if (!paid.isZero()) {
                Money net = correction.remainingOf(invoice.lines().get(number - 1));
                // of a cent that is tax alone there is no net to name
                Outcome<InvoiceDraft> back = net.isZero()
                        ? correction.ofLinesWithTax("r", Map.of(number, paid))
                        : correction.ofLines("r", Map.of(number, net));
                Invoice note = Samples.issue("N-" + number, back.orThrow(), Samples.DAY);
                assertThat(note.totals().payable()).isEqualTo(paid);
                notes.add(note);
            }
        }
        assertAllIsBack(invoice, notes);
    }

    @Property
    void notes_with_and_without_tax_come_to_the_invoice_in_multiples_of_its_unit(
            @ForAll("drafts") InvoiceDraft draft,
            @ForAll("ways") VatCalculator way,
            @ForAll("units") Optional<BigDecimal> unit,
            @ForAll("cuts") List<BigDecimal> cuts,
            @ForAll Random random) {
        Invoice invoice = Samples.issue("F-1", inUnits(unit, under(way, draft)), Samples.DAY);
        List<Invoice> notes = new ArrayList<>();
        for (int cut = 0; cut < cuts.size(); cut++) {
            Map<Integer, Money> amounts = parts(Corrections.of(invoice, notes), invoice, random);
            String number = "N-" + cut;
            Correction correction = Corrections.of(invoice, notes);
            Outcome<InvoiceDraft> note =
                    random.nextBoolean() ? correction.ofLines("r", amounts) : correction.ofLinesWithTax("r", amounts);
            note.value().ifPresent(fit -> notes.add(Samples.issue(number, fit, Samples.DAY)));
        }
        // amounts with tax may take all net of a rate and leave a cent of its tax, which no note without tax can take
        Assume.that(Corrections.of(invoice, notes).remaining().taxes().stream()
                .noneMatch(group -> group.net().isZero() && !group.tax().isZero()));
        assertAllIsBack(invoice, notes);
        invoice.header()
                .terms()
                .payableUnit()
                .ifPresent(of -> notes.forEach(
                        note -> assertThat(note.totals().payable().getAmount().remainder(of.getAmount()))
                                .isZero()));
    }

    @Provide
    Arbitrary<Optional<BigDecimal>> units() {
        return Arbitraries.of("0.05", "0.10", "1.00").map(BigDecimal::new).optional(0.7);
    }

    /** In minor units of the currency, of which some have none. */
    private static InvoiceDraft inUnits(Optional<BigDecimal> unit, InvoiceDraft draft) {
        CurrencyUnit currency = draft.header().currency();
        PaymentTerms terms = draft.header().terms();
        PaymentTerms rounded = unit.map(size -> terms.payableIn(
                        Money.ofMinor(currency, size.movePointRight(2).longValueExact())))
                .orElse(terms);
        return draft.toBuilder()
                .header(draft.header().toBuilder().terms(rounded).build())
                .build();
    }

    /** So many hundredths of what is left of each line. */
    private static Map<Integer, Money> parts(Correction correction, Invoice invoice, Random random) {
        Map<Integer, Money> amounts = new TreeMap<>();
        invoice.lines()
                .forEach(line -> amounts.put(
                        line.number(),
                        new Percentage(BigDecimal.valueOf(random.nextInt(101))).of(correction.remainingOf(line))));
        amounts.values().removeIf(Money::isZero);
        return amounts;
    }

    private static void assertAllIsBack(Invoice invoice, List<Invoice> notes) {
        Correction left = Corrections.of(invoice, notes);
        if (left.remaining().taxes().stream().anyMatch(group -> !group.net().isZero())) {
            notes.add(Samples.issue("N-9", left.inFull("r").orThrow(), Samples.DAY));
        }
        InvoiceTotals totals = invoice.totals();
        Money zero = totals.net().multipliedBy(0);
        assertThat(notes.stream().map(note -> note.totals().net()).reduce(zero, Money::plus))
                .isEqualTo(totals.net());
        assertThat(notes.stream().map(note -> note.totals().tax()).reduce(zero, Money::plus))
                .isEqualTo(totals.tax());
        assertThat(notes.stream().map(note -> note.totals().payable()).reduce(zero, Money::plus))
                .isEqualTo(totals.payable());
        notes.forEach(note -> assertThat(InvoiceCheck.standard().check(note)).isEmpty());
    }
}
