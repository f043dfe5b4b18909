package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The regimes that ship with the library. */
public final class LateInterestRegimes {

    private static final List<LateInterestRegime> ALL = DataTable.rows("regimes.csv").stream()
            .map(LateInterestRegimes::regime)
            .toList();

    private LateInterestRegimes() {}

    /** {@return every regime} */
    public static List<LateInterestRegime> all() {
        return ALL;
    }

    /**
     * {@return the regime of this code}
     *
     * @param code  such as {@code FR-B2B}, {@code FR-PUBLIC} or {@code DE-B2C}
     * @throws IllegalArgumentException if there is none
     */
    public static LateInterestRegime of(String code) {
        return find(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown regime '" + code + "': expected one of " + ALL));
    }

    /** {@return the regime of this code, empty if there is none} */
    public static Optional<LateInterestRegime> find(String code) {
        return ALL.stream().filter(regime -> regime.code().equals(code)).findFirst();
    }

    private static LateInterestRegime regime(String[] row) {
        RateFixing fixing = new RateFixing(
                row[2],
                new BigDecimal(row[3]),
                RateFixing.Moment.valueOf(row[4]),
                Boolean.parseBoolean(row[5]),
                given(row[6]).map(BigDecimal::new));
        return new LateInterestRegime(
                row[0],
                LocalDate.parse(row[1]),
                fixing,
                DayCount.parse(row[7]),
                Indemnity.parse(row[8]),
                given(row[9]).map(Imputation::valueOf),
                given(row[11]).map(LateInterestRegimes::floor),
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
