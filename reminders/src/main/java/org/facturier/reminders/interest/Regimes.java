package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The regimes of this library, read once from {@code regimes.csv}: a row a law, with its articles. What a cell leaves empty the law
 * does not have: no fixed sum, no rounding of the rate, no least agreed rate.
 */
final class Regimes {

    private static final List<LateInterestRegime> ALL =
            DataTable.rows("regimes.csv").stream().map(Regimes::regime).toList();

    private Regimes() {}

    static List<LateInterestRegime> all() {
        return ALL;
    }

    static Optional<LateInterestRegime> find(String code) {
        return ALL.stream().filter(regime -> regime.code().equals(code)).findFirst();
    }

    private static LateInterestRegime regime(String[] row) {
        RateFixing fixing = new RateFixing(
                row[2],
                new BigDecimal(row[3]),
                RateFixing.Moment.valueOf(row[4]),
                Boolean.parseBoolean(row[5]),
                given(row[6]).map(BigDecimal::new));
        return new LateInterestRegimeData(
                row[0],
                LocalDate.parse(row[1]),
                fixing,
                DayCountConvention.parse(row[7]),
                Indemnity.parse(row[8]),
                given(row[9]).map(AllocationOrder::valueOf),
                given(row[11]).map(Regimes::floor),
                row[12]);
    }

    private static RateFloor floor(String text) {
        String[] timesAndReference = text.split(" ");
        return new RateFloor(Integer.parseInt(timesAndReference[0]), timesAndReference[1]);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(cell -> !cell.isEmpty());
    }
}
