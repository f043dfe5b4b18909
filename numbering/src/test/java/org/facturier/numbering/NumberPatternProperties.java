package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.party.Party;

class NumberPatternProperties {

    private static final List<String> TOKENS = List.of(
            "{series}",
            "{year}",
            "{yy}",
            "{quarter}",
            "{month}",
            "{day}",
            "{fiscal}",
            "{fiscalstart}",
            "{fiscalend}",
            "{counter}",
            "{counter:4}",
            "{partner}",
            "{product}");

    /** A pattern that was taken, and what it was made of. */
    record Taken(NumberPattern pattern, Optional<Restart> restart, MonthDay fiscalStart) {

        boolean has(String token) {
            return pattern.toString().contains(token);
        }

        Restart restarts() {
            return restart.orElseGet(() -> {
                Restart byYear = has("{year}") || has("{yy}") ? Restart.YEARLY : Restart.NEVER;
                Restart byFiscalYear = has("{fiscal") ? Restart.FISCAL_YEARLY : byYear;
                Restart byQuarter = has("{quarter}") ? Restart.QUARTERLY : byFiscalYear;
                return has("{day}") ? Restart.DAILY : has("{month}") ? Restart.MONTHLY : byQuarter;
            });
        }

        /** The period of a day, worked out by other means than the pattern's. */
        String period(LocalDate day) {
            boolean early = MonthDay.from(day).isBefore(fiscalStart);
            return switch (restarts()) {
                case NEVER -> "all time";
                case YEARLY -> Integer.toString(day.getYear());
                case FISCAL_YEARLY -> "from " + (early ? day.getYear() - 1 : day.getYear());
                case QUARTERLY -> day.getYear() + " Q" + (day.getMonthValue() + 2) / 3;
                case DAILY -> day.toString();
                case MONTHLY -> day.getYear() + "/" + day.getMonthValue();
            };
        }

        @Override
        public String toString() {
            return pattern + " " + restarts() + " from " + fiscalStart;
        }
    }

    @Provide
    Arbitrary<Taken> patterns() {
        return Combinators.combine(texts(), restarts(), starts())
                .as(NumberPatternProperties::taken)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Taken> ofSeries() {
        return patterns().filter(taken -> taken.has("{series}"));
    }

    @Provide
    Arbitrary<Taken> checked() {
        return patterns().filter(taken -> taken.has("{check"));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> check =
                Arbitraries.of("", "{check:97-10}", "{check:11,10}", "{check:1271-36}", "{check:37,36}");
        Arbitrary<String> pieces = Combinators.combine(
                        Arbitraries.of(TOKENS), Arbitraries.of("", "-", "/", "A", "7", "7-"))
                .as(String::concat)
                .list()
                .uniqueElements(text -> text.substring(0, text.indexOf('}')))
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join("", list))
                .map(text -> text.contains("{counter") ? text : text + "{counter}");
        return Combinators.combine(pieces, check).as(String::concat);
    }

    private static Arbitrary<MonthDay> starts() {
        return Arbitraries.of(MonthDay.of(1, 1), MonthDay.of(4, 6), MonthDay.of(7, 1), MonthDay.of(12, 31));
    }

    private static Arbitrary<Optional<Restart>> restarts() {
        return Arbitraries.of(Restart.class).optional();
    }

    @Provide
    Arbitrary<NumberingContext> documents() {
        Arbitrary<String> series = Arbitraries.of("A", "1", "11", "A-1", "A7", "7-7", "A/2026");
        Arbitrary<String> names = Arbitraries.of("Alpha", "Alpha Alpha", "Bêta A");
        Arbitrary<String> products = Arbitraries.of("1", "11", "A1", "A", "7A", "2026");
        return Combinators.combine(days(), series, names, products)
                .as((day, serie, name, product) -> new NumberingContext(
                        day, serie, DocumentType.INVOICE, Party.business(name).build(), Optional.of(product)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2000).map(LocalDate.of(2023, 1, 1)::plusDays);
    }

    @Property
    void what_a_pattern_writes_it_reads(
            @ForAll("patterns") Taken taken,
            @ForAll("documents") NumberingContext document,
            @ForAll @IntRange(min = 1, max = 40) int times) {
        NumberPattern pattern = taken.pattern();
        Optional<InvoiceNumber> last = Optional.empty();
        for (int i = 1; i <= times; i++) {
            last = Optional.of(pattern.next(document, last).orThrow());
            Optional<NumberPosition> read = pattern.position(last.get(), document.series());
            assertThat(read).as("%s read by %s", last.get(), pattern).isPresent();
            assertThat(read.get().counter()).isEqualTo(i);
        }
    }

    @Property
    void no_two_documents_share_a_number_whatever_series_they_are_in(
            @ForAll("ofSeries") Taken taken,
            @ForAll @Size(max = 60) List<@From("documents") NumberingContext> documents) {
        NumberPattern pattern = taken.pattern();
        Map<String, InvoiceNumber> last = new HashMap<>();
        Map<InvoiceNumber, String> given = new HashMap<>();
        documents.stream()
                .sorted(java.util.Comparator.comparing(NumberingContext::issuedOn))
                .forEach(document -> {
                    InvoiceNumber number = pattern.next(document, Optional.ofNullable(last.get(document.series())))
                            .orThrow();
                    assertThat(given.put(number, document.series()))
                            .as("%s of %s in %s", number, taken, document.series())
                            .isNull();
                    last.put(document.series(), number);
                });
    }

    @Property
    void the_counter_starts_from_1_in_each_period_of_the_pattern_and_goes_up_by_1(
            @ForAll("patterns") Taken taken, @ForAll List<@From("days") LocalDate> days) {
        Optional<InvoiceNumber> last = Optional.empty();
        Map<String, Long> counted = new HashMap<>();
        for (LocalDate day : days.stream().sorted().toList()) {
            last = Optional.of(taken.pattern().next(document(day), last).orThrow());
            assertThat(taken.pattern().position(last.get(), "A7").orElseThrow().counter())
                    .as("%s of %s on %s", last.get(), taken, day)
                    .isEqualTo(counted.merge(taken.period(day), 1L, Long::sum));
        }
    }

    @Property
    void numbers_of_a_series_differ_and_read_back_they_rise(
            @ForAll("patterns") Taken taken, @ForAll List<@From("days") LocalDate> days) {
        Set<InvoiceNumber> given = new LinkedHashSet<>();
        Optional<InvoiceNumber> last = Optional.empty();
        for (LocalDate day : days.stream().sorted().toList()) {
            InvoiceNumber number = taken.pattern().next(document(day), last).orThrow();
            assertThat(given.add(number)).as("%s of %s", number, taken).isTrue();
            last.ifPresent(before -> assertThat(position(taken, number))
                    .as("%s of %s after %s", number, taken, before)
                    .isGreaterThan(position(taken, before)));
            last = Optional.of(number);
        }
        assertThat(SeriesAudit.of(taken.pattern(), "A7").check(List.copyOf(given)))
                .as("%s", taken)
                .isEmpty();
    }

    @Property
    void a_wrong_character_makes_a_checked_number_none_of_the_pattern(
            @ForAll("checked") Taken taken, @ForAll("documents") NumberingContext document) {
        String number =
                taken.pattern().next(document, Optional.empty()).orThrow().text();
        for (int place = 0; place < number.length(); place++) {
            char right = number.charAt(place);
            for (char wrong : Piece.FIT.toCharArray()) {
                if (Character.toUpperCase(wrong) != Character.toUpperCase(right)) {
                    StringBuilder changed = new StringBuilder(number);
                    changed.setCharAt(place, wrong);
                    assertUnread(changed.toString(), number, taken, document.series());
                }
            }
        }
    }

    @Property
    void swapped_neighbours_make_a_number_with_two_check_characters_none_of_the_pattern(
            @ForAll("checked") Taken taken, @ForAll("documents") NumberingContext document) {
        Assume.that(taken.has("{check:97-10}") || taken.has("{check:1271-36}"));
        String number =
                taken.pattern().next(document, Optional.empty()).orThrow().text();
        for (int place = 1; place < number.length(); place++) {
            char one = number.charAt(place - 1);
            char other = number.charAt(place);
            if (one != other && Character.isLetterOrDigit(one) && Character.isLetterOrDigit(other)) {
                String changed = number.substring(0, place - 1) + other + one + number.substring(place + 1);
                assertUnread(changed, number, taken, document.series());
            }
        }
    }

    private static void assertUnread(String changed, String number, Taken taken, String series) {
        assertThat(taken.pattern().position(InvoiceNumber.of(changed), series))
                .as("%s for %s of %s", changed, number, taken)
                .isEmpty();
    }

    private static NumberPosition position(Taken taken, InvoiceNumber number) {
        return taken.pattern().position(number, "A7").orElseThrow();
    }

    private static NumberingContext document(LocalDate day) {
        return new NumberingContext(
                day, "A7", DocumentType.INVOICE, Party.business("Alpha").build(), Optional.of("1"));
    }

    @Property
    void digits_are_european_whatever_the_number(@ForAll @LongRange(min = 1, max = 99999) long counter) {
        Optional<InvoiceNumber> before = counter == 1
                ? Optional.empty()
                : Optional.of(InvoiceNumber.of("2026-" + Digits.padded(counter - 1, 5)));
        assertThat(NumberingStrategies.pattern("{year}-{counter:5}")
                        .next(Documents.on("2026-05-01"), before)
                        .orThrow()
                        .text())
                .matches("2026-[0-9]{5}");
    }

    private static Optional<Taken> taken(String text, Optional<Restart> restart, MonthDay fiscalStart) {
        NumberPattern.Builder builder = NumberPattern.builder(text).fiscalYearFrom(fiscalStart);
        restart.ifPresent(builder::restart);
        try {
            return Optional.of(new Taken(builder.build(), restart, fiscalStart));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
