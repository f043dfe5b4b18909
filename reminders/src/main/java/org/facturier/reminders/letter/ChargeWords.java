package org.facturier.reminders.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.Column.Kind;
import org.facturier.core.report.ReportTable;
import org.facturier.reminders.interest.InterestSegment;
import org.facturier.reminders.interest.LateCharge;
import org.facturier.reminders.interest.LateInterest;
import org.facturier.reminders.interest.LateInterestRegime;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What there is to say of interest and indemnities: the law behind them, and how the interest came about. */
record ChargeWords(Wording wording, List<LateCharge> charges) {

    /** Sentences on interest that goes on running. */
    List<String> running(LocalDate day) {
        return claims("interest", day);
    }

    /** Sentences on interest that is charged up to a day. */
    List<String> charged(LocalDate day) {
        return claims("interest.charged", day);
    }

    private List<String> claims(String interest, LocalDate day) {
        List<String> claims = new ArrayList<>();
        interest(interest, day).ifPresent(claims::add);
        entered().ifPresent(claims::add);
        interestFirst().ifPresent(claims::add);
        indemnity().ifPresent(claims::add);
        return claims;
    }

    private Optional<String> interest(String key, LocalDate day) {
        return sum(charges.stream().flatMap(charge -> charge.interestDue().stream()))
                .map(sum -> wording.text(
                        key,
                        Map.of(
                                "law",
                                        law(
                                                "interest",
                                                charge -> charge.interestDue().isPresent()),
                                "day", wording.date(day),
                                "interest", sum)));
    }

    private Optional<String> interestFirst() {
        return charges.stream()
                .filter(charge -> charge.interestDue().isPresent())
                .flatMap(charge -> charge.interest().stream())
                .filter(interest -> interest.paid().isPositive())
                .findFirst()
                .map(first -> wording.text("interest.first"));
    }

    private Optional<String> entered() {
        return sum(charges.stream()
                        .filter(charge -> charge.interestDue().isPresent())
                        .map(LateCharge::entered)
                        .filter(Money::isPositive))
                .map(sum -> wording.text("interest.entered", Map.of("entered", sum)));
    }

    private Optional<String> indemnity() {
        List<LateCharge> due = charges.stream()
                .filter(charge -> charge.indemnity().isPresent())
                .toList();
        return sum(due.stream().flatMap(charge -> charge.indemnity().stream()))
                .map(sum -> wording.text(
                        due.size() == 1 ? "indemnity" : "indemnity.several",
                        Map.of(
                                "indemnity",
                                sum,
                                "law",
                                law("indemnity", charge -> charge.indemnity().isPresent()))));
    }

    /** Amounts added by currency, for no rate joins two; nothing for no amount. */
    private Optional<String> sum(Stream<Money> amounts) {
        Map<CurrencyUnit, Money> sums = amounts.collect(
                Collectors.toMap(Money::getCurrencyUnit, amount -> amount, Money::plus, LinkedHashMap::new));
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(sums.values().stream().map(wording::amount).collect(Collectors.joining(" + ")));
    }

    /** The law as the wording cites it, else as its country does. */
    private String law(String key, Predicate<LateCharge> claiming) {
        return charges.stream()
                .filter(claiming)
                .map(charge ->
                        charge.regime().map(regime -> cited(key, regime)).orElseGet(() -> wording.text("law.agreed")))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String cited(String key, LateInterestRegime regime) {
        return wording.find(key + ".law." + regime.code()).orElse(regime.law());
    }

    /** The segments of all interest, with the invoice where there are several; nothing if none is claimed. */
    Optional<ReportTable> explanation(Page page) {
        List<LateCharge> due = charges.stream()
                .filter(charge -> charge.interestDue().isPresent())
                .toList();
        boolean several = due.size() > 1;
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportTable(
                        wording.text("segments.title"),
                        columns(page, due.get(0), several),
                        due.stream().flatMap(charge -> rows(charge, several)).toList(),
                        List.of()));
    }

    private List<Column> columns(Page page, LateCharge charge, boolean several) {
        List<Column> columns = new ArrayList<>(List.of(
                page.column("from", Kind.DAY),
                page.column("to", Kind.DAY),
                page.column("days", Kind.NUMBER),
                page.column("balance", Kind.AMOUNT),
                page.column("percent", Kind.NUMBER),
                interest(charge)));
        if (several) {
            columns.add(0, page.column("invoice", Kind.TEXT));
        }
        return columns;
    }

    /** Its cells have more decimals than an amount, so the heading has the currency: that of the account, for all charges. */
    private Column interest(LateCharge charge) {
        String currency = charge.interestDue().orElseThrow().getCurrencyUnit().getCode();
        return new Column("interest", wording.text("column.interest", Map.of("currency", currency)), Kind.NUMBER);
    }

    private static Stream<List<Cell>> rows(LateCharge charge, boolean several) {
        return charge.interest().map(LateInterest::segments).orElse(List.of()).stream()
                .map(segment -> row(charge, segment, several));
    }

    private static List<Cell> row(LateCharge charge, InterestSegment segment, boolean several) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(segment.from()),
                Cell.of(segment.to()),
                Cell.of(BigDecimal.valueOf(segment.days())),
                Cell.of(segment.balance()),
                Cell.of(segment.percent()),
                Cell.of(segment.shown())));
        if (several) {
            row.add(0, Cell.of(charge.document().toString()));
        }
        return row;
    }
}
