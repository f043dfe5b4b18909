package org.facturier.reminders.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.reminders.TestLedger.key;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.reference.DocumentKey;
import org.facturier.reminders.TestLedger;
import org.facturier.reminders.contracts.SampleInvoices;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A law of the house, or an archive, that fails over one document costs its charge, and no other. */
class FailingLawTest {

    private static final LocalDate LATER = LocalDate.of(2026, 3, 31);
    private static final LateInterestLaw SOUND = LateInterestLaw.ofSeller();
    private static final TestLedger LEDGER = TestLedger.of(invoice("F-1"), invoice("F-2"), invoice("F-3"));

    private static Invoice invoice(String number) {
        return SampleInvoices.of(number, Money.parse("EUR 1000.00"), 30);
    }

    private static <T> T failing() {
        throw new IllegalStateException("no connection");
    }

    private static LateInterestLaw over(Function<Invoice, Optional<LateInterestTerms>> bad) {
        return invoice -> invoice.number().text().equals("F-2") ? bad.apply(invoice) : SOUND.on(invoice);
    }

    static Stream<Arguments> laws() {
        return Stream.of(
                Arguments.of(over(invoice -> failing()), "no connection"),
                Arguments.of(over(invoice -> null), "it gives null"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("laws")
    void the_others_are_charged(LateInterestLaw law, String message) {
        LateFees fees = LateFees.of(LEDGER.account(), LEDGER::find, law, LATER);
        assertThat(fees.all()).extracting(LateFee::document).containsExactly(key("F-1"), key("F-3"));
        assertThat(fees.findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(LateInterestRule.LAW_ANSWERS.code());
            assertThat(finding.path()).isEqualTo("document F-2");
            assertThat(finding.message()).isEqualTo(message);
        });
    }

    @Test
    void an_archive_that_fails_over_one_document_costs_that_one() {
        for (Function<DocumentKey, Optional<Invoice>> archive : Stream.<Function<DocumentKey, Optional<Invoice>>>of(
                        document -> failing(), document -> null)
                .toList()) {
            LateFees fees = LateFees.of(
                    LEDGER.account(),
                    document -> document.equals(key("F-2")) ? archive.apply(document) : LEDGER.find(document),
                    SOUND,
                    LATER);
            assertThat(fees.all()).extracting(LateFee::document).containsExactly(key("F-1"), key("F-3"));
            assertThat(fees.findings().all())
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .containsExactly("LATE-DOCUMENT-01 document F-2");
        }
    }
}
