package org.facturier.einvoice.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.einvoice.mapping.Issued.draft;
import static org.facturier.einvoice.mapping.Issued.header;
import static org.facturier.einvoice.mapping.Issued.issue;
import static org.facturier.einvoice.mapping.Issued.line;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxRate;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.einvoice.model.Contact;
import org.facturier.einvoice.model.DirectDebit;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.LineVat;
import org.facturier.einvoice.model.PaymentInstructions;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.syntax.Syntax;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Figures on which programs were found to be wrong, each with the place where that was told: they come out of here as they are
 * stated, in both syntaxes. What becomes of them on the way in is in {@code ReceivingTest}.
 */
class VectorsTest {

    private static Optional<BigDecimal> figure(String figure) {
        return Optional.of(new BigDecimal(figure));
    }

    private static ElectronicInvoice hub(Invoice document) {
        return Mapping.of(MappingContext.of(Profile.EN16931))
                .map(document)
                .outcome()
                .orThrow();
    }

    private static ElectronicInvoice hub(LineItem... lines) {
        return hub(issue("F-1", draft(header(), lines)));
    }

    /** Fails unless lines without VAT, VAT and the amount due are these, in the XML of each syntax, and the rules keep silent. */
    private static void assertStated(ElectronicInvoice hub, String net, String vat, String due) {
        for (Syntax syntax : Written.syntaxes(hub)) {
            byte[] xml = Written.bytes(hub, syntax);
            boolean ubl = syntax.isUbl();
            assertThat(Written.amounts(xml, ubl ? "TaxExclusiveAmount" : "TaxBasisTotalAmount"))
                    .containsExactly(new BigDecimal(net));
            assertThat(Written.amounts(xml, ubl ? "TaxAmount" : "TaxTotalAmount"))
                    .contains(new BigDecimal(vat));
            assertThat(Written.amounts(xml, ubl ? "PayableAmount" : "DuePayableAmount"))
                    .containsExactly(new BigDecimal(due));
            assertThat(Written.read(xml).invoice()).isEqualTo(hub);
        }
        assertThat(Written.broken(hub)).isEmpty();
    }

    /** dolibarr-community-modules #781: 46 lines whose VAT is 29.33 line by line; of the group it is 29.31. */
    @Test
    void forty_six_lines_have_the_vat_of_their_sum() {
        List<String> prices = new ArrayList<>(Collections.nCopies(20, "EUR 3.17"));
        prices.addAll(Collections.nCopies(25, "EUR 3.18"));
        prices.add("EUR 3.67");
        ElectronicInvoice hub = hub(prices.stream().map(price -> line(1, price)).toArray(LineItem[]::new));
        assertStated(hub, "146.57", "29.31", "175.88");
    }

    /** dolibarr-community-modules #994: 25.48 with VAT, and a cent less to pay. */
    @Test
    void a_rounding_amount_is_written_and_changes_nothing_else() {
        ElectronicInvoice hub = hub(line(1, "EUR 21.23"))
                .with(Term.bt(114), new BigDecimal("-0.01"))
                .with(Term.bt(115), new BigDecimal("25.47"));
        assertStated(hub, "21.23", "4.25", "25.47");
        assertThat(hub.totals().orElseThrow().withVat()).isEqualTo(figure("25.48"));
        assertThat(Written.amounts(Written.bytes(hub, Syntax.CII), "RoundingAmount"))
                .containsExactly(new BigDecimal("-0.01"));
        assertThat(Written.amounts(Written.bytes(hub, Syntax.UBL_INVOICE), "PayableRoundingAmount"))
                .containsExactly(new BigDecimal("-0.01"));
    }

    /** odoo #253625: the cent that 0.45 x 2.54 and 0.28 x 6.87 lose in rounding was put on the line of 90.30. */
    @Test
    void no_line_carries_the_rounding_of_others() {
        TaxTreatment exempt = new TaxTreatment.Rated(
                new TaxRate(TaxCategory.E, BigDecimal.ZERO),
                Optional.of(new ExemptionReason(Optional.empty(), "Art. 132")));
        TaxTreatment six = TaxTreatment.standard("6");
        ElectronicInvoice hub = hub(
                line("EUR 90.30").quantity(1).treatment(exempt).build(),
                line("EUR 2.54").quantity(new BigDecimal("0.45")).treatment(six).build(),
                line("EUR 6.87").quantity(new BigDecimal("0.28")).treatment(six).build());
        assertThat(hub.lines().stream().map(line -> line.net().orElseThrow()))
                .containsExactly(new BigDecimal("90.30"), new BigDecimal("1.14"), new BigDecimal("1.92"));
        assertStated(hub, "93.36", "0.18", "93.54");
    }

    /** odoo #288250: 6 x 5.504 less a fifth was 26.42 in the books and 26.43 in the file. */
    @Test
    void a_discounted_line_is_what_its_stated_parts_come_to() {
        AllowanceCharge fifth = new AllowanceCharge.Allowance(Measure.percent("20"), "Remise", Optional.empty());
        ElectronicInvoice hub =
                hub(line("EUR 5.504").quantity(6).allowanceCharge(fifth).build());
        assertThat(hub.lines().get(0).allowances().get(0).amount()).isEqualTo(figure("6.60"));
        assertStated(hub, "26.42", "5.28", "31.70");
    }

    private static AllowanceCharge charge(String amount, String reason) {
        return new AllowanceCharge.Charge(Measure.amount(Money.parse(amount)), reason, Optional.empty());
    }

    /** What is given has no price, and 0.30 off: a line below zero at a price of zero, and not the other way round. */
    @Test
    void a_price_of_nothing_with_an_allowance_is_below_zero() {
        org.facturier.einvoice.model.AllowanceCharge off = new org.facturier.einvoice.model.AllowanceCharge(
                figure("0.30"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Consigne"),
                Optional.empty());
        ElectronicInvoice hub = hub(line(1, "EUR 10.30"), line(-1, "EUR 0.30"))
                .withLine(1, Term.bt(129), BigDecimal.ONE)
                .withLine(1, Term.bt(146), new BigDecimal("0"))
                .withLine(1, Term.bg(27), List.of(off));
        assertThat(hub.lines().get(1).net()).isEqualTo(figure("-0.30"));
        assertThat(hub.lines().get(1).price().orElseThrow().net().orElseThrow()).isEqualByComparingTo("0");
        assertStated(hub, "10.00", "2.00", "12.00");
    }

    /** odoo #248043: 0.1 and 0.2 are 0.30000000000000004 in binary fractions. */
    @Test
    void a_price_of_nothing_with_two_charges_is_their_sum() {
        LineItem line = line("EUR 0")
                .quantity(1)
                .allowanceCharge(charge("EUR 0.20", "Emballage"))
                .allowanceCharge(charge("EUR 0.10", "Port"))
                .build();
        assertStated(hub(line), "0.30", "0.06", "0.36");
    }

    /** odoo #288960: the list price 5.328 was cut to 5.33, the line 20.73 too much, and a line "Rounding" invented for it. */
    @Test
    void a_price_keeps_its_decimals_and_no_line_is_invented() {
        LineItem line = line("EUR 3.0210")
                .quantity(10_368)
                .priceDiscount(BigMoney.parse("EUR 2.3070"))
                .treatment(TaxTreatment.standard("5.5"))
                .build();
        ElectronicInvoice hub = hub(line);
        assertStated(hub, "31321.73", "1722.70", "33044.43");
        Price price = hub.lines().get(0).price().orElseThrow();
        assertThat(price.net().orElseThrow()).isEqualByComparingTo("3.021");
        assertThat(price.discount().orElseThrow()).isEqualByComparingTo("2.307");
        assertThat(price.gross().orElseThrow()).isEqualByComparingTo("5.328");
        assertThat(hub.lines()).hasSize(1);
    }

    /** mustangproject #493: 79.20, 32.95 and 44.20 with 19 % are 156.35, and not the 156.34 that their nets come to. */
    @ParameterizedTest
    @EnumSource(
            value = Syntax.class,
            names = {"UBL_INVOICE", "CII"})
    void prices_with_tax_come_to_their_sum(Syntax syntax) {
        CalculationPolicy inclusive = VatCalculators.inclusiveByDifference().policy();
        LineItem[] lines = Stream.of("EUR 79.20", "EUR 32.95", "EUR 44.20")
                .map(price -> line(price)
                        .quantity(1)
                        .treatment(TaxTreatment.standard("19"))
                        .build())
                .toArray(LineItem[]::new);
        ElectronicInvoice hub = hub(issue("F-1", draft(header().policy(inclusive), lines)));
        assertThat(Written.amounts(Written.bytes(hub, syntax), syntax.isUbl() ? "PayableAmount" : "DuePayableAmount"))
                .containsExactly(new BigDecimal("156.35"));
        assertThat(Written.broken(hub)).isEmpty();
    }

    /** mustangproject #234 and #641: lines are rounded first, each by itself, and then stated, added up and taxed as stated. */
    @ParameterizedTest
    @CsvSource({"63.8655, 1, 63.87, 12.14, 76.01", "2.097, 2, 4.19, 0.80, 4.99", "16.7647, 1, 16.76, 3.18, 19.94"})
    void a_line_is_rounded_once_and_its_tax_is_that_of_what_is_stated(
            String price, int quantity, String net, String vat, String due) {
        LineItem line = line("EUR " + price)
                .quantity(quantity)
                .treatment(TaxTreatment.standard("19"))
                .build();
        assertStated(hub(line), net, vat, due);
    }

    /** mustangproject: a rate that is missing became Z at 0 %, which is wrong and valid. */
    @ParameterizedTest
    @EnumSource(
            value = Syntax.class,
            names = {"UBL_INVOICE", "CII"})
    void a_rate_that_is_missing_stays_missing_and_is_found(Syntax syntax) {
        ElectronicInvoice hub =
                hub(line(1, "EUR 10.00")).withLine(0, Term.bg(30), new LineVat(Optional.of("S"), Optional.empty()));
        ElectronicInvoice read = Written.read(Written.bytes(hub, syntax)).invoice();
        assertThat(read.lines().get(0).vat()).contains(new LineVat(Optional.of("S"), Optional.empty()));
        assertThat(Written.broken(hub)).contains("BR-S-05");
        Line line = Shape.of(Line.class).with(hub.lines().get(0), "vat", Optional.empty());
        ElectronicInvoice none = Shape.of(ElectronicInvoice.class).with(hub, "lines", List.of(line));
        assertThat(Written.read(Written.bytes(none, syntax))
                        .invoice()
                        .lines()
                        .get(0)
                        .vat())
                .isEmpty();
        assertThat(Written.broken(none)).contains("BR-CO-04");
    }

    /** mustangproject #1185 and dolibarr-community-modules #974: why there is no tax stands in the breakdown, and on no line. */
    @Test
    void the_reason_of_an_exemption_stands_once_in_the_breakdown() {
        TaxTreatment exempt = new TaxTreatment.Rated(
                new TaxRate(TaxCategory.E, BigDecimal.ZERO),
                Optional.of(new ExemptionReason(Optional.of("VATEX-EU-132"), "Art. 132")));
        ElectronicInvoice hub =
                hub(line("EUR 10.00").quantity(1).treatment(exempt).build());
        for (Syntax syntax : Written.syntaxes(hub)) {
            String xml = new String(Written.bytes(hub, syntax), StandardCharsets.UTF_8);
            String reason = syntax.isUbl() ? "<cbc:TaxExemptionReason>" : "<ram:ExemptionReason>";
            assertThat(xml.split(reason, -1)).hasSize(2);
            int line = xml.indexOf(syntax.isUbl() ? "<cac:InvoiceLine>" : "<ram:ApplicableHeaderTradeSettlement>");
            assertThat(xml.indexOf(reason) < line).isEqualTo(syntax.isUbl());
        }
        assertThat(Written.broken(hub)).isEmpty();
    }

    /** mustangproject: 3.333 paid before was made 3.33 in silence. */
    @ParameterizedTest
    @EnumSource(
            value = Syntax.class,
            names = {"UBL_INVOICE", "CII"})
    void a_third_decimal_is_never_rounded_away(Syntax syntax) {
        ElectronicInvoice hub = hub(line(1, "EUR 10.00"))
                .with(Term.bt(113), new BigDecimal("3.333"))
                .with(Term.bt(115), new BigDecimal("8.667"));
        assertThat(Written.amounts(Written.bytes(hub, syntax), syntax.isUbl() ? "PrepaidAmount" : "TotalPrepaidAmount"))
                .containsExactly(new BigDecimal("3.333"));
        assertThat(Written.judged(hub, syntax, Mode.STRICT).stream()
                        .map(finding -> finding.code().text()))
                .contains("BR-DEC-16", "BR-DEC-18");
    }

    /** mustangproject: a contact made documents of the smallest profiles invalid; here it is named, and nothing is written. */
    @Test
    void a_contact_has_no_place_in_the_smallest_profiles() {
        Contact contact = new Contact(Optional.of("Anna"), Optional.empty(), Optional.empty());
        ElectronicInvoice hub = hub(line(1, "EUR 10.00")).with(Term.bg(6), contact);
        for (Profile small : List.of(Profile.MINIMUM, Profile.BASIC_WL)) {
            assertThat(small.project(hub).value()).isEmpty();
            assertThat(small.lacking(hub)).contains(Term.bg(6));
        }
        assertThat(Profile.EN16931.project(hub).value()).isPresent();
    }

    /** mustangproject #1272: why something is taken off was left out of smaller profiles, which have a place for it. */
    @Test
    void reasons_of_allowances_are_kept_in_each_profile_with_lines() {
        AllowanceCharge off =
                new AllowanceCharge.Allowance(Measure.amount(Money.parse("EUR 1.00")), "Remise", Optional.of("95"));
        ElectronicInvoice hub =
                hub(line("EUR 10.00").quantity(1).allowanceCharge(off).build());
        for (Profile profile : List.of(Profile.BASIC, Profile.EN16931)) {
            ElectronicInvoice fitting = profile.project(hub).orThrow().invoice();
            assertThat(fitting.lines().get(0).allowances())
                    .isEqualTo(hub.lines().get(0).allowances());
            assertThat(fitting.lines().get(0).allowances().get(0).reasonCode()).contains("95");
        }
    }

    /** eu_einvoice #141: 141.26 was written 141.26000000000002. */
    @Test
    void amounts_are_written_digit_by_digit() {
        LineItem[] tenths = Collections.nCopies(10, line(1, "EUR 0.10")).toArray(LineItem[]::new);
        assertStated(hub(tenths), "1.00", "0.20", "1.20");
        ElectronicInvoice thousand = hub(line(1, "EUR 10.00")).withLine(0, Term.bt(129), new BigDecimal("1E+3"));
        for (Syntax syntax : Written.syntaxes(thousand)) {
            assertThat(new String(Written.bytes(thousand, syntax), StandardCharsets.UTF_8))
                    .contains(">1000</")
                    .doesNotContain("E+");
        }
    }

    /** cii2ubl #9, #12, #22, #26 to #28 and 3.1: terms that got lost, or changed, between the syntaxes. */
    @Test
    void terms_that_others_lose_are_the_same_from_cii_to_ubl_and_back() {
        ElectronicInvoice hub = hub(line(1, "EUR 10.00"))
                .with(Term.bt(8), "432")
                .with(Term.bt(11), "P-1")
                .with(Term.bt(27), "Légal SARL")
                .with(Term.bt(28), "Enseigne")
                .with(Term.bt(41), "Anna Lind")
                .with(Term.bt(59), "Affacturage SA")
                .with(Term.bt(61), Identifier.of("732829320", "0002"))
                .with(Term.bg(16), debit())
                .withLine(
                        0,
                        Term.bg(29),
                        new Price(figure("9"), figure("1"), figure("10"), figure("5"), Optional.of("C62")));
        ElectronicInvoice cii = Written.read(Written.bytes(hub, Syntax.CII)).invoice();
        ElectronicInvoice ubl =
                Written.read(Written.bytes(cii, Syntax.UBL_INVOICE)).invoice();
        ElectronicInvoice again = Written.read(Written.bytes(ubl, Syntax.CII)).invoice();
        assertThat(List.of(cii, ubl, again)).containsOnly(hub);
    }

    private static PaymentInstructions debit() {
        return new PaymentInstructions(
                Optional.of("59"),
                Optional.empty(),
                Optional.of("F-1"),
                List.of(),
                Optional.empty(),
                Optional.of(new DirectDebit(
                        Optional.of("M-1"), Optional.of("FR72ZZZ123456"), Optional.of("FR7630006000011234567890189"))));
    }

    /** validator-configuration-xrechnung #17: binary fractions made BR-S-08 fire; 150 lines of 0.10 and 150 of 1.50 come to 240.00. */
    @Test
    void long_sums_hold_to_the_cent_in_every_mode() {
        List<LineItem> lines = new ArrayList<>(Collections.nCopies(150, line(1, "EUR 0.10")));
        lines.addAll(Collections.nCopies(150, line(1, "EUR 1.50")));
        assertStated(hub(lines.toArray(LineItem[]::new)), "240.00", "48.00", "288.00");
    }
}
