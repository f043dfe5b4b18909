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
import org.facturier.reminders.interest.LateFee;
import org.facturier.reminders.interest.LateInterest;
import org.facturier.reminders.interest.LateInterestRegime;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What there is to say of interest and indemnities: the law behind them, and how the interest came about. A claim
 * without its law is disputed first, and one that cannot be worked out again next.
 * <p>The law is cited as the wording of the language cites it, under the key {@code interest.law.FR-B2B}; where it
 * has no words for a regime, as the country does.
 */
record LateFeeWords(LetterWording wording, List<LateFee> fees) {

    /** Sentences on interest that goes on running after the letter, as in a reminder of an invoice that is open. */
    List<String> running(LocalDate day) {
        return claims("interest", day);
    }

    /** Sentences on interest that is charged up to a day, as in a bill of what was paid late. */
    List<String> charged(LocalDate day) {
        return claims("interest.charged", day);
    }

    /**
     * {@return interest, what of it was entered before, that payments settled interest first, and the fixed sum: each
     * only where there is something to say}
     */
    private List<String> claims(String interest, LocalDate day) {
        List<String> claims = new ArrayList<>();
        interest(interest, day).ifPresent(claims::add);
        entered().ifPresent(claims::add);
        interestFirst().ifPresent(claims::add);
        indemnity().ifPresent(claims::add);
        return claims;
    }

    /** {@return what interest is due, by which law and up to which day; empty where none is} */
    private Optional<String> interest(String key, LocalDate day) {
        return sum(fees.stream().flatMap(fee -> fee.interestDue().stream()))
                .map(sum -> wording.text(
                        key,
                        Map.of(
                                "law", law("interest", fee -> fee.interestDue().isPresent()),
                                "day", wording.date(day),
                                "interest", sum)));
    }

    /**
     * {@return that payments settled interest first, said where one did: without it the balances of the table look
     * wrong}
     */
    private Optional<String> interestFirst() {
        return fees.stream()
                .filter(fee -> fee.interestDue().isPresent())
                .flatMap(fee -> fee.interest().stream())
                .filter(interest -> interest.paid().isPositive())
                .findFirst()
                .map(first -> wording.text("interest.first"));
    }

    /** {@return what was entered before and is taken off, which explains why the table shows more than is asked for} */
    private Optional<String> entered() {
        return sum(fees.stream()
                        .filter(fee -> fee.interestDue().isPresent())
                        .map(LateFee::entered)
                        .filter(Money::isPositive))
                .map(sum -> wording.text("interest.entered", Map.of("entered", sum)));
    }

    /** {@return the fixed sum; of several invoices that it is one for each} */
    private Optional<String> indemnity() {
        List<LateFee> due =
                fees.stream().filter(fee -> fee.indemnity().isPresent()).toList();
        return sum(due.stream().flatMap(fee -> fee.indemnity().stream()))
                .map(sum -> wording.text(
                        due.size() == 1 ? "indemnity" : "indemnity.several",
                        Map.of(
                                "indemnity",
                                sum,
                                "law",
                                law("indemnity", fee -> fee.indemnity().isPresent()))));
    }

    /** Amounts added by currency, for no rate joins two; nothing for no amount. */
    private Optional<String> sum(Stream<Money> amounts) {
        Map<CurrencyUnit, Money> sums = amounts.collect(
                Collectors.toMap(Money::getCurrencyUnit, amount -> amount, Money::plus, LinkedHashMap::new));
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(sums.values().stream().map(wording::amount).collect(Collectors.joining(" + ")));
    }

    /**
     * {@return the laws of the late fees that claim something, each once, as the wording cites it, else as its
     * country does}
     */
    private String law(String key, Predicate<LateFee> claiming) {
        return fees.stream()
                .filter(claiming)
                .map(fee -> fee.regime().map(regime -> cited(key, regime)).orElseGet(() -> wording.text("law.agreed")))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String cited(String key, LateInterestRegime regime) {
        return wording.find(key + ".law." + regime.code()).orElse(regime.law());
    }

    /** The segments of all interest, with the invoice where there are several; nothing if none is claimed. */
    Optional<ReportTable> explanation(Page page) {
        List<LateFee> due =
                fees.stream().filter(fee -> fee.interestDue().isPresent()).toList();
        boolean several = due.size() > 1;
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportTable(
                        wording.text("segments.title"),
                        columns(page, due.get(0), several),
                        due.stream().flatMap(fee -> rows(fee, several)).toList(),
                        List.of()));
    }

    /**
     * {@return the columns of a segment: days, balance, rate and interest, with the invoice first where there are
     * several}
     */
    private List<Column> columns(Page page, LateFee fee, boolean several) {
        List<Column> columns = new ArrayList<>(List.of(
                page.column("from", Kind.DAY),
                page.column("to", Kind.DAY),
                page.column("days", Kind.NUMBER),
                page.column("balance", Kind.AMOUNT),
                page.column("percent", Kind.NUMBER),
                interest(fee)));
        if (several) {
            columns.add(0, page.column("invoice", Kind.TEXT));
        }
        return columns;
    }

    /** Its cells have more decimals than an amount, so the heading has the currency: that of the account, for all charges. */
    private Column interest(LateFee fee) {
        String currency = fee.interestDue().orElseThrow().getCurrencyUnit().getCode();
        return new Column("interest", wording.text("column.interest", Map.of("currency", currency)), Kind.NUMBER);
    }

    /** {@return a row for each segment of the interest of an invoice, in order of days} */
    private static Stream<List<Cell>> rows(LateFee fee, boolean several) {
        return fee.interest().map(LateInterest::segments).orElse(List.of()).stream()
                .map(segment -> row(fee, segment, several));
    }

    /**
     * {@return one segment, its interest to six decimals: the sum is rounded once, and rounded rows would not add up
     * to it}
     */
    private static List<Cell> row(LateFee fee, LateInterest.Segment segment, boolean several) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(segment.from()),
                Cell.of(segment.to()),
                Cell.of(BigDecimal.valueOf(segment.days())),
                Cell.of(segment.balance()),
                Cell.of(segment.percent()),
                Cell.of(segment.shown())));
        if (several) {
            row.add(0, Cell.of(fee.document().toString()));
        }
        return row;
    }
}
