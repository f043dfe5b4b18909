package org.facturier.einvoice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;
import org.facturier.einvoice.syntax.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the norm asks more than the official files, or something else. */
class StrictModeTest {

    /** A second line of 50.00 at 10 %, totals and one row for 20 % left as they are but for the sums. */
    private static final String TWO_RATES = "BT-126#2=2; BT-129#2=1; BT-130#2=C62; BT-131#2=50.00; BT-146#2=50.00; "
            + "BT-151#2=S; BT-152#2=10; BT-153#2=Chair; BT-106=150.00; BT-109=150.00; BT-112=170.00; BT-115=150.00";

    private static final String SECOND_ROW =
            "; BT-116#2=50.00; BT-117#2=5.00; BT-118#2=S; BT-119#2=10.0; BT-110=25.00; "
                    + "BT-112=175.00; BT-115=155.00";

    @Test
    void br_s_01_each_rate_has_its_row() {
        assertStrictOnly("BR-S-01", Syntax.UBL_INVOICE, TWO_RATES);
        assertThat(strict(TWO_RATES + SECOND_ROW)).isEmpty();
    }

    @Test
    void br_s_01_no_rate_has_two_rows() {
        assertStrictOnly("BR-S-01", Syntax.UBL_INVOICE, "BT-116#2=0.00; BT-117#2=0.00; BT-118#2=S; BT-119#2=20.00");
    }

    @ParameterizedTest
    @CsvSource({"BR-AF-01,L", "BR-AG-01,M"})
    void br_af_01_and_br_ag_01_each_rate_has_its_row(String rule, String category) {
        assertStrictOnly(rule, Syntax.UBL_INVOICE, "[" + category + "] BT-96=1");
    }

    @Test
    void br_co_14_a_total_vat_that_is_missing_is_none() {
        assertStrictOnly("BR-CO-14", Syntax.CII, "BT-110=; BT-112=100.00; BT-115=80.00");
        assertThat(strict("[Z] BT-110=")).isEmpty();
    }

    @Test
    void br_12_to_br_15_are_asked_of_an_invoice_without_totals() {
        for (String rule : Set.of("BR-12", "BR-13", "BR-14", "BR-15")) {
            assertStrictOnly(rule, Syntax.CII, "BG-22=");
            assertStrictOnly(rule, Syntax.UBL_INVOICE, "BG-22=");
        }
    }

    @Test
    void br_12_is_asked_where_only_the_total_vat_made_the_totals() throws IOException {
        Reading reading = read("""
                <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
                  <cbc:ID>F-1</cbc:ID>
                  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
                  <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">0.00</cbc:TaxAmount></cac:TaxTotal>
                </Invoice>
                """);
        assertThat(reading.invoice().totals()).isPresent();
        assertThat(broken(Subject.of(reading, Mode.STRICT))).contains("BR-12", "BR-13", "BR-14", "BR-15");
        assertThat(broken(Subject.of(reading, Mode.OFFICIAL))).doesNotContain("BR-12", "BR-13", "BR-14", "BR-15");
    }

    @Test
    void br_17_a_payee_by_either_name_of_the_seller_is_the_seller() {
        assertStrictOnly("BR-17", Syntax.UBL_INVOICE, "BT-59=Dupont SAS");
        assertStrictOnly("BR-17", Syntax.CII, "BT-59=Dupont Meubles");
    }

    @Test
    void br_17_a_payee_by_the_registration_of_the_seller_is_the_seller() {
        assertStrictOnly("BR-17", Syntax.CII, "BT-61=123456789; BT-61-1=0002");
        assertThat(strict("BT-61=123456789; BT-61-1=0009")).isEmpty();
    }

    @Test
    void br_17_numbers_of_different_schemes_are_different() {
        String other = "BT-60=4012345000016; BT-60-1=0002";
        assertThat(strict(other)).isEmpty();
        assertThat(official(Syntax.CII, other)).containsExactly("BR-17");
        assertThat(strict("BT-60=4012345000016; BT-60-1=0088")).containsExactly("BR-17");
    }

    @Test
    void br_27_a_price_that_is_missing_is_not_negative() {
        assertThat(strict("BT-146=")).containsExactly("BR-26");
        assertThat(strict("BG-29=")).containsExactly("BR-26");
        assertThat(official(Syntax.CII, "BT-146=")).containsExactlyInAnyOrder("BR-26", "BR-27");
    }

    @Test
    void br_49_is_asked_where_only_what_to_quote_is_stated() throws IOException {
        Reading reading = read("""
                <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
                    xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100">
                  <rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeSettlement>
                    <ram:PaymentReference>F-1</ram:PaymentReference>
                  </ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction>
                </rsm:CrossIndustryInvoice>
                """);
        assertThat(broken(Subject.of(reading, Mode.STRICT))).contains("BR-49");
        assertThat(broken(Subject.of(reading, Mode.OFFICIAL))).doesNotContain("BR-49");
    }

    @Test
    void br_50_an_account_has_an_identifier_whatever_the_means() {
        assertStrictOnly("BR-50", Syntax.CII, "BT-81=10; BT-84=");
        assertStrictOnly("BR-50", Syntax.UBL_INVOICE, "BT-81=10; BT-84=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "30", "42", "45", "50", "56", "58", "94"})
    void br_61_each_credit_transfer_names_an_account(String means) {
        assertThat(strict("BG-17=; BT-81=" + means)).containsExactly("BR-61");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "20", "31", "48", "49", "54", "59", "ZZZ"})
    void br_61_other_means_need_no_account(String means) {
        assertThat(strict("BG-17=; BT-81=" + means)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234", "9090", "123456", "************1234", "411111******1111", "4111 11** **** 1111", "x-1234"
            })
    void br_51_a_card_shows_its_last_digits(String number) {
        assertThat(strict("BT-87=" + number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4111111111111111", "4111 1111 1111 1111", "123", "1234567", "****", "4111111**** 1111", "1234*"
            })
    void br_51_a_card_shows_no_more_and_no_less(String number) {
        assertThat(strict("BT-87=" + number)).containsExactly("BR-51");
    }

    @Test
    void br_51_a_card_has_a_number() {
        assertStrictOnly("BR-51", Syntax.CII, "BT-88=A. Holder; BT-87=");
    }

    @Test
    void br_b_01_split_payment_is_domestic_wherever_the_goods_came_from() {
        assertThat(strict("[B] BT-159=CN")).isEmpty();
        assertThat(official(Syntax.CII, "[B] BT-159=CN")).containsExactly("BR-B-01");
        assertThat(strict("[B] BT-80=CH")).containsExactly("BR-B-01");
        assertThat(strict("[B] BT-40=FR")).as("an Italian representative").isEmpty();
        assertThat(strict("[B] BT-40=FR; BT-69=FR")).containsExactly("BR-B-01");
        assertThat(strict("[B] BG-15=")).isEmpty();
        assertThat(strict("[B] BT-55=; BT-40=; BG-11=")).contains("BR-B-01");
    }

    @Test
    void br_co_17_a_row_without_a_rate_has_no_vat() {
        assertThat(strict("[O] BT-117=0.40; BT-110=0.40; BT-112=100.40; BT-115=80.40"))
                .containsExactlyInAnyOrder("BR-CO-17", "BR-O-09");
        assertThat(official(Syntax.UBL_INVOICE, "[O] BT-117=0.40; BT-110=0.40; BT-112=100.40; BT-115=80.40"))
                .containsExactly("BR-O-09");
    }

    @ParameterizedTest
    @CsvSource({"BR-CO-09,BT-31=AN123456", "BR-CL-14,BT-40=AN", "BR-CL-15,BT-159=AN"})
    void the_netherlands_antilles_are_no_country_any_more(String rule, String change) {
        assertStrictOnly(rule, Syntax.CII, change);
    }

    @ParameterizedTest
    @CsvSource({"BR-CL-14,BT-40=SS", "BR-CL-15,BT-159=SS"})
    void south_sudan_is_a_country(String rule, String change) {
        assertThat(strict(change)).isEmpty();
        assertThat(official(Syntax.CII, change)).containsExactly(rule);
        assertThat(official(Syntax.UBL_INVOICE, change)).isEmpty();
    }

    @Test
    void br_cl_17_is_about_the_rows_in_each_syntax_and_br_cl_18_about_lines_alone() {
        assertThat(strict("BT-118=X")).contains("BR-CL-17").doesNotContain("BR-CL-18");
        assertThat(official(Syntax.CII, "BT-118=X")).contains("BR-CL-18").doesNotContain("BR-CL-17");
    }

    @Test
    void br_cl_22_small_letters_are_no_code_of_vatex() {
        assertStrictOnly("BR-CL-22", Syntax.CII, "[E] BT-121=vatex-eu-132");
    }

    @ParameterizedTest
    @CsvSource({"AE,BR-AE-10,VATEX-EU-IC", "K,BR-IC-10,VATEX-EU-AE", "G,BR-G-10,VATEX-EU-O", "O,BR-O-10,VATEX-EU-G"})
    void rule_10_a_code_means_what_its_category_does(String category, String rule, String code) {
        String change = "[" + category + "] BT-121=" + code;
        assertStrictOnly(rule, Syntax.CII, change);
        assertThat(strict(change + "; BT-120=as the law says")).isEmpty();
    }

    @Test
    void rule_10_an_exemption_may_have_any_code_of_vatex() {
        assertThat(strict("[E] BT-121=VATEX-FR-FRANCHISE")).isEmpty();
        assertThat(strict("[AE] BT-121=VATEX-FR-AE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BT-116=100.50,BR-S-08", "BT-117=20.01,BR-S-09", "BT-117=19.99,BR-CO-17", "BT-117=-20.00,BR-CO-17"})
    void what_the_official_files_forgive_the_norm_does_not(String change, String rule) {
        assertThat(strict(change)).contains(rule);
        assertThat(official(Syntax.UBL_INVOICE, change)).doesNotContain(rule);
    }

    private static void assertStrictOnly(String rule, Syntax syntax, String example) {
        assertThat(strict(example)).contains(rule);
        assertThat(official(syntax, example)).doesNotContain(rule);
    }

    /** {@return what an example breaks strictly, which is the same in both syntaxes} */
    private static Set<String> strict(String example) {
        Set<String> ubl = broken(example, Syntax.UBL_INVOICE, Mode.STRICT);
        assertThat(broken(example, Syntax.CII, Mode.STRICT)).isEqualTo(ubl);
        return ubl;
    }

    private static Set<String> official(Syntax syntax, String example) {
        return broken(example, syntax, Mode.OFFICIAL);
    }

    private static Set<String> broken(String example, Syntax syntax, Mode mode) {
        ElectronicInvoice invoice = Example.invoice(example);
        return broken(new Subject(invoice, syntax, Trace.nothing(), mode));
    }

    private static Set<String> broken(Subject subject) {
        return EuropeanRules.standard().check(subject).stream()
                .map(finding -> finding.code().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Reading read(String xml) throws IOException {

        return Documents.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), ReadingLimits.standard())
                .orThrow();
    }
}
