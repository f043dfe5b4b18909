package org.facturier.einvoice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.Severity;
import org.facturier.einvoice.contracts.OfficialRules;
import org.facturier.einvoice.contracts.OfficialVerdict;
import org.facturier.einvoice.model.AllowanceCharge;
import org.facturier.einvoice.model.CreditTransfer;
import org.facturier.einvoice.model.ElectronicInvoice;
import org.facturier.einvoice.model.Note;
import org.facturier.einvoice.model.PaymentInstructions;
import org.facturier.einvoice.model.PrecedingInvoice;
import org.facturier.einvoice.model.Seller;
import org.facturier.einvoice.model.Shape;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.Attachments;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Limits;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.Syntax;
import org.facturier.einvoice.syntax.Trace;

/** What we write and what we say of it, before the official rules and schemas; all in one class, because they wake slowly. */
class OfficialRulesProperties {

    /** In the norm each supporting document (BG-24) has a description; the official file for CII warns of the second one. */
    private static final Set<String> AGAINST_THE_NORM = Set.of("CII-SR-475");

    @Property
    void what_keeps_the_rules_is_accepted_in_ubl(@ForAll long seed) {
        accepted(Syntax.UBL_INVOICE, new ValidHubs(seed, false).invoice());
    }

    @Property
    void what_keeps_the_rules_is_accepted_as_a_credit_note_in_ubl(@ForAll long seed) {
        accepted(Syntax.UBL_CREDIT_NOTE, new ValidHubs(seed, true).invoice());
    }

    @Property
    void what_keeps_the_rules_is_accepted_in_cii(@ForAll long seed) {
        accepted(Syntax.CII, new ValidHubs(seed, seed % 2 == 0).invoice());
    }

    @Property
    void one_fault_in_ubl_breaks_the_same_rules_for_us_and_officially(@ForAll long seed) {
        sameVerdict(Syntax.UBL_INVOICE, new Faults(seed).in(new ValidHubs(seed, false).invoice()));
    }

    @Property
    void one_fault_in_a_credit_note_in_ubl_breaks_the_same_rules_for_us_and_officially(@ForAll long seed) {
        sameVerdict(Syntax.UBL_CREDIT_NOTE, new Faults(seed).in(new ValidHubs(seed, true).invoice()));
    }

    @Property
    void one_fault_in_cii_breaks_the_same_rules_for_us_and_officially(@ForAll long seed) {
        sameVerdict(Syntax.CII, new Faults(seed).in(new ValidHubs(seed, seed % 2 == 0).invoice()));
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
        assertThat(broken(new Subject(invoice, Syntax.UBL_INVOICE, Trace.nothing(), Mode.STRICT)))
                .containsExactly("BR-CO-09");
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
        accepted(Syntax.UBL_INVOICE, invoice);
        accepted(Syntax.CII, invoice);
    }

    /** {@return the fatal rules that the official files say, which ours say as well} */
    private static SortedSet<String> official(Syntax syntax, ElectronicInvoice invoice) {
        sameVerdict(syntax, new Faults.Faulty(invoice, "example"));
        return OfficialRules.judge(syntax, write(syntax, invoice).orElseThrow()).fatal();
    }

    private static void accepted(Syntax syntax, ElectronicInvoice invoice) {
        byte[] document = write(syntax, invoice).orElseThrow();
        OfficialVerdict official = OfficialRules.judge(syntax, document);
        assertThat(official.schema()).isEmpty();
        assertThat(official.places()).isEmpty();
        assertThat(official.warnings()).isSubsetOf(AGAINST_THE_NORM);
        if (syntax == Syntax.CII && invoice.precedingInvoices().size() < 2) {
            assertThat(OfficialRules.judgeByD16b(document)).isEmpty();
        }
        for (Mode mode : Mode.values()) {
            assertThat(broken(new Subject(invoice, syntax, Trace.nothing(), mode)))
                    .isEmpty();
        }
    }

    /**
     * The hub is judged before it is written, and again as it is read. Where a fault has no place in a syntax there is nothing to
     * judge; where it is written as an element without text, more may be said of the hub than of the document.
     */
    private static void sameVerdict(Syntax syntax, Faults.Faulty faulty) {
        Optional<byte[]> document = write(syntax, faulty.invoice());
        if (document.isEmpty()) {
            return;
        }
        OfficialVerdict official = OfficialRules.judge(syntax, document.get());
        Reading reading = read(document.get());
        SortedSet<String> ours = broken(Subject.of(reading, Mode.OFFICIAL));
        SortedSet<String> before = broken(new Subject(faulty.invoice(), syntax, Trace.nothing(), Mode.OFFICIAL));
        assertThat(before).as("before writing: " + faulty.fault()).containsAll(ours);
        if (official.schema().isEmpty() && reading.invoice().equals(faulty.invoice())) {
            assertThat(before).as("before writing: " + faulty.fault()).isEqualTo(ours);
        }
        reading.trace().broken().forEach(broken -> ours.add(broken.rule()));
        assertThat(ours).as(faulty.fault()).isEqualTo(official.fatal());
    }

    private static Optional<byte[]> write(Syntax syntax, ElectronicInvoice invoice) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Outcome<Integer> written = DocumentWriter.of(syntax).write(invoice, Attachments.none(), out);
            return written instanceof Outcome.Accepted<Integer> ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Reading read(byte[] document) {
        try {
            return Documents.read(new ByteArrayInputStream(document), Limits.standard())
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SortedSet<String> broken(Subject subject) {
        SortedSet<String> ids = new TreeSet<>();
        EuropeanRules.standard().check(subject).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> ids.add(finding.code().text()));
        return ids;
    }
}
