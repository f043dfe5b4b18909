package org.facturier.examples.einvoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.codelist.CodeLists;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.LineVat;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;

/**
 * Puts an invoice on a sheet: first what a reader looks for, then every term as it is stated. Nothing is computed, completed or left
 * out; figures have the decimals that they came with.
 */
final class SheetOfInvoice {

    private final ElectronicInvoice invoice;
    private final Phrases phrases;
    private final List<Sheet.Block> blocks = new ArrayList<>();

    private SheetOfInvoice(ElectronicInvoice invoice, Phrases phrases) {
        this.invoice = invoice;
        this.phrases = phrases;
    }

    static Sheet of(ElectronicInvoice invoice, Phrases phrases) {
        return new SheetOfInvoice(invoice, phrases).sheet();
    }

    private Sheet sheet() {
        head();
        invoice.seller().ifPresent(this::seller);
        invoice.buyer().ifPresent(this::buyer);
        lines();
        breakdown();
        invoice.totals().ifPresent(this::totals);
        payment();
        blocks.add(new Sheet.Facts(phrases.text("terms"), StatedTerms.of(invoice, phrases)));
        return new Sheet(title(), blocks);
    }

    private String title() {
        boolean creditNote =
                invoice.type().filter(CodeLists.CREDIT_NOTE_TYPES::contains).isPresent();
        return phrases.text(creditNote ? "creditNote" : "invoice")
                + invoice.number().map(number -> " " + number).orElse("");
    }

    private void head() {
        add(
                "document",
                List.of(
                        day("issued", invoice.issueDate()),
                        day("due", invoice.dueDate()),
                        text("type", invoice.type()),
                        text("currency", invoice.currency()),
                        text("buyerReference", invoice.buyerReference()),
                        text("order", invoice.purchaseOrder()),
                        text("contract", invoice.contract()),
                        text("specification", invoice.process().flatMap(process -> process.specification()))));
    }

    private void seller(Seller seller) {
        add(
                "seller",
                List.of(
                        text("name", seller.name()),
                        text("address", seller.address().map(SheetOfInvoice::oneLine)),
                        text("registration", seller.registration().map(Identifier::value)),
                        text("vatIdentifier", seller.vatIdentifier())));
    }

    private void buyer(Buyer buyer) {
        add(
                "buyer",
                List.of(
                        text("name", buyer.name()),
                        text("address", buyer.address().map(SheetOfInvoice::oneLine)),
                        text("registration", buyer.registration().map(Identifier::value)),
                        text("vatIdentifier", buyer.vatIdentifier())));
    }

    private static String oneLine(Address address) {
        return Stream.of(
                        address.line1(),
                        address.line2(),
                        address.line3(),
                        address.postCode(),
                        address.city(),
                        address.subdivision(),
                        address.country())
                .flatMap(Optional::stream)
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    private void lines() {
        table(
                "lines",
                List.of("line", "item", "quantity", "price", "vat", "net"),
                2,
                invoice.lines().stream().map(this::line).toList());
    }

    private List<String> line(Line line) {
        return List.of(
                line.identifier().orElse(""),
                line.item().flatMap(Item::name).orElse(""),
                figure(line.quantity()) + line.unit().map(unit -> " " + unit).orElse(""),
                figure(line.price().flatMap(Price::net)),
                line.vat().flatMap(LineVat::category).orElse("")
                        + percent(line.vat().flatMap(LineVat::rate)),
                figure(line.net()));
    }

    private void breakdown() {
        table(
                "breakdown",
                List.of("category", "reason", "taxable", "tax"),
                2,
                invoice.breakdown().stream().map(this::row).toList());
    }

    private List<String> row(VatBreakdown row) {
        return List.of(
                row.category().orElse("") + percent(row.rate()),
                row.exemptionReason().or(row::exemptionCode).orElse(""),
                figure(row.taxable()),
                figure(row.tax()));
    }

    private void totals(Totals totals) {
        add(
                "totals",
                List.of(
                        amount("linesTotal", totals.lines()),
                        amount("allowances", totals.allowances()),
                        amount("charges", totals.charges()),
                        amount("withoutVat", totals.withoutVat()),
                        amount("vatTotal", totals.vat()),
                        amount("withVat", totals.withVat()),
                        amount("paid", totals.paid()),
                        amount("rounding", totals.rounding()),
                        amount("amountDue", totals.due())));
    }

    private void payment() {
        List<Optional<Sheet.Fact>> facts = new ArrayList<>();
        facts.add(text("paymentTerms", invoice.paymentTerms()));
        invoice.payment().ifPresent(payment -> {
            facts.add(text("means", payment.meansText().or(payment::means)));
            facts.add(text("remittance", payment.remittance()));
            for (CreditTransfer transfer : payment.transfers()) {
                facts.add(text("account", transfer.account()));
            }
        });
        add("payment", facts);
    }

    private void add(String heading, List<Optional<Sheet.Fact>> facts) {
        List<Sheet.Fact> stated = facts.stream().flatMap(Optional::stream).toList();
        if (!stated.isEmpty()) {
            blocks.add(new Sheet.Facts(phrases.text(heading), stated));
        }
    }

    private void table(String heading, List<String> columns, int firstFigure, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            List<String> titles = columns.stream().map(phrases::text).toList();
            blocks.add(new Sheet.Table(phrases.text(heading), titles, rows, firstFigure));
        }
    }

    private Optional<Sheet.Fact> text(String label, Optional<String> value) {
        return fact(label, value, Function.identity());
    }

    private Optional<Sheet.Fact> day(String label, Optional<LocalDate> value) {
        return fact(label, value, phrases.notation()::day);
    }

    private Optional<Sheet.Fact> amount(String label, Optional<BigDecimal> value) {
        return fact(label, value, BigDecimal::toPlainString);
    }

    private <T> Optional<Sheet.Fact> fact(String label, Optional<T> value, Function<T, String> said) {
        return value.map(stated -> new Sheet.Fact(phrases.text(label), said.apply(stated)));
    }

    private static String figure(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    private static String percent(Optional<BigDecimal> rate) {
        return rate.map(percent -> " " + percent.toPlainString() + " %").orElse("");
    }
}
