package org.facturier.einvoice.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.contracts.NoteArbitraries;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.StatedAllowanceCharge;
import org.facturier.core.party.Address;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Syntax;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class MappingProperties {

    private static final Mapping MAPPING = Mapping.of(MappingContext.of(Profile.EN16931));
    private static final Mapping LOOSE = MAPPING.allowing(MappingRule.values());

    @Provide
    Arbitrary<Invoice> documents() {
        return Arbitraries.oneOf(
                        InvoiceArbitraries.invoices(), InvoiceArbitraries.creditNotes(), NoteArbitraries.jointNotes())
                // those of the parts are mixed in; to combine them all costs a minute
                .withoutEdgeCases();
    }

    /** The XML is searched for its elements by name, so that neither mapping nor reader has a say in what is compared. */
    @Property
    void every_amount_that_is_written_is_one_of_the_document(@ForAll("documents") Invoice document) {
        byte[] xml = bytes(document, Written.syntaxes(hub(document)).get(0));
        List<BigDecimal> lines = amounts(document.lines().stream().map(InvoiceLine::net));
        lines.add(document.totals().lines().getAmount());
        assertSame(xml, "LineExtensionAmount", lines);
        assertSame(
                xml, "TaxableAmount", amounts(document.totals().taxes().stream().map(TaxSubtotal::net)));
        List<BigDecimal> taxes = amounts(document.totals().taxes().stream().map(TaxSubtotal::tax));
        taxes.add(document.totals().tax().getAmount());
        document.totals().taxInAccountingCurrency().ifPresent(tax -> taxes.add(tax.getAmount()));
        assertSame(xml, "TaxAmount", taxes);
        assertSame(
                xml, "TaxExclusiveAmount", amounts(Stream.of(document.totals().net())));
        assertSame(
                xml, "TaxInclusiveAmount", amounts(Stream.of(document.totals().gross())));
        assertSame(xml, "PayableAmount", amounts(Stream.of(document.totals().payable())));
        assertSame(
                xml,
                "PrepaidAmount",
                amounts(Stream.of(document.totals().prepaid()).filter(paid -> !paid.isZero())));
        assertSame(
                xml,
                "PayableRoundingAmount",
                amounts(Stream.of(document.totals().rounding()).filter(rounding -> !rounding.isZero())));
    }

    private static void assertSame(byte[] xml, String element, List<BigDecimal> stated) {
        assertThat(Written.amounts(xml, element))
                .as(element)
                .usingElementComparator(Comparator.naturalOrder())
                .containsExactlyInAnyOrderElementsOf(stated);
    }

    private static List<BigDecimal> amounts(Stream<Money> stated) {
        return new ArrayList<>(stated.map(Money::getAmount).toList());
    }

    @Property
    void each_allowance_and_charge_is_written_as_it_is_stated(@ForAll("documents") Invoice document) {
        List<BigDecimal> stated = new ArrayList<>(
                amounts(document.calculated().allowancesAndCharges().stream().map(StatedAllowanceCharge::amount)));
        document.lines().stream().filter(line -> line.gross().isEmpty()).forEach(line -> {
            stated.addAll(amounts(line.allowancesAndCharges().stream()));
            // CII has the discount of a price (BT-147) in the same element
            line.item().price().discount().ifPresent(discount -> stated.add(discount.getAmount()));
        });
        byte[] xml = bytes(document, Syntax.CII);
        assertSame(xml, "ActualAmount", stated);
        assertThat(hub(document).allowances()).hasSize((int) document.calculated().allowancesAndCharges().stream()
                .filter(part -> part.allowanceCharge() instanceof AllowanceCharge.Allowance)
                .count());
    }

    @Property
    void both_syntaxes_of_a_document_are_read_as_one_hub(@ForAll("documents") Invoice document) {
        ElectronicInvoice hub = hub(document);
        for (Syntax syntax : Written.syntaxes(hub)) {
            assertThat(Written.read(bytes(document, syntax)).invoice())
                    .as(syntax.name())
                    .isEqualTo(hub);
        }
    }

    private static byte[] bytes(Invoice document, Syntax syntax) {
        Mapped mapped = LOOSE.map(document);
        return Written.bytes(mapped.outcome().orThrow(), mapped.attachments(), syntax);
    }

    private static ElectronicInvoice hub(Invoice document) {
        return LOOSE.map(document).outcome().orThrow();
    }

    @Provide
    Arbitrary<Invoice> complete() {
        return Arbitraries.oneOf(
                        InvoiceArbitraries.drafts(CurrencyUnit.EUR), InvoiceArbitraries.drafts(CurrencyUnit.CHF))
                .map(MappingProperties::completed)
                .map(draft -> Issued.issue("F-1", draft))
                .filter(MappingProperties::hasRates)
                .filter(MappingProperties::isInCents)
                .withoutEdgeCases();
    }

    /** {@return a draft between parties that lack nothing, of goods that went to a known place on a known day, without levies} */
    private static InvoiceDraft completed(InvoiceDraft draft) {
        DocumentHeader header = draft.header();
        DocumentHeader.Builder complete = header.toBuilder()
                .seller(Issued.SELLER)
                .buyer(Issued.BUYER.toBuilder().vatId("DE123456789").build())
                .levies(List.of())
                .policy(VatCalculators.perGroup().policy())
                .delivery(Delivery.on(LocalDate.of(2026, 9, 10))
                        .sentTo(Address.of("Hafenstraße 1", "20457", "Hamburg", "DE")));
        return draft.toBuilder().header(complete.build()).build();
    }

    /** The official rules for CII want a rate above zero of the taxes of the Canary Islands, of Ceuta and Melilla. */
    private static boolean hasRates(Invoice document) {
        return document.totals().taxes().stream()
                .map(TaxSubtotal::treatment)
                .filter(treatment -> treatment.category() == TaxCategory.L || treatment.category() == TaxCategory.M)
                .allMatch(treatment -> treatment.percent().orElseThrow().signum() > 0);
    }

    /** The norm has no place for thousandths, as of the Tunisian dinar. */
    private static boolean isInCents(Invoice document) {
        return document.totals()
                .taxInAccountingCurrency()
                .filter(tax -> tax.getCurrencyUnit().getDecimalPlaces() > 2)
                .isEmpty();
    }

    private static final Set<MappingRule> REFUSING =
            Set.of(MappingRule.ONE_REASON, MappingRule.SCOPE_ALONE, MappingRule.ADDRESS_LINES);

    /** A document of parties that lack nothing breaks no rule of either mode, or is refused and says by which term. */
    @Property
    void a_complete_document_breaks_no_rule_or_is_refused_by_a_term(@ForAll("complete") Invoice document) {
        Mapped mapped = MAPPING.map(document);
        Optional<ElectronicInvoice> hub = mapped.outcome().value();
        if (hub.isPresent()) {
            assertThat(Written.broken(hub.get())).isEmpty();
        } else {
            assertThat(mapped.uncarried())
                    .filteredOn(each -> each.finding().severity() == org.facturier.core.finding.Severity.ERROR)
                    .isNotEmpty()
                    .allMatch(each ->
                            REFUSING.contains(each.kind()) && each.term().isPresent());
        }
    }

    /** Whatever is wrong with a document, each rule that it breaks names terms. */
    @Property
    void what_a_document_breaks_is_named_by_terms(@ForAll("documents") Invoice document) {
        List<String> broken = Written.broken(hub(document));
        List<InvoiceRule<?>> rules =
                EuropeanRules.standard().plus(EuropeanRules.dueDateOrTerms()).rules();
        assertThat(rules)
                .filteredOn(rule -> broken.contains(rule.key().id()))
                .hasSize(broken.size())
                .allSatisfy(rule -> assertThat(rule.terms()).isNotEmpty());
    }

    @Property
    void what_is_set_by_a_term_stands_there_and_nothing_else_changes(@ForAll("documents") Invoice document) {
        ElectronicInvoice hub = hub(document).without(Term.bt(32)).without(Term.bg(10));
        ElectronicInvoice set = hub.with(Term.bt(32), "12/345");
        assertThat(set.seller().orElseThrow().taxRegistration()).contains("12/345");
        assertThat(set.without(Term.bt(32))).isEqualTo(hub);
        assertThat(hub.with(Term.bt(59), "Affacturage SA").without(Term.bg(10))).isEqualTo(hub);
    }
}
