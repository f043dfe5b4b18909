package org.facturier.rendering.text;

import static org.facturier.rendering.text.TextTable.Side.LEFT;
import static org.facturier.rendering.text.TextTable.Side.RIGHT;
import static org.facturier.rendering.text.TextTable.Side.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.rendering.sheet.DueRow;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.sheet.LineRow;
import org.facturier.rendering.sheet.PaymentSection;
import org.facturier.rendering.sheet.TaxRow;
import org.facturier.rendering.wording.Wording;

/** Lays an invoice out as text. */
final class InvoiceText {

    private final InvoiceSheet sheet;
    private final Wording wording;
    private final TextPage page = new TextPage();

    private InvoiceText(InvoiceSheet sheet) {
        this.sheet = sheet;
        this.wording = sheet.wording();
    }

    static String of(InvoiceSheet sheet) {
        InvoiceText text = new InvoiceText(sheet);
        text.head();
        text.lines();
        text.totals();
        text.taxes();
        text.sheet.payment().ifPresent(text::payment);
        text.schedule(text.sheet.schedule());
        text.words();
        return text.page.toString();
    }

    private void head() {
        page.paragraph(sheet.title().toUpperCase(wording.language()) + " " + sheet.number());
        page.rule('=');
        page.halves(PartyText.of(sheet.writer()), PartyText.of(sheet.addressee()));
        page.blank();
        page.facts(sheet.facts());
        page.facts(sheet.references());
        page.blank();
    }

    private void lines() {
        boolean gross = sheet.pricesIncludeTax();
        List<TextTable.Side> sides = new ArrayList<>(List.of(RIGHT, WORDS, RIGHT, LEFT, RIGHT, RIGHT, RIGHT));
        if (gross) {
            sides.add(RIGHT);
        }
        TextTable table = new TextTable(sides);
        table.row(headings(gross));
        table.rule();
        sheet.lines().forEach(line -> line(table, line, gross));
        table.rule();
        table.print(page);
    }

    private List<String> headings(boolean gross) {
        List<String> headings = new ArrayList<>();
        List.of("line.number", "line.description", "line.quantity", "line.unit")
                .forEach(key -> headings.add(wording.text(key)));
        headings.add(wording.text(gross ? "line.price.gross" : "line.price"));
        headings.add(wording.text("line.rate"));
        headings.add(wording.text(gross ? "line.net.beside.gross" : "line.net"));
        if (gross) {
            headings.add(wording.text("line.gross"));
        }
        return headings;
    }

    private void line(TextTable table, LineRow line, boolean gross) {
        List<String> cells = new ArrayList<>(List.of(
                line.number(),
                line.description(),
                line.quantity(),
                line.unit(),
                line.price(),
                line.rate(),
                wording.amount(line.net())));
        if (gross) {
            cells.add(line.gross().map(wording::amount).orElse(""));
        }
        table.row(cells);
        line.remarks().forEach(remark -> table.span(1, remark));
        line.parts().forEach(part -> part(table, part));
    }

    private void part(TextTable table, LineRow.Part part) {
        String price = part.price().isEmpty() ? "" : part.quantity() + " " + part.unit() + " × " + part.price();
        String figures = Stream.of(price, part.amount())
                .filter(figure -> !figure.isEmpty())
                .collect(Collectors.joining(" = "));
        table.span(1, figures.isEmpty() ? part.text() : wording.text("line.part", part.text(), figures));
    }

    private void totals() {
        page.totals(sheet.totals());
    }

    private void taxes() {
        page.heading(wording.text("taxes"));
        List<TextTable.Side> sides = new ArrayList<>(List.of(WORDS, RIGHT, RIGHT));
        List<String> headings =
                new ArrayList<>(List.of(wording.text("tax.rate"), wording.text("tax.net"), wording.text("tax.tax")));
        sheet.accountingCurrency().ifPresent(currency -> {
            sides.add(RIGHT);
            headings.add(wording.text("tax.accounting", currency));
        });
        TextTable table = new TextTable(sides);
        table.row(headings);
        sheet.taxes().forEach(tax -> tax(table, tax));
        table.print(page);
        sheet.exchange().ifPresent(page::paragraph);
    }

    private void tax(TextTable table, TaxRow tax) {
        List<String> cells = new ArrayList<>(List.of(tax.rate(), tax.net(), tax.tax()));
        if (sheet.accountingCurrency().isPresent()) {
            cells.add(tax.accounting().orElse(""));
        }
        table.row(cells);
        tax.reason().ifPresent(reason -> table.span(0, reason));
    }

    private void payment(PaymentSection payment) {
        page.heading(payment.heading());
        if (!payment.demand().isEmpty()) {
            page.paragraph(payment.demand());
        }
        for (PaymentSection.Way way : payment.ways()) {
            page.paragraph(way.name());
            page.facts(way.facts());
        }
        page.fact(sheet.paymentReference());
        payment.remarks().forEach(page::paragraph);
    }

    private void schedule(List<DueRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.heading(wording.text("schedule"));
        TextTable table = new TextTable(RIGHT, LEFT, RIGHT, WORDS);
        table.row(
                wording.text("schedule.number"),
                wording.text("schedule.due"),
                wording.text("schedule.amount"),
                rows.stream().allMatch(row -> row.terms().isEmpty()) ? "" : wording.text("schedule.terms"));
        rows.forEach(row -> table.row(row.number(), row.due(), row.amount(), row.terms()));
        table.print(page);
    }

    private void words() {
        sheet.notes().forEach(this::separate);
        if (!sheet.notices().isEmpty()) {
            page.blank();
            page.rule('-');
            sheet.notices().forEach(page::paragraph);
        }
        page.blank();
        page.rule('=');
        page.paragraph(sheet.seller().legalLine());
    }

    private void separate(String paragraph) {
        page.blank();
        // further in than any line of the document: the host wrote all of it
        page.paragraph(2, paragraph);
    }
}
