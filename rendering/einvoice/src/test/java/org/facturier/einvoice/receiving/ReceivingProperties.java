package org.facturier.einvoice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.contracts.NoteArbitraries;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.finding.Outcome;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.einvoice.mapping.Mapped;
import org.facturier.einvoice.mapping.Mapping;
import org.facturier.einvoice.mapping.MappingContext;
import org.facturier.einvoice.mapping.MappingRule;
import org.facturier.einvoice.mapping.Written;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.RuleBook;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;

class ReceivingProperties {

    private static final Mapping MAPPING =
            Mapping.of(MappingContext.of(Profile.EN16931)).allowing(MappingRule.values());

    /** What is rounded beside tax (BT-114) leaves the tax as it is of the group. */
    private static final Map<CalculationPolicy, Convention> CONVENTIONS = Map.of(
            VatCalculators.perGroup().policy(), Convention.TAX_PER_GROUP,
            VatCalculators.perLine().policy(), Convention.TAX_PER_LINE,
            VatCalculators.inclusiveByDifference().policy(), Convention.PRICES_WITH_TAX,
            VatCalculators.inclusiveWithRounding().policy(), Convention.TAX_PER_GROUP);

    /** The norm has no place for a levy, for thousandths, nor for a charge with tax on a line of which nothing is sold. */
    private static boolean isCarried(Invoice document) {
        return document.lines().stream()
                        .noneMatch(line -> line.gross().isPresent()
                                && line.item().quantity().signum() == 0
                                && !line.net().isZero())
                && document.header().currency().getDecimalPlaces() <= 2
                && document.totals()
                        .taxInAccountingCurrency()
                        .filter(tax -> tax.getCurrencyUnit().getDecimalPlaces() > 2)
                        .isEmpty()
                && document.totals().levies().stream()
                        .allMatch(levy -> levy.amount().isZero());
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        return InvoiceArbitraries.invoices()
                .filter(ReceivingProperties::isCarried)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Invoice> notes() {
        return Arbitraries.oneOf(InvoiceArbitraries.creditNotes(), NoteArbitraries.jointNotes())
                .filter(ReceivingProperties::isCarried)
                .withoutEdgeCases();
    }

    /** {@return what a document is in a syntax, with one change of its hub} */
    private static byte[] bytes(Invoice document, Syntax syntax, UnaryOperator<ElectronicInvoice> change) {
        Mapped mapped = MAPPING.map(document);
        return Written.bytes(change.apply(mapped.outcome().orThrow()), mapped.attachments(), syntax);
    }

    private static ReceivedInvoice received(byte[] bytes) {
        try {
            return Reception.by(Mode.OFFICIAL, RuleBook.none())
                    .receive(new ByteArrayInputStream(bytes), ReadingLimits.standard())
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Property
    void what_was_issued_is_received_to_the_cent_and_its_arithmetic_is_told(@ForAll("invoices") Invoice document) {
        ElectronicInvoice hub = MAPPING.map(document).outcome().orThrow();
        for (Syntax syntax : Written.syntaxes(hub)) {
            ReceivedInvoice received = received(bytes(document, syntax, same -> same));
            assertThat(received.discrepancies()).isEmpty();
            assertThat(received.conventions())
                    .contains(CONVENTIONS.get(document.calculated().policy()));
            assertThat(received.accept(Tolerance.ZERO).orThrow().amountDue())
                    .isEqualTo(document.totals().payable());
        }
    }

    @Property
    void a_document_made_of_what_was_received_states_the_same_or_none_is_made(@ForAll("invoices") Invoice document) {
        ElectronicInvoice hub = MAPPING.map(document).outcome().orThrow();
        Payable payable = received(bytes(document, Syntax.UBL_INVOICE, same -> same))
                .accept(Tolerance.ZERO)
                .orThrow();
        Outcome<Invoice> made = payable.document(
                new DocumentNames("S", "seller", "buyer", document.header().language(), document.issuedOn()));
        boolean isWithTax = payable.received().convention().equals(Optional.of(Convention.PRICES_WITH_TAX));
        assertThat(made.value().isEmpty()).as(made.findings().toString()).isEqualTo(isWithTax);
        made.value().ifPresent(again -> {
            assertThat(again.lines().stream().map(InvoiceLine::net))
                    .containsExactlyElementsOf(
                            document.lines().stream().map(InvoiceLine::net).toList());
            assertThat(again.totals().tax()).isEqualTo(document.totals().tax());
            assertThat(again.totals().taxes()).hasSameSizeAs(document.totals().taxes());
            assertThat(again.schedule().total()).isEqualTo(document.totals().payable());
            assertThat(again.foreignAmount()).isEmpty();
        });
    }

    /** A note states its share of the tax of what it credits, which it alone cannot tell: a cent for each invoice, no more. */
    @Property
    void of_a_note_only_the_tax_may_be_off_and_by_cents(@ForAll("notes") Invoice note) {
        ReceivedInvoice received = received(bytes(note, Syntax.CII, same -> same));
        BigDecimal cents = BigDecimal.valueOf(
                note.bases().size(), note.totals().tax().getCurrencyUnit().getDecimalPlaces());
        assertThat(received.discrepancies())
                .allMatch(each -> each.term().id().equals("BT-117"))
                .allMatch(each -> each.difference().compareTo(cents) <= 0);
        assertThat(received.accept(Tolerance.of(cents.toPlainString()))
                        .orThrow()
                        .amountDue())
                .isEqualTo(note.totals().payable());
    }

    @Property
    void a_cent_on_a_figure_is_named_where_it_is(@ForAll("invoices") Invoice document) {
        ElectronicInvoice hub = MAPPING.map(document).outcome().orThrow();
        BigDecimal due = hub.totals().orElseThrow().due().orElseThrow();
        ElectronicInvoice wrong =
                hub.with(org.facturier.einvoice.model.Term.bt(115), due.add(BigDecimal.valueOf(1, due.scale())));
        ReceivedInvoice received = received(bytes(document, Syntax.CII, same -> wrong));
        assertThat(received.discrepancies())
                .extracting(each -> each.term().id())
                .containsExactly("BT-115");
        assertThat(received.accept(Tolerance.ZERO).value()).isEmpty();
        assertThat(received.invoice()).isEqualTo(wrong);
        assertThat(List.of(received.discrepancies().get(0).recomputed().compareTo(due)))
                .containsExactly(0);
    }
}
