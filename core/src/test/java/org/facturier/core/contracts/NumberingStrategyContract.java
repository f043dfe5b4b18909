package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Party;
import org.junit.jupiter.api.Test;

/** The promises of {@link NumberingStrategy}, N1 to N4. */
public interface NumberingStrategyContract {

    /** {@return the strategy under test} */
    NumberingStrategy strategy();

    /** {@return documents of one series, each dated on or after the one before; several months and years by default} */
    default List<NumberingContext> documents() {
        List<NumberingContext> documents = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 11, 28);
        for (int i = 0; i < 60; i++) {
            documents.add(new NumberingContext(
                    day,
                    "FAC",
                    i % 7 == 6 ? DocumentType.CREDIT_NOTE : DocumentType.INVOICE,
                    Party.business(i % 2 == 0 ? "Ateliers Dubois" : "Zeeland Bakkers")
                            .build(),
                    Optional.of("P" + i % 3)));
            day = day.plusDays(i % 3 == 0 ? 0 : 1 + i);
        }
        return documents;
    }

    /**
     * {@return the order of numbers within a series}; unless said otherwise, that of their text, with each run of digits
     * read as one number
     */
    default Comparator<InvoiceNumber> order() {
        return Comparator.comparing(InvoiceNumber::text, NumberingStrategyContract::compareDigitsAsNumbers);
    }

    /** {@return a number that this strategy cannot have given} */
    default InvoiceNumber foreign() {
        return InvoiceNumber.of("?");
    }

    /** N1. */
    @Test
    default void n1_equal_arguments_give_equal_numbers() {
        Optional<InvoiceNumber> previous = Optional.empty();
        for (NumberingContext document : documents()) {
            InvoiceNumber number = strategy().next(document, previous).orThrow();
            assertThat(strategy().next(document, previous).value())
                    .as("asked again")
                    .contains(number);
            previous = Optional.of(number);
        }
    }

    /** N1, for whoever asks. */
    @Test
    default void n1_equal_arguments_give_equal_numbers_in_many_threads()
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<InvoiceNumber>>> asked = threads.invokeAll(Collections.nCopies(16, this::numbers));
            for (Future<List<InvoiceNumber>> each : asked) {
                assertThat(each.get()).as("in another thread").isEqualTo(numbers());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** N2, first half. */
    @Test
    default void n2_no_number_of_a_series_is_given_twice() {
        Set<InvoiceNumber> given = new HashSet<>();
        for (InvoiceNumber number : numbers()) {
            assertThat(given.add(number)).as("%s is new", number).isTrue();
        }
    }

    /** N2, second half. */
    @Test
    default void n2_a_number_comes_after_its_predecessor() {
        List<InvoiceNumber> numbers = numbers();
        for (int i = 1; i < numbers.size(); i++) {
            assertThat(order().compare(numbers.get(i), numbers.get(i - 1)))
                    .as("%s comes after %s", numbers.get(i), numbers.get(i - 1))
                    .isPositive();
        }
    }

    /** N3 and N4. */
    @Test
    default void n3_a_predecessor_of_another_shape_is_refused() {
        NumberingContext document = documents().get(0);
        assertThat(answer(document, foreign()).value())
                .as("after %s", foreign())
                .isEmpty();
    }

    /** N4, for a document before its predecessor. */
    @Test
    default void n4_what_comes_too_early_is_refused_by_a_finding_or_not_at_all() {
        List<InvoiceNumber> numbers = numbers();
        Outcome<InvoiceNumber> early = answer(documents().get(0), numbers.get(numbers.size() - 1));
        assertThat(early.value().isPresent() || early.findings().hasErrors()).isTrue();
    }

    private Outcome<InvoiceNumber> answer(NumberingContext document, InvoiceNumber previous) {
        try {
            return strategy().next(document, Optional.of(previous));
        } catch (RuntimeException thrown) {
            throw new AssertionError("a refusal is an outcome, after " + previous, thrown);
        }
    }

    private List<InvoiceNumber> numbers() {
        List<InvoiceNumber> numbers = new ArrayList<>();
        for (NumberingContext document : documents()) {
            Optional<InvoiceNumber> last =
                    numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.get(numbers.size() - 1));
            numbers.add(strategy().next(document, last).orThrow());
        }
        return numbers;
    }

    private static int compareDigitsAsNumbers(String one, String other) {
        String[] parts = one.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
        String[] others = other.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
        for (int i = 0; i < Math.min(parts.length, others.length); i++) {
            int order = isNumber(parts[i]) && isNumber(others[i])
                    ? Long.compare(Long.parseLong(parts[i]), Long.parseLong(others[i]))
                    : parts[i].compareTo(others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.length, others.length);
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
