package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.account.Book.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.DocumentId;
import org.facturier.core.openitem.DocumentOrder;
import org.facturier.core.reference.DocumentKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which identifier a document is a fact, and which of two documents comes first. */
class DocumentNamesTest {

    private static DocumentKey key(String seller, String series, String number) {
        return new DocumentKey(seller, series, InvoiceNumber.of(number));
    }

    @ParameterizedTest
    @CsvSource({
        "seller, F, F-1, seller/F/F-1",
        "seller, F, 2026/0007, seller/F/2026%2F0007",
        "seller, F, /7, seller/F/%2F7",
        "seller, F, 5%, seller/F/5%25",
        "seller, F, %7, seller/F/%257",
        "seller, F, 5%2F7, seller/F/5%252F7",
        "a/b, F/G, F-1, a%2Fb/F%2FG/F-1"
    })
    void a_document_is_read_back_from_its_identifier_whatever_signs_its_number_has(
            String seller, String series, String number, String id) {
        assertThat(DocumentId.of(key(seller, series, number))).isEqualTo(id);
        assertThat(DocumentId.read(id)).contains(key(seller, series, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank-1", "seller/F", "seller/F/F-1/2", "seller/F/", "seller/F/ "})
    void what_has_not_three_parts_with_a_number_is_no_document(String id) {
        assertThat(DocumentId.read(id)).isEmpty();
    }

    private static DocumentOrder order(LocalDate on, String seller, String series, String number) {
        return new DocumentOrder(on, key(seller, series, number));
    }

    @Test
    void documents_come_by_day_then_by_number_as_people_count_then_by_series_then_by_seller() {
        List<DocumentOrder> right = List.of(
                order(day(1, 5), "seller", "F", "F-99"),
                order(day(1, 6), "seller", "F", "F-8"),
                order(day(1, 6), "another", "F", "F-9"),
                order(day(1, 6), "seller", "F", "F-9"),
                order(day(1, 6), "another", "G", "F-9"),
                order(day(1, 6), "another", "A", "F-10"),
                order(day(1, 6), "another", "A", "F-11"));
        for (int i = 0; i < right.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                assertThat(Integer.signum(right.get(i).compareTo(right.get(j))))
                        .as("%s and %s", right.get(i), right.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
        assertThat(Stream.of(right.get(5), right.get(2)).sorted()).containsExactly(right.get(2), right.get(5));
    }
}
