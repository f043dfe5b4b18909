package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.chain.Remaining;
import org.facturier.core.circumstance.Circumstance;
import org.facturier.core.circumstance.Circumstances;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineReference;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.document.Unit;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.issuing.Offer;
import org.facturier.core.issuing.OfferEvent;
import org.facturier.core.issuing.Order;
import org.facturier.core.issuing.OrderBilling;
import org.facturier.core.issuing.Replacement;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.pricing.Slice;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.PaymentMeans;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A document that says everything it can say: what the arbitrary ones leave out would be lost unseen. */
class FullDocumentTest {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final Levy IRPF = Levy.withheld("ES_IRPF", "Retención IRPF", "15", TaxRate.standard("20"));
    private static final ServicePeriod JANUARY = new ServicePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    @Test
    void a_draft_that_says_everything_is_the_same_when_it_is_read() throws JsonProcessingException {
        InvoiceDraft draft = draft();
        assertSaysEverything(draft);
        assertSaysEverything(draft.header());
        assertSaysEverything(draft.lines().get(0));
        assertSaysEverything(draft.lines().get(0).origin().orElseThrow());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(draft), InvoiceDraft.class))
                .isEqualTo(draft);
    }

    @Test
    void an_invoice_that_says_everything_is_the_same_when_it_is_read() throws JsonProcessingException {
        Invoice invoice = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("A-1")))
                .mentions((draft, day) -> List.of(LegalNotice.of("PMT", "40 €", "D441-5")))
                .build()
                .issue(draft(), Issuance.of("A", Samples.DAY))
                .orThrow();
        assertSaysEverything(invoice);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(invoice), Invoice.class))
                .isEqualTo(invoice);
    }

    @Test
    void an_offer_its_order_what_is_left_of_it_and_a_replacement_are_the_same_when_they_are_read()
            throws JsonProcessingException {
        InvoiceDraft agreed = Samples.draft(Samples.line("EUR 100.00"), Samples.line("EUR 50.00"));
        Offer offer = Offer.of(Samples.issuer("D-1")
                        .quote(agreed, Samples.DAY, Issuance.of("D", Samples.DAY))
                        .orThrow())
                .after(new OfferEvent.Accepted("Mme Leroy", Samples.DAY))
                .after(new OfferEvent.Declined("M. Roux", Samples.DAY))
                .after(new OfferEvent.Withdrawn("Ateliers", Samples.DAY));
        assertReadAsWritten(offer, Offer.class);
        Order order = offer.order(Samples.DAY).orThrow();
        assertReadAsWritten(order, Order.class);
        assertReadAsWritten(OrderBilling.of(order, List.of()).orThrow().left(), Remaining.class);
        Invoice wrong = Samples.issue("F-1", agreed, Samples.DAY);
        Replacement replacement =
                Corrections.of(wrong, List.of()).replacement("erreur", agreed).orThrow();
        assertReadAsWritten(replacement, Replacement.class);
        Issuance following = Issuance.of("F", Samples.DAY).after(Optional.of(SeriesPosition.after(wrong)));
        Issuer issuer = Issuer.builder()
                .numbering(
                        (context, last) -> InvoiceNumber.of(last.orElseThrow().text() + "1"))
                .build();
        assertReadAsWritten(replacement.issue(issuer, following, following).orThrow(), Replacement.Issued.class);
    }

    private static void assertReadAsWritten(Object value, Class<?> type) throws JsonProcessingException {
        assertThat((Object) MAPPER.readValue(MAPPER.writeValueAsString(value), type))
                .isEqualTo(value);
    }

    private static void assertSaysEverything(Object aggregate) {
        for (RecordComponent component : aggregate.getClass().getRecordComponents()) {
            Object value = value(aggregate, component);
            boolean silent = value instanceof Optional<?> optional && optional.isEmpty()
                    || value instanceof Collection<?> many && many.isEmpty()
                    || value instanceof Circumstances known && known.isEmpty();
            assertThat(silent)
                    .as(
                            "%s of %s says nothing",
                            component.getName(), aggregate.getClass().getSimpleName())
                    .isFalse();
        }
    }

    private static Object value(Object aggregate, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(aggregate);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static InvoiceDraft draft() {
        TaxSubtotal invoiced =
                TaxSubtotal.of(TaxTreatment.standard("20"), Money.parse("CHF 200.00"), Money.parse("CHF 40.00"));
        LevyAmount withheld = LevyAmount.of(IRPF, Money.parse("CHF 200.00"));
        return InvoiceDraft.builder()
                .header(header())
                .line(line())
                .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("5", "fidélité")))
                .prepaid(Money.parse("CHF 1.00"))
                .basis(new DocumentBasis(
                        new DocumentReference(InvoiceNumber.of("F-1"), LocalDate.of(2026, 1, 2)),
                        new CorrectionBasis(
                                List.of(invoiced), List.of(), Money.parse("CHF 0.01"), List.of(withheld), List.of()),
                        List.of(new LineReference(InvoiceNumber.of("F-2"), 3))))
                .build();
    }

    private static DocumentHeader header() {
        return Samples.header()
                .type(org.facturier.core.document.DocumentType.CREDIT_NOTE)
                .currency(CurrencyUnit.of("CHF"))
                .buyerReference("SERVICE-7")
                .purchaseOrder("BC-1")
                .contract("C-1")
                .order(new DocumentReference(InvoiceNumber.of("D-1"), LocalDate.of(2026, 1, 1)))
                .preceding(new DocumentReference(InvoiceNumber.of("F-1"), LocalDate.of(2026, 1, 2)))
                .delivery(Delivery.during(JANUARY))
                .note("retour")
                .meansOfPayment(new PaymentMeans.Card())
                .policy(VatCalculators.cumulativeCredit().policy())
                .accountingRate(new ExchangeRate(
                        CurrencyUnit.of("CHF"),
                        CurrencyUnit.EUR,
                        new BigDecimal("1.0655"),
                        LocalDate.of(2026, 1, 14),
                        "BCE"))
                .levy(IRPF)
                .circumstance(Circumstance.EXPORT_PROVEN, false)
                .build();
    }

    private static LineItem line() {
        return Samples.line("CHF 100.00")
                .details("deux jours")
                .productCode("F-2")
                .quantity(2)
                .unit(Unit.DAY)
                .allowanceCharge(AllowanceCharge.discount("5", "volume"))
                .period(JANUARY)
                .taxPoint(TaxPoint.DELIVERY)
                .nature(new SupplyNature(SupplyKind.SERVICE, RateClass.REDUCED))
                .circumstance(Circumstance.BUYER_REGISTERED_THERE, true)
                .slices(List.of(new Slice(BigDecimal.TEN, BigMoney.parse("CHF 10"), Optional.empty())))
                .origin(LineOrigin.of("A1", 3, "fee", JANUARY)
                        .withQuantity(new BigDecimal("12.5"))
                        .adjusting(new LineOrigin.Adjustment(Money.parse("CHF 203.00"), Money.parse("CHF 103.00")))
                        .pricedBy("2026")
                        .less(new LineOrigin.Discounted("launch", Money.parse("CHF 1.00")))
                        .suppliedTo("Lyon")
                        .workedOutFrom(new PriceBasis.Minimum(
                                Money.parse("CHF 47.00"),
                                Money.parse("CHF 250.00"),
                                Optional.of(new PriceBasis.Prorated(
                                        Money.parse("CHF 500.00"), 0, 15, 30, Optional.of(Unit.DAY))))))
                .corrects(new LineReference(InvoiceNumber.of("F-1"), 1))
                .intent(CreditIntent.GOODWILL)
                .bills(new LineReference(InvoiceNumber.of("D-1"), 1))
                .build();
    }
}
