package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.issuing.SeriesPosition;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.JsonDocuments;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with a draft, nothing is issued and no number is used up. Read from JSON, each slip is a finding with
 * code, place and hint; built in Java, it is the same finding, or a value that its constructor refuses.
 */
class BadInputTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final NumberStore store = NumberStores.inMemory();
    private final Issuer issuer = Issuer.builder()
            .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:5}"))
            .build();

    static List<Arguments> slipsInText() {
        return List.of(
                Arguments.of("no code of a unit", "\"HUR\"", "\"hours\"", "JSON-VALUE-01", "$.lines[0].unit"),
                Arguments.of("unknown unit", "\"HUR\"", "\"HRS\"", "INV-UNIT-01", "lines[0].unit"),
                Arguments.of("too many decimals", "\"EUR 10.00\"", "\"EUR 10.005\"", "JSON-VALUE-01", "$.prepaid"),
                Arguments.of(
                        "currency mix", "\"EUR 100\"", "\"CHF 100\"", "INV-CURRENCY-01", "lines[0].price.unitPrice"),
                Arguments.of("percentage above 100", "\"percent\":\"5\"", "\"percent\":\"105\"", "JSON-VALUE-01", "$."),
                Arguments.of("percentage below 0", "\"percent\":\"5\"", "\"percent\":\"-5\"", "JSON-VALUE-01", "$."),
                Arguments.of(
                        "discount above the line",
                        "\"EUR 7.00\"",
                        "\"EUR 700.00\"",
                        "INV-ALLOW-01",
                        "lines[0].allowancesAndCharges"),
                Arguments.of(
                        "rate without category", "\"category\":\"S\",", "", "JSON-VALUE-01", "$.lines[0].treatment"),
                Arguments.of(
                        "category that forbids a rate",
                        "\"category\":\"S\"",
                        "\"category\":\"O\"",
                        "JSON-VALUE-01",
                        "$.lines[0].treatment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slipsInText")
    void a_slip_in_a_file_is_named_and_nothing_is_issued(
            String name, String right, String wrong, String code, String place) throws IOException {
        assertRefused(read(slip(draft(), right, wrong)).flatMap(this::issue), code, place);
    }

    @Test
    void a_file_without_a_line_is_named_and_nothing_is_issued() throws IOException {
        InvoiceDraft empty = InvoiceDraft.builder().header(header()).build();
        assertRefused(read(json(empty)).flatMap(this::issue), "INV-LINE-01", "lines");
    }

    static List<Arguments> values() {
        return List.of(
                value("unknown unit", () -> Unit.of("hours")),
                value("too many decimals", () -> Money.parse("EUR 10.005")),
                value("percentage above 100", () -> Percentage.of("105")),
                value("percentage below 0", () -> Percentage.of("-5")),
                value("rate without category", () -> new TaxRate(null, BigDecimal.TEN)),
                value("category that forbids a rate", () -> new TaxRate(TaxCategory.O, BigDecimal.TEN)));
    }

    private static Arguments value(String name, ThrowingCallable value) {
        return Arguments.of(name, value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void a_value_that_cannot_exist_is_refused_before_there_is_a_draft(String name, ThrowingCallable value) {
        assertThatThrownBy(value)
                .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class)
                .hasMessageMatching("(?s).*\\S.*");
    }

    static List<Arguments> drafts() {
        return List.of(
                draft("no line", () -> InvoiceDraft.builder().header(header()).build(), "INV-LINE-01", "lines"),
                draft(
                        "currency mix",
                        () -> with(line().unitPrice(Money.parse("CHF 100.00"))),
                        "INV-CURRENCY-01",
                        "lines[0].price.unitPrice"),
                draft(
                        "discount above the line",
                        () -> with(line().allowanceCharge(rebate("EUR 700.00"))),
                        "INV-ALLOW-01",
                        "lines[0].allowancesAndCharges"),
                draft(
                        "neither category nor nature",
                        () -> with(LineItem.builder().description("Conseil").unitPrice(Money.parse("EUR 1.00"))),
                        "INV-TAX-01",
                        "lines[0].treatment"));
    }

    private static Arguments draft(String name, Supplier<InvoiceDraft> draft, String code, String place) {
        return Arguments.of(name, draft, code, place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void a_slip_in_a_draft_is_named_and_nothing_is_issued(
            String name, Supplier<InvoiceDraft> draft, String code, String place) {
        assertRefused(issue(draft.get()), code, place);
    }

    @Test
    void a_credit_note_beyond_what_is_left_is_named_and_nothing_is_issued() throws IOException {
        Invoice invoice = other(draft());
        Correction correction = Corrections.of(invoice, List.of());
        Money beyond = invoice.lines().get(0).net().plus(Money.parse("EUR 0.01"));
        assertRefused(
                correction.ofLines("retour", Map.of(1, beyond)).flatMap(this::issue), "INV-CREDIT-01", "lines[0]");
        InvoiceDraft note = correction
                .ofLines("retour", Map.of(1, Money.parse("EUR 50.00")))
                .orThrow();
        String slip = slip(note, "\"unitPrice\":\"EUR 50\"", "\"unitPrice\":\"EUR 500\"");
        assertRefused(read(slip).flatMap(this::issue), "INV-CREDIT-01", "lines");
    }

    @Test
    void a_date_before_the_last_of_the_series_is_named_and_nothing_is_issued() {
        SeriesPosition last = new SeriesPosition(InvoiceNumber.of("F-2026-00007"), DAY.plusDays(1));
        NumberStore begun = NumberStores.inMemory(Map.of("F", List.of(last)));
        Outcome<Invoice> early = begun.advance(
                "F",
                new IssuingRequest("order", draft()),
                before -> issuer.issue(draft(), Issuance.of("F", DAY).after(before)));
        assertNamed(early, "INV-DATE-01", "issuedOn");
        Outcome<Invoice> next = begun.advance(
                "F",
                new IssuingRequest("order", draft()),
                before ->
                        issuer.issue(draft(), Issuance.of("F", last.issuedOn()).after(before)));
        assertThat(next.orThrow().number()).hasToString("F-2026-00008");
    }

    @Test
    void a_store_that_fails_half_way_loses_no_number() {
        assertThatThrownBy(() -> store.advance("F", new IssuingRequest("order", draft()), before -> {
                    issuer.issue(draft(), Issuance.of("F", DAY).after(before)).orThrow();
                    throw new UncheckedIOException(new IOException("the connection is gone"));
                }))
                .hasStackTraceContaining("the connection is gone");
        Invoice invoice = issue(draft()).orThrow();
        assertThat(invoice.number()).hasToString("F-2026-00001");
        // the answer was lost: the same request gives the same invoice
        assertThat(issue(draft()).orThrow()).isEqualTo(invoice);
    }

    @Test
    void threads_that_issue_at_once_leave_no_gap_and_no_duplicate() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<Outcome<Invoice>>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String request = "order " + i;
            // every third draft is refused on the way
            InvoiceDraft draft =
                    i % 3 == 0 ? InvoiceDraft.builder().header(header()).build() : draft();
            calls.add(() -> issue(request, draft));
        }
        List<InvoiceNumber> numbers = new ArrayList<>();
        for (Future<Outcome<Invoice>> each : threads.invokeAll(calls)) {
            each.get().value().map(Invoice::number).ifPresent(numbers::add);
        }
        threads.shutdown();
        assertThat(numbers).hasSize(33);
        assertThat(numbers.stream().map(InvoiceNumber::text).sorted())
                .isEqualTo(IntStream.rangeClosed(1, 33)
                        .mapToObj(count -> "F-2026-000" + (count < 10 ? "0" : "") + count)
                        .toList());
    }

    private void assertRefused(Outcome<Invoice> outcome, String code, String place) {
        assertNamed(outcome, code, place);
        assertThat(store.advance("F", new IssuingRequest("next", draft()), last -> {
                            assertThat(last).isEmpty();
                            return issuer.issue(draft(), Issuance.of("F", DAY).after(last));
                        })
                        .orThrow()
                        .number())
                .as("the first number is still there")
                .hasToString("F-2026-00001");
    }

    private static void assertNamed(Outcome<Invoice> outcome, String code, String place) {
        assertThat(outcome.value()).isEmpty();
        Finding finding = outcome.findings().stream()
                .filter(each -> each.code().toString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(outcome.findings()));
        assertThat(finding.path()).contains(place);
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.hint()).isPresent();
    }

    private Outcome<Invoice> issue(InvoiceDraft draft) {
        return issue("order", draft);
    }

    private Outcome<Invoice> issue(String request, InvoiceDraft draft) {
        return store.advance(
                "F",
                new IssuingRequest(request, draft),
                last -> issuer.issue(draft, Issuance.of("F", DAY).after(last)));
    }

    private Invoice other(InvoiceDraft draft) {
        return issuer.issue(draft, Issuance.of("X", DAY)).orThrow();
    }

    private static Outcome<InvoiceDraft> read(String json) throws IOException {
        return JsonDocuments.standard()
                .read(
                        "draft.json",
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        InvoiceDraft.class);
    }

    private static String slip(InvoiceDraft draft, String right, String wrong) throws JsonProcessingException {
        assertThat(json(draft)).contains(right);
        return json(draft).replace(right, wrong);
    }

    private static String json(InvoiceDraft draft) throws JsonProcessingException {
        return FacturierJson.mapper().writeValueAsString(draft);
    }

    private static InvoiceDraft draft() {
        return with(line()).toBuilder().prepaid(Money.parse("EUR 10.00")).build();
    }

    private static InvoiceDraft with(LineItem.Builder line) {
        return InvoiceDraft.builder().header(header()).line(line.build()).build();
    }

    private static LineItem.Builder line() {
        return LineItem.builder()
                .description("Conseil")
                .unit(Unit.HOUR)
                .unitPrice(Money.parse("EUR 100.00"))
                .allowanceCharge(rebate("EUR 7.00"))
                .allowanceCharge(AllowanceCharge.discount("5", "fidélité"))
                .treatment(TaxTreatment.standard("20"));
    }

    private static AllowanceCharge rebate(String amount) {
        return new AllowanceCharge.Allowance(Measure.amount(Money.parse(amount)), "remise", Optional.empty());
    }

    private static DocumentHeader header() {
        Party party = Party.business("Ateliers Dubois")
                .address(Address.of("1 rue de la Paix", "75002", "Paris", "FR"))
                .build();
        return DocumentHeader.builder()
                .seller(party)
                .buyer(party)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .build();
    }
}
