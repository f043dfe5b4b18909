package org.facturier.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facturier.core.account.Book.ACCOUNT;
import static org.facturier.core.account.Book.HOUSE;
import static org.facturier.core.account.Book.day;
import static org.facturier.core.account.Book.document;
import static org.facturier.core.account.Book.eur;
import static org.facturier.core.account.Book.instalment;
import static org.facturier.core.account.Book.money;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facturier.core.document.Invoice;
import org.facturier.core.documenttax.BookCurrency;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.fact.Allocated;
import org.facturier.core.fact.Entered;
import org.facturier.core.fact.EntryReason;
import org.facturier.core.fact.Issued;
import org.facturier.core.fact.Promised;
import org.facturier.core.fact.Received;
import org.facturier.core.fact.Relieved;
import org.facturier.core.fact.Rescheduled;
import org.facturier.core.fact.Reversed;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.fact.Transferred;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.payment.ReliefReason;
import org.facturier.core.reference.DocumentKey;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that lacks a part is refused where it is made, and says which part. */
class NothingLeftOutTest {

    private static final LocalDate ON = day(2, 1);
    private static final LocalDate END = day(12, 31);
    private static final AccountKey PARENT = new AccountKey(HOUSE, "parent", CurrencyUnit.EUR);
    private static final Set<String> WORDS = Set.of("Entered.reference", "Cause.words");

    /** A value of each type whose parts are all needed, but for lists. */
    static Stream<Record> values() {
        Book book = new Book();
        Invoice invoice = book.invoice("F-1", day(1, 5), "100.00");
        book.paid("p", day(1, 10), invoice, "50.00")
                .tell(new Relieved("w", day(1, 12), document(invoice), eur("20.00"), ReliefReason.WRITE_OFF))
                .tell(new Promised("promise", day(1, 12), DocumentKey.of(invoice), END));
        Account account = book.account();
        Position position = account.at(day(1, 31));
        Statement statement = account.statement(new ServicePeriod(day(1, 1), day(1, 31)));
        DocumentTax tax = DocumentTax.of(book.ledger(), DocumentKey.of(invoice), CurrencyUnit.EUR)
                .orElseThrow();
        return Stream.of(
                ACCOUNT,
                position,
                position.debits().get(0),
                position.debits().get(0).cause(),
                position.holds().get(0),
                AgedBalance.of(position),
                statement,
                statement.movements().get(0),
                account.entries().get(0),
                account.links().get(0),
                account.reliefs().get(0),
                new BookCurrency(CurrencyUnit.EUR),
                tax,
                tax.changes().get(0),
                tax.shares().get(0),
                tax.paid().get(0),
                new Issued(invoice),
                new Received(Book.payment("p", ON, "1.00")),
                new Entered("e", ON, ACCOUNT, eur("1.00"), ON, EntryReason.FEE),
                new Transferred("t", ON, ACCOUNT, money("p"), PARENT, eur("1.00")),
                new Allocated("a", ON, money("p"), instalment(invoice, 1), eur("1.00")),
                new Relieved("r", ON, document(invoice), eur("1.00"), ReliefReason.WRITE_OFF),
                new Rescheduled("s", ON, DocumentKey.of(invoice), AccountBreaches.plan("1.00")),
                new Reversed("x", ON, "p", "returned"),
                new Promised("h", ON, DocumentKey.of(invoice), ON),
                (Record) AccountBreaches.disputed(1, eur("1.00")),
                ToldFact.of(new Reversed("x", ON, "p", "returned")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void each_part_that_is_left_out_is_named(Record value) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            int lacking = i;
            if (isNeeded(parts[i])) {
                assertThatThrownBy(() -> without(value, lacking))
                        .as(value.getClass().getSimpleName() + " without " + parts[i].getName())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(parts[i].getName());
            }
        }
    }

    private static boolean isNeeded(RecordComponent part) {
        return !part.getType().isPrimitive()
                && !Collection.class.isAssignableFrom(part.getType())
                && !Map.class.isAssignableFrom(part.getType())
                && !WORDS.contains(part.getDeclaringRecord().getSimpleName() + "." + part.getName());
    }

    private static Object without(Record value, int lacking) throws Throwable {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        Object[] given = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i].getAccessor().setAccessible(true);
            given[i] = i == lacking ? null : parts[i].getAccessor().invoke(value);
        }
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> made = value.getClass().getDeclaredConstructor(types);
        made.setAccessible(true);
        try {
            return made.newInstance(given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Test
    void words_that_are_left_out_are_blank() {
        assertThat(new Entered(
                                "e",
                                ON,
                                ACCOUNT,
                                eur("1.00"),
                                ON,
                                EntryReason.FEE,
                                null,
                                Optional.empty(),
                                Optional.empty())
                        .reference())
                .isEmpty();
        assertThat(new Entered(
                                "e",
                                ON,
                                ACCOUNT,
                                eur("1.00"),
                                ON,
                                EntryReason.FEE,
                                "B-7",
                                Optional.empty(),
                                Optional.empty())
                        .reference())
                .isEqualTo("B-7");
        assertThat(new Cause(Entry.Kind.ENTERED, ON, Optional.empty(), Optional.empty(), null).words())
                .isEmpty();
    }
}
