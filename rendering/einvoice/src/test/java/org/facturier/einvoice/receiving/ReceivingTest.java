package org.facturier.einvoice.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.facturier.core.account.Position;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.LineItem;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.wording.FindingWords;
import org.facturier.einvoice.mapping.Issued;
import org.facturier.einvoice.mapping.Mapped;
import org.facturier.einvoice.mapping.Mapping;
import org.facturier.einvoice.mapping.MappingContext;
import org.facturier.einvoice.mapping.Written;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Identifier;
import org.facturier.einvoice.model.ItemAttribute;
import org.facturier.einvoice.model.Line;
import org.facturier.einvoice.model.LineVat;
import org.facturier.einvoice.model.Price;
import org.facturier.einvoice.model.ProcessControl;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.SupportingDocument;
import org.facturier.einvoice.model.Term;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.model.VatBreakdown;
import org.facturier.einvoice.profile.Profile;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.RuleBook;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReceivingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private static Optional<BigDecimal> figure(String figure) {
        return Optional.of(new BigDecimal(figure));
    }

    private static Line line(String quantity, Price price, String net, String rate) {
        Line line = Shape.of(Line.class).empty();
        ElectronicInvoice holder = Shape.of(ElectronicInvoice.class)
                .with(Shape.of(ElectronicInvoice.class).empty(), "lines", List.of(line));
        return holder.withLine(0, Term.bt(126), "1")
                .withLine(0, Term.bt(129), new BigDecimal(quantity))
                .withLine(0, Term.bt(130), "C62")
                .withLine(0, Term.bt(131), new BigDecimal(net))
                .withLine(0, Term.bg(29), price)
                .withLine(0, Term.bg(30), new LineVat(Optional.of("S"), figure(rate)))
                .withLine(0, Term.bt(153), "Chose")
                .lines()
                .get(0);
    }

    private static Price price(String net) {
        return new Price(figure(net), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return an invoice of one rate that states these figures} */
    private static ElectronicInvoice invoice(List<Line> lines, String net, String vat, String gross, String rate) {
        return Shape.of(ElectronicInvoice.class)
                .empty()
                .with(Term.bt(1), "L-7")
                .with(Term.bt(2), DAY)
                .with(Term.bt(3), "380")
                .with(Term.bt(5), "EUR")
                .with(Term.bt(9), DAY.plusDays(30))
                .with(Term.bg(2), new ProcessControl(Optional.empty(), Optional.of(Profile.EN16931.specification())))
                .with(Term.bt(27), "Fournisseur")
                .with(Term.bt(31), "FR11123456782")
                .with(Term.bt(40), "FR")
                .with(Term.bt(44), "Atelier")
                .with(Term.bt(55), "FR")
                .with(
                        Term.bg(22),
                        new Totals(
                                figure(net),
                                Optional.empty(),
                                Optional.empty(),
                                figure(net),
                                figure(vat),
                                Optional.empty(),
                                figure(gross),
                                Optional.empty(),
                                Optional.empty(),
                                figure(gross)))
                .with(
                        Term.bg(23),
                        List.of(new VatBreakdown(
                                figure(net),
                                figure(vat),
                                Optional.of("S"),
                                figure(rate),
                                Optional.empty(),
                                Optional.empty())))
                .with(Term.bg(25), lines);
    }

    private static ReceivedInvoice received(ElectronicInvoice hub) {
        return received(Reception.standard(), Written.bytes(hub, Syntax.CII));
    }

    private static ReceivedInvoice received(Reception reception, byte[] bytes) {
        try {
            return reception
                    .receive(new ByteArrayInputStream(bytes), ReadingLimits.standard())
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of the group 20 % of 146.57 are 29.31; line by line it would be 29.33, and a receiver that books that pays too much. */
    @Test
    void a_receiver_that_rounds_by_line_does_not_change_what_is_due() {
        ReceivedInvoice received = received(invoice(fortySix(), "146.57", "29.31", "175.88", "20"));
        assertThat(received.conventions()).containsExactly(Convention.TAX_PER_GROUP, Convention.PRICES_WITH_TAX);
        assertThat(received.recomputed().get(1).convention()).isEqualTo(Convention.TAX_PER_LINE);
        assertThat(received.recomputed().get(1).vat()).isEqualByComparingTo("29.33");
        assertThat(received.recomputed().get(1).due()).isEqualByComparingTo("175.90");
        assertThat(received.accept(Tolerance.ZERO).orThrow().amountDue()).isEqualTo(Money.parse("EUR 175.88"));
    }

    /** {@return 46 lines: 20 of 3.17 (VAT 0.63), 25 of 3.18 (0.64), one of 3.67 (0.73), together 146.57 and 12.60 + 16.00 + 0.73} */
    private static List<Line> fortySix() {
        List<String> nets = new ArrayList<>(Collections.nCopies(20, "3.17"));
        nets.addAll(Collections.nCopies(25, "3.18"));
        nets.add("3.67");
        return nets.stream().map(net -> line("1", price(net), net, "20")).toList();
    }

    @Test
    void a_rounding_amount_stays_what_it_is() {
        ElectronicInvoice hub = invoice(
                        List.of(line("1", price("21.23"), "21.23", "20")), "21.23", "4.25", "25.48", "20")
                .with(Term.bt(114), new BigDecimal("-0.01"))
                .with(Term.bt(115), new BigDecimal("25.47"));
        ReceivedInvoice received = received(hub);
        assertThat(received.discrepancies()).isEmpty();
        assertThat(received.accept(Tolerance.ZERO).orThrow().amountDue()).isEqualTo(Money.parse("EUR 25.47"));
    }

    @Test
    void a_price_of_nothing_with_an_allowance_is_below_zero() {
        AllowanceCharge off = part("0.30", "Consigne");
        Line bonus = holder(line("1", price("0"), "-0.30", "20"))
                .withLine(0, Term.bg(27), List.of(off))
                .lines()
                .get(0);
        Line goods = line("1", price("10.30"), "10.30", "20");
        ReceivedInvoice received = received(invoice(List.of(goods, bonus), "10.00", "2.00", "12.00", "20"));
        assertThat(received.discrepancies()).isEmpty();
        assertThat(received.invoice().lines().get(1).net()).isEqualTo(figure("-0.30"));
    }

    @Test
    void a_price_of_nothing_with_two_charges_is_their_sum_to_the_last_digit() {
        Line line = holder(line("1", price("0"), "0.3", "20"))
                .withLine(0, Term.bg(28), List.of(part("0.2", "Emballage"), part("0.1", "Port")))
                .lines()
                .get(0);
        ReceivedInvoice received = received(invoice(List.of(line), "0.3", "0.06", "0.36", "20"));
        assertThat(received.discrepancies()).isEmpty();
    }

    private static ElectronicInvoice holder(Line line) {
        Shape<ElectronicInvoice> shape = Shape.of(ElectronicInvoice.class);
        return shape.with(shape.empty(), "lines", List.of(line));
    }

    private static AllowanceCharge part(String amount, String reason) {
        return new AllowanceCharge(
                figure(amount),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason),
                Optional.empty());
    }

    /** (5.3280 - 2.3070) x 10,368 = 31,321.728; cut to two decimals the price would be 3.02, and the line 31,311.36. */
    @Test
    void a_price_keeps_all_its_decimals() {
        Price price =
                new Price(figure("3.0210"), figure("2.3070"), figure("5.3280"), Optional.empty(), Optional.empty());
        Line line = line("10368", price, "31321.73", "5.5");
        ReceivedInvoice received = received(invoice(List.of(line), "31321.73", "1722.70", "33044.43", "5.5"));
        assertThat(received.discrepancies()).isEmpty();
        Line cut = line("10368", price("3.02"), "31321.73", "5.5");
        ReceivedInvoice disagreeing = received(invoice(List.of(cut), "31321.73", "1722.70", "33044.43", "5.5"));
        assertThat(disagreeing.discrepancies()).hasSize(1);
        assertThat(disagreeing.discrepancies().get(0).place()).isEqualTo("lines[0].net");
        assertThat(disagreeing.discrepancies().get(0).recomputed()).isEqualByComparingTo("31311.36");
        assertThat(disagreeing.accept(Tolerance.ZERO).value()).isEmpty();
        assertThat(disagreeing.accept(Tolerance.ZERO.withLines("10.37")).value())
                .isPresent();
    }

    @Test
    void the_arithmetic_of_the_sender_is_named() {
        ReceivedInvoice perLine = received(hub(VatCalculators.perLine().policy()));
        assertThat(perLine.convention()).contains(Convention.TAX_PER_LINE);
        assertThat(perLine.accept(Tolerance.ZERO).orThrow().amountDue()).isEqualTo(Money.parse("EUR 36.03"));
        ReceivedInvoice perGroup = received(hub(VatCalculators.perGroup().policy()));
        assertThat(perGroup.convention()).contains(Convention.TAX_PER_GROUP);
        assertThat(perGroup.accept(Tolerance.ZERO).orThrow().amountDue()).isEqualTo(Money.parse("EUR 36.04"));
        Line gross = line("1", price("8.38"), "8.38", "20");
        ReceivedInvoice inclusive = received(invoice(List.of(gross), "8.38", "1.67", "10.05", "20"));
        assertThat(inclusive.conventions()).containsExactly(Convention.PRICES_WITH_TAX);
    }

    private static ElectronicInvoice hub(org.facturier.core.tax.CalculationPolicy policy) {
        return Mapping.of(MappingContext.of(Profile.EN16931))
                .map(Issued.threeLines(policy))
                .outcome()
                .orThrow();
    }

    /** The official rules let 20.99 pass for 20 % of 100.00. */
    @Test
    void tax_that_fits_no_arithmetic_is_refused_and_named() {
        Line line = line("1", price("100.00"), "100.00", "20");
        ReceivedInvoice received = received(invoice(List.of(line), "100.00", "20.99", "120.99", "20"));
        assertThat(received.findings().hasErrors()).isFalse();
        assertThat(received.conventions()).isEmpty();
        Outcome<Payable> refused = received.accept(Tolerance.ZERO);
        assertThat(refused.value()).isEmpty();
        assertThat(refused.findings()
                        .all()
                        .get(refused.findings().all().size() - 1)
                        .path())
                .isEqualTo("breakdown[0].tax");
        assertThat(refused.findings().stream()
                        .map(finding -> FindingWords.of(java.util.Locale.FRENCH).say(finding)))
                .contains("BT-117 est indiqué à 20,99, ce dont il se compose donne 20,16");
        Outcome<Payable> accepted = received.accept(Tolerance.of("1"));
        assertThat(accepted.orThrow().amountDue()).isEqualTo(Money.parse("EUR 120.99"));
        assertThat(accepted.findings().isEmpty()).isFalse();
    }

    /** The smallest profiles have no lines: what belongs to a row nobody can tell, and all other figures are held. */
    @Test
    void an_invoice_without_lines_is_held_to_its_rows_and_totals() {
        ElectronicInvoice hub = invoice(List.of(), "100.00", "20.00", "120.00", "20");
        assertThat(received(hub).discrepancies()).isEmpty();
        assertThat(received(hub.without(Term.bg(23)).without(Term.bt(106))).discrepancies())
                .isEmpty();
        ReceivedInvoice wrong = received(hub.with(Term.bt(112), new BigDecimal("121.00")));
        assertThat(wrong.discrepancies()).extracting(each -> each.term().id()).containsExactly("BT-112", "BT-115");
    }

    /** Outside the scope of VAT a line has no rate, and many senders write a zero in the row. */
    @Test
    void a_rate_that_is_missing_is_one_of_zero() {
        Line line = holder(line("1", price("10"), "10.00", "20"))
                .withLine(0, Term.bg(30), new LineVat(Optional.of("O"), Optional.empty()))
                .lines()
                .get(0);
        ElectronicInvoice hub = invoice(List.of(line), "10.00", "0.00", "10.00", "0")
                .with(
                        Term.bg(23),
                        List.of(new VatBreakdown(
                                figure("10.00"),
                                figure("0.00"),
                                Optional.of("O"),
                                figure("0"),
                                Optional.of("hors champ"),
                                Optional.empty())));
        ReceivedInvoice received =
                received(Reception.by(Mode.OFFICIAL, RuleBook.none()), Written.bytes(hub, Syntax.CII));
        assertThat(received.discrepancies()).isEmpty();
        DocumentNames names = new DocumentNames("L", "supplier", "house", java.util.Locale.FRENCH, DAY);
        assertThat(received.accept(Tolerance.ZERO)
                        .orThrow()
                        .document(names)
                        .orThrow()
                        .totals()
                        .taxes())
                .hasSize(1);
    }

    @Test
    void the_file_is_known_again_and_nothing_of_it_changes() throws Exception {
        ElectronicInvoice hub = invoice(List.of(line("1", price("10"), "10.00", "20")), "10.00", "2.00", "12.00", "20");
        byte[] bytes = Written.bytes(hub, Syntax.UBL_INVOICE);
        ReceivedInvoice received = received(Reception.standard(), bytes);
        received.accept(Tolerance.ZERO);
        assertThat(received.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(received.invoice()).isEqualTo(hub);
    }

    @Test
    void the_payable_stands_on_the_account_of_the_supplier() {
        ElectronicInvoice hub = invoice(List.of(line("1", price("10"), "10.00", "20")), "10.00", "2.00", "12.00", "20");
        Payable payable = received(hub).accept(Tolerance.ZERO).orThrow();
        AccountKey account = payable.account("house", "supplier");
        Entered opening = payable.opening("in-1", account, DAY).orElseThrow();
        assertThat(opening.why()).isEqualTo(EntryReason.SUPPLIER_BILL);
        assertThat(opening.dueOn()).isEqualTo(DAY.plusDays(30));
        Position position = Ledger.of("house", List.of(opening))
                .account(account)
                .orElseThrow()
                .at(DAY);
        assertThat(position.balance()).isEqualTo(Money.parse("EUR -12.00"));
        assertThat(position.credits().get(0).name()).isEqualTo("L-7");
    }

    @Test
    void a_credit_note_and_what_is_billed_in_our_name_are_owed_to_us() {
        ElectronicInvoice hub = invoice(List.of(line("1", price("10"), "10.00", "20")), "10.00", "2.00", "12.00", "20");
        assertThat(amount(hub.with(Term.bt(3), "381"))).isEqualTo(Money.parse("EUR 12.00"));
        assertThat(amount(hub.with(Term.bt(3), "389"))).isEqualTo(Money.parse("EUR 12.00"));
        assertThat(amount(hub.with(Term.bt(3), "261"))).isEqualTo(Money.parse("EUR -12.00"));
        ElectronicInvoice paid =
                hub.with(Term.bt(113), new BigDecimal("12.00")).with(Term.bt(115), new BigDecimal("0.00"));
        Payable nothing = received(paid).accept(Tolerance.ZERO).orThrow();
        assertThat(nothing.opening("in-1", nothing.account("house", "supplier"), DAY))
                .isEmpty();
    }

    private static Money amount(ElectronicInvoice hub) {
        Payable payable = received(hub).accept(Tolerance.ZERO).orThrow();
        return payable.opening("in-1", payable.account("house", "supplier"), DAY)
                .orElseThrow()
                .amount();
    }

    @Test
    void a_document_of_the_domain_is_made_where_it_can_be_and_the_hub_stays_where_not() {
        DocumentNames names = new DocumentNames("L", "supplier", "house", java.util.Locale.FRENCH, DAY);
        ElectronicInvoice hub = invoice(List.of(line("1", price("10"), "10.00", "20")), "10.00", "2.00", "12.00", "20");
        Invoice document =
                received(hub).accept(Tolerance.ZERO).orThrow().document(names).orThrow();
        assertThat(document.number().text()).isEqualTo("L-7");
        assertThat(document.header().seller().id()).isEqualTo("supplier");
        assertThat(document.schedule().settledBy()).contains(DAY.plusDays(30));
        Position position = Ledger.of("house", List.of(new org.facturier.core.fact.Issued(document)))
                .account(new AccountKey("house", "supplier", document.header().currency()))
                .orElseThrow()
                .at(DAY);
        assertThat(position.balance()).isEqualTo(Money.parse("EUR -12.00"));
        assertThat(InvoiceCheck.standard().check(document).hasErrors()).isFalse();

        ReceivedInvoice unknown = received(
                Reception.by(Mode.OFFICIAL, RuleBook.none()), Written.bytes(hub.with(Term.bt(3), "999"), Syntax.CII));
        Outcome<Invoice> refused = unknown.accept(Tolerance.ZERO).orThrow().document(names);
        assertThat(refused.findings().all().get(0).message()).isEqualTo("BT-3 is missing");
        assertThat(unknown.invoice().type()).contains("999");
    }

    /** Yen have no parts, dinars a thousand of which an e-invoice states hundredths; 20 % of 12.34 dinars are 2.47, not 2.468. */
    @Test
    void amounts_in_currencies_of_other_decimals_are_received_as_stated() {
        ElectronicInvoice yen = invoice(List.of(line("1", price("1005"), "1005", "10")), "1005", "101", "1106", "10")
                .with(Term.bt(5), "JPY");
        ReceivedInvoice inYen = received(yen);
        assertThat(inYen.discrepancies()).isEmpty();
        assertThat(inYen.conventions()).contains(Convention.TAX_PER_GROUP);
        assertThat(inYen.accept(Tolerance.ZERO).orThrow().amountDue()).isEqualTo(Money.parse("JPY 1106"));
        ReceivedInvoice parts =
                received(yen.with(Term.bt(114), new BigDecimal("0.50")).with(Term.bt(115), new BigDecimal("1106.50")));
        assertThat(parts.accept(Tolerance.ZERO).findings().stream()
                        .map(finding -> finding.path() + ": " + finding.message()))
                .containsExactly("totals.due: 1106.50 has more decimals than JPY");
        ElectronicInvoice dinars = invoice(
                        List.of(line("1", price("12.34"), "12.34", "20")), "12.34", "2.47", "14.81", "20")
                .with(Term.bt(5), "TND");
        ReceivedInvoice inDinars = received(dinars);
        assertThat(inDinars.discrepancies()).isEmpty();
        Payable payable = inDinars.accept(Tolerance.ZERO).orThrow();
        assertThat(payable.amountDue()).isEqualTo(Money.parse("TND 14.810"));
        DocumentNames names = new DocumentNames("L", "supplier", "house", java.util.Locale.FRENCH, DAY);
        assertThat(payable.document(names).orThrow().totals().tax()).isEqualTo(Money.parse("TND 2.470"));
    }

    /** What core has a record for is carried over; what it has none for is named by its term. */
    @Test
    void what_a_line_says_beside_its_figures_is_carried_or_named() {
        ElectronicInvoice hub = invoice(List.of(line("1", price("10"), "10.00", "20")), "10.00", "2.00", "12.00", "20")
                .withLine(0, Term.bt(127), "Sans plomb")
                .withLine(0, Term.bt(128), new Identifier("42", Optional.of("AVE"), Optional.empty()))
                .withLine(0, Term.bt(132), "10")
                .withLine(0, Term.bt(133), "6063")
                .withLine(0, Term.bt(155), "V-1")
                .withLine(0, Term.bt(156), "A-1")
                .withLine(0, Term.bt(157), Identifier.of("3760123456786", "0160"))
                .withLine(
                        0,
                        Term.bt(158),
                        List.of(
                                new Identifier("44", Optional.of("STI"), Optional.of("2008")),
                                Identifier.of("nobody knows of which list")))
                .withLine(0, Term.bt(159), "DE")
                .withLine(0, Term.bg(32), List.of(new ItemAttribute(Optional.of("Couleur"), Optional.of("noir"))))
                .with(Term.bt(7), DAY)
                .with(Term.bt(20), "30 jours")
                .with(Term.bt(59), "Affacturage SA")
                .with(Term.bt(60), Identifier.of("known to us"))
                .with(Term.bt(61), Identifier.of("732829320", "0002"))
                .with(Term.bt(62), "Représentant")
                .with(Term.bt(63), "FR32732829320")
                .with(Term.bt(69), "FR");
        Outcome<Invoice> outcome = received(
                        Reception.by(Mode.OFFICIAL, RuleBook.none()), Written.bytes(hub, Syntax.CII))
                .accept(Tolerance.ZERO)
                .orThrow()
                .document(new DocumentNames("L", "supplier", "house", java.util.Locale.FRENCH, DAY));
        LineItem item = outcome.orThrow().lines().get(0).item();
        assertThat(item.references().note().orElseThrow().text()).isEqualTo("Sans plomb");
        assertThat(item.references().object().orElseThrow().scheme()).contains("AVE");
        assertThat(item.references().orderLine()).contains("10");
        assertThat(item.references().accountingReference()).contains("6063");
        assertThat(item.identity().productCode()).contains("V-1");
        assertThat(item.identity().buyerCode()).contains("A-1");
        assertThat(item.identity().standardId().orElseThrow().value()).isEqualTo("3760123456786");
        assertThat(item.identity().classes()).hasSize(1);
        assertThat(item.identity().classes().get(0).version()).contains("2008");
        assertThat(item.identity().origin().orElseThrow().code()).isEqualTo("DE");
        assertThat(item.identity().attributes().get(0).value()).isEqualTo("noir");
        assertThat(outcome.orThrow().header().agents().payee().orElseThrow().registration())
                .isPresent();
        assertThat(outcome.orThrow().header().agents().taxRepresentative()).isEmpty();
        assertThat(outcome.findings().stream().map(finding -> finding.path() + " " + finding.message()))
                .contains(
                        "taxPointDate BT-7 stays in the hub",
                        "paymentTerms BT-20 stays in the hub",
                        "taxRepresentative BG-11 stays in the hub")
                .anyMatch(said -> said.startsWith("payee.identifier BT-60 stays in the hub: "))
                .anyMatch(said -> said.startsWith("taxRepresentative.address BG-12 stays in the hub"))
                .anyMatch(said ->
                        said.startsWith("lines[0].item.classifications[1] BT-158 stays in the hub: a list of classes"));
        assertThat(outcome.findings().stream()
                        .map(finding -> FindingWords.of(java.util.Locale.FRENCH).say(finding)))
                .contains(
                        "BT-60 reste dans la facture électronique : un schéma d’ISO/IEC 6523 a quatre chiffres, non «  »");
    }

    /** The price is for so many of a unit of its own: what comes of it was held to BT-131, and the unit is named. */
    @Test
    void a_base_quantity_in_another_unit_and_a_list_price_of_its_own_are_named() {
        Price price = new Price(figure("10"), Optional.empty(), figure("11"), figure("1"), Optional.of("EA"));
        ElectronicInvoice hub = invoice(List.of(line("1", price, "10.00", "20")), "10.00", "2.00", "12.00", "20");
        Outcome<Invoice> outcome = received(
                        Reception.by(Mode.OFFICIAL, RuleBook.none()), Written.bytes(hub, Syntax.CII))
                .accept(Tolerance.ZERO)
                .orThrow()
                .document(new DocumentNames("L", "supplier", "house", java.util.Locale.FRENCH, DAY));
        assertThat(outcome.orThrow().lines()).hasSize(1);
        assertThat(outcome.findings().stream().map(finding -> finding.path() + " " + finding.message()))
                .containsExactly(
                        "seller.address BG-5 stays in the hub",
                        "buyer.address BG-8 stays in the hub",
                        "lines[0].price.gross BT-148 stays in the hub",
                        "lines[0].price.baseUnit BT-150 stays in the hub");
    }

    /** Papers come with their files; what the domain does not take of one is named, and the paper itself stays. */
    @Test
    void papers_are_carried_with_their_files() {
        byte[] bytes = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        LineItem sold = LineItem.builder()
                .description("Lampe")
                .quantity(1)
                .unitPrice(Money.parse("EUR 10.00"))
                .treatment(TaxTreatment.standard("20"))
                .build();
        Mapped mapped = Mapping.of(MappingContext.of(Profile.EN16931)).map(Issued.withPaper(sold, bytes));
        ElectronicInvoice hub = mapped.outcome().orThrow();
        SupportingDocument nameless = new SupportingDocument(
                Optional.of("plan"), Optional.empty(), Optional.of("sous le toit"), Optional.empty());
        List<SupportingDocument> papers = List.of(hub.supportingDocuments().get(0), nameless);
        byte[] file = Written.bytes(hub.with(Term.bg(24), papers), mapped.attachments(), Syntax.UBL_INVOICE);
        Outcome<Invoice> outcome = received(Reception.standard(), file)
                .accept(Tolerance.ZERO)
                .orThrow()
                .document(new DocumentNames("L", "supplier", "house", java.util.Locale.FRENCH, DAY));
        var carried = outcome.orThrow().header().references().attachments();
        assertThat(carried).hasSize(2);
        assertThat(carried.get(0).file().orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(carried.get(1).location()).isEmpty();
        assertThat(outcome.findings().stream().map(finding -> finding.path() + " " + finding.message()))
                .anyMatch(said -> said.startsWith("supportingDocuments[1].location BT-124 stays in the hub: "));
    }

    @Test
    void rules_of_the_house_plug_in_and_one_that_fails_refuses() {
        ElectronicInvoice hub = invoice(List.of(line("1", price("10"), "10.00", "20")), "10.00", "2.00", "12.00", "20");
        byte[] bytes = Written.bytes(hub, Syntax.CII);
        ReceivedRule quoted = received -> received.invoice().purchaseOrder().isPresent()
                ? Findings.none()
                : Findings.of(ReceivingRule.DOMAIN.at("purchaseOrder", "no order is quoted"));
        ReceivedInvoice unquoted = received(Reception.standard().asking(quoted), bytes);
        assertThat(unquoted.accept(Tolerance.ZERO).value()).isEmpty();
        assertThat(unquoted.findings().all())
                .extracting(finding -> finding.path())
                .contains("purchaseOrder");
        ReceivedRule broken = received -> {
            throw new IllegalStateException("no connection");
        };
        Outcome<Payable> refused =
                received(Reception.standard().asking(broken), bytes).accept(Tolerance.ZERO);
        assertThat(refused.findings().all().get(0).message()).isEqualTo("no connection");
        assertThat(refused.findings().all().get(0).path()).isEqualTo("rules[0]");
    }

    @Test
    void a_name_that_is_not_kept_or_not_known_is_a_finding() {
        ElectronicInvoice hub = invoice(List.of(line("1", price("10"), "10.00", "20")), "10.00", "2.00", "12.00", "20");
        ReceivedInvoice lying = received(hub.with(Term.bt(24), Profile.MINIMUM.specification()));
        assertThat(lying.findings().stream().map(finding -> finding.code().text()))
                .contains("EINV-READ-09");
        assertThat(lying.accept(Tolerance.ZERO).value()).isPresent();
        ReceivedInvoice national = received(hub.with(Term.bt(24), "urn:cen.eu:en16931:2017#compliant#urn:example"));
        assertThat(national.findings().isEmpty()).isTrue();
        ReceivedInvoice foreign = received(hub.with(Term.bt(24), "urn:example"));
        assertThat(foreign.findings().stream().map(finding -> finding.code().text()))
                .containsExactly("EINV-READ-09");
    }

    @Test
    void a_document_with_nearly_nothing_is_judged_and_not_booked() {
        ReceivedInvoice received = received(
                Reception.by(Mode.STRICT, RuleBook.of(EuropeanRules.standard())),
                "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        Outcome<Payable> refused = received.accept(Tolerance.of("1000"));
        assertThat(refused.findings().stream()
                        .filter(finding -> finding.code().text().equals("EINV-RECV-02"))
                        .map(finding -> finding.path()))
                .containsExactly("number", "issueDate", "currency", "totals.due");
    }

    @Test
    void what_the_syntax_forbids_refuses() {
        ElectronicInvoice hub = invoice(List.of(line("1", price("10"), "10.00", "20")), "10.00", "2.00", "12.00", "20");
        String ubl = new String(Written.bytes(hub, Syntax.UBL_INVOICE), StandardCharsets.UTF_8);
        String unnumbered = ubl.replaceFirst("<cbc:CompanyID>FR11123456782</cbc:CompanyID>", "");
        ReceivedInvoice received = received(Reception.standard(), unnumbered.getBytes(StandardCharsets.UTF_8));
        assertThat(received.accept(Tolerance.ZERO).findings().stream()
                        .map(finding -> finding.code().text()))
                .contains("UBL-SR-53");
    }

    @Test
    void a_file_that_is_none_is_refused_by_its_kind() throws IOException {
        Outcome<ReceivedInvoice> outcome = Reception.standard()
                .receive(
                        new ByteArrayInputStream("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)),
                        ReadingLimits.standard());
        assertThat(outcome.findings().all().get(0).message()).isEqualTo("this is a ZIP file");
    }
}
