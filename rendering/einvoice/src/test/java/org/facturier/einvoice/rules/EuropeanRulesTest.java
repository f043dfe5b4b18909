package org.facturier.einvoice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.model.Address;
import org.facturier.einvoice.model.Buyer;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Item;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.LineVat;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.ProcessControl;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Slot;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Syntax;
import org.facturier.einvoice.syntax.Trace;
import org.junit.jupiter.api.Test;

class EuropeanRulesTest {

    private static final Shape<ElectronicInvoice> INVOICE = Shape.of(ElectronicInvoice.class);

    @Test
    void there_are_223_rules_each_with_a_name_of_its_own() {
        List<InvoiceRule<?>> rules = EuropeanRules.standard().rules();
        assertThat(rules).hasSize(223);
        assertThat(rules.stream().map(rule -> rule.key().id())).doesNotHaveDuplicates();
    }

    @Test
    void each_rule_names_terms_that_the_hub_has() {
        Set<String> terms = terms(Shape.of(ElectronicInvoice.class), new Term(""), new HashSet<>());
        EuropeanRules.standard()
                .rules()
                .forEach(rule -> assertThat(rule.terms())
                        .as(rule.key().id())
                        .isNotEmpty()
                        .allMatch(term -> terms.contains(base(term.id()))));
    }

    private static String base(String term) {
        int second = term.indexOf('-', 3);
        return second < 0 ? term : term.substring(0, second);
    }

    private static Set<String> terms(Shape<?> shape, Term owner, Set<String> found) {
        for (Slot slot : shape.slots()) {
            slot.term(owner).map(Term::id).ifPresent(found::add);
            if (slot.isGroup()) {
                terms(slot.shape(), slot.term(owner).orElseThrow(), found);
            }
        }
        return found;
    }

    @Test
    void an_invoice_in_order_breaks_no_rule_in_any_syntax_and_mode() {
        for (Syntax syntax : List.of(Syntax.UBL_INVOICE, Syntax.CII)) {
            for (Mode mode : Mode.values()) {
                assertThat(check(invoice(), syntax, mode).all())
                        .as(syntax + " " + mode)
                        .isEmpty();
            }
        }
    }

    @Test
    void an_empty_invoice_is_judged_and_not_refused() {
        assertThat(broken(INVOICE.empty(), Mode.STRICT))
                .contains("BR-01", "BR-02", "BR-03", "BR-04", "BR-05", "BR-06", "BR-07", "BR-08", "BR-10", "BR-16");
    }

    @Test
    void a_finding_names_the_line_and_says_how_to_mend_it() {
        Line line = Shape.of(Line.class).with(line(), "quantity", Optional.empty());
        ElectronicInvoice invoice = INVOICE.with(invoice(), "lines", List.of(line()));
        invoice = INVOICE.with(invoice, "lines", List.of(line));
        Findings findings = check(invoice, Syntax.CII, Mode.STRICT);
        assertThat(findings.all()).hasSize(1);
        assertThat(findings.all().get(0).path()).isEqualTo("lines[0]");
        assertThat(findings.all().get(0).hint()).contains("give the invoiced quantity");
    }

    /** 100.00 at 20 % is 20.00: the official files take 20.99, too, the norm does not. */
    @Test
    void strictly_the_vat_is_exact_to_the_cent() {
        VatBreakdown row = new VatBreakdown(
                amount("100.00"), amount("20.99"), text("S"), amount("20"), Optional.empty(), Optional.empty());
        ElectronicInvoice invoice = INVOICE.with(invoice(), "breakdown", List.of(row));
        invoice = INVOICE.with(invoice, "totals", Optional.of(totals("20.99", "120.99")));
        assertThat(broken(invoice, Mode.OFFICIAL)).isEmpty();
        assertThat(broken(invoice, Mode.STRICT)).containsExactlyInAnyOrder("BR-CO-17", "BR-S-09");
    }

    @Test
    void a_sum_that_is_a_cent_off_is_found() {
        ElectronicInvoice invoice = INVOICE.with(invoice(), "totals", Optional.of(totals("20.00", "120.01")));
        assertThat(broken(invoice, Mode.OFFICIAL)).containsExactlyInAnyOrder("BR-CO-15");
    }

    @Test
    void the_rule_about_the_due_date_can_be_added() {
        RuleSet more = EuropeanRules.standard().plus(EuropeanRules.dueDateOrTerms());
        Subject subject = new Subject(invoice(), Syntax.CII, Trace.nothing(), Mode.STRICT);
        assertThat(more.check(subject).all())
                .extracting(finding -> finding.code().text())
                .containsExactly("BR-CO-25");
    }

    private static Set<String> broken(ElectronicInvoice invoice, Mode mode) {
        return check(invoice, Syntax.CII, mode).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().text())
                .collect(Collectors.toSet());
    }

    private static Findings check(ElectronicInvoice invoice, Syntax syntax, Mode mode) {
        return EuropeanRules.standard().check(new Subject(invoice, syntax, Trace.nothing(), mode));
    }

    /** One line of 100.00 at 20 %. */
    private static ElectronicInvoice invoice() {
        ElectronicInvoice made = INVOICE.empty();
        made = INVOICE.with(made, "number", text("F-1"));
        made = INVOICE.with(made, "issueDate", Optional.of(LocalDate.of(2026, 9, 1)));
        made = INVOICE.with(made, "type", text("380"));
        made = INVOICE.with(made, "currency", text("EUR"));
        made = INVOICE.with(made, "process", Optional.of(new ProcessControl(Optional.empty(), text("urn:x"))));
        made = INVOICE.with(made, "seller", Optional.of(seller()));
        made = INVOICE.with(made, "buyer", Optional.of(buyer()));
        made = INVOICE.with(made, "totals", Optional.of(totals("20.00", "120.00")));
        made = INVOICE.with(
                made,
                "breakdown",
                List.of(new VatBreakdown(
                        amount("100.00"),
                        amount("20.00"),
                        text("S"),
                        amount("20"),
                        Optional.empty(),
                        Optional.empty())));
        return INVOICE.with(made, "lines", List.of(line()));
    }

    private static Seller seller() {
        Shape<Seller> shape = Shape.of(Seller.class);
        Seller made = shape.with(shape.empty(), "name", text("Seller"));
        made = shape.with(made, "vatIdentifier", text("FR12345678901"));
        return shape.with(made, "address", Optional.of(address()));
    }

    private static Buyer buyer() {
        Shape<Buyer> shape = Shape.of(Buyer.class);
        Buyer made = shape.with(shape.empty(), "name", text("Buyer"));
        return shape.with(made, "address", Optional.of(address()));
    }

    private static Address address() {
        Shape<Address> shape = Shape.of(Address.class);
        return shape.with(shape.empty(), "country", text("FR"));
    }

    private static Totals totals(String vat, String withVat) {
        Shape<Totals> shape = Shape.of(Totals.class);
        Totals made = shape.with(shape.empty(), "lines", amount("100.00"));
        made = shape.with(made, "withoutVat", amount("100.00"));
        made = shape.with(made, "vat", amount(vat));
        made = shape.with(made, "withVat", amount(withVat));
        return shape.with(made, "due", amount(withVat));
    }

    private static Line line() {
        Shape<Line> shape = Shape.of(Line.class);
        Shape<Price> price = Shape.of(Price.class);
        Shape<Item> item = Shape.of(Item.class);
        Line made = shape.with(shape.empty(), "identifier", text("1"));
        made = shape.with(made, "quantity", amount("1"));
        made = shape.with(made, "unit", text("C62"));
        made = shape.with(made, "net", amount("100.00"));
        made = shape.with(made, "price", Optional.of(price.with(price.empty(), "net", amount("100.00"))));
        made = shape.with(made, "item", Optional.of(item.with(item.empty(), "name", text("Thing"))));
        return shape.with(made, "vat", Optional.of(new LineVat(text("S"), amount("20"))));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text);
    }

    private static Optional<BigDecimal> amount(String amount) {
        return Optional.of(new BigDecimal(amount));
    }
}
