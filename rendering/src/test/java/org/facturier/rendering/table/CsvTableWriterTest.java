package org.facturier.rendering.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        + "\"a;b\",,,,\r\n");
    }

    @Test
    void a_french_spreadsheet_gets_semicolons() throws IOException {
        assertThat(write(CsvTableWriter.standard().separatedBy(';')))
                .startsWith("partner;day;hours;net;net_currency\r\n")
                .endsWith("\"a;b\";;;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a,b", "a\tb", "a|b", "a;-12.50;b", "a\nb"})
    void text_that_another_program_would_split_is_quoted_whatever_separates_the_fields(String text) throws IOException {
        ReportTable table = new ReportTable(
                "t", List.of(new Column("k", "K", Kind.TEXT)), List.of(List.of(Cell.of(text))), List.of());
        for (char separator : new char[] {',', ';', '\t', '|'}) {
            assertThat(write(CsvTableWriter.standard().separatedBy(separator), table))
                    .isEqualTo("k\r\n\"" + text + "\"\r\n");
        }
    }

    @Test
    void what_cannot_separate_is_refused() {
        assertThatThrownBy(() -> CsvTableWriter.standard().separatedBy('"'))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CsvTableWriter.standard().separatedBy('7'))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t1+1",
                "\r1+1",
                "\n1+1",
                " =1+1",
                "\u00A0=1+1",
                "\uFF1D1+1",
                "\u22121",
                "\u0000=1+1",
                "+33 1 23 45 67 89"
            })
    void what_a_spreadsheet_would_run_gets_an_apostrophe_unless_one_asks_for_the_text_itself(String text)
            throws IOException {
        assertThat(firstField(CsvTableWriter.standard(), text)).isEqualTo("'" + text);
        assertThat(firstField(CsvTableWriter.standard().separatedBy(';'), text)).isEqualTo("'" + text);
        assertThat(firstField(CsvTableWriter.standard().verbatim().separatedBy(';'), text))
                .isEqualTo(text);
    }

    /** The cells of a spreadsheet that splits at a sign: quotation marks count at the beginning of a cell alone. */
    private static List<String> cells(String csv, char sign) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begins = true;
        for (int at = 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (begins && c == '"') {
                quoted = true;
                begins = false;
            } else if (quoted && c == '"') {
                boolean twice = at + 1 < csv.length() && csv.charAt(at + 1) == '"';
                quoted = twice;
                cell.append(twice ? "\"" : "");
                at += twice ? 1 : 0;
            } else if (!quoted && (c == sign || c == '\r' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                begins = true;
            } else {
                cell.append(c);
                begins = false;
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dupont;=1+1;x",
                "Dupont,=1+1,x",
                "Dupont\t=1+1\tx",
                "Dupont|=1+1|x",
                "Dupont;\"=1+1\";x",
                "Dupont;\"\"\"=1+1",
                "Dupont; =1+1",
                "Dupont;\t=1+1",
                "Dupont;;=1+1",
                "Dupont\n=1+1;x",
                "Dupont\r\n=1+1;x",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "Dupont;@SUM(A1)",
                "Dupont;+1+cmd|' /C calc'!A0",
                "Dupont;-1",
                "-12.50;=1+1"
            })
    void no_cell_is_a_formula_at_whichever_sign_a_spreadsheet_splits_and_in_whatever_column_the_text_stands(String text)
            throws IOException {
        ReportTable table = new ReportTable(
                "t",
                List.of(
                        new Column("no", "No", Kind.TEXT),
                        new Column("client", "Client", Kind.TEXT),
                        new Column("more", "More", Kind.TEXT)),
                List.of(
                        List.of(Cell.of("F-1"), Cell.of(text), Cell.of(text)),
                        List.of(Cell.of(text), Cell.of("x"), Cell.of(text))),
                List.of());
        for (char separator : new char[] {',', ';', '\t', '|', ':'}) {
            String csv = write(CsvTableWriter.standard().separatedBy(separator), table);
            for (char sign : new char[] {',', ';', '\t', '|'}) {
                assertThat(cells(csv, sign))
                        .as("by %s, split at %s", separator, sign)
                        .noneMatch(
                                cell -> cell.strip().replace("\"", "").strip().matches("(?s)[=+@-].*"));
            }
        }
    }

    @Test
    void within_a_text_an_apostrophe_stands_where_another_spreadsheet_would_begin_a_formula() throws IOException {
        CsvTableWriter commas = CsvTableWriter.standard();
        assertThat(firstField(commas, "Dupont;=1+1;x")).isEqualTo("Dupont;'=1+1;x");
        assertThat(firstField(commas, "Rabais, -5 %; -3;+4;y")).isEqualTo("Rabais, -5 %;' -3;+4;y");
        assertThat(firstField(commas, "\n=1+1")).isEqualTo("'\n'=1+1");
        assertThat(firstField(commas, "\t=1+1")).isEqualTo("'\t'=1+1");
        assertThat(firstField(commas.separatedBy(';'), "Dupont;=1+1, =2")).isEqualTo("Dupont;=1+1,' =2");
        assertThat(firstField(commas.verbatim(), "Dupont;=1+1;x")).isEqualTo("Dupont;=1+1;x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12.50", "+3", "-1234,5", "A-2", "a=b", "'x", "2026-01-05", "", "x@y.example"})
    void numbers_and_other_texts_are_left_alone(String text) throws IOException {
        assertThat(firstField(CsvTableWriter.standard(), text)).isEqualTo(text);
    }

    @Test
    void a_number_below_zero_is_a_number() throws IOException {
        ReportTable table = new ReportTable(
                "t",
                List.of(new Column("=n", "N", Kind.NUMBER), new Column("a", "A", Kind.AMOUNT)),
                List.of(List.of(Cell.of(new BigDecimal("-1.5")), Cell.of(Money.parse("EUR -2.00")))),
                List.of());
        assertThat(write(CsvTableWriter.standard(), table)).isEqualTo("'=n,a,a_currency\r\n-1.5,-2.00,EUR\r\n");
    }

    /** The field as a reader of RFC 4180 takes it. */
    private static String firstField(CsvTableWriter writer, String text) throws IOException {
        ReportTable table = new ReportTable(
                "t", List.of(new Column("k", "K", Kind.TEXT)), List.of(List.of(Cell.of(text))), List.of());
        String field = write(writer, table).substring("k\r\n".length());
        field = field.substring(0, field.length() - 2);
        return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }

    private static String write(CsvTableWriter writer) throws IOException {
        return write(writer, TABLE);
    }

    private static String write(CsvTableWriter writer, ReportTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
