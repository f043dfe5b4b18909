package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.party.PartyKind;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class LateInterestLawsTest {

    private static final LateInterestLaw LAW = LateInterestLaw.ofSeller();

    private static DocumentHeader.Builder header(String sellerCountry, PartyKind buyer) {
        Party seller = SampleInvoices.SELLER.toBuilder()
                .address(Address.of("1", "1", "X", sellerCountry))
                .build();
        return SampleInvoices.header()
                .seller(seller)
                .buyer(SampleInvoices.BUYER.toBuilder().kind(buyer).build());
    }

    private static Invoice invoice(DocumentHeader.Builder header) {
        return SampleInvoices.of("F-1", Money.parse("EUR 100"), header.build());
    }

    private static Optional<String> regime(String sellerCountry, PartyKind buyer) {
        return LAW.on(invoice(header(sellerCountry, buyer)))
                .flatMap(LateInterestTerms::regime)
                .map(LateInterestRegime::code);
    }

    @Test
    void the_law_follows_the_country_of_the_seller_and_the_kind_of_buyer() {
        assertThat(regime("FR", PartyKind.BUSINESS)).contains("FR-B2B");
        assertThat(regime("FR", PartyKind.PUBLIC_BODY)).contains("FR-PUBLIC");
        assertThat(regime("DE", PartyKind.PUBLIC_BODY)).contains("DE-B2B");
        assertThat(regime("DE", PartyKind.CONSUMER)).contains("DE-B2C");
        assertThat(regime("GB", PartyKind.BUSINESS)).contains("GB-B2B");
        assertThat(regime("NL", PartyKind.BUSINESS)).contains("NL-B2B");
        assertThat(regime("AT", PartyKind.PUBLIC_BODY)).contains("AT-B2B");
        assertThat(regime("SE", PartyKind.BUSINESS)).contains("SE-B2B");
        assertThat(regime("CH", PartyKind.CONSUMER)).contains("CH-B2C");
        assertThat(regime("DK", PartyKind.BUSINESS)).contains("DK-B2B");
        assertThat(regime("NO", PartyKind.CONSUMER)).contains("NO-B2C");
        assertThat(regime("GR", PartyKind.BUSINESS)).contains("EU-DEFAULT");
    }

    @Test
    void where_no_law_is_known_nothing_is_claimed_without_an_agreement() {
        assertThat(regime("FR", PartyKind.CONSUMER)).isEmpty();
        assertThat(LAW.on(invoice(header("FR", PartyKind.CONSUMER)))).isEmpty();
        assertThat(LAW.on(invoice(header("US", PartyKind.BUSINESS)))).isEmpty();
        LatePaymentTerms agreed = new LatePaymentTerms(Optional.of(new BigDecimal("9")), Optional.empty());
        assertThat(LAW.on(invoice(header("US", PartyKind.BUSINESS)
                        .terms(SampleInvoices.due(30).withLatePayment(agreed)))))
                .hasValueSatisfying(terms -> {
                    assertThat(terms.agreedPercent()).contains(new BigDecimal("9"));
                    assertThat(terms.regime()).isEmpty();
                });
    }

    @Test
    void a_regime_named_by_the_host_takes_the_rate_of_the_invoice() {
        LatePaymentTerms agreed =
                new LatePaymentTerms(Optional.of(new BigDecimal("15")), Optional.of(Money.parse("EUR 40")));
        Invoice invoice = invoice(
                header("FR", PartyKind.BUSINESS).terms(SampleInvoices.due(30).withLatePayment(agreed)));
        assertThat(LateInterestLaw.of(LateInterestRegime.of("FR-B2B")).on(invoice))
                .hasValueSatisfying(terms -> assertThat(terms.agreedPercent()).contains(new BigDecimal("15")));
        assertThat(LateInterestLaw.none().on(invoice)).isEmpty();
    }
}
