package org.facturier.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.atomic.AtomicLong;
import org.facturier.core.finding.Finding;
import org.facturier.core.payment.Payment;
import org.facturier.core.usage.Usage;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CsvIntakeTest {

    private static final String HEADING = "id,partner,metric,on,quantity\n";

    @Test
    void columns_stand_in_any_order_and_either_separator() throws IOException {
        Intake<Usage> intake = usage("\uFEFFquantity;on;metric;partner;id\r\n12.5;2026-01-31;hours;P1;u1\r\n\r\n");
        assertThat(intake.findings().all()).isEmpty();
        assertThat(intake.records()).extracting(Usage::id).containsExactly("u1");
        assertThat(intake.records().get(0).quantity()).isEqualByComparingTo("12.5");
    }

    @Test
    void quotes_hold_separators_quotes_and_line_ends() throws IOException {
        Intake<Payment> intake = CsvIntake.payments()
                .read(
                        "payments.csv",
                        new StringReader("id,receivedOn,payer,amount,currency,reference\n"
                                + "p1,2026-02-01,P1,120.00,EUR,\"facture \"\"F-1\"\",\nmerci\"\n"
                                + "p2,2026-02-01,P1,1,EUR,\n"));
        assertThat(intake.findings().all()).isEmpty();
        assertThat(intake.records().get(0).reference()).isEqualTo("facture \"F-1\",\nmerci");
        assertThat(intake.records().get(1).amount()).isEqualTo(Money.parse("EUR 1.00"));
    }

    @Test
    void a_line_that_cannot_be_read_is_named_and_the_others_are_taken() throws IOException {
        Intake<Usage> intake = usage(HEADING
                + "u1,P1,hours,2026-01-31,1\n"
                + "u2,P1,hours,31/01/2026,1\n"
                + "u3,P1,hours,2026-01-31,one\n"
                + "u4,P1,hours,2026-01-31\n"
                + "u5,P1,hours,2026-01-31,-1\n"
                + "u6,,hours,2026-01-31,1\n"
                + "u7,P1,hours,2026-01-31,2\n");
        assertThat(intake.records()).extracting(Usage::id).containsExactly("u1", "u7");
        assertThat(intake.findings().all())
                .extracting(Finding::path)
                .containsExactly("usage.csv:3", "usage.csv:4", "usage.csv:5", "usage.csv:6", "usage.csv:7");
        assertThat(intake.findings().all().get(0).message())
                .contains("31/01/2026")
                .contains("2026-01-31");
    }

    @Test
    void an_amount_in_no_currency_is_named() throws IOException {
        Intake<Payment> intake = CsvIntake.payments()
                .read(
                        "payments.csv",
                        new StringReader(
                                "id,receivedOn,payer,amount,currency,reference\np1,2026-02-01,P1,1.005,EUR,\np2,2026-02-01,P1,1,XYZ,\n"));
        assertThat(intake.records()).isEmpty();
        assertThat(intake.findings().all()).hasSize(2);
        assertThat(intake.findings().all().get(0).message()).contains("amount is '1.005', more decimals than EUR");
        assertThat(intake.findings().all().get(1).message()).contains("currency is 'XYZ'");
    }

    @Test
    void a_file_cut_off_in_quotes_is_named_at_the_line_where_they_open() throws IOException {
        Intake<Usage> intake = usage(HEADING + "u1,P1,hours,2026-01-31,1\nu2,\"P1\n,hours");
        assertThat(intake.records()).hasSize(1);
        assertThat(intake.findings().all().get(0).path()).isEqualTo("usage.csv:3");
    }

    @Test
    void a_field_beyond_bounds_is_named_before_memory_ends() throws IOException {
        Intake<Usage> intake = usage(HEADING + "u1,\"" + "x".repeat(20 << 20));
        assertThat(intake.findings().all().get(0).code()).isEqualTo(IntakeRule.NOT_CUT_OFF.code());
    }

    @Test
    @Tag("once")
    void many_records_stream_through() throws IOException {
        AtomicLong count = new AtomicLong();
        StringBuilder csv = new StringBuilder(HEADING);
        for (int i = 0; i < 50_000; i++) {
            csv.append('u').append(i).append(",P1,hours,2026-01-31,1\n");
        }
        CsvIntake.usage().stream(
                "usage.csv", new StringReader(csv.toString()), each -> count.incrementAndGet(), each -> {
                    throw new AssertionError(each.toString());
                });
        assertThat(count).hasValue(50_000);
    }

    private static Intake<Usage> usage(String csv) throws IOException {
        return CsvIntake.usage().read("usage.csv", new StringReader(csv));
    }
}
