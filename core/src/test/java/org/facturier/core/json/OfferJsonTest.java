package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.chain.Remaining;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.correction.Replacement;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.order.Offer;
import org.facturier.core.order.OfferEvent;
import org.facturier.core.order.Order;
import org.facturier.core.order.OrderBilling;
import org.junit.jupiter.api.Test;

/** Offers, and what follows from offers and corrections. */
class OfferJsonTest {

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    @Test
    void an_offer_its_order_what_is_left_of_it_and_a_replacement_are_the_same_when_they_are_read()
            throws JsonProcessingException {
        InvoiceDraft agreed = Samples.draft(Samples.line("EUR 100.00"), Samples.line("EUR 50.00"));
        Offer offer = Offer.of(Samples.issuer("D-1")
                        .quote(agreed, Samples.DAY, Issuance.of("D", Samples.DAY))
                        .orThrow())
                .after(new OfferEvent.OfferAccepted("Mme Leroy", Samples.DAY))
                .after(new OfferEvent.OfferDeclined("M. Roux", Samples.DAY))
                .after(new OfferEvent.OfferWithdrawn("Ateliers", Samples.DAY));
        assertReadAsWritten(offer, Offer.class);
        Order order = offer.order(Samples.DAY).orThrow();
        assertReadAsWritten(order, Order.class);
        assertReadAsWritten(OrderBilling.of(order, List.of()).orThrow().remaining(), Remaining.class);
        Invoice wrong = Samples.issue("F-1", agreed, Samples.DAY);
        Replacement replacement =
                Corrections.of(wrong, List.of()).replacement("erreur", agreed).orThrow();
        assertReadAsWritten(replacement, Replacement.class);
        Issuance following = Issuance.of("F", Samples.DAY).after(Optional.of(SeriesPosition.after(wrong)));
        Issuer issuer = Issuer.builder()
                .numbering((context, last) ->
                        Outcome.accepted(InvoiceNumber.of(last.orElseThrow().text() + "1")))
                .build();
        assertReadAsWritten(
                replacement.issue(issuer, following, following).orThrow(), Replacement.IssuedReplacement.class);
    }

    private static void assertReadAsWritten(Object value, Class<?> type) throws JsonProcessingException {
        assertThat((Object) MAPPER.readValue(MAPPER.writeValueAsString(value), type))
                .isEqualTo(value);
    }
}
