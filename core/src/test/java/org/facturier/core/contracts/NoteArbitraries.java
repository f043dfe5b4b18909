package org.facturier.core.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.money.Percentage;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Credit notes that start from one or several invoices. */
public final class NoteArbitraries {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private NoteArbitraries() {}

    /** {@return notes over two invoices at once} */
    public static Arbitrary<Invoice> jointNotes() {
        return Combinators.combine(InvoiceArbitraries.drafts(), InvoiceArbitraries.cuts())
                .as((draft, cuts) -> JointNotes.of(
                        Lines.ofOneSign(Lines.withoutDocumentParts(draft)), cuts, new Series(Series.counting(), DAY)))
                .filter(notes -> !notes.joint().isEmpty())
                .map(notes -> notes.joint().get(notes.joint().size() - 1));
    }

    /**
     * {@return drafts whose lines start from one to three invoices, the second line by undoing; they can be worked out,
     * and may credit more than is left}
     */
    public static Arbitrary<InvoiceDraft> drafts() {
        return MoneyArbitraries.inCurrencies(currency -> Combinators.combine(
                        InvoiceArbitraries.headers(currency),
                        LineArbitraries.lines(currency).list().ofMinSize(1).ofMaxSize(8),
                        bases(currency).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(CreditIntent.class).optional())
                .as(NoteArbitraries::draft)
                .withoutEdgeCases());
    }

    /** {@return what notes start from: groups of which up to all was credited, at the rate or a cent beside it} */
    public static Arbitrary<CorrectionBasis> bases(CurrencyUnit currency) {
        Arbitrary<TaxSubtotal> groups = Combinators.combine(
                        TaxArbitraries.treatments(), MoneyArbitraries.amounts(currency), Arbitraries.of(0, 0, 1, -1))
                .as((treatment, net, cents) -> TaxSubtotal.of(
                        treatment,
                        net,
                        treatment.reason().isPresent()
                                ? Money.zero(currency)
                                : treatment.taxOn(net).plus(Money.ofMinor(currency, cents))));
        return Combinators.combine(
                        groups.list().ofMinSize(1).ofMaxSize(4).uniqueElements(TaxSubtotal::treatment),
                        Arbitraries.of("0", "33", "50", "100").map(Percentage::of),
                        Arbitraries.of(0, 0, 1))
                .as((invoiced, credited, cents) -> new CorrectionBasis(
                        invoiced,
                        invoiced.stream().map(group -> part(group, credited)).toList(),
                        Money.ofMinor(currency, cents)));
    }

    private static TaxSubtotal part(TaxSubtotal group, Percentage credited) {
        return TaxSubtotal.of(group.treatment(), credited.of(group.net()), credited.of(group.tax()));
    }

    private static InvoiceDraft draft(
            DocumentHeader header, List<LineItem> lines, List<CorrectionBasis> bases, Optional<CreditIntent> intent) {
        InvoiceDraft.Builder note = InvoiceDraft.builder()
                .header(header.toBuilder()
                        .type(DocumentType.CREDIT_NOTE)
                        .terms(PaymentTerms.of(DueDateRule.days(0)))
                        .policy(VatCalculators.cumulativeCredit().policy())
                        .build());
        for (int i = 0; i < lines.size(); i++) {
            LineItem.Builder line = lines.get(i).toBuilder().corrects(line(i, bases.size()));
            intent.ifPresent(line::intent);
            note.line(line.build());
        }
        for (int i = 0; i < bases.size(); i++) {
            note.basis(basis(i, i == 0 ? bases.get(i) : levied(bases.get(i), header.levies()), bases.size()));
        }
        return note.build();
    }

    private static LineReference line(int index, int bases) {
        return new LineReference(number(index % bases), index + 1);
    }

    private static InvoiceNumber number(int index) {
        return InvoiceNumber.of("F-" + (index + 1));
    }

    private static DocumentBasis basis(int index, CorrectionBasis basis, int bases) {
        List<LineReference> undone = index == 0 && bases > 1 ? List.of(line(1, bases)) : List.of();
        return new DocumentBasis(new DocumentReference(number(index), DAY), basis, undone);
    }

    private static CorrectionBasis levied(CorrectionBasis basis, List<Levy> levies) {
        List<LevyAmount> whole = levies.stream()
                .map(levy -> LevyAmount.of(levy, net(levy, basis)))
                .toList();
        List<LevyAmount> credited = whole.stream()
                .map(levied -> LevyAmount.of(levied.levy(), half(levied.base())))
                .toList();
        return new CorrectionBasis(basis.invoiced(), basis.credited(), basis.rounding(), whole, credited);
    }

    private static Money net(Levy levy, CorrectionBasis basis) {
        return basis.invoiced().stream()
                .filter(group -> levy.bearsOn(group.treatment()))
                .map(TaxSubtotal::net)
                .reduce(Money.zero(basis.rounding().getCurrencyUnit()), Money::plus);
    }

    private static Money half(Money amount) {
        return Percentage.of("50").of(amount);
    }
}
