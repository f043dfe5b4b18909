package org.facturier.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.tax.CorrectionBasis;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DocumentBasisTest {

    private static final LineReference RODE = line("R-2", 2);
    private static final List<DocumentBasis> BASES = List.of(basis("R-2"), basis("F-1", RODE), basis("F-2"));

    @Test
    void a_line_starts_from_the_invoice_that_it_credits() {
        assertThat(DocumentBasis.startOf(BASES, Optional.of(line("F-2", 1)))).isEqualTo(2);
    }

    @Test
    void a_line_that_undoes_what_rode_starts_from_the_invoice_that_it_had_credited() {
        assertThat(DocumentBasis.startOf(BASES, Optional.of(line("R-2", 1)))).isZero();
        assertThat(DocumentBasis.startOf(BASES, Optional.of(RODE))).isEqualTo(1);
    }

    @Test
    void what_credits_nothing_or_what_is_not_known_starts_from_the_first() {
        assertThat(DocumentBasis.startOf(BASES, Optional.empty())).isZero();
        assertThat(DocumentBasis.startOf(BASES, Optional.of(line("F-9", 1)))).isZero();
        assertThat(DocumentBasis.find(BASES, line("F-9", 1))).isEmpty();
    }

    @Test
    void an_intent_is_said_of_a_line_that_is_credited() {
        LineItem.Builder line = Samples.line("EUR 1.00").intent(CreditIntent.BILL_ANEW);
        assertThatIllegalArgumentException().isThrownBy(line::build).withMessageContaining("corrects");
        LineItem taken = line.corrects(line("F-1", 1)).build();
        assertThat(taken.intent()).contains(CreditIntent.BILL_ANEW);
        assertThat(taken.toBuilder().build()).isEqualTo(taken);
    }

    private static DocumentBasis basis(String number, LineReference... undone) {
        return new DocumentBasis(
                new DocumentReference(InvoiceNumber.of(number), Samples.DAY),
                new CorrectionBasis(List.of(), List.of(), Money.zero(CurrencyUnit.EUR)),
                List.of(undone));
    }

    private static LineReference line(String number, int line) {
        return new LineReference(InvoiceNumber.of(number), line);
    }
}
