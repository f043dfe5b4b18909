package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.core.terms.BelgianReference;
import org.facturier.core.terms.CreditorReference;
import org.facturier.core.terms.PaymentReference;
import org.facturier.core.terms.SwissReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invoices whose payment quotes a structured reference, beside an older one of the same amount. */
class StructuredReferenceTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate END = day(12, 31);

    private final Book book = new Book();

    static Stream<Function<InvoiceNumber, PaymentReference>> references() {
        return Stream.of(
                number -> CreditorReference.of("4711 " + number.text()),
                number -> BelgianReference.of(digits(number)),
                number -> SwissReference.of("210000000" + digits(number)));
    }

    private static String digits(InvoiceNumber number) {
        return number.text().replaceAll("[^0-9]", "");
    }

    private static Invoice quoting(Function<InvoiceNumber, PaymentReference> reference) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0007")))
                .paymentReference(reference)
                .build()
                .issue(Samples.draft(Samples.line("EUR 100.00")), Issuance.of("F", JANUARY))
                .orThrow();
    }

    @ParameterizedTest
    @MethodSource("references")
    void a_payment_that_quotes_it_settles_its_invoice(Function<InvoiceNumber, PaymentReference> reference) {
        Invoice older = book.invoice("F-2026-0003", JANUARY, "100.00");
        Invoice named = book.issue(quoting(reference));
        String printed = reference.apply(named.number()).printed();
        assertThat(named.paymentReference())
                .isEqualTo(reference.apply(named.number()).text());
        Payment payment = new Payment("p", day(2, 1), Book.PARTNER, eur("120.00"), printed);
        book.ledger().settle(payment, Matchers.byReferenceThenAge()).facts().forEach(book::tell);
        assertThat(book.open(named, END)).isEqualTo(eur("0.00"));
        assertThat(book.open(older, END)).isEqualTo(eur("120.00"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void it_is_read_back_with_its_invoice(Function<InvoiceNumber, PaymentReference> reference)
            throws JsonProcessingException {
        ObjectMapper json = FacturierJson.mapper();
        Invoice invoice = quoting(reference);
        assertThat(json.readValue(json.writeValueAsString(invoice), Invoice.class))
                .isEqualTo(invoice);
    }

    @Test
    void without_one_a_payment_quotes_the_number() {
        assertThat(Samples.invoice("F-1", "EUR 100.00", JANUARY).paymentReference())
                .isEqualTo("F-1");
    }
}
