package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of an issuer that a host hands over, each of which fails. */
class FailingPartsTest {

    private static <T> T failing() {
        throw new IllegalStateException("out of order");
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                part(
                        "calculator",
                        issuer -> issuer.calculator(InvoiceCalculator.standard().with(supply -> failing()))),
                part("numbering", issuer -> issuer.numbering((context, previous) -> failing())),
                part("rules[0]", issuer -> issuer.rule(document -> failing())),
                part("mentions[0]", issuer -> issuer.mentions((draft, day) -> failing())),
                part("exchangeRates", issuer -> issuer.exchangeRates((from, to, day) -> failing())),
                part("businessDays", issuer -> issuer.businessDays(day -> failing())),
                part("postponement", issuer -> issuer.postponement((day, header) -> failing())));
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                part(
                        "calculator",
                        issuer -> issuer.calculator(InvoiceCalculator.standard().with(supply -> null))),
                part("numbering", issuer -> issuer.numbering((context, previous) -> null)),
                part("rules[0]", issuer -> issuer.rule(document -> null)),
                part("mentions[0]", issuer -> issuer.mentions((draft, day) -> null)),
                part("exchangeRates", issuer -> issuer.exchangeRates((from, to, day) -> null)),
                part("postponement", issuer -> issuer.postponement((day, header) -> null)));
    }

    private static Arguments part(String place, Consumer<Issuer.Builder> failing) {
        return Arguments.of(place, failing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"parts", "silent"})
    void a_part_that_fails_or_gives_null_issues_nothing_and_is_named(String place, Consumer<Issuer.Builder> failing) {
        Issuer.Builder issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .calculator(InvoiceCalculator.standard()
                        .with(supply -> Outcome.accepted(
                                new TaxDetermination(TaxTreatment.standard("20"), TaxPoint.DELIVERY, List.of()))))
                .exchangeRates((from, to, day) ->
                        Optional.of(new ExchangeRate(from, to, new BigDecimal("0.87"), day, "central bank")));
        failing.accept(issuer);
        Outcome<Invoice> outcome = issuer.build().issue(draft(), Issuance.of("F", Samples.DAY));
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings().all())
                .filteredOn(finding -> finding.code().equals(IssuingRule.PART_ANSWERS.code()))
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
