package org.facturier.rendering.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CsvTableWriterTest {

    private static final ReportTable TABLE = new ReportTable(
            "Ventes",
            List.of(
                    new Column("partner", "Client", Kind.TEXT),
                    new Column("day", "Jour", Kind.DAY),
                    new Column("hours", "Heures", Kind.NUMBER),
                    new Column("net", "HT", Kind.AMOUNT)),
            List.of(
                    List.of(
                            Cell.of("Müller, \"Fils\"\nLyon"),
                            Cell.of(LocalDate.of(2026, 1, 5)),
                            Cell.of(new BigDecimal("1E+3")),
                            Cell.of(Money.ofMinor(CurrencyUnit.EUR, -123_450))),
                    List.of(Cell.of("a;b"), Cell.blank(), Cell.blank(), Cell.blank())),
            List.of(Cell.of("Total"), Cell.blank(), Cell.blank(), Cell.blank()));

    @Test
    void values_are_written_for_machines_and_totals_left_out() throws IOException {
        assertThat(write(CsvTableWriter.standard()))
                .isEqualTo("partner,day,hours,net,net_currency\r\n"
                        + "\"Müller, \"\"Fils\"\"\nLyon\",2026-01-05,1000,-1234.50,EUR\r\n"
                        + "a;b,,,,\r\n");
    }

    @Test
    void a_french_spreadsheet_gets_semicolons() throws IOException {
        assertThat(write(CsvTableWriter.standard().separatedBy(';')))
                .startsWith("partner;day;hours;net;net_currency\r\n")
                .endsWith("\"a;b\";;;;\r\n");
    }

    @Test
    void what_cannot_separate_is_refused() {
        assertThatThrownBy(() -> CsvTableWriter.standard().separatedBy('"'))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CsvTableWriter.standard().separatedBy('7'))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String write(CsvTableWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(TABLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
