package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.party.Party;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.tax.Book;
import org.facturier.tax.Drafts;
import org.facturier.tax.Parties;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Issued documents: goods taxed on delivery, services on payment, each at the rate that its class names. */
final class Sales {

    private static final Map<RateClass, String> RATES =
            Map.of(RateClass.STANDARD, "20", RateClass.INTERMEDIATE, "10", RateClass.REDUCED, "5.5");
    private static final TaxDeterminer FRENCH = supply -> Outcome.accepted(new TaxDetermination(
            TaxTreatment.standard(RATES.get(supply.nature().rate())),
            supply.nature().kind().equals(SupplyKind.GOODS) ? TaxPoint.DELIVERY : TaxPoint.PAYMENT,
            List.of()));

    /** Another than the buyer, whom parties of tests name alike. */
    static final Party HOUSE = Parties.frenchSeller().toBuilder().id("house").build();

    private Sales() {}

    static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new java.math.BigDecimal(amount));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static BaseAndTax amounts(String net, String tax) {
        return new BaseAndTax(euro(net), euro(tax));
    }

    static LineItem line(Money price, SupplyKind kind, RateClass rate) {
        return LineItem.builder()
                .description(kind.code())
                .unitPrice(price)
                .nature(new SupplyNature(kind, rate))
                .build();
    }

    static LineItem line(String price, TaxTreatment treatment) {
        return LineItem.builder()
                .description("x")
                .unitPrice(euro(price))
                .treatment(treatment)
                .build();
    }

    static LineItem goods(String price) {
        return line(euro(price), SupplyKind.GOODS, RateClass.STANDARD);
    }

    static LineItem service(String price) {
        return line(euro(price), SupplyKind.SERVICE, RateClass.STANDARD);
    }

    static DocumentHeader.Builder header(Party buyer) {
        return Drafts.header(HOUSE, buyer).terms(PaymentTerms.of(DueDateRule.days(30)));
    }

    static Invoice invoice(String number, LocalDate on, LineItem... lines) {
        return issue(number, on, header(Parties.business("FR")), Optional.empty(), List.of(lines));
    }

    static Invoice invoice(String number, LocalDate on, Party buyer, LineItem... lines) {
        return issue(number, on, header(buyer), Optional.empty(), List.of(lines));
    }

    static Invoice deposit(String number, LocalDate on, LineItem... lines) {
        return issue(
                number,
                on,
                header(Parties.business("FR")).type(DocumentType.PREPAYMENT_INVOICE),
                Optional.empty(),
                List.of(lines));
    }

    static Invoice issue(
            String number, LocalDate on, DocumentHeader.Builder header, Optional<Money> prepaid, List<LineItem> lines) {
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(header.build()).lines(lines);
        prepaid.ifPresent(draft::prepaid);
        return issue(number, on, draft.build());
    }

    static Invoice issue(String number, LocalDate on, InvoiceDraft draft) {
        return Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(FRENCH))
                .numbering(NumberingStrategy.given(InvoiceNumber.of(number)))
                .build()
                .issue(draft, Issuance.of("F", on))
                .orThrow();
    }

    static Invoice corrective(Invoice invoice, LocalDate on, LineItem... lines) {
        return issue(
                "R-" + invoice.number(),
                on,
                header(Parties.business("FR"))
                        .type(DocumentType.CORRECTIVE_INVOICE)
                        .preceding(invoice.reference()),
                Optional.empty(),
                List.of(lines));
    }

    static Invoice note(Invoice invoice, LocalDate on) {
        return issue(
                "C-" + invoice.number(),
                on,
                Corrections.of(invoice, List.of()).inFull("credited").orThrow());
    }

    static Invoice note(Invoice invoice, LocalDate on, int line, Money net) {
        return issue(
                "C-" + invoice.number(),
                on,
                Corrections.of(invoice, List.of())
                        .ofLines("credited", Map.of(line, net))
                        .orThrow());
    }

    static VatLedger ledger(TaxPoint point, Book book) {
        return ledger(point, book.ledger());
    }

    static VatLedger ledger(TaxPoint point, Ledger ledger) {
        return VatLedger.builder(CurrencyUnit.EUR)
                .taxPoint(point)
                .ledger(ledger)
                .build()
                .orThrow();
    }
}
