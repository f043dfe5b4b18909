package org.facturier.core.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.contracts.StatementArbitraries;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class BankBookProperties {

    @Provide
    Arbitrary<List<BankStatement>> books() {
        return StatementArbitraries.statements().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<BankStatement> statements() {
        return StatementArbitraries.statements();
    }

    @Property
    void the_order_of_statements_changes_nothing(
            @ForAll("books") List<BankStatement> statements, @ForAll Random random) {
        List<BankStatement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, random);
        BankBook book = BankBook.of(statements);
        assertThat(BankBook.of(shuffled).movements()).isEqualTo(book.movements());
        assertThat(BankBook.of(shuffled).findings()).containsExactlyInAnyOrderElementsOf(book.findings());
    }

    @Property
    void a_statement_read_twice_changes_nothing(@ForAll("books") List<BankStatement> statements) {
        List<BankStatement> twice =
                Stream.concat(statements.stream(), statements.stream()).toList();
        assertThat(BankBook.of(twice).movements())
                .isEqualTo(BankBook.of(statements).movements());
    }

    @Property
    void two_halves_are_the_whole(@ForAll("statements") BankStatement whole, @ForAll Random random) {
        int middle = random.nextInt(whole.entries().size() + 1);
        StatementHead head = whole.head();
        BankStatement first = half(head, 1, whole.entries().subList(0, middle));
        BankStatement second =
                half(head, 2, whole.entries().subList(middle, whole.entries().size()));
        List<BankMovement> of = BankBook.of(List.of(whole)).movements();
        assertThat(BankBook.of(List.of(first, second)).movements()).isEqualTo(of);
        assertThat(BankBook.of(List.of(second, whole, first)).movements()).isEqualTo(of);
    }

    private static BankStatement half(StatementHead head, int page, List<BankEntry> entries) {
        StatementHead itsHead =
                new StatementHead(head.kind(), head.account(), head.identifier(), head.sequence(), Optional.of(page));
        return new BankStatement(itsHead, List.of(), entries);
    }

    /** By another way: of one statement all that is booked is counted, each line once. */
    @Property
    void of_one_statement_each_cent_is_counted(@ForAll("statements") BankStatement statement) {
        Money told = sum(statement.transactions());
        Money counted = sum(BankBook.of(List.of(statement)).movements().stream().map(BankMovement::transaction));
        assertThat(counted).isEqualTo(told);
    }

    @Property
    void each_movement_has_an_identifier_of_its_own_that_stays_when_more_is_read(
            @ForAll("books") List<BankStatement> statements, @ForAll("statements") BankStatement more) {
        List<String> before = BankBook.of(statements).movements().stream()
                .filter(each -> each.transaction().isBooked()
                        && each.transaction().key().isPresent())
                .map(BankMovement::id)
                .toList();
        List<BankStatement> all = new ArrayList<>(statements);
        all.add(more);
        List<String> after =
                BankBook.of(all).movements().stream().map(BankMovement::id).toList();
        assertThat(after).doesNotHaveDuplicates().containsAll(before);
    }

    private static Money sum(Stream<BankTransaction> transactions) {
        return transactions
                .filter(BankTransaction::isBooked)
                .map(BankTransaction::amount)
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }
}
