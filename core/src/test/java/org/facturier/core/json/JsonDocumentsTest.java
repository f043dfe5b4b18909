package org.facturier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.letter.Letter;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.Percentage;
import org.facturier.core.parsing.JsonRule;
import org.facturier.core.party.Party;
import org.facturier.core.pricing.BoundedPrice;
import org.facturier.core.pricing.FlatPrice;
import org.facturier.core.pricing.GraduatedPrice;
import org.facturier.core.pricing.PackagePrice;
import org.facturier.core.pricing.PercentagePrice;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.pricing.QuantityPrice;
import org.facturier.core.pricing.Tier;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.pricing.VolumePrice;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonDocumentsTest {

    private static final JsonMapper MAPPER = FacturierJson.mapper();

    @Test
    void an_unknown_property_stands_on_its_own_line_and_not_on_the_last_of_what_holds_it() throws IOException {
        assertThat(refused(
                                "[{\"form\":1,\n \"kind\":\"BUSINESS\",\n \"colour\":1,\n \"name\":\"x\",\n \"id\":\"y\"\n}]")
                        .path())
                .isEqualTo("parties.json:3 $[0].colour");
    }

    @Test
    void an_unknown_property_is_named_with_its_line_and_those_that_are_known() throws IOException {
        Finding finding = refused("[{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\",\n \"colour\":1}]");
        assertThat(finding.path()).isEqualTo("parties.json:2 $[0].colour");
        assertThat(finding.message()).startsWith("unknown property 'colour'").contains("tradingName");
    }

    @Test
    void a_wrong_value_is_named_with_its_path_and_what_was_expected() throws IOException {
        Finding country = refused(
                "[{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\",\"address\":{\"city\":\"y\",\"country\":\"FX\"}}]");
        assertThat(country.path()).endsWith("$[0].address.country");
        assertThat(country.message()).contains("unknown country 'FX'").contains("ISO 3166");
    }

    @Test
    void a_circumstance_that_nobody_knows_or_that_is_not_of_a_party_is_named() throws IOException {
        String party = "[{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\",\"taxFacts\":{\"%s\":true}}]";
        Finding unknown = refused(party.replace("%s", "BUYER_IS_NICE"));
        assertThat(unknown.path()).contains("$[0].taxFacts");
        assertThat(unknown.message()).contains("BUYER_IS_NICE").contains("BUYER_REGISTERED_THERE");
        assertThat(refused(party.replace("%s", "EXPORT_PROVEN")).message()).contains("say it in the header");
        assertThat(refused(party.replace("%s", "EXPORT_PROVEN").replace("true", "null"))
                        .message())
                .isEqualTo("EXPORT_PROVEN is neither true nor false");
    }

    @Test
    void what_is_missing_is_named_at_once() throws IOException {
        assertThat(refused("[{\"form\":1}]").message()).isEqualTo("needed here: kind, name");
    }

    @Test
    void the_hint_speaks_of_as_many_as_are_missing() throws IOException {
        assertThat(refused("[{\"form\":1}]").hint()).contains("add them, or look for misspelt names");
        assertThat(refused("[{\"form\":1,\"kind\":\"BUSINESS\"}]").hint())
                .contains("add it, or look for a misspelt name");
    }

    @Test
    void a_form_that_is_missing_or_too_much_says_where_it_belongs() throws IOException {
        String address = "\"address\":{\"form\":1,\"city\":\"x\",\"country\":\"FR\"}";
        assertThat(refused("[{\"kind\":\"BUSINESS\",\"name\":\"x\"}]").hint())
                .contains("put \"form\": 1 first in this object");
        assertThat(refused("[{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\"," + address + "}]")
                        .hint())
                .contains("leave it out: a part of a document states no form");
    }

    @Test
    void a_name_of_an_entry_that_does_not_fit_is_told_once_and_as_what_json_can_have() throws IOException {
        TypeReference<Map<Integer, Money>> amounts = new TypeReference<>() {};
        assertThat(JsonDocuments.standard()
                        .read("x.json", stream("{\"one\":\"EUR 1\",\"2\":\"EUR 2\"}"), amounts)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR JSON-VALUE-01 at x.json:1 $.one: the name of an entry is a whole number in quotes,"
                                + " not \"one\" - put there what the message expects");
    }

    @Test
    void a_nature_without_a_class_of_rates_is_of_the_standard_rate() throws IOException {
        SupplyNature goods = SupplyNature.of(SupplyKind.GOODS);
        String lamp = "{\"description\":\"x\",\"price\":{\"unitPrice\":\"EUR 1\"},\"nature\":{\"kind\":\"GOODS\"}}";
        assertThat(MAPPER.readValue(lamp, LineItem.class).nature()).contains(goods);
        assertThat(MAPPER.writeValueAsString(goods)).isEqualTo("{\"kind\":\"GOODS\",\"rate\":\"STANDARD\"}");
    }

    @Test
    void broken_and_empty_texts_are_no_documents() throws IOException {
        assertThat(refused("").code()).isEqualTo(JsonRule.WELL_FORMED.code());
        assertThat(refused("null").code()).isEqualTo(JsonRule.WELL_FORMED.code());
        assertThat(refused("[{\"kind\"").code()).hasToString("JSON-SYNTAX-01");
        assertThat(refused("[] []").code()).isEqualTo(JsonRule.WELL_FORMED.code());
    }

    @Test
    void a_property_given_twice_is_refused() throws IOException {
        assertThat(refused("[{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\",\"name\":\"y\"}]")
                        .message())
                .contains("name");
    }

    @Test
    void a_name_of_20_megabytes_is_refused_in_a_short_message() throws IOException {
        Finding finding = refused("[{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"" + "x".repeat(20 << 20) + "\"}]");
        assertThat(finding.message()).contains("100000").hasSizeLessThan(1000);
    }

    @Test
    void an_unknown_currency_is_refused() throws IOException {
        assertThat(read("\"XYZ 12.00\"", Money.class).message()).contains("XYZ");
    }

    @Test
    void a_negative_unit_price_is_refused() throws IOException {
        assertThat(read("{\"description\":\"x\",\"price\":{\"unitPrice\":\"EUR -1\"}}", LineItem.class)
                        .message())
                .contains("BR-27");
    }

    @Test
    void a_percentage_above_100_is_refused() throws IOException {
        assertThat(read("\"100.5\"", Percentage.class).message()).contains("between 0 and 100");
    }

    @Test
    void a_day_is_a_day_of_the_calendar_and_nothing_else() throws IOException {
        for (String wrong :
                List.of("20260131", "\"2026-01-31T23:30:00Z\"", "\"\"", "\"2026-02-30\"", "\"9999-01-01\"")) {
            assertThat(read(
                                    "{\"from\":" + wrong + ",\"until\":\"2026-03-01\"}",
                                    org.facturier.core.measure.ServicePeriod.class)
                            .message())
                    .as(wrong)
                    .contains("day");
        }
    }

    @Test
    void an_element_that_is_null_is_refused() throws IOException {
        assertThat(refused("[null]").message()).contains("null");
        assertThat(refused("[{\"form\":1,\"kind\":\"BUSINESS\",\"name\":\"x\",\"accounts\":[null]}]")
                        .message())
                .isEqualTo("an element is null");
    }

    @Test
    void a_wrong_account_number_does_not_stand_in_the_finding() throws IOException {
        Finding finding = read("\"FR7630006000011234567890188\"", org.facturier.core.party.Iban.class);
        assertThat(finding.message()).contains("FR76****").doesNotContain("3000600001");
    }

    @Test
    void an_amount_of_endless_digits_is_refused_at_once() throws IOException {
        assertThat(read("\"EUR 1" + "0".repeat(90_000) + "\"", Money.class).message())
                .contains("EUR 12.50");
        assertThat(read("\"EUR 1.005\"", Money.class).message()).contains("more decimals");
    }

    @Test
    void an_exponent_cannot_ask_for_gigabytes() throws IOException {
        assertThat(read("1e999999999", BigDecimal.class).message()).contains("12.5");
    }

    @Test
    void a_schedule_that_does_not_add_up_is_refused() throws IOException {
        String json =
                "{\"total\":\"EUR 10.00\",\"instalments\":[{\"number\":1,\"amount\":\"EUR 9.99\",\"dueOn\":\"2026-01-31\"}]}";
        assertThat(read(json, org.facturier.core.terms.PaymentSchedule.class).message())
                .isEqualTo("the instalments add up to EUR 9.99, not to the total EUR 10.00");
    }

    @Test
    void a_category_that_forbids_a_rate_is_refused() throws IOException {
        assertThat(read("{\"category\":\"O\",\"percent\":\"20\"}", TaxTreatment.class)
                        .message())
                .contains("BR-O-05");
        assertThat(read("{\"category\":\"S\"}", TaxTreatment.class).message()).contains("percent");
        assertThat(read("{\"category\":\"S\",\"percent\":\"0\"}", TaxTreatment.class)
                        .message())
                .contains("0%");
    }

    static List<PricingModel> models() {
        BigMoney price = BigMoney.parse("EUR 1.2345");
        List<Tier> tiers = List.of(
                new Tier(Optional.of(new BigDecimal("100.5")), price, Optional.of(price)),
                new Tier(Optional.empty(), price, Optional.empty()));
        return List.of(
                new FlatPrice(price),
                new UnitPrice(price),
                new GraduatedPrice(tiers),
                new VolumePrice(tiers),
                new PackagePrice(BigDecimal.TEN, price, BigDecimal.ZERO),
                new PercentagePrice(Percentage.of("12"), CurrencyUnit.EUR),
                new BoundedPrice(new UnitPrice(price), Optional.of(price), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void an_agreement_written_and_read_is_the_same(PricingModel model) throws IOException {
        PartnerAgreement agreement = agreement(model);
        String json = MAPPER.writeValueAsString(agreement);
        assertThat(MAPPER.readValue(json, PartnerAgreement.class)).isEqualTo(agreement);
        assertThat(json).contains("\"type\":\"USAGE_FEE\"").doesNotContain("null");
    }

    /** A model that only this host has. */
    record Bargain(BigMoney price) implements PricingModel {
        @Override
        public QuantityPrice price(BigDecimal quantity) {
            return new UnitPrice(price).price(quantity);
        }
    }

    @Test
    void a_host_registers_pricing_models_of_its_own() throws IOException {
        JsonMapper mapper = FacturierJson.mapper();
        mapper.registerSubtypes(new NamedType(Bargain.class, "BARGAIN"));
        PartnerAgreement agreement = agreement(new Bargain(BigMoney.parse("EUR 1")));
        byte[] json = mapper.writeValueAsBytes(agreement);
        assertThat(JsonDocuments.by(mapper)
                        .read("agreement.json", new ByteArrayInputStream(json), PartnerAgreement.class)
                        .orThrow())
                .isEqualTo(agreement);
    }

    @Test
    void a_letter_written_and_read_is_the_same() throws IOException {
        Letter letter = Letter.builder()
                .sender(InvoiceArbitraries.seller())
                .recipient(InvoiceArbitraries.buyer())
                .date(LocalDate.of(2026, 1, 31))
                .language(Locale.FRENCH)
                .subject("Relevé")
                .paragraph("Bonjour,")
                .table(new ReportTable(
                        "",
                        List.of(new Column("on", "Date", Column.Kind.DAY)),
                        List.of(List.of(Cell.of(LocalDate.of(2026, 1, 1)))),
                        List.of()))
                .signature("La comptabilité")
                .build();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(letter), Letter.class))
                .isEqualTo(letter);
    }

    @Test
    void an_account_number_is_whole_in_json() throws IOException {
        PaymentMeans transfer = new PaymentMeans.CreditTransfer(
                org.facturier.core.party.BankAccount.of("FR7630006000011234567890189", "AGRIFRPP"));
        String json = MAPPER.writeValueAsString(transfer);
        assertThat(json).contains("FR7630006000011234567890189");
        assertThat(MAPPER.readValue(json, PaymentMeans.class)).isEqualTo(transfer);
    }

    private static PartnerAgreement agreement(PricingModel model) {
        return PartnerAgreement.builder()
                .id("A1")
                .supplier(InvoiceArbitraries.seller())
                .partner(InvoiceArbitraries.buyer())
                .validFrom(LocalDate.of(2026, 1, 1))
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)))
                .rule(new BillingRule.UsageFee(
                        "hours",
                        "Heures",
                        new BillingCycle(LocalDate.of(2026, 1, 1), CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS),
                        "hours",
                        Unit.HOUR,
                        model,
                        SupplyNature.of(SupplyKind.SERVICE),
                        Optional.of("H-1")))
                .build();
    }

    private static Finding refused(String json) throws IOException {
        return JsonDocuments.standard()
                .read("parties.json", stream(json), new TypeReference<List<Party>>() {})
                .findings()
                .all()
                .get(0);
    }

    private static Finding read(String json, Class<?> type) throws IOException {
        return JsonDocuments.standard()
                .read("x.json", stream(json), type)
                .findings()
                .all()
                .get(0);
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
