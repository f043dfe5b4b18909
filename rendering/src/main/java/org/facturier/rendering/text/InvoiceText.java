package org.facturier.rendering.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.rendering.sheet.InvoiceSheet;
import org.facturier.rendering.sheet.LineColumns;
import org.facturier.rendering.sheet.LineRow;
import org.facturier.rendering.sheet.PaymentSection;
import org.facturier.rendering.sheet.PrintedTable;
import org.facturier.rendering.sheet.PrintedTable.Content;
import org.facturier.rendering.sheet.PrintedTable.Heading;
import org.facturier.rendering.wording.DocumentLabels;

/**
 * Lays an invoice out as text, in the order in which a page shows it: title, parties, what is looked for first, lines, totals,
 * VAT breakdown, payment, instalments, notes, and the words of the law at the end. A rule of double strokes parts head and foot
 * from the rest.
 */
final class InvoiceText {

    private final InvoiceSheet sheet;
    private final DocumentLabels labels;
    private final TextPage page = new TextPage();

    private InvoiceText(InvoiceSheet sheet) {
        this.sheet = sheet;
        this.labels = sheet.labels();
    }

    /** {@return the invoice as lines, each ended by a line feed} */
    static String of(InvoiceSheet sheet) {
        InvoiceText text = new InvoiceText(sheet);
        text.head();
        text.lines();
        text.totals();
        text.taxes();
        text.sheet.payment().ifPresent(text::payment);
        text.sheet.schedule().ifPresent(text::table);
        text.notes();
        return text.page.toString();
    }

    /**
     * Writes title and number in capitals of their language, the writer to the left and the addressee to the right, then dates,
     * amount and references beneath each other. An e-mail has no window and no letterhead: here roles are always said.
     */
    private void head() {
        page.paragraph(sheet.title().toUpperCase(labels.language()) + " " + sheet.number());
        page.rule('=');
        page.halves(PartyText.of(sheet.writer()), PartyText.of(sheet.addressee()));
        page.blank();
        page.facts(sheet.facts());
        page.facts(sheet.references());
        page.blank();
    }

    /**
     * Writes the lines between two rules. Remarks, tiers, allowances and charges stand beneath the description of their line.
     */
    private void lines() {
        LineColumns columns = sheet.lineColumns();
        TextTable table =
                new TextTable(columns.headings().stream().map(Heading::content).toList());
        table.row(columns.headings().stream().map(Heading::text).toList());
        table.rule();
        sheet.lines().forEach(line -> line(table, columns, line));
        table.rule();
        table.print(page);
    }

    /** @param line  whose cells stand in the columns, and what is said of it beneath its description */
    private void line(TextTable table, LineColumns columns, LineRow line) {
        table.row(columns.cells(line));
        line.remarks().forEach(remark -> table.span(columns.description(), remark));
        line.subLines().forEach(part -> table.span(columns.description(), words(part)));
    }

    /** {@return such as {@code Discount 10%: −12.00}, and of a tier quantity and price, too} */
    private String words(LineRow.SubLine part) {
        String price = part.price().isEmpty() ? "" : part.quantity() + " " + part.unit() + " × " + part.price();
        String figures = Stream.of(price, part.amount())
                .filter(figure -> !figure.isEmpty())
                .collect(Collectors.joining(" = "));
        return figures.isEmpty() ? part.text() : labels.text("line.part", part.text(), figures);
    }

    /** Writes the totals into the right half; a rule of double strokes stands above what is to be paid. */
    private void totals() {
        page.totals(sheet.totals());
    }

    /** Writes the VAT breakdown, and at which rate the tax was converted where it is stated in two currencies. */
    private void taxes() {
        table(sheet.taxes());
        sheet.exchange().ifPresent(page::paragraph);
    }

    /**
     * Writes a table under its title. Remarks that have a heading stand in a last column, as the terms of instalments do;
     * others stand beneath their row, as the reason does why no tax is charged.
     */
    private void table(PrintedTable printed) {
        page.heading(printed.title());
        boolean beneath = printed.remarks().isEmpty();
        TextTable table = new TextTable(beneath ? printed.contents() : with(printed.contents(), Content.WORDS));
        table.row(beneath ? printed.headings() : with(printed.headings(), printed.remarks()));
        for (PrintedTable.Row row : printed.rows()) {
            table.row(beneath ? row.cells() : with(row.cells(), row.remark()));
            if (beneath && !row.remark().isEmpty()) {
                table.span(0, row.remark());
            }
        }
        table.print(page);
    }

    /** {@return a list with one more at its end} */
    private static <T> List<T> with(List<T> first, T last) {
        return Stream.concat(first.stream(), Stream.of(last)).toList();
    }

    /** Writes by when to pay what, each way to pay with the account or mandate it needs, and what the payment is to quote. */
    private void payment(PaymentSection payment) {
        page.heading(payment.heading());
        if (!payment.demand().isEmpty()) {
            page.paragraph(payment.demand());
        }
        for (PaymentSection.PaymentWay way : payment.ways()) {
            page.paragraph(way.name());
            page.facts(way.facts());
        }
        page.fact(sheet.paymentReference());
        payment.remarks().forEach(page::paragraph);
    }

    /**
     * Writes the notes of the seller, then the notices of the law beneath a rule of single strokes, then who the seller is by
     * law.
     */
    private void notes() {
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

    /** Writes a note two columns further in than any line of the document, so that no words of the host pass for one. */
    private void separate(String paragraph) {
        page.blank();
        // further in than any line of the document: the host wrote all of it
        page.paragraph(2, paragraph);
    }
}
