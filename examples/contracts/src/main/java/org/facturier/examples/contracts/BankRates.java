package org.facturier.examples.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.ExchangeRates;
import org.joda.money.CurrencyUnit;

/** The reference rates of the shop's bank, as its nightly job has filed them; a weekend has those of Friday. */
final class BankRates implements ExchangeRates {

    private record Pair(CurrencyUnit from, CurrencyUnit to) {}

    private final Map<Pair, NavigableMap<LocalDate, ExchangeRate>> filed = new HashMap<>();

    BankRates with(String from, String to, String publishedOn, String rate) {
        BankRates more = new BankRates();
        filed.forEach((pair, days) -> more.filed.put(pair, new TreeMap<>(days)));
        ExchangeRate added = new ExchangeRate(
                CurrencyUnit.of(from),
                CurrencyUnit.of(to),
                new BigDecimal(rate),
                LocalDate.parse(publishedOn),
                "bank of the shop");
        more.filed
                .computeIfAbsent(new Pair(added.from(), added.to()), pair -> new TreeMap<>())
                .put(added.publishedOn(), added);
        return more;
    }

    // region port
    @Override
    public Optional<ExchangeRate> rate(CurrencyUnit from, CurrencyUnit to, LocalDate on) {
        return Optional.ofNullable(filed.get(new Pair(from, to)))
                .flatMap(days -> Optional.ofNullable(days.floorEntry(on)))
                .map(Map.Entry::getValue);
    }
    // endregion
}
