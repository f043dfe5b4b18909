package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.Apportionment;
import org.joda.money.Money;

class CorrectionProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Issuer ISSUER = Issuer.builder()
            .numbering((context, previous) -> InvoiceNumber.of(context.type() + "-"
                    + previous.map(last -> last.text().length()).orElse(1)))
            .build();

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.drafts();
    }

    @Provide
    Arbitrary<List<BigDecimal>> cuts() {
        return Arbitraries.integers()
                .between(1, 50)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    @Property
    void a_full_note_takes_back_every_amount(@ForAll("drafts") InvoiceDraft draft) {
        Invoice invoice = issue(draft);
        Assume.that(!invoice.lines().stream().allMatch(line -> line.net().isZero()));
        Invoice credit =
                issue(Correction.of(invoice, List.of()).inFull("erreur").orThrow());
        assertThat(credit.totals().net()).isEqualTo(invoice.totals().net());
        assertThat(credit.totals().tax()).isEqualTo(invoice.totals().tax());
        assertThat(credit.totals().payable()).isEqualTo(invoice.totals().payable());
        assertThat(Correction.of(invoice, List.of(credit)).inFull("encore").value())
                .isEmpty();
    }

    @Property
    void partial_notes_sum_to_the_invoice(@ForAll("drafts") InvoiceDraft draft, @ForAll("cuts") List<BigDecimal> cuts) {
        Invoice invoice = issue(withoutDocumentParts(draft));
        List<Invoice> notes = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Map<Integer, Money> nets = new LinkedHashMap<>();
            for (InvoiceLine line : invoice.lines()) {
                Money part = Apportionment.CUMULATIVE.share(line.net(), cuts).get(i);
                if (!part.isZero()) {
                    nets.put(line.number(), part);
                }
            }
            if (!nets.isEmpty()) {
                notes.add(issue(
                        Correction.of(invoice, notes).ofLines("partiel", nets).orThrow()));
            }
        }
        Assume.that(!notes.isEmpty());
        assertThat(Money.total(notes.stream().map(note -> note.totals().net()).toList()))
                .isEqualTo(invoice.totals().net());
        assertThat(Money.total(notes.stream().map(note -> note.totals().tax()).toList()))
                .isEqualTo(invoice.totals().tax());
        assertThat(Money.total(
                        notes.stream().map(note -> note.totals().payable()).toList()))
                .isEqualTo(invoice.totals().payable());
    }

    @Property
    void no_note_takes_back_more_than_is_left(@ForAll("drafts") InvoiceDraft draft) {
        Invoice invoice = issue(withoutDocumentParts(draft));
        InvoiceLine line = invoice.lines().get(0);
        Money cent = Money.ofMinor(line.net().getCurrencyUnit(), 1);
        Outcome<InvoiceDraft> beyond = Correction.of(invoice, List.of())
                .ofLines("trop", Map.of(1, line.net().plus(cent)));
        assertThat(beyond.value()).isEmpty();
        assertThat(beyond.findings().all().get(0).code()).isEqualTo(IssuingRule.CREDIT_WITHIN_INVOICE.code());
    }

    @Property
    void no_second_note_takes_back_more_than_the_first_left(@ForAll("drafts") InvoiceDraft draft) {
        Invoice invoice = issue(withoutDocumentParts(draft));
        InvoiceLine line = invoice.lines().get(0);
        Money part = Apportionment.CUMULATIVE
                .share(line.net(), List.of(BigDecimal.ONE, BigDecimal.valueOf(2)))
                .get(0);
        Assume.that(!part.isZero());
        Invoice first = issue(Correction.of(invoice, List.of())
                .ofLines("partiel", Map.of(1, part))
                .orThrow());
        Correction again = Correction.of(invoice, List.of(first));
        Money left = line.net().minus(part);
        Money cent = Money.ofMinor(left.getCurrencyUnit(), 1);
        assertThat(again.leftOf(line)).isEqualTo(left);
        assertThat(again.ofLines("reste", Map.of(1, left)).value()).isPresent();
        assertThat(again.ofLines("trop", Map.of(1, left.plus(cent))).value()).isEmpty();
    }

    @Property
    void instalments_of_an_issued_invoice_add_up_to_the_amount_payable(@ForAll("drafts") InvoiceDraft draft) {
        Invoice invoice = issue(draft);
        assertThat(Money.total(invoice.schedule().instalments().stream()
                        .map(instalment -> instalment.amount())
                        .toList()))
                .isEqualTo(invoice.totals().payable());
    }

    private static InvoiceDraft withoutDocumentParts(InvoiceDraft draft) {
        return InvoiceDraft.builder()
                .header(draft.header())
                .lines(draft.lines())
                .build();
    }

    private static Invoice issue(InvoiceDraft draft) {
        return ISSUER.issue(draft, new Issuance("S", DAY, Optional.of(DAY), Optional.empty()))
                .orThrow();
    }
}
