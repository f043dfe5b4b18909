package org.facturier.examples.benchmarks.vat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.facturier.core.tax.TaxRate;
import org.facturier.tax.regime.DatedRate;
import org.facturier.tax.regime.VatRates;

/** The floor: the rates of one day by country and class. Knows no other day, no territory and no reason. */
final class RateTable {

    private final Map<String, TaxRate> rates = new HashMap<>();

    RateTable(LocalDate day) {
        for (DatedRate row : VatRates.standard().asOf(day)) {
            rates.putIfAbsent(key(row.country().code(), row.rateClass().code()), row.rate());
        }
    }

    TaxRate rate(String country, String rateClass) {
        return rates.get(key(country, rateClass));
    }

    private static String key(String country, String rateClass) {
        return country + "/" + rateClass;
    }
}
