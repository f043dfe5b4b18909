package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.numbering.Documents.after;
import static org.facturier.numbering.Documents.on;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.wording.FindingWords;
import org.junit.jupiter.api.Test;

/** Where a number stands is said in the language of the finding, and its counter as it stands in the number. */
class SaidPlacesTest {

    private static final NumberPattern YEARLY = NumberingStrategies.pattern("F-{year}-{counter}");
    private static final NumberPattern FISCAL = NumberPattern.builder("F-{fiscal}-{counter:5}")
            .fiscalYearFrom(MonthDay.of(7, 1))
            .build();
    private static final NumberPattern ENDLESS = NumberingStrategies.pattern("F-{counter:5}");

    private static List<String> said(Findings findings, Locale language) {
        FindingWords words = FindingWords.of(language);
        return findings.stream().map(finding -> words.say(finding)).toList();
    }

    private static Findings audit(NumberPattern pattern, String... numbers) {
        return SeriesAudit.of(pattern, "F")
                .check(Stream.of(numbers).map(InvoiceNumber::of).toList());
    }

    @Test
    void disorder_and_gaps() {
        Findings found = audit(YEARLY, "F-2026-1", "F-2026-12346", "F-2026-3");
        assertThat(found.stream().map(Finding::message))
                .containsExactly(
                        "F-2026-3, 3 of 2026, is listed after 12346 of 2026",
                        "2 is missing in 2026 before F-2026-3",
                        "4 to 12345 are missing in 2026 before F-2026-12346");
        assertThat(said(found, Locale.FRENCH))
                .containsExactly(
                        "F-2026-3, compteur 3 (période : 2026), est listé après compteur 12346 (période : 2026)",
                        "2 manque avant F-2026-3 (période : 2026)",
                        "4 à 12345 manquent avant F-2026-12346 (période : 2026)");
        assertThat(said(found, Locale.GERMAN))
                .containsExactly(
                        "F-2026-3, Zähler 3 (Zeitraum: 2026), steht nach Zähler 12346 (Zeitraum: 2026)",
                        "2 fehlt vor F-2026-3 (Zeitraum: 2026)",
                        "4 bis 12345 fehlen vor F-2026-12346 (Zeitraum: 2026)");
    }

    @Test
    void a_last_number_of_a_later_period() {
        Findings found = FISCAL.next(on("2026-01-02"), after("F-2026-27-00017")).findings();
        assertThat(found.all().get(0).message())
                .isEqualTo("the last number, 17 of 2026-07-01 to 2027-06-30, is later than 2026-01-02");
        assertThat(said(found, Locale.FRENCH))
                .containsExactly("le dernier numéro, compteur 17 (période : du 1er juillet 2026 au 30 juin 2027),"
                        + " est postérieur au 2 janvier 2026");
        assertThat(said(found, Locale.GERMAN))
                .containsExactly("die letzte Nummer, Zähler 17 (Zeitraum: 1. Juli 2026 bis 30. Juni 2027),"
                        + " liegt nach dem 2. Januar 2026");
    }

    @Test
    void a_counter_that_is_full() {
        Findings found = ENDLESS.next(on("2026-01-02"), after("F-99999")).findings();
        assertThat(found.all().get(0).message())
                .isEqualTo("the pattern F-{counter:5} has no number left in all time after 99999");
        assertThat(said(found, Locale.FRENCH))
                .containsExactly("le modèle F-{counter:5} n’a plus de numéro après 99999 (période : illimitée)");
        assertThat(said(found, Locale.GERMAN))
                .containsExactly("das Muster F-{counter:5} hat nach 99999 keine Nummer mehr (Zeitraum: unbegrenzt)");
    }

    @Test
    void a_number_that_tells_when_it_was_given() {
        NumberPattern told = NumberPattern.builder("F-{year}-{counter}")
                .restart(Restart.NEVER)
                .build();
        Findings found = audit(told, "F-2027-1", "F-2026-2");
        assertThat(found.all().get(0).message())
                .isEqualTo("F-2026-2, 2 of all time, given in 2026, is listed after 1 of all time, given in 2027");
        assertThat(said(found, Locale.FRENCH))
                .containsExactly("F-2026-2, compteur 2 (période : illimitée), donné dans la période : 2026,"
                        + " est listé après compteur 1 (période : illimitée), donné dans la période : 2027");
    }
}
