package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.money.Apportionment;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.joda.money.Money;

/**
 * What holds of whatever an issuer credits, K1 to K6: in full, or in parts that together are the invoice. Implement it
 * in a test class that hands over the issuer of a host; where that refuses some of {@link #drafts}, hand over others.
 *
 * @source Directive 2006/112/EC, art. 90 and 219
 */
public interface CorrectionInvariants {

    /** {@return the issuer under test} */
    Issuer issuer();

    /** {@return drafts that it issues, of which nothing is prepaid} */
    @Provide
    default Arbitrary<InvoiceDraft> drafts() {
        return Arbitraries.oneOf(
                Opaque.of(InvoiceArbitraries.drafts()),
                Opaque.of(InvoiceArbitraries.draftsWithReturns()),
                Opaque.of(InvoiceArbitraries.extremeDrafts()));
    }

    /** {@return in what parts an invoice is credited} */
    @Provide
    default Arbitrary<List<BigDecimal>> cuts() {
        return InvoiceArbitraries.cuts();
    }

    /** {@return the day on which invoices and notes are issued} */
    default LocalDate day() {
        return LocalDate.of(2026, 1, 15);
    }

    /** {@return a check that knows the arithmetic of the issuer} */
    default InvoiceCheck check() {
        return InvoiceCheck.standard();
    }

    /** K1. */
    @Property
    default void k1_a_full_note_credits_every_amount(@ForAll("drafts") InvoiceDraft draft) {
        Series series = series();
        Invoice invoice = series.issue(draft);
        Assume.that(!isNothing(invoice));
        Invoice note =
                series.issue(Corrections.of(invoice, List.of()).inFull("erreur").orThrow());
        assertTakenBack(invoice, List.of(note));
        assertThat(Corrections.of(invoice, List.of(note)).inFull("encore").value())
                .isEmpty();
    }

    /** K2. */
    @Property
    default void k2_partial_notes_sum_to_the_invoice(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("cuts") List<BigDecimal> cuts) {
        CreditedInvoice credited = credited(draft, cuts);
        Assume.that(!credited.notes().isEmpty());
        assertTakenBack(credited.invoice(), credited.notes());
        assertThat(Corrections.of(credited.invoice(), credited.notes())
                        .remaining()
                        .isNothing())
                .isTrue();
    }

    /** K3. */
    @Property
    default void k3_no_note_credits_more_than_is_left(@ForAll("drafts") InvoiceDraft draft) {
        Series series = series();
        Invoice invoice = series.issue(Lines.withoutDocumentParts(draft));
        InvoiceLine line = invoice.lines().get(0);
        assertThat(beyond(Corrections.of(invoice, List.of()), line, line.net())).isEmpty();
        Money part = Apportionment.CUMULATIVE
                .share(line.net(), List.of(BigDecimal.ONE, BigDecimal.valueOf(2)))
                .get(0);
        Assume.that(!part.isZero());
        Optional<InvoiceDraft> first = Corrections.of(invoice, List.of())
                .ofLines("partiel", Map.of(1, part))
                .value();
        Assume.that(first.isPresent());
        Correction again = Corrections.of(invoice, List.of(series.issue(first.get())));
        assertThat(again.remainingOf(line)).isEqualTo(line.net().minus(part));
        assertThat(beyond(again, line, again.remainingOf(line))).isEmpty();
    }

    /** K4. */
    @Property
    default void k4_a_note_is_under_the_treatments_and_the_rate_of_its_invoice(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("cuts") List<BigDecimal> cuts) {
        CreditedInvoice credited = credited(draft, cuts);
        for (Invoice note : credited.notes()) {
            assertThat(credited.invoice().totals().taxes().stream().map(TaxSubtotal::treatment))
                    .containsAll(note.totals().taxes().stream()
                            .map(TaxSubtotal::treatment)
                            .toList());
            assertThat(note.header().accountingRate()).isEqualTo(draft.header().accountingRate());
            assertThat(note.header().references().preceding())
                    .containsExactly(credited.invoice().reference());
        }
    }

    /** K5. */
    @Property
    default void k5_neither_invoice_nor_notes_contradict_themselves(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("cuts") List<BigDecimal> cuts) {
        CreditedInvoice credited = credited(draft, cuts);
        List<Invoice> documents = new ArrayList<>(credited.notes());
        documents.add(credited.invoice());
        documents.forEach(document -> assertThat(check().check(document)).isEmpty());
    }

    /** K6. */
    @Property
    default void k6_a_note_over_two_invoices_comes_to_the_notes_on_each(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("cuts") List<BigDecimal> cuts) {
        JointNotes notes = JointNotes.of(Lines.ofOneSign(Lines.withoutDocumentParts(draft)), cuts, series());
        for (int i = 0; i < notes.joint().size(); i++) {
            Invoice joint = notes.joint().get(i);
            InvoiceTotals one = notes.first().notes().get(i).totals();
            InvoiceTotals other = notes.second().notes().get(i).totals();
            assertSums(joint.totals(), List.of(one, other));
            assertThat(joint.totals().rounding()).isEqualTo(one.rounding().plus(other.rounding()));
            assertThat(check().check(joint)).isEmpty();
        }
    }

    /** Where lines of both signs meet, a part of one may be more than the whole, and is refused. */
    private CreditedInvoice credited(InvoiceDraft draft, List<BigDecimal> cuts) {
        return CreditedInvoice.of(Lines.ofOneSign(draft), cuts, series());
    }

    private Series series() {
        return new Series(issuer(), day());
    }

    private static boolean isNothing(Invoice invoice) {
        return invoice.totals().taxes().stream().allMatch(group -> group.net().isZero());
    }

    private static Optional<InvoiceDraft> beyond(Correction correction, InvoiceLine line, Money left) {
        BigDecimal minorUnit =
                BigDecimal.ONE.movePointLeft(left.getCurrencyUnit().getDecimalPlaces());
        Money more = left.plus(left.isNegative() ? minorUnit.negate() : minorUnit);
        return correction.ofLines("trop", Map.of(line.number(), more)).value();
    }

    private static void assertTakenBack(Invoice invoice, List<Invoice> notes) {
        assertSums(invoice.totals(), notes.stream().map(Invoice::totals).toList());
    }

    private static void assertSums(InvoiceTotals whole, List<InvoiceTotals> parts) {
        assertThat(Money.total(parts.stream().map(InvoiceTotals::net).toList())).isEqualTo(whole.net());
        assertThat(Money.total(parts.stream().map(InvoiceTotals::tax).toList())).isEqualTo(whole.tax());
        assertThat(Money.total(parts.stream().map(InvoiceTotals::payable).toList()))
                .isEqualTo(whole.payable());
        assertThat(parts.stream()
                        .flatMap(part -> part.taxInAccountingCurrency().stream())
                        .reduce(Money::plus))
                .isEqualTo(whole.taxInAccountingCurrency());
        assertThat(levied(parts)).isEqualTo(levied(List.of(whole)));
    }

    private static Map<Levy, LevyAmount> levied(List<InvoiceTotals> documents) {
        return documents.stream()
                .flatMap(totals -> totals.levies().stream())
                .filter(each -> !each.base().isZero() || !each.amount().isZero())
                .collect(Collectors.toMap(LevyAmount::levy, Function.identity(), LevyAmount::plus));
    }
}
