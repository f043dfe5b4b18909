package org.facturier.reminders.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reference rates by day: the rates that central banks and ministries publish, above which a law fixes interest. A table of them is
 * part of the library, each with its source; a host that learns of a newer rate adds it, without waiting for a release.
 *
 * <p>A rate is known from its first day to its last known day, and on no other. A day outside is unknown: interest on it is refused,
 * never guessed by the rate before.
 */
public sealed interface ReferenceRates permits ReferenceRatesData {

    /** The fixed rate of the main refinancing operations of the European Central Bank. */
    String ECB_MRO = "ECB-MRO";
    /** The German base rate (Basiszinssatz), which may be below zero. */
    String GERMAN_BASE = "DE-BASE";
    /** The rate of the Bank of England. */
    String BANK_RATE = "GB-BANK-RATE";
    /** The French legal rate for claims of professionals. */
    String FRENCH_LEGAL = "FR-LEGAL-PROFESSIONAL";
    /** The Austrian base rate (Basiszinssatz), which is not the German one. */
    String AUSTRIAN_BASE = "AT-BASE";
    /** The Swedish reference rate (referensränta), known up to the end of 2024. */
    String SWEDISH_REFERENCE = "SE-REFERENCE";
    /** The lending rate of Danmarks Nationalbank, known on the first day of some half-years. */
    String DANISH_LENDING = "DK-LENDING";
    /** The reference rate of Narodowy Bank Polski, known on the first day of some half-years. */
    String POLISH_REFERENCE = "PL-REFERENCE";
    /** The repo rate of Česká národní banka, known on the first day of some half-years. */
    String CZECH_REPO = "CZ-REPO";
    /** The whole Norwegian rate of late interest, as the ministry fixes it; known of some half-years. */
    String NORWEGIAN_LATE_RATE = "NO-LATE-RATE";
    /** The rate that Swiss law states itself: five per cent. */
    String SWISS_LEGAL = "CH-LEGAL";

    /** {@return the rates that are part of the library} */
    static ReferenceRates standard() {
        return ReferenceRatesData.standard();
    }

    /**
     * {@return these rates and one more, which counts before the others on its days}
     *
     * @param reference  which rate, such as {@link #ECB_MRO}
     * @param from  the first day
     * @param until  the last day on which it is known to hold, inclusive
     * @param percent  hundredths a year: two per cent is {@code 2}; may be negative
     * @param source  who published it, not blank
     * @throws IllegalArgumentException if the last day is before the first, or no source is named
     */
    ReferenceRates with(String reference, LocalDate from, LocalDate until, BigDecimal percent, String source);

    /** {@return the rate that holds on a day, in hundredths a year; empty where none is known} */
    Optional<BigDecimal> percentOn(String reference, LocalDate day);

    /** {@return the last day on which a rate is known, empty if there is none at all} */
    Optional<LocalDate> lastKnown(String reference);
}
