package org.facturier.einvoice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Shrinkable;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.contracts.NoteArbitraries;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceTotals;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.einvoice.mapping.Mapping;
import org.facturier.einvoice.mapping.MappingContext;
import org.facturier.einvoice.mapping.MappingRule;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.Syntax;
import org.joda.money.Money;

/** Documents as the library issues them, made at random, and what of them stands in the XML. */
final class IssuedDocuments {

    private static final Mapping WHOLE = Mapping.of(MappingContext.of(Profile.EN16931));
    private static final Mapping LOOSE = WHOLE.allowing(MappingRule.values());

    private IssuedDocuments() {}

    /** {@return so many invoices, credit notes and notes about several invoices} */
    static List<Invoice> some(int size) {
        return Arbitraries.oneOf(
                        InvoiceArbitraries.invoices(), InvoiceArbitraries.creditNotes(), NoteArbitraries.jointNotes())
                .withoutEdgeCases()
                .generator(100)
                .stream(new Random(42))
                .map(Shrinkable::value)
                .filter(IssuedDocuments::isInCents)
                .limit(size)
                .toList();
    }

    /** EN 16931 has no currency of three decimals: BR-DEC rules refuse each amount in it. */
    private static boolean isInCents(Invoice document) {
        return Stream.concat(Stream.of(document.totals().tax()), document.totals().taxInAccountingCurrency().stream())
                .allMatch(amount -> amount.getCurrencyUnit().getDecimalPlaces() <= 2);
    }

    /** {@return whether the mapping takes a document as it is, and nothing has to be allowed to go} */
    static boolean isCarriedWhole(Invoice document) {
        return !WHOLE.map(document).findings().hasErrors();
    }

    /**
     * {@return rules that a document may break though it is carried whole} IGIC at zero is refused by the official file for CII
     * and not by the norm. VAT that was rounded by line, or taken out of prices, may be off by a unit of the currency and more,
     * which no official file forgives.
     */
    static Set<String> refusedWhole(Syntax syntax, Invoice document) {
        Set<String> refused = new TreeSet<>();
        if (syntax == Syntax.CII) {
            refused.addAll(Set.of("BR-AF-05", "BR-AF-06", "BR-AF-07"));
        }
        if (!document.header().policy().equals(VatCalculators.perGroup().policy())) {
            refused.addAll(Set.of("BR-CO-17", "BR-S-09", "BR-AF-09", "BR-AG-09"));
        }
        return refused;
    }

    /** {@return the files of a document} */
    static Attachments files(Invoice document) {
        return LOOSE.map(document).attachments();
    }

    /** {@return the hub of a document, with what a host knows of its partners and these documents leave out} */
    static ElectronicInvoice hub(Invoice document) {
        ElectronicInvoice hub = LOOSE.map(document).outcome().orThrow();
        if (has(hub, "O")) {
            return hub.with(Term.bt(30), Identifier.of("123456782", "0002"));
        }
        hub = hub.with(Term.bt(31), "FR11123456782");
        if (has(hub, "AE") || has(hub, "K")) {
            hub = hub.with(Term.bt(48), "BE0123456749");
        }
        if (has(hub, "K")) {
            hub = hub.with(Term.bt(72), LocalDate.of(2026, 5, 1)).with(Term.bt(80), "BE");
        }
        return hub;
    }

    private static boolean has(ElectronicInvoice hub, String category) {
        return hub.breakdown().stream().anyMatch(row -> row.category().equals(Optional.of(category)));
    }

    /** {@return the syntaxes that a document goes out in} */
    static List<Syntax> syntaxes(ElectronicInvoice hub) {
        boolean credit =
                hub.type().filter(CodeLists.CREDIT_NOTE_TYPES::contains).isPresent();
        return List.of(credit ? Syntax.UBL_CREDIT_NOTE : Syntax.UBL_INVOICE, Syntax.CII);
    }

    /** Fails unless the amounts in the XML, found by the names of their elements alone, are those of the document. */
    static void sameAmounts(Syntax syntax, byte[] xml, Invoice document) {
        InvoiceTotals totals = document.totals();
        Stream<Money> lines = document.lines().stream().map(InvoiceLine::net);
        Stream<Money> taxes = Stream.concat(
                totals.taxes().stream().map(TaxSubtotal::tax),
                Stream.concat(Stream.of(totals.tax()), totals.taxInAccountingCurrency().stream()));
        Stream<Money> allLines = Stream.concat(lines, Stream.of(totals.lines()));
        Stream<Money> bases = totals.taxes().stream().map(TaxSubtotal::net);
        if (syntax.isUbl()) {
            same(xml, "LineExtensionAmount", allLines);
            same(xml, "TaxableAmount", bases);
            same(xml, "TaxAmount", taxes);
            same(xml, "TaxExclusiveAmount", Stream.of(totals.net()));
            same(xml, "TaxInclusiveAmount", Stream.of(totals.gross()));
            same(xml, "PayableAmount", Stream.of(totals.payable()));
        } else {
            same(xml, "LineTotalAmount", allLines);
            same(xml, "CalculatedAmount|TaxTotalAmount", taxes);
            same(xml, "TaxBasisTotalAmount", Stream.of(totals.net()));
            same(xml, "GrandTotalAmount", Stream.of(totals.gross()));
            same(xml, "DuePayableAmount", Stream.of(totals.payable()));
        }
    }

    private static void same(byte[] xml, String elements, Stream<Money> stated) {
        List<BigDecimal> written = Pattern.compile("<[a-z]+:(?:" + elements + ")(?: [^>]*)?>([^<]*)<")
                .matcher(new String(xml, StandardCharsets.UTF_8))
                .results()
                .map(found -> new BigDecimal(found.group(1)))
                .sorted()
                .toList();
        assertThat(written)
                .as(elements)
                .usingElementComparator(Comparator.naturalOrder())
                .containsExactlyElementsOf(stated.map(Money::getAmount).sorted().toList());
    }
}
