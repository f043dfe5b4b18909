package org.facturier.examples.quickstart.lives.library;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.tax.TaxPoint;
import org.facturier.examples.quickstart.lives.Figures;
import org.facturier.tax.vatreturn.BaseAndTax;
import org.facturier.tax.vatreturn.Reported;
import org.facturier.tax.vatreturn.VatEntry;
import org.facturier.tax.vatreturn.VatLedger;
import org.facturier.tax.vatreturn.VatPeriod;
import org.facturier.tax.vatreturn.VatReturn;
import org.facturier.tax.vatreturn.VatReturnLine;
import org.joda.money.CurrencyUnit;

/** The returns of a house month by month, were its tax due with invoices, and were it due with payments. */
final class Returns {

    private static final Map<TaxPoint, String> REGIMES =
            new EnumMap<>(Map.of(TaxPoint.INVOICE, "debits", TaxPoint.PAYMENT, "payment"));

    private final Map<TaxPoint, Reported> reported = new EnumMap<>(TaxPoint.class);

    Returns() {
        REGIMES.keySet().forEach(point -> reported.put(point, Reported.none()));
    }

    /** Makes the returns of all months that were not made yet, to the end of one. */
    void report(Ledger ledger, YearMonth through) {
        for (YearMonth month : months(ledger, through)) {
            reported.replaceAll((point, made) ->
                    made.until().filter(end -> month.atDay(1).isBefore(end)).isPresent()
                            ? made
                            : vat(ledger, point)
                                    .map(vat -> made.plus(vat.over(VatPeriod.month(month), made)))
                                    .orElse(made));
        }
    }

    void figures(Figures figures, Ledger ledger, LocalDate day) {
        reported.forEach((point, made) -> vat(ledger, point)
                .map(vat -> vat.asOf(day))
                .ifPresent(vat -> {
                    String name = "vat." + REGIMES.get(point) + ".";
                    for (YearMonth month : months(ledger, YearMonth.from(day))) {
                        declared(figures, name + month + ".", vat.over(VatPeriod.month(month), made));
                    }
                    outstanding(figures, name + "outstanding.", vat.outstanding());
                }));
    }

    /** {@return the months from the first in which anything happened} */
    private static List<YearMonth> months(Ledger ledger, YearMonth last) {
        return ledger.facts()
                .map(fact -> YearMonth.from(fact.on()))
                .min(Comparator.naturalOrder())
                .map(first -> Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<VatLedger> vat(Ledger ledger, TaxPoint point) {
        return VatLedger.builder(CurrencyUnit.EUR)
                .taxPoint(point)
                .ledger(ledger)
                .build()
                .value();
    }

    private static void declared(Figures figures, String name, VatReturn made) {
        Map<String, BaseAndTax> sums = new TreeMap<>();
        for (VatReturnLine line : made.lines()) {
            sums.merge(House.percent(line.percent()), line.amounts(), BaseAndTax::plus);
        }
        put(figures, name, sums);
    }

    private static void outstanding(Figures figures, String name, List<VatEntry> entries) {
        Map<String, BaseAndTax> sums = new TreeMap<>();
        for (VatEntry entry : entries) {
            sums.merge(House.percent(entry.treatment().percent()), entry.amounts(), BaseAndTax::plus);
        }
        put(figures, name, sums);
    }

    private static void put(Figures figures, String name, Map<String, BaseAndTax> sums) {
        sums.forEach((rate, amounts) -> figures.putUnlessZero(name + rate + ".net", Owing.text(amounts.net()))
                .putUnlessZero(name + rate + ".tax", Owing.text(amounts.tax())));
    }
}
