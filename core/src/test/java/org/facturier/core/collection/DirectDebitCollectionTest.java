package org.facturier.core.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.collection.CollectionSamples.DUE;
import static org.facturier.core.collection.CollectionSamples.collection;
import static org.facturier.core.collection.CollectionSamples.mandate;
import static org.facturier.core.collection.CollectionSamples.transaction;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.finding.Severity;
import org.facturier.core.party.BankAccount;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DirectDebitCollectionTest {

    @Test
    void batches_are_by_day_scheme_and_sequence() {
        Mandate known = mandate("K").usedOn(LocalDate.of(2026, 5, 1));
        DirectDebitCollection collection = collection(
                transaction("1", known, "EUR 1.00"),
                transaction("2", mandate("N"), "EUR 2.00"),
                transaction("3", mandate("B").b2b(), "EUR 4.00"),
                transaction("4", mandate("O").once(), "EUR 8.00"),
                transaction("5", known, "EUR 16.00", DUE.plusDays(1)),
                transaction("6", known, "EUR 32.00").asLast());
        assertThat(collection.findings()).isEmpty();
        assertThat(collection.batches())
                .extracting(batch -> batch.collectedOn() + " " + batch.scheme() + " "
                        + batch.sequence().code() + " " + batch.total())
                .containsExactly(
                        "2026-06-17 CORE FRST EUR 2.00",
                        "2026-06-17 CORE RCUR EUR 1.00",
                        "2026-06-17 CORE FNAL EUR 32.00",
                        "2026-06-17 CORE OOFF EUR 8.00",
                        "2026-06-17 B2B FRST EUR 4.00",
                        "2026-06-18 CORE RCUR EUR 16.00");
        assertThat(collection.total()).isEqualTo(Money.parse("EUR 63.00"));
        assertThat(collection.count()).isEqualTo(6);
    }

    /** The order in which they are given does not matter: the one due first is the first. */
    @Test
    void of_two_by_a_new_mandate_the_one_due_first_is_the_first() {
        DirectDebitCollection collection = collection(
                transaction("later", mandate("N"), "EUR 2.00", DUE.plusDays(7)),
                transaction("sooner", mandate("N"), "EUR 1.00"));
        assertThat(collection.batches())
                .extracting(batch ->
                        batch.sequence() + " " + batch.transactions().get(0).endToEndId())
                .containsExactly("FIRST sooner", "RECURRENT later");
    }

    /** Saturday 20 June goes to Monday; what was due before the file is there is collected the day after. */
    @ParameterizedTest
    @CsvSource({"2026-06-20, 2026-06-22", "2026-06-17, 2026-06-17", "2026-06-01, 2026-06-02", "2026-05-04, 2026-06-02"})
    void a_debit_is_on_a_business_day_after_the_file_is_there(LocalDate dueOn, LocalDate collectedOn) {
        DirectDebitCollection collection =
                collection(transaction("1", mandate("M").announced(0), "EUR 1.00", dueOn));
        assertThat(collection.batches())
                .extracting(CollectionBatch::collectedOn)
                .containsExactly(collectedOn);
    }

    @ParameterizedTest
    @EnumSource(CollectionRule.class)
    void what_is_wrong_is_left_out_and_the_others_are_collected(CollectionRule rule) {
        Supplier<Findings> breach = CollectionBreaches.all().get((Rule) rule);
        assertThat(breach.get()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(rule.code());
            assertThat(finding.path()).startsWith("transactions[0].");
        });
    }

    @Test
    void a_wrong_one_among_others_costs_itself_alone() {
        DirectDebitCollection collection = collection(
                transaction("1", mandate(""), "EUR 1.00"),
                transaction("2", mandate("M"), "EUR 2.00"),
                transaction("2", mandate("P"), "EUR 4.00"),
                transaction("4", mandate("O").once(), "EUR 8.00"),
                transaction("5", mandate("O").once(), "EUR 16.00"));
        assertThat(collection.total()).isEqualTo(Money.parse("EUR 10.00"));
        assertThat(collection.findings())
                .extracting(Finding::path)
                .containsExactly(
                        "transactions[0].mandate.id", "transactions[2].endToEndId", "transactions[4].mandate.use");
    }

    /** 20 May and 14 days is 3 June; a shorter notice that was agreed is enough. */
    @Test
    void a_debit_that_was_announced_late_is_collected_with_a_warning() {
        DirectDebitTransaction late = transaction("1", mandate("M"), "EUR 1.00", LocalDate.of(2026, 6, 2));
        DirectDebitCollection collection = collection(late);
        assertThat(collection.count()).isEqualTo(1);
        assertThat(collection.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(collection(transaction("1", mandate("M"), "EUR 1.00", LocalDate.of(2026, 6, 3)))
                        .findings())
                .isEmpty();
        assertThat(collection(transaction("1", mandate("M").announced(5), "EUR 1.00", LocalDate.of(2026, 6, 2)))
                        .findings())
                .isEmpty();
    }

    /** 36 months to the day are still in force. */
    @Test
    void a_mandate_ends_36_months_after_its_last_debit() {
        Mandate mandate = mandate("M").usedOn(LocalDate.of(2023, 6, 17));
        assertThat(collection(transaction("1", mandate, "EUR 1.00")).count()).isEqualTo(1);
        assertThat(collection(transaction("1", mandate, "EUR 1.00", DUE.plusDays(1)))
                        .count())
                .isZero();
    }

    @Test
    void a_mandate_may_be_signed_on_the_day_of_the_debit() {
        assertThat(collection(transaction("1", CollectionBreaches.signedOn(DUE), "EUR 1.00"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_swiss_account_is_debited_once_its_bank_is_named() {
        Mandate swiss = mandate("M", BankAccount.of("CH9300762011623852957", "POFICHBE"));
        assertThat(collection(transaction("1", swiss, "EUR 1.00")).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Zoé Lefèvre, Zoe Lefevre",
        "Straße & Söhne, Strasse + Sohne",
        "Łódź – Ærø, Lodz - AEro",
        "d’Œuvre, d'OEuvre",
        "a@b*c, a.b.c"
    })
    void letters_that_banks_do_not_take_have_others_in_their_place(String text, String written) {
        assertThat(SepaText.of(text)).isEqualTo(written);
        assertThat(SepaText.unwritten(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"שלום, ש", "Жук, Ж", "Ωm, Ω", "中, 中"})
    void letters_without_others_are_named(String text, String first) {
        assertThat(SepaText.unwritten(text)).contains(first);
    }

    @ParameterizedTest
    @CsvSource({"F-2026/0001, true", "/F, false", "F/, false", "F//1, false", "Fé, false", "'', false"})
    void identifiers_are_held_to_the_letters_of_banks(String text, boolean expected) {
        assertThat(SepaText.isIdentifier(text, 35)).isEqualTo(expected);
    }

    @Test
    void nothing_is_a_collection_of_nothing() {
        DirectDebitCollection none = collection();
        assertThat(none.batches()).isEqualTo(List.of());
        assertThat(none.total()).isEqualTo(Money.parse("EUR 0.00"));
    }
}
