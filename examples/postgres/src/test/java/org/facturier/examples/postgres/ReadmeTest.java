package org.facturier.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.IssuingRequest;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.payment.Matchers;
import org.facturier.core.payment.Payment;
import org.facturier.numbering.NumberingStrategies;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_issues_an_invoice() {
        DataSource database = Database.empty();
        InvoiceDraft draft = Orders.draft(4711);
        LocalDate today = LocalDate.of(2026, 1, 15);
        // region issue
        Issuer issuer =
                Issuer.builder().numbering(NumberingStrategies.perSeries()).build();
        // at most five times, half a second apart, and always for the same order
        NumberStore store = new AskingAgain(PostgresNumberStore.in(database), 5, Duration.ofMillis(500));

        Outcome<Invoice> outcome = store.advance(
                "FAC",
                new IssuingRequest("order 4711", draft),
                last -> issuer.issue(draft, Issuance.of("FAC", today).after(last)));
        // endregion
        assertThat(outcome.orThrow().number()).hasToString("FAC-000001");
    }

    @Test
    void the_example_settles_a_payment() {
        DataSource database = Database.empty();
        Invoice invoice = Sales.invoice("F-2026-0007", "martin", "100.00").document();
        // region settle
        PostgresLedgers ledgers = PostgresLedgers.in(database, "house");
        ledgers.tell("martin", before -> List.of(ToldFact.of(new Issued(invoice))));

        // the bank tells of money: what it is for is decided while nobody else can use it
        Payment payment =
                new Payment("bank-1", LocalDate.of(2026, 2, 3), "martin", Money.parse("EUR 120.00"), "F-2026-0007");
        Outcome<Ledger> outcome = ledgers.tell(
                "martin",
                before -> before.settle(payment, Matchers.byReferenceThenAge()).facts().stream()
                        .map(fact -> new ToldFact(fact, Optional.of("bank import"), Optional.empty()))
                        .toList());
        // endregion
        assertThat(outcome.orThrow().facts()).hasSize(3);
        assertThat(outcome.orThrow().open(payment.receivedOn()).size()).isZero();
    }
}
