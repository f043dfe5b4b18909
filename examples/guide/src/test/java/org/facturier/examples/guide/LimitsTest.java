package org.facturier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.RejectedException;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.money.Percentage;
import org.facturier.core.money.Rounding;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    private static Issuer issuer() {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0001")))
                .build();
    }

    private static InvoiceDraft draft(LineItem line) {
        return InvoiceDraft.builder().header(Lumen.header()).line(line).build();
    }

    private static LineItem.Builder line() {
        return LineItem.builder()
                .description("Fil électrique")
                .unitPrice(Money.parse("EUR 1.00"))
                .treatment(TaxTreatment.standard("20"));
    }

    @Test
    void a_value_that_cannot_exist_is_refused_by_its_constructor() throws IOException {
        StringBuilder said = new StringBuilder();
        // region refused
        List<Supplier<Object>> impossible = List.of(
                () -> CountryCode.of("France"),
                () -> Percentage.of("120"),
                () -> new ServicePeriod(TODAY, TODAY),
                () -> line().unitPrice(Money.parse("EUR -1.00")).build(),
                () -> Party.business("Café").vatId("12").build());
        for (Supplier<Object> value : impossible) {
            try {
                value.get();
            } catch (RefusedException refusal) {
                said.append(refusal.getMessage()).append('\n');
            }
        }
        // endregion
        Printed.is("17-refused.txt", said.toString());
        assertThat(said.toString().lines()).hasSize(impossible.size());
    }

    @Test
    void what_a_draft_lacks_are_findings_all_at_once() throws IOException {
        // region lacking
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Lumen.header().toBuilder()
                        .buyer(Party.business("Café du Port").build())
                        .build())
                .line(line().description(" ").build())
                .line(line().unitPrice(Money.parse("CHF 1.00")).build())
                .build();
        Outcome<Invoice> outcome = issuer().issue(draft, Issuance.of("F", TODAY));
        Findings findings = outcome.findings();
        // endregion
        Printed.is("17-lacking.txt", lines(findings));
        assertThat(outcome.value()).isEmpty();
        assertThatThrownBy(outcome::orThrow).isInstanceOf(RejectedException.class);
    }

    @Test
    void what_is_beyond_the_limits_gets_no_number() throws IOException {
        // region limits
        InvoiceDraft draft = draft(line().description("Fil\u0007").build());
        Findings findings = issuer().issue(draft, Issuance.of("F", LocalDate.of(2199, 12, 15)))
                .findings();
        // endregion
        Printed.is("17-limits.txt", lines(findings));
        assertThat(findings.stream().map(finding -> finding.code().toString()))
                .containsExactly("LIMIT-TEXT-01", "LIMIT-DAY-01");

        InvoiceDraft endless = draft(line().quantity(new BigDecimal("1E40")).build());
        assertThat(issuer().issue(endless, Issuance.of("F", TODAY)).findings().stream()
                        .map(finding -> finding.code().toString()))
                .containsOnly("LIMIT-NUMBER-01");
    }

    @Test
    void an_amount_is_rounded_once_away_from_zero() {
        // region rounding
        InvoiceDraft draft = draft(line().quantity(new BigDecimal("7.5"))
                .unitPrice(BigMoney.parse("EUR 0.1234"))
                .build());
        Invoice invoice = issuer().issue(draft, Issuance.of("F", TODAY)).orThrow();
        Money net = invoice.totals().net(); // EUR 0.93
        Money half = Rounding.state(BigMoney.parse("EUR 2.345")); // EUR 2.35
        Money minusHalf = Rounding.state(BigMoney.parse("EUR -2.345")); // EUR -2.35
        Money yen = Rounding.state(BigMoney.parse("JPY 100.5")); // JPY 101
        // endregion
        assertThat(net).isEqualTo(Money.parse("EUR 0.93"));
        assertThat(half).isEqualTo(Money.parse("EUR 2.35"));
        assertThat(minusHalf).isEqualTo(Money.parse("EUR -2.35"));
        assertThat(yen).isEqualTo(Money.parse("JPY 101"));
    }

    @Test
    void nothing_changes_that_was_built() {
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00");
        // region immutable
        InvoiceDraft longer = draft.toBuilder().line(line().build()).build();
        int before = draft.lines().size(); // 1
        int after = longer.lines().size(); // 2
        // endregion
        assertThat(before).isEqualTo(1);
        assertThat(after).isEqualTo(2);
        assertThatThrownBy(() -> draft.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_day_is_that_of_the_house() {
        // region clock
        Clock clock = Clock.fixed(Instant.parse("2026-03-31T22:30:00Z"), ZoneId.of("UTC"));
        LocalDate onTheServer = LocalDate.now(clock); // 2026-03-31
        LocalDate inLyon = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris"))); // 2026-04-01
        // endregion
        assertThat(onTheServer).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(inLyon).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void days_and_months_are_counted_on_the_calendar() {
        InvoiceDraft draft = Lumen.draft("Lampe", "EUR 120.00");
        // region days
        LocalDate days = due(draft, DueDateRule.days(30)); // 2026-03-02
        LocalDate month = due(draft, DueDateRule.days(0).afterMonths(1)); // 2026-02-28
        ServicePeriod june = ServicePeriod.including(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
        LocalDate until = june.until(); // 2026-07-01, the day after the last
        // endregion
        assertThat(days).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(month).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(until).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(june.days()).isEqualTo(30);
    }

    // region due
    private static LocalDate due(InvoiceDraft draft, DueDateRule rule) {
        InvoiceDraft dated = draft.toBuilder()
                .header(draft.header().toBuilder().terms(PaymentTerms.of(rule)).build())
                .build();
        Invoice invoice = issuer().issue(dated, Issuance.of("F", LocalDate.of(2026, 1, 31)))
                .orThrow();
        return invoice.schedule().instalments().get(0).dueOn();
    }
    // endregion

    @Test
    void a_part_that_throws_is_named() throws IOException {
        // region throwing
        DocumentRule broken = document -> {
            throw new IllegalStateException("the list of orders cannot be reached");
        };
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-2026-0001")))
                .rule(broken)
                .build();
        Findings findings = issuer.issue(Lumen.draft("Lampe", "EUR 120.00"), Issuance.of("F", TODAY))
                .findings();
        // endregion
        Printed.is("17-throwing.txt", lines(findings));
        assertThat(findings.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code().toString()).isEqualTo("INV-PART-01"));
    }

    private static String lines(Findings findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(finding).append('\n'));
        return lines.toString();
    }
}
