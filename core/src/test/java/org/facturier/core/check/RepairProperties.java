package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.facturier.core.Samples;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.json.FacturierJson;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Hints name one repair: once each of them is followed to the letter, nothing is found any more. */
class RepairProperties {

    private static final JsonMapper MAPPER = FacturierJson.mapper();
    private static final List<String> TOTALS =
            List.of("lines", "allowances", "charges", "net", "tax", "gross", "payable", "taxes/0/net", "taxes/0/tax");
    private static final Pattern STATE =
            Pattern.compile("state (a rounding amount \\(BT-114\\) of )?([A-Z]{3} -?[0-9.]+)");
    private static final Pattern FOLLOWS = Pattern.compile("([a-zA-Z.\\[\\]0-9]+) is ([A-Z]{3} -?[0-9.]+)");

    @Provide
    Arbitrary<Invoice> invoices() {
        return InvoiceArbitraries.invoices();
    }

    @Provide
    Arbitrary<String> totals() {
        return Arbitraries.of(TOTALS);
    }

    @Property
    void one_round_of_repairs_is_enough(
            @ForAll("invoices") Invoice invoice,
            @ForAll @Size(min = 1, max = 3) List<@net.jqwik.api.From("totals") String> wrong) {
        ObjectNode json = MAPPER.valueToTree(invoice);
        wrong.forEach(total -> more(json, "/calculated/totals/" + total));
        Findings found = InvoiceCheck.standard().check(read(json));
        found.forEach(finding -> follow(json, finding));
        assertThat(InvoiceCheck.standard().check(read(json))).as("%s", found).isEmpty();
    }

    /** 1.1 at 10.00 is 11.00, and 2.20 of tax: stated as 2.90 in group and total, with 13.20 in all, it is wrong in two places. */
    @Test
    void what_is_right_is_not_named() {
        ObjectNode json = MAPPER.valueToTree(Samples.issue(
                "F-1",
                Samples.draft(Samples.line("EUR 10.00").quantity(new java.math.BigDecimal("1.1"))),
                Samples.DAY));
        set(json, "/calculated/totals/taxes/0/tax", "EUR 2.90");
        set(json, "/calculated/totals/tax", "EUR 2.90");
        assertThat(hints(json))
                .containsExactly("calculated.totals.taxes[0].tax: state EUR 2.20, which is EUR -0.70 more;"
                        + " then calculated.totals.tax is EUR 2.20");
    }

    @Test
    void what_is_scheduled_differs_from_what_is_payable() {
        ObjectNode json = MAPPER.valueToTree(Samples.invoice("F-1", "EUR 100.00", Samples.DAY));
        set(json, "/schedule/total", "EUR 120.01");
        set(json, "/schedule/instalments/0/amount", "EUR 120.01");
        assertThat(hints(json)).contains("schedule.total: state EUR 120.00, and share it out among the instalments");
        set(json, "/calculated/totals/payable", "EUR 120.01");
        assertThat(hints(json))
                .containsExactly("calculated.totals.payable: state a rounding amount (BT-114) of EUR 0.01");
    }

    /** 10 % of 100.00 and 900.00; the second piece says 11 %. */
    @Test
    void what_was_agreed_as_one_says_the_same_under_each_treatment() {
        Invoice invoice = Samples.issue(
                "F-1",
                Samples.draft(
                                Samples.line("EUR 100.00"),
                                Samples.line("EUR 900.00")
                                        .treatment(org.facturier.core.tax.TaxTreatment.standard("5.5")))
                        .toBuilder()
                        .allowanceCharge(DocumentAllowanceCharge.of(AllowanceCharge.discount("10", "remise")))
                        .build(),
                Samples.DAY);
        ObjectNode json = MAPPER.valueToTree(invoice);
        set(json, "/calculated/allowancesAndCharges/1/agreed/allowanceCharge/measure/percent", "11");
        assertThat(InvoiceCheck.standard().check(read(json)))
                .extracting(finding -> finding.code() + " " + finding.path())
                .contains("SUM-PART-01 calculated.allowancesAndCharges[1].agreed");
    }

    private static List<String> hints(JsonNode json) {
        return InvoiceCheck.standard().check(read(json)).stream()
                .map(finding -> finding.path() + ": " + finding.hint().orElse(""))
                .toList();
    }

    private static Invoice read(JsonNode json) {
        return MAPPER.convertValue(json, Invoice.class);
    }

    private static void more(ObjectNode json, String pointer) {
        JsonNode amount = json.at(pointer);
        Assume.that(!amount.isMissingNode());
        Money right = Money.parse(amount.textValue());
        Money cent = Money.ofMinor(right.getCurrencyUnit(), 1);
        set(json, pointer, right.plus(cent).toString());
    }

    private static void follow(ObjectNode json, Finding finding) {
        String hint = finding.hint().orElse("");
        Matcher state = STATE.matcher(hint);
        if (state.find()) {
            String at = state.group(1) == null ? finding.path() : "calculated.totals.rounding";
            set(json, pointer(at), state.group(2));
        }
        Matcher follows = FOLLOWS.matcher(hint.substring(Math.max(0, hint.indexOf("; then "))));
        while (hint.contains("; then ") && follows.find()) {
            set(json, pointer(follows.group(1)), follows.group(2));
        }
    }

    private static String pointer(String path) {
        return "/" + path.replaceAll("\\[([0-9]+)\\]", "/$1").replace('.', '/');
    }

    private static void set(ObjectNode json, String pointer, String text) {
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) json.at(at.head())).put(at.last().getMatchingProperty(), text);
    }
}
