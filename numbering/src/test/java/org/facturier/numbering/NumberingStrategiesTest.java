package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.numbering.Documents.after;
import static org.facturier.numbering.Documents.in;
import static org.facturier.numbering.Documents.on;
import static org.facturier.numbering.Documents.to;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.RejectedException;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.party.Party;
import org.junit.jupiter.api.Test;

class NumberingStrategiesTest {

    @Test
    void yearly_numbers_state_the_year() {
        assertThat(first(NumberingStrategies.yearly())).isEqualTo("FAC-2026-00001");
    }

    @Test
    void no_two_series_share_a_number() {
        for (NumberPattern usual : List.of(
                NumberingStrategies.yearly(),
                NumberingStrategies.monthly(),
                NumberingStrategies.perSeries(),
                NumberingStrategies.fiscalYearly(MonthDay.of(7, 1)))) {
            assertThat(Stream.of("F", "G", "AV", "F2")
                            .map(series -> usual.next(in(series, "2026-01-15"), Optional.empty())
                                    .orThrow()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void yearly_numbers_go_on_within_the_year() {
        assertThat(NumberingStrategies.yearly()
                        .next(on("2026-12-31"), after("FAC-2026-00041"))
                        .orThrow())
                .isEqualTo(InvoiceNumber.of("FAC-2026-00042"));
    }

    @Test
    void yearly_numbers_begin_again_with_the_year() {
        assertThat(NumberingStrategies.yearly()
                        .next(on("2027-01-01"), after("FAC-2026-00041"))
                        .orThrow())
                .isEqualTo(InvoiceNumber.of("FAC-2027-00001"));
    }

    @Test
    void monthly_numbers_state_the_month() {
        assertThat(first(NumberingStrategies.monthly())).isEqualTo("FAC-2026-01-0001");
    }

    @Test
    void monthly_numbers_begin_again_with_the_month() {
        assertThat(NumberingStrategies.monthly()
                        .next(on("2026-02-01"), after("FAC-2026-01-0007"))
                        .orThrow())
                .isEqualTo(InvoiceNumber.of("FAC-2026-02-0001"));
    }

    @Test
    void numbers_per_series_state_the_series_and_never_begin_again() {
        assertThat(first(NumberingStrategies.perSeries())).isEqualTo("FAC-000001");
        assertThat(NumberingStrategies.perSeries()
                        .next(on("2031-02-01"), after("FAC-000009"))
                        .orThrow())
                .isEqualTo(InvoiceNumber.of("FAC-000010"));
    }

    @Test
    void a_pattern_takes_every_token() {
        assertThat(first(NumberingStrategies.pattern("{series}-{year}/{month}-{partner}_{product}+{counter:3}")))
                .isEqualTo("FAC-2026/01-AD_AB12+001");
    }

    @Test
    void a_counter_without_width_takes_as_many_digits_as_it_needs() {
        NumberPattern pattern = NumberingStrategies.pattern("F{counter}");
        assertThat(pattern.next(on("2026-01-15"), after("F999")).orThrow()).isEqualTo(InvoiceNumber.of("F1000"));
    }

    @Test
    void initials_lose_their_accents_and_other_scripts_become_an_x() {
        NumberPattern pattern = NumberingStrategies.pattern("{partner}-{counter}");
        assertThat(pattern.next(to("Éditions de l'Île & fils", "FAC", "2026-01-15"), Optional.empty())
                        .orThrow())
                .isEqualTo(InvoiceNumber.of("EDLIF-1"));
        assertThat(pattern.next(to("東京", "FAC", "2026-01-15"), Optional.empty()).orThrow())
                .isEqualTo(InvoiceNumber.of("X-1"));
    }

    @Test
    void a_full_counter_has_no_next_number() {
        assertThatThrownBy(() -> NumberingStrategies.yearly()
                        .next(on("2026-12-31"), after("FAC-2026-99999"))
                        .orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("99999");
    }

    @Test
    void an_endless_counter_ends_where_the_number_grows_too_long() {
        NumberPattern pattern = NumberingStrategies.pattern("{counter}");
        assertThatThrownBy(() ->
                        pattern.next(on("2026-12-31"), after("9".repeat(18))).orThrow())
                .isInstanceOf(RejectedException.class);
    }

    @Test
    void a_number_longer_than_35_characters_is_refused() {
        NumberPattern pattern = NumberingStrategies.pattern("INVOICES-OF-THE-FIRM-{series}-{counter}");
        assertThatThrownBy(() -> pattern.next(in("A".repeat(15), "2026-01-15"), Optional.empty())
                        .orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("35");
    }

    @Test
    void a_document_before_the_period_of_the_last_number_is_refused() {
        assertThatThrownBy(() -> NumberingStrategies.yearly()
                        .next(on("2025-12-31"), after("FAC-2026-00001"))
                        .orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("2026")
                .hasMessageContaining("2025");
    }

    @Test
    void a_number_of_another_series_is_refused() {
        assertThatThrownBy(() -> NumberingStrategies.perSeries()
                        .next(on("2026-01-15"), after("AV-000001"))
                        .orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("AV-000001")
                .hasMessageContaining("FAC");
    }

    @Test
    void numbers_that_look_alike_but_were_never_given_are_refused() {
        for (String never : new String[] {
            "2026-00001",
            "AV-2026-00001",
            "FAC-2026-1",
            "FAC-2026-00000",
            "FAC-2026-000001",
            "FAC-26-00001",
            " FAC-2026-00001x",
            "FAC-２０２６-00001"
        }) {
            assertThat(NumberingStrategies.yearly().position(InvoiceNumber.of(never.strip()), "FAC"))
                    .as(never)
                    .isEmpty();
        }
        assertThat(NumberingStrategies.monthly().position(InvoiceNumber.of("FAC-2026-13-0001"), "FAC"))
                .isEmpty();
        assertThat(NumberingStrategies.pattern("{counter}").position(InvoiceNumber.of("007"), "FAC"))
                .isEmpty();
    }

    @Test
    void the_name_of_a_series_is_fit_for_a_number() {
        assertThatThrownBy(() -> NumberingStrategies.perSeries()
                        .next(in("Büro 1", "2026-01-15"), Optional.empty())
                        .orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("Büro 1");
    }

    @Test
    void a_pattern_with_the_product_needs_a_product() {
        NumberingContext bare = new NumberingContext(
                LocalDate.of(2026, 1, 15),
                "FAC",
                DocumentType.INVOICE,
                Party.business("Martin").build(),
                Optional.empty());
        assertThatThrownBy(() -> NumberingStrategies.pattern("{product}-{counter}")
                        .next(bare, Optional.empty())
                        .orThrow())
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("product code");
    }

    @Test
    void the_usual_numbers_are_fit_for_french_invoices() {
        for (NumberPattern usual : new NumberPattern[] {
            NumberingStrategies.yearly(), NumberingStrategies.monthly(), NumberingStrategies.perSeries()
        }) {
            String number = usual.next(in("S".repeat(20), "2026-01-15"), Optional.empty())
                    .orThrow()
                    .text();
            assertThat(number).matches("[A-Za-z0-9+\\-_/]{1,35}");
        }
    }

    private static String first(NumberPattern pattern) {
        return pattern.next(on("2026-01-15"), Optional.empty()).orThrow().text();
    }
}
