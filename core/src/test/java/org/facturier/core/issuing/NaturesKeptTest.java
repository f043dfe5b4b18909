package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Quote;
import org.facturier.core.money.Percentage;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.junit.jupiter.api.Test;

/** What documents made of others are about is told by those: a law may want it on each. */
class NaturesKeptTest {

    private static final LocalDate DAY = Samples.DAY;
    private static final SupplyNature GOODS = SupplyNature.of(SupplyKind.GOODS);
    private static final SupplyNature SERVICE = SupplyNature.of(SupplyKind.SERVICE);

    @Test
    void a_credit_note_credits_goods_as_goods() {
        Invoice invoice = Samples.issue("F-1", draft(line(GOODS, "20"), line(SERVICE, "20")), DAY);
        assertThat(natures(Corrections.of(invoice, List.of()).inFull("annulé").orThrow()))
                .containsExactly(Optional.of(GOODS), Optional.of(SERVICE));
    }

    @Test
    void a_deposit_is_about_what_all_lines_of_a_treatment_are_about() {
        assertThat(deposit(line(GOODS, "20"), line(GOODS, "20"), line(SERVICE, "10")))
                .containsExactly(Optional.of(GOODS), Optional.of(SERVICE));
    }

    @Test
    void a_deposit_on_goods_and_services_of_one_treatment_does_not_tell() {
        assertThat(deposit(line(GOODS, "20"), line(SERVICE, "20"))).containsExactly(Optional.empty());
        assertThat(deposit(line(GOODS, "20"), Samples.line("EUR 10.00").build()))
                .containsExactly(Optional.empty());
    }

    private static List<Optional<SupplyNature>> deposit(LineItem... lines) {
        return natures(OrderBilling.of(order(draft(lines)), List.of())
                .orThrow()
                .deposit("Acompte", Percentage.of("30"))
                .orThrow());
    }

    private static Order order(InvoiceDraft draft) {
        Quote quote =
                Samples.issuer("D-1").quote(draft, DAY, Issuance.of("D", DAY)).orThrow();
        return Offer.of(quote)
                .after(new OfferEvent.OfferAccepted("Client", DAY))
                .order(DAY)
                .orThrow();
    }

    private static List<Optional<SupplyNature>> natures(InvoiceDraft draft) {
        return draft.lines().stream().map(LineItem::nature).toList();
    }

    private static InvoiceDraft draft(LineItem... lines) {
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header(Samples.header().build());
        List.of(lines).forEach(draft::line);
        return draft.build();
    }

    private static LineItem line(SupplyNature nature, String rate) {
        return Samples.line("EUR 100.00")
                .treatment(TaxTreatment.standard(rate))
                .nature(nature)
                .build();
    }
}
