package org.facturier.core.contracts;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.facturier.core.letter.Letter;
import org.facturier.core.paymentcode.TransferParty;
import org.facturier.core.paymentcode.TransferRequest;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;
import org.joda.money.Money;

/** Tables with figures, and letters that bear them. */
public final class LetterArbitraries {

    private LetterArbitraries() {}

    /** {@return columns of each kind} */
    public static Arbitrary<Column> columns() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        TextArbitraries.descriptions(),
                        Arbitraries.of(Column.Kind.class))
                .as((key, heading, kind) -> new Column("c" + key, heading, kind));
    }

    /** {@return what may stand in a column, and blanks} */
    public static Arbitrary<Cell> cells(Column.Kind kind) {
        Arbitrary<Cell> filled = switch (kind) {
            case TEXT -> TextArbitraries.descriptions().map(Cell::of);
            case DAY -> DayArbitraries.days().map(Cell::of);
            case AMOUNT ->
                MoneyArbitraries.inCurrencies(MoneyArbitraries::amounts).map(Cell::of);
            case NUMBER -> MoneyArbitraries.quantities().map(Cell::of);
        };
        return Arbitraries.oneOf(filled, Arbitraries.just(Cell.blank()));
    }

    /** {@return tables of one to five columns and up to six rows, with and without totals} */
    public static Arbitrary<ReportTable> tables() {
        return columns().list().ofMinSize(1).ofMaxSize(5).flatMap(LetterArbitraries::tables);
    }

    private static Arbitrary<ReportTable> tables(List<Column> columns) {
        List<Arbitrary<Cell>> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(cells(column.kind())));
        Arbitrary<List<Cell>> rows = Combinators.combine(cells).as(List::copyOf);
        return Combinators.combine(
                        TextArbitraries.descriptions(),
                        rows.list().ofMaxSize(6),
                        Arbitraries.oneOf(Arbitraries.just(List.<Cell>of()), rows))
                .as((title, body, totals) -> new ReportTable(title, columns, body, totals));
    }

    /** {@return requests for transfers, some of which no code can say} */
    public static Arbitrary<TransferRequest> transfers() {
        return Combinators.combine(
                        PartyArbitraries.businesses(),
                        PartyArbitraries.accounts(),
                        MoneyArbitraries.inCurrencies(MoneyArbitraries::amounts).filter(Money::isPositive),
                        TextArbitraries.references())
                .as((payee, account, amount, quoted) ->
                        TransferRequest.of(TransferParty.of(payee), account, amount, quoted));
    }

    /** {@return letters with paragraphs, tables and requests for a transfer} */
    public static Arbitrary<Letter> letters() {
        return Builders.withBuilder(Letter::builder)
                .use(PartyArbitraries.businesses())
                .in(Letter.Builder::sender)
                .use(PartyArbitraries.parties())
                .in(Letter.Builder::recipient)
                .use(DayArbitraries.days())
                .in(Letter.Builder::date)
                .use(TaxArbitraries.languages())
                .in(Letter.Builder::language)
                .use(TextArbitraries.descriptions())
                .in(Letter.Builder::subject)
                .use(TextArbitraries.references().optional(0.5))
                .in(Maybe.of(Letter.Builder::reference))
                .use(TextArbitraries.extremeTexts())
                .in(Letter.Builder::paragraph)
                .use(tables().optional(0.5))
                .in(Maybe.of(Letter.Builder::table))
                .use(transfers().optional(0.3))
                .in(Maybe.of(Letter.Builder::transfer))
                .use(TextArbitraries.descriptions())
                .in(Letter.Builder::signature)
                .build(Letter.Builder::build)
                .withoutEdgeCases();
    }
}
