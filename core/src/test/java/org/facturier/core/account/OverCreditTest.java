package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.eur;

import java.time.LocalDate;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.chain.Chain;
import org.facturier.core.check.ChainRule;
import org.facturier.core.check.InvoiceCheck;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.tax.TaxTreatment;
import org.junit.jupiter.api.Test;

/** More credited than the 120.00 that were billed: refused where it is drafted, found where it exists. */
class OverCreditTest {

    private static final LocalDate JANUARY = day(1, 5);
    private static final LocalDate LATER = day(1, 20);
    private static final LocalDate END = day(12, 31);
    private static final RuleCode BEYOND = CreditRule.CREDIT_WITHIN_INVOICE.code();

    private final Book book = new Book();
    private final Invoice invoice = book.invoice("F-1", JANUARY, "100.00");

    private InvoiceDraft byHand(Invoice of, String net, String rate) {
        return InvoiceDraft.builder()
                .header(Samples.header()
                        .type(DocumentType.CREDIT_NOTE)
                        .preceding(of.reference())
                        .build())
                .line(Samples.line("EUR " + net)
                        .treatment(TaxTreatment.standard(rate))
                        .corrects(new LineReference(of.number(), 1))
                        .build())
                .build();
    }

    private Invoice exists(String number, InvoiceDraft draft) {
        return book.issue(Samples.issue(number, draft, LATER));
    }

    private Findings refused(InvoiceDraft draft) {
        return Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("N-9")))
                .rule(ChainRule.of(book.ledger().chain()))
                .build()
                .issue(draft, Issuance.of("F", LATER))
                .findings();
    }

    private List<RuleCode> checked() {
        List<Invoice> documents = book.ledger().chain().documents();
        assertThat(Chain.of(documents)).isEqualTo(book.ledger().chain());
        return codes(InvoiceCheck.standard().check(documents));
    }

    private static List<RuleCode> codes(Findings findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void a_second_note_in_full_is_refused_and_found_where_it_exists() {
        InvoiceDraft full = Corrections.of(invoice, List.of()).inFull("x").orThrow();
        exists("N-1", full);
        assertThat(codes(refused(full))).contains(BEYOND);
        exists("N-2", full);
        assertThat(checked()).contains(BEYOND);
        assertThat(book.open(invoice, END)).isEqualTo(eur("0.00"));
        assertThat(book.balance(END)).isEqualTo(eur("-120.00"));
    }

    @Test
    void a_note_by_hand_of_another_rate_is_refused_and_found() {
        InvoiceDraft foreign = byHand(invoice, "700.00", "10");
        assertThat(codes(refused(foreign))).contains(BEYOND);
        exists("N-1", foreign);
        assertThat(checked()).contains(BEYOND);
    }

    @Test
    void a_note_beyond_its_invoice_settles_it_and_the_rest_is_an_open_credit() {
        // 600.00 for 120.00
        Invoice note = exists("N-1", byHand(invoice, "500.00", "20"));
        assertThat(checked()).contains(BEYOND);
        assertThat(book.open(invoice, END)).isEqualTo(eur("0.00"));
        assertThat(book.open(note, END)).isEqualTo(eur("-480.00"));
    }

    @Test
    void a_note_on_a_note_is_refused_and_found_and_counts_for_the_invoice() {
        Invoice first = exists("N-1", byHand(invoice, "40.00", "20"));
        InvoiceDraft second = byHand(first, "10.00", "20");
        assertThat(codes(refused(second))).contains(CreditRule.CREDITS_INVOICE.code());
        exists("N-2", second);
        assertThat(checked()).contains(CreditRule.CREDITS_INVOICE.code());
        assertThat(book.open(invoice, END)).isEqualTo(eur("60.00"));
    }
}
