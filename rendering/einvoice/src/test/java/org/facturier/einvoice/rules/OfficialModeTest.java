package org.facturier.einvoice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the official files forgive or forbid what the norm does not, and where the two of them differ: by hand, as the corpus that
 * holds all of it stands beside the project.
 */
class OfficialModeTest {

    /** Less than one unit is forgiven for S, L and M in UBL, for Z, E, AE, K and G in CII, and for O nowhere. */
    @ParameterizedTest
    @CsvSource({
        "S,BR-S-08,true,false",
        "L,BR-AF-08,true,true",
        "M,BR-AG-08,true,true",
        "Z,BR-Z-08,false,true",
        "E,BR-E-08,false,true",
        "AE,BR-AE-08,false,true",
        "K,BR-IC-08,false,true",
        "G,BR-G-08,false,true",
        "O,BR-O-08,false,false"
    })
    void rule_08_forgives_by_category_and_syntax(String category, String rule, boolean ubl, boolean cii) {
        String near = "[" + category + "] BT-116=100.99";
        assertThat(!ubl(near).contains(rule)).isEqualTo(ubl);
        assertThat(!cii(near).contains(rule)).isEqualTo(cii);
        String far = "[" + category + "] BT-116=101.00";
        assertThat(ubl(far)).contains(rule);
        assertThat(!cii(far).contains(rule)).isEqualTo(category.equals("L") || category.equals("M"));
    }

    @Test
    void rule_08_without_an_amount_or_a_rate() {
        assertThat(cii("BT-116=")).contains("BR-S-08", "BR-45");
        assertThat(strict("BT-119=")).contains("BR-S-08", "BR-48");
        assertThat(ubl("BT-119=")).contains("BR-48").doesNotContain("BR-S-08");
        assertThat(ubl("BT-119=21")).contains("BR-S-08");
        assertThat(strict("[E] BT-118#2=Z; BT-119#2=0; BT-116#2=0.00; BT-117#2=0.00"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"S,BR-S-01", "L,BR-AF-01", "M,BR-AG-01"})
    void rule_01_of_cii_counts_lines_apart_from_the_rest(String category, String rule) {
        String at = "[" + category + "] ";
        assertThat(cii(at + "BG-23=")).contains(rule);
        assertThat(ubl(at + "BG-23=")).contains(rule);
        assertThat(cii(at + "BG-20=; BG-21=; BG-23=")).contains(rule);
        assertThat(cii(at + "BG-20=; BG-21=; BT-107=; BT-108=")).isEmpty();
        assertThat(cii(at + "BG-20=; BG-23=; BT-107=; BT-109=110.00")).contains(rule);
    }

    @Test
    void rule_01_where_nothing_is_of_the_category() {
        String row = "BT-118#2=%s; BT-119#2=0; BT-116#2=0.00; BT-117#2=0.00";
        assertThat(ubl(row.formatted("Z"))).isEmpty();
        assertThat(cii(row.formatted("Z"))).containsExactly("BR-Z-01");
        assertThat(cii("BT-118#2=O; BT-116#2=0.00; BT-117#2=0.00; BT-121#2=VATEX-EU-O"))
                .contains("BR-O-01");
        assertThat(ubl(row.formatted("L"))).contains("BR-AF-01", "BR-AF-08");
        assertThat(cii(row.formatted("L"))).isEmpty();
        assertThat(cii("[O] BG-23=")).doesNotContain("BR-O-01");
        assertThat(ubl("[O] BG-23=")).contains("BR-O-01");
        assertThat(cii("[Z] BG-23=")).contains("BR-Z-01");
        assertThat(ubl("[E] BG-23=")).contains("BR-E-01");
        assertThat(cii("[O] BT-118#2=O; BT-116#2=0.00; BT-117#2=0.00; BT-121#2=VATEX-EU-O"))
                .contains("BR-O-01");
    }

    @Test
    void igic_at_zero_is_refused_in_cii_only() {
        String zero =
                "[L] BT-152=0; BT-96=0; BT-103=0; BT-119=0; BT-117=0.00; BT-110=0.00; BT-112=100.00; BT-115=80.00";
        assertThat(cii(zero)).containsExactlyInAnyOrder("BR-AF-05", "BR-AF-06", "BR-AF-07");
        assertThat(ubl(zero)).isEmpty();
        assertThat(strict(zero)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BT-116=,BR-45", "BT-117=,BR-46", "BT-119=,BR-48"})
    void rows_of_igic_are_not_asked_for_their_parts_in_cii(String change, String rule) {
        assertThat(cii("[L] " + change)).doesNotContain(rule);
        assertThat(ubl("[L] " + change)).contains(rule);
        assertThat(strict("[L] " + change)).contains(rule);
        assertThat(cii("[M] " + change)).doesNotContain(rule);
        assertThat(cii(change)).contains(rule);
    }

    @Test
    void br_co_17_is_not_asked_of_igic_and_ipsi_in_cii() {
        assertThat(cii("[L] BT-117=17.00")).doesNotContain("BR-CO-17");
        assertThat(cii("[M] BT-117=17.00")).doesNotContain("BR-CO-17");
        assertThat(ubl("[L] BT-117=17.00")).contains("BR-CO-17", "BR-AF-09");
    }

    @Test
    void br_co_14_a_total_vat_that_is_missing() {
        assertThat(ubl("BT-110=")).contains("BR-CO-14", "BR-CO-15");
        assertThat(ubl("BT-110=; BG-23=")).doesNotContain("BR-CO-14");
        assertThat(cii("BT-110=")).doesNotContain("BR-CO-14");
    }

    @Test
    void br_co_15_a_total_without_vat_is_taken_in_cii() {
        assertThat(cii("BT-112=100.00; BT-115=80.00")).isEmpty();
        assertThat(ubl("BT-112=100.00; BT-115=80.00")).containsExactly("BR-CO-15");
        assertThat(strict("BT-112=100.00; BT-115=80.00")).containsExactly("BR-CO-15");
    }

    @Test
    void br_co_15_is_not_asked_without_a_currency() {
        assertThat(cii("BT-5=; BT-112=1.00")).doesNotContain("BR-CO-15");
        assertThat(strict("BT-5=; BT-112=1.00")).contains("BR-CO-15");
        assertThat(cii("BT-109=")).contains("BR-CO-15", "BR-13");
    }

    /** UBL rounds where something is taken off, CII nowhere. */
    @Test
    void br_co_16_rounds_in_ubl() {
        String thousandths = "BT-112=25.484; BT-113=; BT-114=-0.01; BT-115=25.47";
        assertThat(ubl(thousandths)).contains("BR-CO-16");
        assertThat(ubl(thousandths.replace("BT-113=", "BT-113=0.00"))).doesNotContain("BR-CO-16");
        assertThat(cii(thousandths)).contains("BR-CO-16");
        assertThat(strict("BT-114=-0.01; BT-115=99.99")).isEmpty();
        assertThat(ubl("BT-114=-0.01; BT-115=99.99")).isEmpty();
        assertThat(ubl("BT-114=-0.01; BT-115=100.00")).containsExactly("BR-CO-16");
        assertThat(ubl("BT-114=; BT-115=100.004")).contains("BR-CO-16");
        assertThat(ubl("BT-113=; BT-115=120.00")).isEmpty();
        assertThat(cii("BT-113=120.00; BT-115=0.00")).isEmpty();
        assertThat(cii("BT-115=")).contains("BR-CO-16", "BR-15");
        assertThat(cii("BT-112=")).contains("BR-CO-16", "BR-14");
    }

    @Test
    void the_sums_are_rounded_officially_and_not_strictly() {
        assertThat(ubl("BT-131=100.004")).doesNotContain("BR-CO-10").contains("BR-DEC-23");
        assertThat(strict("BT-131=100.004")).contains("BR-CO-10", "BR-DEC-23");
        assertThat(ubl("BT-92=10.004")).doesNotContain("BR-CO-11");
        assertThat(strict("BT-92=10.004")).contains("BR-CO-11");
        assertThat(cii("BT-99=10.004")).doesNotContain("BR-CO-12");
        assertThat(strict("BT-99=10.004")).contains("BR-CO-12");
    }

    /** The double of 101.005 is 101.00499999999999545, that of 100.125 is exact; 1.005 x 10 x 10 is 100.49999999999999. */
    @Test
    void a_tie_goes_another_way_in_cii() {
        assertThat(cii("BT-131=101.005; BT-106=101.00")).doesNotContain("BR-CO-10");
        assertThat(cii("BT-131=101.005; BT-106=101.01")).contains("BR-CO-10");
        assertThat(ubl("BT-131=101.005; BT-106=101.00")).contains("BR-CO-10");
        assertThat(ubl("BT-131=101.005; BT-106=101.01")).doesNotContain("BR-CO-10");
        assertThat(cii("BT-131=100.125; BT-106=100.13")).doesNotContain("BR-CO-10");
        assertThat(cii("BT-92=1.005; BT-107=1.00")).doesNotContain("BR-CO-11");
        assertThat(ubl("BT-92=1.005; BT-107=1.01")).doesNotContain("BR-CO-11");
        assertThat(cii("BT-131=100.125; BT-116=100.13")).doesNotContain("BR-S-08");
        assertThat(cii("BT-131=100.125; BT-116=100.12")).contains("BR-S-08");
        assertThat(cii("BT-131=100.125; BT-92=10.125; BT-116=100.00")).doesNotContain("BR-S-08");
        assertThat(cii("BT-131=100.004; BT-92=10.004; BT-99=10.004; BT-116=100.00"))
                .doesNotContain("BR-S-08");
    }

    @Test
    void sums_that_are_missing_hold_where_nothing_is_summed() {
        assertThat(strict("BG-20=; BT-107=; BT-109=110.00")).doesNotContain("BR-CO-11", "BR-CO-13");
        assertThat(strict("BG-21=; BT-108=; BT-109=90.00")).doesNotContain("BR-CO-12", "BR-CO-13");
        assertThat(strict("BT-107=")).contains("BR-CO-11", "BR-CO-13");
        assertThat(strict("BT-108=")).contains("BR-CO-12", "BR-CO-13");
        assertThat(strict("BT-106=")).contains("BR-12", "BR-CO-10", "BR-CO-13");
    }

    @Test
    void without_totals_only_br_co_15_is_asked_officially() {
        assertThat(cii("BG-22=")).containsExactly("BR-CO-15");
        assertThat(strict("BG-22=")).contains("BR-CO-10", "BR-CO-11", "BR-CO-12", "BR-CO-13", "BR-CO-15", "BR-CO-16");
    }

    @Test
    void an_accounting_currency_wants_its_total() {
        assertThat(cii("BT-6=SEK")).containsExactlyInAnyOrder("BR-53", "BR-DEC-15");
        assertThat(ubl("BT-6=SEK")).containsExactly("BR-53");
        assertThat(cii("BT-6=EUR")).containsExactly("BR-53");
        assertThat(ubl("BT-6=EUR")).isEmpty();
        assertThat(strict("BT-6=EUR")).isEmpty();
        assertThat(strict("BT-6=EUR; BT-110=")).contains("BR-53");
        assertThat(cii("BT-6=EUR; BT-110=")).contains("BR-53", "BR-DEC-15");
        assertThat(cii("BT-6=SEK; BG-22=")).doesNotContain("BR-53");
        assertThat(ubl("BT-6=SEK; BG-22=")).contains("BR-53");
        assertThat(cii("BT-6=SEK; BT-111=224.00; BT-110=20.001")).doesNotContain("BR-DEC-13");
    }

    @Test
    void beside_what_is_out_of_scope_cii_looks_at_two_places() {
        assertThat(ubl("[O] BT-102=S; BT-103=20")).contains("BR-O-14").doesNotContain("BR-O-13", "BR-O-11", "BR-O-12");
        assertThat(cii("[O] BT-102=S; BT-103=20")).contains("BR-O-13", "BR-O-14");
        assertThat(ubl("[O] BT-95=S; BT-96=20")).contains("BR-O-13").doesNotContain("BR-O-14");
        assertThat(cii("[O] BT-95=S; BT-96=20")).contains("BR-O-13", "BR-O-14");
        assertThat(ubl("[O] BT-151=S; BT-152=20")).contains("BR-O-12").doesNotContain("BR-O-11");
        assertThat(cii("[O] BT-151=S; BT-152=20")).contains("BR-O-11", "BR-O-12");
        assertThat(ubl("[O] BT-118#2=S")).contains("BR-O-11").doesNotContain("BR-O-12");
        assertThat(cii("[O] BT-118#2=S")).contains("BR-O-11", "BR-O-12");
        assertThat(strict("[O] BT-151=; BT-95=; BT-102=")).doesNotContain("BR-O-12", "BR-O-13", "BR-O-14");
    }

    @ParameterizedTest
    @CsvSource({"BT-29,BT-30,BT-31", "BT-30,BT-31,BT-29", "BT-31,BT-29,BT-30"})
    void one_way_to_know_the_seller_is_enough(String kept, String one, String other) {
        assertThat(strict(one + "=; " + other + "=")).doesNotContain("BR-CO-26");
    }

    @Test
    void who_must_be_identified() {
        assertThat(strict("BT-31=; BG-11=; BT-32=12")).isEmpty();
        assertThat(strict("BT-31=")).as("the representative").isEmpty();
        assertThat(strict("[G] BT-31=; BG-11=; BT-32=12")).containsExactlyInAnyOrder("BR-G-02", "BR-G-03", "BR-G-04");
        assertThat(strict("[G] BT-31=")).isEmpty();
        assertThat(strict("[K] BT-31=; BG-11=; BT-32=12"))
                .containsExactlyInAnyOrder("BR-IC-02", "BR-IC-03", "BR-IC-04");
        assertThat(strict("[K] BT-48=")).containsExactlyInAnyOrder("BR-IC-02", "BR-IC-03", "BR-IC-04");
        assertThat(strict("[AE] BT-48=")).isEmpty();
        assertThat(strict("[AE] BT-47=")).isEmpty();
        assertThat(strict("[AE] BT-31=; BG-11=; BT-32=12")).isEmpty();
        assertThat(strict("[AE] BT-31=; BG-11=")).contains("BR-AE-02", "BR-AE-03", "BR-AE-04");
        assertThat(strict("[O] BT-48=DE1")).contains("BR-O-02", "BR-O-03", "BR-O-04");
        assertThat(strict("[O] BT-63=FR1")).contains("BR-O-02");
        assertThat(strict("[O] BT-32=12")).isEmpty();
        assertThat(strict("[O] BT-31=FR1; BG-20=; BT-107=; BT-109=110.00"))
                .contains("BR-O-02", "BR-O-04")
                .doesNotContain("BR-O-03");
        assertThat(strict("[O] BT-31=FR1; BG-21=; BT-108=; BT-109=90.00"))
                .contains("BR-O-02", "BR-O-03")
                .doesNotContain("BR-O-04");
    }

    @Test
    void when_a_supply_within_the_union_was_delivered() {
        assertThat(strict("[K] BT-72=")).isEmpty();
        assertThat(strict("[K] BT-72=; BT-73=")).isEmpty();
        assertThat(strict("[K] BT-72=; BT-74=")).isEmpty();
        assertThat(strict("[K] BG-14=")).isEmpty();
        assertThat(strict("[K] BT-72=; BT-73=; BT-74=")).contains("BR-IC-11", "BR-CO-19");
        assertThat(strict("[K] BG-13=")).contains("BR-IC-12");
    }

    @Test
    void a_period_of_one_day_and_one_that_is_open_are_in_order() {
        assertThat(strict("BT-73=2026-08-01; BT-74=2026-08-01")).isEmpty();
        assertThat(strict("BT-73=; BT-134=")).isEmpty();
        assertThat(strict("BT-74=; BT-135=")).isEmpty();
        assertThat(strict("BT-134=2026-08-02; BT-135=2026-08-02")).isEmpty();
    }

    @Test
    void prices_of_zero_are_prices() {
        assertThat(strict("BT-146=0; BT-148=0")).isEmpty();
        assertThat(strict("BG-29=")).containsExactly("BR-26");
        assertThat(strict("BT-148=; BT-147=")).isEmpty();
    }

    @Test
    void one_reason_is_enough() {
        for (String one : Set.of("BT-97", "BT-98", "BT-104", "BT-105", "BT-139", "BT-140", "BT-144", "BT-145")) {
            assertThat(strict(one + "=")).as(one).isEmpty();
        }
    }

    @Test
    void each_document_of_ubl_has_types_of_its_own() {
        assertThat(broken("BT-3=381", Syntax.UBL_INVOICE, Mode.STRICT)).containsExactly("BR-CL-01");
        assertThat(broken("BT-3=380", Syntax.UBL_CREDIT_NOTE, Mode.STRICT)).containsExactly("BR-CL-01");
        assertThat(broken("BT-3=381", Syntax.UBL_CREDIT_NOTE, Mode.STRICT)).isEmpty();
        assertThat(broken("BT-3=381", Syntax.CII, Mode.STRICT)).isEmpty();
        assertThat(broken("BT-3=999", Syntax.CII, Mode.STRICT)).containsExactly("BR-CL-01");
    }

    @Test
    void each_place_of_a_code_is_looked_at() {
        assertThat(strict("BT-18=1; BT-18-1=??")).containsExactly("BR-CL-07");
        assertThat(strict("BT-29-1=9999")).containsExactly("BR-CL-10");
        assertThat(strict("BT-46-1=9999")).containsExactly("BR-CL-10");
        assertThat(strict("BT-47-1=9999")).containsExactly("BR-CL-11");
        assertThat(strict("BT-61-1=9999")).containsExactly("BR-CL-11");
        assertThat(strict("BT-40=XX")).containsExactly("BR-CL-14");
        assertThat(strict("BT-69=XX")).containsExactly("BR-CL-14");
        assertThat(strict("BT-80=XX")).containsExactly("BR-CL-14");
        assertThat(strict("BT-102=X")).contains("BR-CL-17");
        assertThat(strict("BT-140=999")).containsExactly("BR-CL-19");
        assertThat(strict("BT-145=???")).containsExactly("BR-CL-20");
        assertThat(strict("BT-150=piece")).containsExactly("BR-CL-23");
        assertThat(strict("BT-130=piece")).containsExactly("BR-CL-23");
        assertThat(strict("BT-49-1=??")).containsExactly("BR-CL-25");
        assertThat(strict("BT-48=12345")).containsExactly("BR-CO-09");
        assertThat(strict("BT-63=12345")).containsExactly("BR-CO-09");
        assertThat(strict("BT-48=D")).containsExactly("BR-CO-09");
        assertThat(strict("BT-48=EL123")).isEmpty();
        assertThat(strict("BT-48=fr123")).containsExactly("BR-CO-09");
    }

    @Test
    void the_codes_of_a_second_line_are_looked_at() {
        assertThat(strict("BT-140#2=999; BT-145#2=???; BT-128#2=1; BT-128-1#2=??; BT-151#2=X"))
                .contains("BR-CL-19", "BR-CL-20", "BR-CL-07", "BR-CL-18");
    }

    @Test
    void split_payment_is_seen_wherever_it_stands() {
        assertThat(strict("BT-151=B")).contains("BR-B-01", "BR-B-02");
        assertThat(strict("BT-95=B")).contains("BR-B-01", "BR-B-02");
        assertThat(strict("BT-102=B")).contains("BR-B-01", "BR-B-02");
        assertThat(strict("BT-118=B")).contains("BR-B-01", "BR-B-02");
        assertThat(strict("[B] BT-118=S")).contains("BR-B-02");
        assertThat(strict("[E] BT-151=B")).contains("BR-B-01").doesNotContain("BR-B-02");
        assertThat(cii("[B] BT-69=FR")).contains("BR-B-01");
        assertThat(cii("[B] BT-40=; BT-159=")).doesNotContain("BR-B-01");
    }

    @Test
    void the_due_date_is_asked_where_something_is_due() {
        assertThat(RuleExamplesTest.broken(Example.invoice("BT-9="), Syntax.CII, Mode.STRICT))
                .isEmpty();
        assertThat(RuleExamplesTest.broken(Example.invoice("BT-20="), Syntax.CII, Mode.STRICT))
                .isEmpty();
        String paid = "BT-9=; BT-20=; BT-113=120.00; BT-115=0.00";
        assertThat(RuleExamplesTest.broken(Example.invoice(paid), Syntax.CII, Mode.STRICT))
                .isEmpty();
        String little = "BT-9=; BT-20=; BT-113=119.99; BT-115=0.01";
        assertThat(RuleExamplesTest.broken(Example.invoice(little), Syntax.CII, Mode.STRICT))
                .containsExactly("BR-CO-25");
    }

    @Test
    void a_payment_without_accounts_breaks_br_61_in_ubl_only() {
        assertThat(ubl("BG-17=")).containsExactly("BR-61");
        assertThat(cii("BG-17=")).isEmpty();
        assertThat(ubl("BG-17=; BT-81=42")).isEmpty();
    }

    @Test
    void an_address_that_is_missing_names_no_country() {
        assertThat(ubl("BG-5=")).contains("BR-08").doesNotContain("BR-09");
        assertThat(cii("BG-5=")).contains("BR-08", "BR-09");
        assertThat(ubl("BG-8=")).contains("BR-10").doesNotContain("BR-11");
        assertThat(strict("BG-8=")).contains("BR-10", "BR-11");
        assertThat(strict("BG-12=")).contains("BR-19", "BR-20");
        assertThat(strict("BG-4=")).contains("BR-06", "BR-08", "BR-09");
        assertThat(strict("BG-7=")).contains("BR-07", "BR-10", "BR-11");
    }

    @Test
    void ten_characters_of_a_card_pass_officially_whatever_they_are() {
        assertThat(cii("BT-87=4111111111")).isEmpty();
        assertThat(cii("BT-87=*******1234")).containsExactly("BR-51");
        assertThat(strict("BT-87=4111111111")).containsExactly("BR-51");
    }

    private static Set<String> strict(String example) {
        Set<String> ubl = broken(example, Syntax.UBL_INVOICE, Mode.STRICT);
        assertThat(broken(example, Syntax.CII, Mode.STRICT)).isEqualTo(ubl);
        return ubl;
    }

    private static Set<String> ubl(String example) {
        return broken(example, Syntax.UBL_INVOICE, Mode.OFFICIAL);
    }

    private static Set<String> cii(String example) {
        return broken(example, Syntax.CII, Mode.OFFICIAL);
    }

    private static Set<String> broken(String example, Syntax syntax, Mode mode) {
        return broken(Subject.of(Example.invoice(example), syntax, mode));
    }

    private static Set<String> broken(Subject subject) {
        return EuropeanRules.standard().check(subject).stream()
                .map(finding -> finding.code().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
