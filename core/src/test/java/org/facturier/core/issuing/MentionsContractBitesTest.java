package org.facturier.core.issuing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.facturier.core.Samples;
import org.facturier.core.contracts.MentionsContract;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.tax.LegalNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A contract that nothing can break proves nothing. */
class MentionsContractBitesTest {

    private static final LegalNotice NOTICE = LegalNotice.of("PMT", "40 €", "C. com., art. L441-10");

    @Test
    void words_that_change_when_asked_for_again_break_m1() {
        AtomicInteger asked = new AtomicInteger();
        assertBroken(
                contract((draft, day) -> List.of(LegalNotice.of("PMT", "no. " + asked.incrementAndGet(), "")))
                        ::m1_words_are_the_same_when_asked_for_again);
    }

    @Test
    void words_in_one_language_break_m2() {
        assertBroken(contract((draft, day) -> List.of(NOTICE))::m2_words_are_in_the_language_of_the_document);
    }

    @Test
    void no_words_break_m2() {
        assertBroken(contract((draft, day) -> List.of())::m2_words_are_in_the_language_of_the_document);
    }

    @Test
    void words_said_twice_and_words_that_say_nothing_break_m3() {
        assertBroken(
                contract((draft, day) -> List.of(NOTICE, NOTICE))
                        ::m3_the_words_on_a_draft_that_gets_some_say_something_and_once);
        assertBroken(
                contract((draft, day) -> List.of(LegalNotice.of("PMT", " ", "")))
                        ::m3_the_words_on_a_draft_that_gets_some_say_something_and_once);
    }

    private static MentionsContract contract(Mentions mentions) {
        return new MentionsContract() {
            @Override
            public Mentions mentions() {
                return mentions;
            }

            @Override
            public InvoiceDraft worded() {
                return Samples.draft(Samples.line("EUR 100.00"));
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.FRENCH, Locale.ENGLISH);
            }
        };
    }

    private static void assertBroken(Executable promise) {
        assertThatThrownBy(promise::execute).isInstanceOf(AssertionError.class);
    }
}
