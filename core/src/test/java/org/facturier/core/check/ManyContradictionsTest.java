package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.facturier.core.Samples;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document of which nothing is right is told so in a time that grows with it, and no faster. */
class ManyContradictionsTest {

    private static Invoice aCentMoreInEachOf(int lines) {
        Invoice right = Samples.issue(
                "F-1",
                Samples.draft(
                        Collections.nCopies(lines, Samples.line("EUR 10.00")).toArray(new LineItem.Builder[0])),
                Samples.DAY);
        List<InvoiceLine> wrong = new ArrayList<>();
        for (InvoiceLine line : right.lines()) {
            wrong.add(new InvoiceLine(
                    line.number(),
                    line.item(),
                    line.allowancesAndCharges(),
                    line.gross(),
                    line.net().plus(Money.parse("EUR 0.01")),
                    line.treatment(),
                    line.taxPoint()));
        }
        ProForma document = right.proForma();
        CalculatedAmounts calculated = right.calculated();
        return Invoice.of(
                right.number(),
                right.series(),
                new ProForma(
                        document.issuedOn(),
                        document.header(),
                        new CalculatedAmounts(
                                calculated.policy(), wrong, calculated.allowancesAndCharges(), calculated.totals()),
                        document.schedule(),
                        document.notices(),
                        document.bases()));
    }

    private static List<Finding> check(Invoice document) {
        return InvoiceCheck.standard().check(document).all();
    }

    @Test
    void each_is_named_and_the_first_hundred_say_what_to_do() {
        List<Finding> found = check(aCentMoreInEachOf(300));
        assertThat(found).hasSize(300);
        assertThat(found.subList(0, 100)).allMatch(each -> each.hint().isPresent());
        assertThat(found.subList(100, 300)).allMatch(each -> each.hint().isEmpty());
        assertThat(found.get(299).path()).isEqualTo("calculated.lines[299].net");
    }

    /** Each wrong line looked at every other one, which took minutes. */
    @Test
    @Tag("once")
    void as_many_as_a_document_can_hold_are_named_within_seconds() {
        Invoice hostile = aCentMoreInEachOf(16_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(check(hostile)).hasSize(16_000));
    }
}
