package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.BankAccount;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.PaymentLinks;
import org.facturier.core.terms.PaymentMeans;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentPageTest {

    private static final PaymentLinks LINKS =
            payable -> Optional.of(URI.create("https://pay.example/" + payable.reference()));
    private static final PaymentMeans TRANSFER =
            new PaymentMeans.CreditTransfer(BankAccount.of("FR7630006000011234567890189"));

    @Test
    void the_page_stands_behind_the_means_that_were_named() {
        Invoice invoice =
                issued(LINKS, Samples.header().meansOfPayment(TRANSFER).build());
        assertThat(invoice.header().meansOfPayment())
                .containsExactly(TRANSFER, new PaymentMeans.Online(URI.create("https://pay.example/RF98F1")));
        assertThat(invoice.paymentReference()).isEqualTo("RF98F1");
    }

    /** 1.00 and 20 % tax, due in 30 days from 15 January: what the links are told. */
    @Test
    void links_are_told_what_is_to_be_paid() {
        List<PaymentLinks.PageRequest> told = new ArrayList<>();
        Invoice invoice = issued(
                payable -> {
                    told.add(payable);
                    return Optional.empty();
                },
                Samples.header().build());
        assertThat(told)
                .containsExactly(new PaymentLinks.PageRequest(
                        "F-1",
                        "RF98F1",
                        Money.parse("EUR 1.20"),
                        invoice.schedule().settledBy().orElseThrow()));
        assertThat(invoice.header().meansOfPayment()).noneMatch(PaymentMeans.Online.class::isInstance);
    }

    @Test
    void a_page_that_was_named_stays_alone() {
        PaymentMeans own = new PaymentMeans.Online(URI.create("https://own.example/"));
        assertThat(issued(LINKS, Samples.header().meansOfPayment(own).build())
                        .header()
                        .meansOfPayment())
                .containsExactly(own);
    }

    @Test
    void what_nobody_pays_to_us_has_no_page() {
        DocumentHeader selfBilled =
                Samples.header().type(DocumentType.SELF_BILLED_INVOICE).build();
        assertThat(issued(LINKS, selfBilled).header().meansOfPayment())
                .noneMatch(PaymentMeans.Online.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://pay.example/1", "pay/1", "https://me:secret@pay.example/1", "mailto:a@b.example"})
    void what_is_no_whole_address_refuses_the_invoice(String address) {
        Outcome<Invoice> outcome = outcome(
                payable -> Optional.of(URI.create(address)), Samples.header().build());
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(IssuingRule.LINK_WHOLE.code());
            assertThat(finding.path()).isEqualTo("paymentLinks");
        });
    }

    private static Invoice issued(PaymentLinks links, DocumentHeader header) {
        return outcome(links, header).orThrow();
    }

    private static Outcome<Invoice> outcome(PaymentLinks links, DocumentHeader header) {
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 1.00")).toBuilder()
                .header(header)
                .build();
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .paymentReference(number -> CreditorReference.of(number.text()))
                .paymentLinks(links)
                .build()
                .issue(draft, Issuance.of("F", Samples.DAY));
    }
}
