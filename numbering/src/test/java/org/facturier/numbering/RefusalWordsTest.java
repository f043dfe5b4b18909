package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.wording.FindingWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no pattern is refused in the language of whoever wrote it, wherever a host lets its users write one. */
class RefusalWordsTest {

    private static final String TOKENS =
            "{series}, {year}, {yy}, {quarter}, {month}, {day}, {fiscal}, {fiscalstart}, {fiscalend},"
                    + " {counter}, {partner}, {product}, {check:97-10}, {check:11,10}, {check:1271-36}, {check:37,36}";

    /** Parts of findings, which {@link SaidPlacesTest} has. */
    private static final Set<String> OF_FINDINGS = Set.of("placeInSeries", "placeGiven", "allTime", "spanOfDays");

    /**
     * A refusal.
     *
     * @param phrase  the phrase that tells why
     * @param value  makes what cannot be
     * @param french  what is said of it
     * @param german  what is said of it
     */
    record Refused(String phrase, ThrowingCallable value, String french, String german) {

        static Refused pattern(String phrase, String pattern, String french, String german) {
            return built(phrase, NumberPattern.builder(pattern), pattern, french, german);
        }

        static Refused built(
                String phrase, NumberPattern.Builder builder, String pattern, String french, String german) {
            return new Refused(
                    phrase,
                    builder::build,
                    "le modèle " + pattern + " ne peut numéroter des factures : " + french,
                    "das Muster " + pattern + " kann keine Rechnungen nummerieren: " + german);
        }

        @Override
        public String toString() {
            return phrase;
        }
    }

    static List<Refused> refusals() {
        return List.of(
                Refused.pattern(
                        "uncounted",
                        "{series}-{year}",
                        "il n’a pas de {counter} : deux documents du 15 janvier 2026 porteraient tous deux le numéro FAC-2026",
                        "es hat kein {counter}: zwei Belege vom 15. Januar 2026 trügen beide die Nummer FAC-2026"),
                Refused.pattern(
                        "checkNotLast",
                        "{counter}{check:97-10}-{year}",
                        "{check:97-10} n’est pas à la fin et ne couvrirait pas ce qui suit",
                        "{check:97-10} steht nicht am Ende und deckte nicht, was folgt"),
                Refused.pattern(
                        "checkOverDigits",
                        "{product}-{counter}{check:11,10}",
                        "{check:11,10} saute les lettres, de sorte que P1-15 et Q1-15 ont les mêmes caractères de contrôle ;"
                                + " {check:1271-36} et {check:37,36} lisent les lettres",
                        "{check:11,10} übergeht Buchstaben, so dass P1-15 und Q1-15 dieselben Prüfzeichen haben;"
                                + " {check:1271-36} und {check:37,36} lesen Buchstaben"),
                Refused.pattern(
                        "numberTwice",
                        "{month}-{counter:4}",
                        "des documents du 1er janvier 2026 et du 1er janvier 2027, chacun le premier de sa période,"
                                + " porteraient tous deux le numéro 01-0001",
                        "Belege vom 1. Januar 2026 und vom 1. Januar 2027, jeder der erste seines Zeitraums,"
                                + " trügen beide die Nummer 01-0001"),
                Refused.pattern(
                        "tooLong",
                        "FACTURES-DE-LA-MAISON-MERE-{year}-{counter:5}",
                        "son numéro le plus court a 37 caractères, un numéro de facture en a au plus 35",
                        "seine kürzeste Nummer hat 37 Zeichen, eine Rechnungsnummer hat höchstens 35"),
                Refused.pattern(
                        "readTwice",
                        "{series}{counter}",
                        "ses numéros se lisent de plusieurs façons, car rien ne sépare {series} de {counter} : « 111 »"
                                + " commence par « 1 » et finit par « 11 », ou commence par « 11 » et finit par « 1 »",
                        "seine Nummern lassen sich auf mehr als eine Art lesen, denn nichts trennt {series} von {counter}:"
                                + " „111“ beginnt mit „1“ und endet auf „11“, oder beginnt mit „11“ und endet auf „1“"),
                Refused.pattern(
                        "tokenTwice",
                        "{counter}-{counter}",
                        "{counter} y est deux fois",
                        "{counter} steht zweimal darin"),
                Refused.pattern(
                        "fiscalYearUnsaid",
                        "{fiscal}-{counter}",
                        "il n’est pas dit quel jour l’exercice commence [fiscalYearFrom] : le 15 mars 2026 peut être de"
                                + " 2025-26 ou de 2026-27",
                        "es ist nicht gesagt, an welchem Tag das Geschäftsjahr beginnt [fiscalYearFrom]: der 15. März 2026"
                                + " kann zu 2025-26 oder zu 2026-27 gehören"),
                Refused.built(
                        "fiscalYearOfCalendar",
                        NumberPattern.builder("{fiscal}-{counter}").fiscalYearFrom(MonthDay.of(1, 1)),
                        "{fiscal}-{counter}",
                        "l’exercice 2026 commence et finit en 2026 et n’a pas de seconde année : écrivez {year}",
                        "das Geschäftsjahr 2026 beginnt und endet in 2026 und hat kein zweites Jahr: schreiben Sie {year}"),
                Refused.built(
                        "restartUnsaid",
                        NumberPattern.builder("{fiscal}-{year}-{counter}").fiscalYearFrom(MonthDay.of(7, 1)),
                        "{fiscal}-{year}-{counter}",
                        "il a {year} et un exercice, et ne dit pas avec lequel des deux le compteur recommence (restart) : le"
                                + " numéro après celui du 31 décembre peut être 1 ou non",
                        "es hat {year} und ein Geschäftsjahr und sagt nicht, mit welchem von beiden der Zähler neu beginnt"
                                + " (restart): die Nummer nach der vom 31. Dezember kann 1 sein oder nicht"),
                new Refused(
                        "notOfNumbers",
                        () -> NumberingStrategies.pattern("F {counter}"),
                        "«   » à la place 1 de F {counter} : un numéro est fait d’éléments tels que {counter:5} et de lettres,"
                                + " de chiffres et de + - _ /",
                        "„ “ an Stelle 1 von F {counter}: eine Nummer besteht aus Bausteinen wie {counter:5} und aus Buchstaben,"
                                + " Ziffern und + - _ /"),
                new Refused(
                        "widthOfCounter",
                        () -> NumberingStrategies.pattern("{year:2}-{counter}"),
                        "{year:2} dans {year:2}-{counter} : seul le compteur a une largeur, de 1 à 18",
                        "{year:2} in {year:2}-{counter}: nur der Zähler hat eine Breite, von 1 bis 18"),
                new Refused(
                        "noToken",
                        () -> NumberingStrategies.pattern("{customer}-{counter}"),
                        "« {customer} » dans {customer}-{counter} n’est pas un élément ; il y a " + TOKENS,
                        "„{customer}“ in {customer}-{counter} ist kein Baustein; es gibt " + TOKENS),
                new Refused(
                        "whichCheck",
                        () -> NumberingStrategies.pattern("{counter}{check:10}"),
                        "{counter}{check:10} ne dit pas quels caractères de contrôle d’ISO 7064 sont voulus : {check:97-10},"
                                + " {check:11,10}, {check:1271-36}, {check:37,36}",
                        "{counter}{check:10} sagt nicht, welche Prüfzeichen nach ISO 7064 gemeint sind: {check:97-10},"
                                + " {check:11,10}, {check:1271-36}, {check:37,36}"),
                new Refused(
                        "fiscalStart",
                        () -> NumberPattern.builder("{counter}").fiscalYearFrom(MonthDay.of(2, 29)),
                        "un exercice commence un jour que chaque année possède, non le --02-29",
                        "ein Geschäftsjahr beginnt an einem Tag, den jedes Jahr hat, nicht am --02-29"),
                new Refused(
                        "periodEnds",
                        () -> new CountingPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 30)),
                        "une période finit le 2026-07-01 ou après, non le 2026-06-30",
                        "ein Zeitraum endet am 2026-07-01 oder danach, nicht am 2026-06-30"),
                new Refused(
                        "countedFrom",
                        () -> new NumberPosition(CountingPeriod.of(2026), 0),
                        "les numéros se comptent à partir de 1, non de 0",
                        "Nummern zählen ab 1, nicht ab 0"));
    }

    private static String said(Refused refused, Locale language) {
        RefusedException refusal = catchThrowableOfType(RefusedException.class, refused.value());
        Finding finding = NumberRule.PARTS_FIT.failed("pattern", refusal);
        return FindingWords.of(language).say(finding);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_is_said_in_french(Refused refused) {
        assertThat(said(refused, Locale.FRENCH)).isEqualTo(refused.french());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_is_said_in_german(Refused refused) {
        assertThat(said(refused, Locale.GERMAN)).isEqualTo(refused.german());
    }

    @Test
    void each_phrase_of_the_module_is_said_here_or_within_a_finding() throws IOException {
        Set<String> said = refusals().stream().map(Refused::phrase).collect(Collectors.toCollection(TreeSet::new));
        said.add("patternRefused");
        said.add("readTwiceSomehow"); // no pattern is known that is refused without a case
        said.addAll(OF_FINDINGS);
        for (Locale language : List.of(Locale.FRENCH, Locale.GERMAN)) {
            assertThat(phrases(language)).as("%s", language).isEqualTo(said);
        }
    }

    private static Set<String> phrases(Locale language) throws IOException {
        Path file = Path.of("src/main/resources/META-INF/facturier/findings_" + language.getLanguage() + ".properties");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("phrase."))
                    .map(line -> line.substring("phrase.".length(), line.indexOf('=')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
