package org.facturier.einvoice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.facturier.core.document.Invoice;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.PaymentInstructions;
import org.facturier.einvoice.model.PrecedingInvoice;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.model.Totals;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.Syntax;
import org.facturier.einvoice.syntax.Trace;

/** What we write and what we say of it, before the official rules and schemas; all in one class, because they wake slowly. */
class OfficialRulesTest {

    /** Some forty in a build, a thousand with {@code -Djqwik.tries=5000}: the same seeds each time. */
    private static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("jqwik.tries", 200) / 5);
    }

    @Example
    void what_keeps_the_rules_is_accepted_in_ubl() {
        seeds().forEach(seed -> acceptedInEachMode(Syntax.UBL_INVOICE, new ValidHubs(seed, false).invoice()));
    }

    @Example
    void what_keeps_the_rules_is_accepted_as_a_credit_note_in_ubl() {
        seeds().forEach(seed -> acceptedInEachMode(Syntax.UBL_CREDIT_NOTE, new ValidHubs(seed, true).invoice()));
    }

    @Example
    void what_keeps_the_rules_is_accepted_in_cii() {
        seeds().forEach(seed -> acceptedInEachMode(Syntax.CII, new ValidHubs(seed, seed % 2 == 0).invoice()));
    }

    @Example
    void one_fault_in_ubl_breaks_the_same_rules_for_us_and_officially() {
        seeds().forEach(seed ->
                sameVerdict(Syntax.UBL_INVOICE, new Faults(seed).in(new ValidHubs(seed, false).invoice())));
    }

    @Example
    void one_fault_in_a_credit_note_in_ubl_breaks_the_same_rules_for_us_and_officially() {
        seeds().forEach(seed ->
                sameVerdict(Syntax.UBL_CREDIT_NOTE, new Faults(seed).in(new ValidHubs(seed, true).invoice())));
    }

    @Example
    void one_fault_in_cii_breaks_the_same_rules_for_us_and_officially() {
        seeds().forEach(seed ->
                sameVerdict(Syntax.CII, new Faults(seed).in(new ValidHubs(seed, seed % 2 == 0).invoice())));
    }

    /**
     * A document that the mapping carries whole is accepted, in each syntax; one that it refuses breaks the same rules for us and
     * officially. Exceptions are told by {@link IssuedDocuments#refusedWhole}.
     */
    @Example
    void an_issued_document_that_is_carried_whole_is_accepted() {
        List<Invoice> documents = IssuedDocuments.some((int) seeds().count() / 2);
        int accepted = 0;
        for (Invoice document : documents) {
            ElectronicInvoice hub = IssuedDocuments.hub(document);
            Attachments files = IssuedDocuments.files(document);
            for (Syntax syntax : IssuedDocuments.syntaxes(hub)) {
                SortedSet<String> fatal = Judged.alike(syntax, hub, files, document.toString());
                if (IssuedDocuments.isCarriedWhole(document)) {
                    assertThat(fatal).isSubsetOf(IssuedDocuments.refusedWhole(syntax, document));
                }
                if (fatal.isEmpty()) {
                    Judged.accepted(syntax, hub, files);
                    accepted++;
                }
                IssuedDocuments.sameAmounts(
                        syntax, Judged.write(syntax, hub, files).orElseThrow(), document);
            }
        }
        assertThat(accepted).isGreaterThan(documents.size() / 2);
    }

    /** Sums of amounts with thousandths, most of them in the middle between two cents: each stated as the one or the other cent. */
    @Example
    void sums_between_two_cents_are_rounded_as_the_official_files_do() {
        seeds().forEach(seed -> {
            ElectronicInvoice between = new BetweenCents(seed).invoice();
            Judged.alike(Syntax.UBL_INVOICE, between, "between cents " + seed);
            Judged.alike(Syntax.CII, between, "between cents " + seed);
        });
    }

    /** Eighteen subjects of the list are not in the official file for UBL. */
    @Example
    void a_new_subject_of_a_note_is_known_in_cii_only() {
        ElectronicInvoice invoice =
                PlainHub.with(PlainHub.standard(), "notes", List.of(new Note(Optional.of("BAT"), Optional.of("text"))));
        assertThat(official(Syntax.UBL_INVOICE, invoice)).containsExactly("BR-CL-08");
        assertThat(official(Syntax.CII, invoice)).isEmpty();
    }

    /** 100.00 at -4 % is -4.00. The official files drop the signs of amounts, and not that of the rate. */
    @Example
    void a_rate_below_zero_fits_no_vat() {
        ElectronicInvoice invoice = PlainHub.of("M", "-4", "-4.00");
        assertThat(official(Syntax.UBL_INVOICE, invoice)).containsExactly("BR-AG-05", "BR-AG-09", "BR-CO-17");
        assertThat(official(Syntax.CII, invoice)).containsExactly("BR-AG-05");
    }

    /** One line and one allowance of S without a row: in CII each of the two wants another mention beside it. */
    @Example
    void lines_and_allowances_are_counted_apart() {
        ElectronicInvoice invoice = PlainHub.with(PlainHub.standard(), "breakdown", List.of());
        AllowanceCharge nothing = new AllowanceCharge(
                Optional.of(new BigDecimal("0.00")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("S"),
                Optional.of(new BigDecimal("20")),
                Optional.of("reason"),
                Optional.empty());
        invoice = PlainHub.with(invoice, "allowances", List.of(nothing));
        assertThat(official(Syntax.CII, invoice)).contains("BR-S-01");
    }

    /** That for UBL looks for the first two signs within the list as one text. */
    @Example
    void a_vat_identifier_of_one_letter_passes_officially_in_ubl() {
        Seller seller = PlainHub.standard().seller().orElseThrow();
        seller = Shape.of(Seller.class).with(seller, "vatIdentifier", Optional.of("E"));
        ElectronicInvoice invoice = PlainHub.with(PlainHub.standard(), "seller", Optional.of(seller));
        assertThat(official(Syntax.UBL_INVOICE, invoice)).isEmpty();
        assertThat(official(Syntax.CII, invoice)).containsExactly("BR-CO-09");
        assertThat(Judged.broken(new Subject(invoice, Syntax.UBL_INVOICE, Trace.nothing(), Mode.STRICT)))
                .containsExactly("BR-CO-09");
    }

    /** In CII totals of VAT are compared as numbers, all other amounts as texts. */
    @Example
    void a_third_decimal_of_zero_is_none_in_a_total_of_vat_of_cii() {
        ElectronicInvoice invoice = PlainHub.with(
                PlainHub.standard(),
                "totals",
                PlainHub.standard()
                        .totals()
                        .map(totals ->
                                Shape.of(Totals.class).with(totals, "vat", Optional.of(new BigDecimal("20.000")))));
        assertThat(official(Syntax.CII, invoice)).isEmpty();
        assertThat(official(Syntax.UBL_INVOICE, invoice)).containsExactly("UBL-DT-01");
    }

    /** In UBL totals are rounded where something is added or taken off, else compared as they are stated. */
    @Example
    void a_third_decimal_stays_where_nothing_is_taken_off_a_total_of_ubl() {
        assertThat(official(Syntax.UBL_INVOICE, due("25.484", "", "25.484"))).doesNotContain("BR-CO-16");
        assertThat(official(Syntax.UBL_INVOICE, due("25.484", "", "25.47"))).contains("BR-CO-16");
        assertThat(official(Syntax.UBL_INVOICE, due("25.484", "0.00", "25.47"))).contains("BR-CO-16");
        assertThat(official(Syntax.UBL_INVOICE, due("25.484", "0.00", "25.48"))).doesNotContain("BR-CO-16");
        assertThat(official(Syntax.CII, due("25.484", "0.00", "25.48"))).contains("BR-CO-16");
    }

    private static ElectronicInvoice due(String withVat, String paid, String due) {
        Shape<Totals> shape = Shape.of(Totals.class);
        Totals totals = PlainHub.standard().totals().orElseThrow();
        totals = shape.with(totals, "withVat", Optional.of(new BigDecimal(withVat)));
        totals = shape.with(totals, "paid", paid.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(paid)));
        totals = shape.with(totals, "due", Optional.of(new BigDecimal(due)));
        return PlainHub.with(PlainHub.standard(), "totals", Optional.of(totals));
    }

    @Example
    void an_unknown_currency_is_found_at_its_amounts_before_anything_is_written() {
        ElectronicInvoice invoice = PlainHub.with(PlainHub.standard(), "currency", Optional.of("ZZZ"));
        assertThat(official(Syntax.UBL_INVOICE, invoice)).containsExactly("BR-CL-03", "BR-CL-04");
        assertThat(official(Syntax.CII, invoice)).containsExactly("BR-CL-03", "BR-CL-04");
    }

    @Example
    void an_earlier_invoice_of_which_only_the_day_is_known_breaks_the_form_of_ubl() {
        PrecedingInvoice earlier = new PrecedingInvoice(Optional.empty(), Optional.of(LocalDate.of(2026, 8, 1)));
        ElectronicInvoice invoice = PlainHub.with(PlainHub.standard(), "precedingInvoices", List.of(earlier));
        assertThat(official(Syntax.UBL_INVOICE, invoice)).containsExactly("BR-55", "UBL-SR-07");
        assertThat(official(Syntax.CII, invoice)).containsExactly("BR-55");
    }

    @Example
    void the_means_of_payment_are_put_in_words_once_whatever_number_of_accounts_there_is() {
        List<CreditTransfer> accounts = Stream.of("FR7630001007941234567890185", "12345")
                .map(account -> new CreditTransfer(Optional.of(account), Optional.empty(), Optional.empty()))
                .toList();
        PaymentInstructions payment = new PaymentInstructions(
                Optional.of("58"),
                Optional.of("SEPA"),
                Optional.of("F-1"),
                accounts,
                Optional.empty(),
                Optional.empty());
        ElectronicInvoice invoice = PlainHub.with(PlainHub.standard(), "payment", Optional.of(payment));
        acceptedInEachMode(Syntax.UBL_INVOICE, invoice);
        acceptedInEachMode(Syntax.CII, invoice);
    }

    /** {@return the fatal rules that the official files say, which ours say as well} */
    private static SortedSet<String> official(Syntax syntax, ElectronicInvoice invoice) {
        return Judged.alike(syntax, invoice, "example");
    }

    private static void acceptedInEachMode(Syntax syntax, ElectronicInvoice invoice) {
        Judged.accepted(syntax, invoice);
        for (Mode mode : Mode.values()) {
            assertThat(Judged.broken(new Subject(invoice, syntax, Trace.nothing(), mode)))
                    .isEmpty();
        }
    }

    private static void sameVerdict(Syntax syntax, Faults.Faulty faulty) {
        Judged.alike(syntax, faulty.invoice(), faulty.fault());
    }
}
