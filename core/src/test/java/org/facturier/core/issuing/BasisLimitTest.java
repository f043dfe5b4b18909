package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.document.DocumentReference;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.finding.Finding;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.tax.CorrectionBasis;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BasisLimitTest {

    private static final TaxTreatment TWENTY = TaxTreatment.standard("20");
    private static final LineReference RODE = line("R-2", 2);

    @Test
    void what_one_invoice_has_left_is_not_left_of_another() {
        List<DocumentBasis> bases = List.of(basis("F-1", "100.00", "60.00"), basis("F-2", "100.00", "0.00"));
        assertThat(found(bases, take("40.00", line("F-1", 1)), take("100.00", line("F-2", 1))))
                .isEmpty();
        assertThat(found(bases, take("40.01", line("F-1", 1)), take("99.99", line("F-2", 1))))
                .containsExactly("F-1: EUR 40.01 is stated under S 20%, EUR 40.00 is left");
    }

    @Test
    void a_basis_of_which_more_was_credited_than_invoiced_is_not_believed() {
        assertThat(found(List.of(basis("F-1", "100.00", "-40.00")), take("140.00", line("F-1", 1))))
                .containsExactly("EUR -40.00 was taken before under S 20%, of EUR 100.00");
    }

    @Test
    void no_more_is_undone_than_was_credited_and_what_is_undone_is_left_again() {
        List<DocumentBasis> bases = List.of(basis("R-2", "100.00", "0.00"), basis("F-1", "100.00", "40.00", RODE));
        LineItem own = take("100.00", line("R-2", 1));
        assertThat(found(bases, own, take("-40.00", RODE))).isEmpty();
        assertThat(found(bases, own, take("-40.00", RODE), take("100.00", line("F-1", 1))))
                .isEmpty();
        assertThat(found(bases, own, take("-40.01", RODE)))
                .containsExactly("F-1: EUR 40.01 is undone under S 20%, EUR 40.00 was taken");
    }

    private static List<String> found(List<DocumentBasis> bases, LineItem... lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(Samples.header()
                        .type(DocumentType.CREDIT_NOTE)
                        .preceding(bases.stream().map(DocumentBasis::document).toList())
                        .policy(VatCalculators.cumulativeCredit().policy())
                        .build())
                .lines(List.of(lines));
        bases.forEach(draft::basis);
        return Samples.issuer("A-1").issue(draft.build(), Issuance.of("A", Samples.DAY)).findings().stream()
                .filter(finding -> finding.code().equals(CreditRule.CREDIT_WITHIN_INVOICE.code()))
                .map(Finding::message)
                .toList();
    }

    private static LineItem take(String net, LineReference line) {
        BigDecimal amount = new BigDecimal(net);
        return Samples.line("EUR " + amount.abs())
                .quantity(amount.signum())
                .treatment(TWENTY)
                .corrects(line)
                .build();
    }

    private static DocumentBasis basis(String number, String invoiced, String credited, LineReference... undone) {
        return new DocumentBasis(
                new DocumentReference(InvoiceNumber.of(number), Samples.DAY),
                new CorrectionBasis(List.of(group(invoiced)), List.of(group(credited)), Money.zero(CurrencyUnit.EUR)),
                List.of(undone));
    }

    private static TaxSubtotal group(String net) {
        Money amount = Money.parse("EUR " + net);
        return TaxSubtotal.of(TWENTY, amount, TWENTY.taxOn(amount));
    }

    private static LineReference line(String number, int line) {
        return new LineReference(InvoiceNumber.of(number), line);
    }
}
