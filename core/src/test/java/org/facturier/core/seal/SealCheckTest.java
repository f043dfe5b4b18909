package org.facturier.core.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.facturier.core.seal.SealChains.chain;
import static org.facturier.core.seal.SealChains.check;
import static org.facturier.core.seal.SealChains.head;
import static org.facturier.core.seal.SealChains.sealedAnew;
import static org.facturier.core.seal.SealChains.told;
import static org.facturier.core.seal.SealChains.withHash;
import static org.facturier.core.seal.SealChains.withPrevious;
import static org.facturier.core.seal.SealChains.withText;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.facturier.core.finding.Findings;
import org.junit.jupiter.api.Test;

class SealCheckTest {

    private final List<SealedText> documents = chain(9);
    private final Optional<Seal> head = Optional.of(head(documents));

    @Test
    void nothing_is_found_in_a_series_as_it_was_sealed() {
        assertThat(check(documents, head)).isEmpty();
        assertThat(check(documents, Optional.empty())).isEmpty();
        assertThat(check(List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void an_altered_text_is_told_from_an_altered_seal() {
        documents.set(3, withText(documents.get(3), "other text"));
        documents.set(6, withHash(documents.get(6), "0".repeat(64)));
        assertThat(check(documents, head)).containsExactly("SEAL-ALTERED-01 F-4", "SEAL-ALTERED-02 F-7");
    }

    @Test
    void at_the_end_only_the_head_tells_text_from_seal() {
        List<SealedText> otherSeal = new ArrayList<>(documents);
        documents.set(8, withText(documents.get(8), "other text"));
        otherSeal.set(8, withHash(otherSeal.get(8), "0".repeat(64)));
        assertThat(check(documents, head)).containsExactly("SEAL-ALTERED-01 F-9");
        assertThat(check(otherSeal, head)).containsExactly("SEAL-ALTERED-02 F-9");
        assertThat(check(documents, Optional.empty())).containsExactly("SEAL-ALTERED-03 F-9");
        assertThat(check(otherSeal, Optional.empty())).containsExactly("SEAL-ALTERED-03 F-9");
    }

    @Test
    void text_and_seal_both_altered_are_named_and_the_rest_is_judged() {
        documents.set(3, withText(withHash(documents.get(3), "0".repeat(64)), "other text"));
        documents.set(7, withText(documents.get(7), "other text"));
        assertThat(check(documents, head)).containsExactly("SEAL-ALTERED-03 F-4", "SEAL-ALTERED-01 F-8");
    }

    @Test
    void a_document_sealed_anew_is_not_the_one_that_the_next_was_sealed_after() {
        documents.set(3, sealedAnew(documents.get(3), "F-4", "other text"));
        assertThat(check(documents, head)).containsExactly("SEAL-ALTERED-04 F-4");
    }

    @Test
    void a_chain_sealed_anew_to_its_end_differs_from_the_head_and_only_from_it() {
        List<SealedText> anew = new ArrayList<>(documents.subList(0, 3));
        for (int i = 4; i <= 9; i++) {
            anew.add(SealChain.after(head(anew)).seal("F-" + i, "other text"));
        }
        assertThat(check(anew, head)).containsExactly("SEAL-ALTERED-04 F-9");
        assertThat(check(anew, Optional.empty())).isEmpty();
    }

    @Test
    void a_document_of_a_fork_is_told_by_both_its_neighbours() {
        Seal stranger = chain("F", 7).get(5).seal();
        SealedText fork = SealChain.after(
                        new Seal("F", stranger.position(), stranger.algorithm(), stranger.previous(), "1".repeat(64)))
                .seal("G-7", "of a copy of the series");
        documents.set(6, fork);
        assertThat(check(documents, head)).containsExactly("SEAL-ALTERED-04 G-7");
    }

    @Test
    void missing_documents_are_named_by_their_positions() {
        List<SealedText> rest = new ArrayList<>(documents);
        rest.remove(6);
        rest.subList(1, 4).clear();
        assertThat(check(rest, head)).containsExactly("SEAL-MISSING-01 F[2..4]", "SEAL-MISSING-01 F[7]");
        assertThat(check(documents.subList(1, 9), head)).containsExactly("SEAL-MISSING-01 F[1]");
    }

    @Test
    void a_chain_cut_off_at_its_end_is_found_by_the_head_and_only_by_it() {
        assertThat(check(documents.subList(0, 7), head)).containsExactly("SEAL-MISSING-02 F[8..9]");
        assertThat(check(List.of(), head)).containsExactly("SEAL-MISSING-02 F[1..9]");
        assertThat(check(documents.subList(0, 7), Optional.empty())).isEmpty();
    }

    @Test
    void documents_behind_the_head_are_inserted() {
        assertThat(check(documents, Optional.of(documents.get(6).seal())))
                .containsExactly("SEAL-INSERTED-01 F-8", "SEAL-INSERTED-01 F-9");
    }

    @Test
    void a_document_inserted_with_a_seal_of_its_own_is_told_from_the_genuine_one() {
        List<SealedText> before = new ArrayList<>(documents);
        SealedText rival = sealedAnew(documents.get(4), "X", "put in");
        before.add(4, rival);
        documents.add(5, rival);
        assertThat(check(before, head)).containsExactly("SEAL-INSERTED-01 X");
        assertThat(check(documents, head)).containsExactly("SEAL-INSERTED-01 X");
    }

    @Test
    void a_document_inserted_with_a_seal_of_another_is_named() {
        documents.add(4, new SealedText("X", "put in", documents.get(7).seal()));
        assertThat(check(documents, head)).containsExactly("SEAL-INSERTED-01 X");
    }

    @Test
    void a_document_whose_turn_never_comes_was_inserted() {
        SealedText later = sealedAnew(chain(12).get(11), "X", "put in");
        documents.add(4, later);
        assertThat(check(documents, head)).containsExactly("SEAL-INSERTED-01 X");
    }

    @Test
    void a_repeated_document_is_named() {
        List<SealedText> far = new ArrayList<>(documents);
        documents.add(5, documents.get(4));
        far.add(7, far.get(2));
        assertThat(check(documents, head)).containsExactly("SEAL-REPEATED-01 F-5");
        assertThat(check(far, head)).containsExactly("SEAL-REPEATED-01 F-3");
    }

    @Test
    void swapped_neighbours_are_one_finding() {
        Collections.swap(documents, 4, 5);
        assertThat(check(documents, head)).containsExactly("SEAL-ORDER-01 F-6");
        Collections.swap(documents, 7, 8);
        assertThat(check(documents, head)).containsExactly("SEAL-ORDER-01 F-6", "SEAL-ORDER-01 F-9");
    }

    @Test
    void a_document_moved_far_is_out_of_order_and_not_missing() {
        List<SealedText> early = new ArrayList<>(documents);
        early.add(1, early.remove(6));
        documents.add(6, documents.remove(1));
        assertThat(check(early, head)).containsExactly("SEAL-ORDER-01 F-7");
        assertThat(check(documents, head)).containsExactly("SEAL-ORDER-01 F-2");
    }

    @Test
    void a_moved_document_does_not_hide_that_its_neighbour_is_missing() {
        SealedText second = documents.remove(1);
        documents.remove(1);
        documents.add(5, second);
        assertThat(check(documents, head)).containsExactly("SEAL-MISSING-01 F[3]", "SEAL-ORDER-01 F-2");
    }

    @Test
    void an_altered_document_after_a_gap_gives_both() {
        documents.set(4, withText(documents.get(4), "other text"));
        documents.remove(3);
        assertThat(check(documents, head)).containsExactly("SEAL-MISSING-01 F[4]", "SEAL-ALTERED-01 F-5");
    }

    @Test
    void a_broken_document_after_a_gap_gives_both() {
        documents.set(4, withText(withHash(documents.get(4), "0".repeat(64)), "other text"));
        documents.remove(3);
        assertThat(check(documents, head)).containsExactly("SEAL-MISSING-01 F[4]", "SEAL-ALTERED-03 F-5");
    }

    @Test
    void a_replacement_put_in_late_does_not_fill_the_gap() {
        documents.add(6, sealedAnew(documents.remove(3), "X", "other text"));
        assertThat(check(documents, head)).containsExactly("SEAL-MISSING-01 F[4]", "SEAL-INSERTED-01 X");
    }

    @Test
    void a_stray_with_the_position_of_a_missing_one_does_not_take_its_place() {
        SealedText stray = sealedAnew(withPrevious(documents.remove(6), "1".repeat(64)), "X", "put in");
        documents.add(2, stray);
        assertThat(check(documents, head)).containsExactly("SEAL-INSERTED-01 X", "SEAL-MISSING-01 F[7]");
    }

    @Test
    void the_link_of_an_altered_seal_accuses_nobody_else() {
        documents.set(8, withPrevious(documents.get(8), "1".repeat(64)));
        assertThat(check(documents, Optional.empty())).containsExactly("SEAL-ALTERED-02 F-9");
        documents.set(4, withText(withPrevious(documents.get(4), "1".repeat(64)), "other text"));
        assertThat(check(documents, head)).containsExactly("SEAL-ALTERED-01 F-5", "SEAL-ALTERED-02 F-9");
    }

    @Test
    void what_goes_on_from_another_end_than_the_head_is_named_from_that_end_on() {
        List<SealedText> anew = new ArrayList<>(documents.subList(0, 6));
        anew.add(SealChain.after(head(anew)).seal("X", "other text"));
        anew.add(SealChain.after(head(anew)).seal("Y", "other text"));
        assertThat(check(anew, Optional.of(documents.get(6).seal())))
                .containsExactly("SEAL-ALTERED-04 X", "SEAL-INSERTED-01 Y");
    }

    @Test
    void a_document_of_another_series_is_named() {
        documents.add(4, chain("G", 5).get(4));
        assertThat(check(documents, head)).containsExactly("SEAL-SERIES-01 G-5");
    }

    @Test
    void chains_cannot_be_exchanged_by_writing_the_name_of_the_series_anew() {
        List<SealedText> renamed = chain("G", 2).stream()
                .map(document -> {
                    Seal seal = document.seal();
                    return SealChains.withSeal(
                            document, new Seal("F", seal.position(), seal.algorithm(), seal.previous(), seal.hash()));
                })
                .toList();
        assertThat(check(renamed, Optional.empty())).containsExactly("SEAL-ALTERED-01 G-1", "SEAL-ALTERED-03 G-2");
    }

    @Test
    void a_series_may_go_on_by_another_algorithm_and_an_altered_name_of_it_is_found() {
        documents.add(
                SealChain.after(head(documents)).by(SealAlgorithm.SHA3_256).seal("F-10", "text"));
        documents.add(SealChain.after(head(documents)).seal("F-11", "text"));
        assertThat(check(documents, Optional.of(head(documents)))).isEmpty();
        Seal tenth = documents.get(9).seal();
        documents.set(
                9,
                SealChains.withSeal(
                        documents.get(9), new Seal("F", 10, SealAlgorithm.SHA_256, tenth.previous(), tenth.hash())));
        assertThat(check(documents, Optional.empty())).containsExactly("SEAL-ALTERED-02 F-10");
    }

    @Test
    void a_check_may_begin_after_a_seal_that_was_kept() {
        SealCheck fromSixth = SealCheck.after(documents.get(4).seal()).upTo(head(documents));
        assertThat(fromSixth.check(documents.subList(5, 9).stream())).isEmpty();
        assertThat(told(fromSixth.check(documents.subList(6, 9).stream()))).containsExactly("SEAL-MISSING-01 F[6]");
        SealedText anew = sealedAnew(documents.get(4), "F-5", "other text");
        assertThat(told(SealCheck.after(anew.seal()).check(documents.subList(5, 9).stream())))
                .containsExactly("SEAL-ALTERED-04 F-6");
    }

    @Test
    void a_head_of_another_series_or_before_the_start_is_refused() {
        SealCheck check = SealCheck.after(documents.get(4).seal());
        assertThatIllegalArgumentException().isThrownBy(() -> check.upTo(head(chain("G", 9))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check.upTo(documents.get(4).seal()));
    }

    @Test
    void reading_ends_after_a_hundred_findings_and_says_so() {
        AtomicLong read = new AtomicLong();
        Stream<SealedText> endless = Stream.generate(() -> chain("G", 1).get(0)).peek(each -> read.incrementAndGet());
        Findings findings = SealCheck.of("F").check(endless);
        assertThat(findings.all()).hasSize(100);
        assertThat(findings.all().get(99).hint()).isPresent();
        assertThat(read).hasValue(101);
    }
}
