package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.Samples;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calendar.BusinessDayRule;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of an issuer that a host hands over, each of which fails. */
class FailingPartsTest {

    private static final InvoiceCalculator DETERMINED = InvoiceCalculator.standard()
            .with(supply ->
                    Outcome.accepted(new TaxDetermination(TaxTreatment.standard("20"), TaxPoint.DELIVERY, List.of())));

    private static <T> T failing() {
        throw new IllegalStateException("out of order");
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                part(
                        "lines[0].treatment",
                        issuer -> issuer.calculator(InvoiceCalculator.standard().with(supply -> failing()))),
                part("header.policy", issuer -> issuer.calculator(reckoning(request -> failing()))),
                part("numbering", issuer -> issuer.numbering((context, previous) -> failing())),
                part("rules[0]", issuer -> issuer.rule(document -> failing())),
                part("mentions[0]", issuer -> issuer.mentions((draft, day) -> failing())),
                part("exchangeRates", issuer -> issuer.exchangeRates((from, to, day) -> failing())),
                part("businessDays", issuer -> issuer.businessDays(day -> failing())),
                part("postponement", issuer -> issuer.postponement((day, header) -> failing())),
                part("paymentLinks", issuer -> issuer.paymentLinks(payable -> failing())));
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                part(
                        "lines[0].treatment",
                        issuer -> issuer.calculator(InvoiceCalculator.standard().with(supply -> null))),
                part("header.policy", issuer -> issuer.calculator(reckoning(request -> null))),
                part("header.policy", issuer -> issuer.calculator(reckoning(FailingPartsTest::negative))),
                part("numbering", issuer -> issuer.numbering((context, previous) -> null)),
                part("rules[0]", issuer -> issuer.rule(document -> null)),
                part("mentions[0]", issuer -> issuer.mentions((draft, day) -> null)),
                part("exchangeRates", issuer -> issuer.exchangeRates((from, to, day) -> null)),
                part("postponement", issuer -> issuer.postponement((day, header) -> null)));
    }

    private static VatCalculator.Result negative(VatCalculator.Request request) {
        return new VatCalculator.Result(List.of(), List.of(), Money.parse("USD -1.00"));
    }

    /** Determines as the standard one of this test, with an arithmetic of the host's. */
    private static InvoiceCalculator reckoning(Function<VatCalculator.Request, VatCalculator.Result> arithmetic) {
        return DETERMINED.with(new VatCalculator() {
            @Override
            public CalculationPolicy policy() {
                return new CalculationPolicy("OURS", 1);
            }

            @Override
            public Result calculate(Request request) {
                return arithmetic.apply(request);
            }
        });
    }

    private static Arguments part(String place, Consumer<Issuer.Builder> failing) {
        return Arguments.of(place, failing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"parts", "silent"})
    void a_part_that_fails_or_gives_null_issues_nothing_and_is_named(String place, Consumer<Issuer.Builder> failing) {
        Issuer.Builder issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .calculator(DETERMINED)
                .exchangeRates((from, to, day) ->
                        Optional.of(new ExchangeRate(from, to, new BigDecimal("0.87"), day, "central bank")));
        failing.accept(issuer);
        Outcome<Invoice> outcome = issuer.build().issue(draft(), Issuance.of("F", Samples.DAY));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().all())
                .filteredOn(finding -> finding.code().text().startsWith("INV-PART-"))
                .extracting(Finding::path)
                .containsExactly(place);
    }

    /** Asks every part: for a determination, a rate, a business day. */
    private static InvoiceDraft draft() {
        DocumentHeader header = Samples.header()
                .accountingCurrency(CurrencyUnit.GBP)
                .terms(PaymentTerms.of(DueDateRule.days(30).onBusinessDays(BusinessDayRule.FOLLOWING)))
                .build();
        return InvoiceDraft.builder()
                .header(header)
                .line(LineItem.builder()
                        .description("Formation")
                        .unitPrice(Money.parse("EUR 100.00"))
                        .nature(SupplyNature.of(SupplyKind.SERVICE))
                        .build())
                .build();
    }
}
