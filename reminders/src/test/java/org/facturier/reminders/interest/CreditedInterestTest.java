package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.reminders.TestLedger.key;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineReference;
import org.facturier.core.fact.Issued;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.facturier.reminders.policy.Reminder;
import org.facturier.reminders.policy.ReminderPolicy;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Two invoices of 120.00 due on 14 February 2026, and a note over 51.61 of the first and all of the second. */
class CreditedInterestTest {

    private static final LocalDate MARCH_26 = LocalDate.of(2026, 3, 26);
    private static final Invoice FIRST = SampleInvoices.of("F-1", eur("100.00"), 30);
    private static final Invoice SECOND = SampleInvoices.of("F-2", eur("100.00"), 30);

    private final TestLedger ledger = TestLedger.of(FIRST, SECOND).tell(new Issued(note()));

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static Invoice note() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(SampleInvoices.header()
                        .type(DocumentType.CREDIT_NOTE)
                        .preceding(List.of(FIRST.reference(), SECOND.reference()))
                        .build())
                .line(back("51.61", FIRST))
                .line(back("100.00", SECOND))
                .build();
        return Issuer.builder()
                .numbering((context, previous) -> Outcome.accepted(InvoiceNumber.of("N-1")))
                .build()
                .issue(draft, Issuance.of("S", SampleInvoices.ISSUED_ON.plusDays(1)))
                .orThrow();
    }

    private static LineItem back(String net, Invoice of) {
        return LineItem.builder()
                .description("Reliure")
                .unitPrice(eur(net))
                .treatment(TaxTreatment.standard("20"))
                .corrects(new LineReference(of.number(), 1))
                .build();
    }

    @Test
    void interest_runs_on_what_the_note_left_of_each_invoice() {
        // 58.07 x 12.15 % x 40 / 365 = 0.7732
        assertThat(LateDebt.allOf(ledger.account(), MARCH_26)).containsOnlyKeys(key("F-1"));
        LateFees fees = LateFees.of(ledger.account(), ledger::find, LateInterestLaw.ofSeller(), MARCH_26);
        assertThat(fees.all())
                .singleElement()
                .satisfies(fee -> assertThat(fee.interestDue()).contains(eur("0.77")));
    }

    @Test
    void what_the_note_left_is_asked_for_and_nothing_is_owed_back() {
        Optional<Reminder> reminder = ReminderPolicy.stepped().due(ledger.at(MARCH_26), List.of());
        assertThat(reminder.orElseThrow().claimed()).isEqualTo(eur("58.07"));
        assertThat(ledger.at(MARCH_26).owing()).isEqualTo(eur("0.00"));
    }
}
