package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.issuing.Mentions;
import org.facturier.core.tax.LegalNotice;
import org.junit.jupiter.api.Test;

/** The promises of {@link Mentions}, M1 to M3. */
public interface MentionsContract {

    /** {@return the mentions under test} */
    Mentions mentions();

    /** {@return a draft on which they put words} */
    InvoiceDraft worded();

    /** {@return the languages they know, each with words of its own} */
    List<Locale> languages();

    /** {@return drafts of any kind} */
    @Provide
    default Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.drafts();
    }

    /** {@return days of issue} */
    @Provide
    default Arbitrary<LocalDate> days() {
        return DayArbitraries.days();
    }

    /** M1. */
    @Property
    default void m1_equal_drafts_and_days_give_equal_notices(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("days") LocalDate day) {
        assertThat(mentions().on(draft.toBuilder().build(), day))
                .isEqualTo(mentions().on(draft, day));
    }

    /** M1, where there are notices. */
    @Test
    default void m1_words_are_the_same_when_asked_for_again() {
        m1_equal_drafts_and_days_give_equal_notices(worded(), day());
    }

    /** M2. */
    @Test
    default void m2_words_are_in_the_language_of_the_document() {
        for (Locale language : languages()) {
            for (Locale other : languages()) {
                Set<String> words = words(language);
                assertThat(words).as("words in %s", language).isNotEmpty();
                if (!language.equals(other)) {
                    assertThat(words).doesNotContainAnyElementsOf(words(other));
                }
            }
        }
    }

    /** M3. */
    @Property
    default void m3_each_notice_says_something_and_once(
            @ForAll("drafts") InvoiceDraft draft, @ForAll("days") LocalDate day) {
        List<LegalNotice> notices = mentions().on(draft, day);
        assertThat(notices).doesNotHaveDuplicates();
        assertThat(notices).noneMatch(notice -> notice.text().isBlank());
    }

    /** M3, where there are notices. */
    @Test
    default void m3_the_words_on_a_draft_that_gets_some_say_something_and_once() {
        m3_each_notice_says_something_and_once(worded(), day());
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 15);
    }

    private Set<String> words(Locale language) {
        InvoiceDraft draft = worded().toBuilder()
                .header(worded().header().toBuilder().language(language).build())
                .build();
        return mentions().on(draft, day()).stream().map(LegalNotice::text).collect(Collectors.toSet());
    }
}
