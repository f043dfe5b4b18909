package org.facturier.core.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.seal.SealChains.check;
import static org.facturier.core.seal.SealChains.head;
import static org.facturier.core.seal.SealChains.sealedAnew;
import static org.facturier.core.seal.SealChains.withSeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Chains of any texts and algorithms, tampered with at any place; the head is known where it is not said otherwise. */
class SealProperties {

    @Provide
    Arbitrary<List<SealedText>> chains() {
        return Arbitraries.strings()
                .withCharRange('\0', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMaxLength(30)
                .map(text -> text.length() % 3 == 0 ? text + "\ud83d\ude00" : text)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(SealProperties::sealed);
    }

    private static List<SealedText> sealed(List<String> texts) {
        List<SealedText> documents = new ArrayList<>();
        SealChain place = SealChain.of("F");
        for (String text : texts) {
            SealAlgorithm algorithm = SealAlgorithm.values()[text.length() % 2];
            documents.add(place.by(algorithm).seal("F-" + (documents.size() + 1), text));
            place = SealChain.after(head(documents));
        }
        return documents;
    }

    @Property
    void a_chain_as_it_was_sealed_is_without_finding(@ForAll("chains") List<SealedText> documents) {
        assertThat(check(documents, Optional.of(head(documents)))).isEmpty();
        assertThat(check(documents, Optional.empty())).isEmpty();
    }

    @Property
    void one_other_character_in_name_or_text_names_the_document(
            @ForAll("chains") List<SealedText> documents, @ForAll Random random, @ForAll char other) {
        Seal head = head(documents);
        int at = random.nextInt(documents.size());
        SealedText altered = alteredText(documents.get(at), random, other);
        documents.set(at, altered);
        String path = altered.name();
        assertThat(check(documents, Optional.of(head))).containsExactly("SEAL-ALTERED-01 " + path);
        String unknown = at == documents.size() - 1 ? "SEAL-ALTERED-03 " : "SEAL-ALTERED-01 ";
        assertThat(check(documents, Optional.empty())).containsExactly(unknown + path);
    }

    private static SealedText alteredText(SealedText document, Random random, char other) {
        int at = random.nextInt(document.name().length() + document.text().length());
        int inText = at - document.name().length();
        return inText < 0
                ? new SealedText(replaced(document.name(), at, other), document.text(), document.seal())
                : SealChains.withText(document, replaced(document.text(), inText, other));
    }

    private static String replaced(String text, int at, char other) {
        char real = text.charAt(at) == other || Character.isWhitespace(other) ? (char) (text.charAt(at) ^ 1) : other;
        return text.substring(0, at) + real + text.substring(at + 1);
    }

    @Property
    void one_other_part_of_a_seal_names_the_document(
            @ForAll("chains") List<SealedText> documents, @ForAll Random random) {
        Seal head = head(documents);
        int at = random.nextInt(documents.size());
        documents.set(at, withSeal(documents.get(at), altered(documents.get(at).seal(), random)));
        assertThat(check(documents, Optional.of(head))).containsExactly("SEAL-ALTERED-02 F-" + (at + 1));
        assertThat(check(documents, Optional.empty()))
                .hasSize(1)
                .first()
                .asString()
                .matches("SEAL-ALTERED-0[23] F-" + (at + 1));
    }

    /** {@return the seal with another series, algorithm, position, previous or hash} */
    private static Seal altered(Seal seal, Random random) {
        boolean first = seal.position() == 1;
        String digits = seal.hash();
        return switch (random.nextInt(first ? 3 : 5)) {
            case 0 -> new Seal("G", seal.position(), seal.algorithm(), seal.previous(), digits);
            case 1 -> new Seal("F", seal.position(), other(seal.algorithm()), seal.previous(), digits);
            case 2 -> new Seal("F", seal.position(), seal.algorithm(), seal.previous(), otherDigit(digits, random));
            case 3 -> new Seal("F", otherPosition(seal, random), seal.algorithm(), seal.previous(), digits);
            default ->
                new Seal(
                        "F",
                        seal.position(),
                        seal.algorithm(),
                        seal.previous().map(hash -> otherDigit(hash, random)),
                        digits);
        };
    }

    private static SealAlgorithm other(SealAlgorithm algorithm) {
        return algorithm == SealAlgorithm.SHA_256 ? SealAlgorithm.SHA3_256 : SealAlgorithm.SHA_256;
    }

    private static String otherDigit(String hash, Random random) {
        int at = random.nextInt(hash.length());
        return hash.substring(0, at) + (hash.charAt(at) == '0' ? '1' : '0') + hash.substring(at + 1);
    }

    private static long otherPosition(Seal seal, Random random) {
        long other = 2 + random.nextInt(20);
        return other == seal.position() ? 1_000 : other;
    }

    @Property
    void missing_documents_are_named(@ForAll("chains") List<SealedText> documents, @ForAll Random random) {
        Seal head = head(documents);
        int from = random.nextInt(documents.size());
        int to = from + random.nextInt(documents.size() - from);
        String code = to == documents.size() - 1 ? "SEAL-MISSING-02 " : "SEAL-MISSING-01 ";
        documents.subList(from, to + 1).clear();
        String span = from == to ? "F[" + (from + 1) + "]" : "F[" + (from + 1) + ".." + (to + 1) + "]";
        assertThat(check(documents, Optional.of(head))).containsExactly(code + span);
    }

    @Property
    void an_inserted_document_is_named(@ForAll("chains") List<SealedText> documents, @ForAll Random random) {
        Seal head = head(documents);
        SealedText model = documents.get(random.nextInt(documents.size()));
        int at = random.nextInt(documents.size() + 1);
        documents.add(at, new SealedText("X", "put in", model.seal()));
        assertThat(check(documents, Optional.of(head))).containsExactly("SEAL-INSERTED-01 X");
    }

    @Property
    void a_document_inserted_with_a_good_seal_is_named(
            @ForAll("chains") List<SealedText> documents, @ForAll Random random) {
        Seal head = head(documents);
        int at = random.nextInt(documents.size());
        SealedText rival = sealedAnew(documents.get(at), "X", "put in");
        documents.add(at + random.nextInt(2), rival);
        assertThat(check(documents, Optional.of(head))).containsExactly("SEAL-INSERTED-01 X");
    }

    @Property
    void a_document_sealed_anew_is_named(@ForAll("chains") List<SealedText> documents, @ForAll Random random) {
        Seal head = head(documents);
        int at = random.nextInt(documents.size());
        documents.set(at, sealedAnew(documents.get(at), "X", "another text"));
        assertThat(check(documents, Optional.of(head))).containsExactly("SEAL-ALTERED-04 X");
    }

    @Property
    void a_repeated_document_and_no_other_is_named(
            @ForAll("chains") List<SealedText> documents, @ForAll Random random) {
        Seal head = head(documents);
        SealedText repeated = documents.get(random.nextInt(documents.size()));
        documents.add(random.nextInt(documents.size() + 1), repeated);
        assertThat(check(documents, Optional.of(head)))
                .isNotEmpty()
                .contains("SEAL-REPEATED-01 " + repeated.name())
                .allMatch(finding -> finding.endsWith(" " + repeated.name()));
    }

    @Property
    void a_moved_document_is_out_of_order_and_nothing_else_is_wrong(
            @ForAll("chains") List<SealedText> documents, @ForAll Random random) {
        Seal head = head(documents);
        int from = random.nextInt(documents.size());
        int to = random.nextInt(documents.size());
        documents.add(to, documents.remove(from));
        // of swapped neighbours, the one that comes before its turn
        int named = Math.abs(from - to) == 1 ? Math.max(from, to) : from;
        List<String> expected = from == to ? List.of() : List.of("SEAL-ORDER-01 F-" + (named + 1));
        assertThat(check(documents, Optional.of(head))).isEqualTo(expected);
    }

    /** The two that matter most: no tampering, of any number of documents in any way, goes unseen; no other is reported. */
    @Property
    void nothing_is_found_if_and_only_if_nothing_was_changed(
            @ForAll("chains") List<SealedText> documents, @ForAll Random random) {
        Seal head = head(documents);
        List<SealedText> original = List.copyOf(documents);
        for (int i = random.nextInt(5); i > 0 && !documents.isEmpty(); i--) {
            tamper(documents, random.nextInt(documents.size()), random);
        }
        assertThat(check(documents, Optional.of(head)).isEmpty()).isEqualTo(documents.equals(original));
    }

    @Property
    void the_first_of_two_broken_places_is_named_first(
            @ForAll("chains") List<SealedText> documents, @ForAll Random random) {
        Seal head = head(documents);
        int first = random.nextInt(documents.size());
        for (int later = documents.size() - 1; later > first + 2; later -= 3) {
            tamper(documents, later, random);
        }
        documents.set(first, SealChains.withText(documents.get(first), "other than twice twenty characters at most"));
        assertThat(check(documents, Optional.of(head))).first().isEqualTo("SEAL-ALTERED-01 F-" + (first + 1));
    }

    private static void tamper(List<SealedText> documents, int at, Random random) {
        SealedText document = documents.get(at);
        switch (random.nextInt(7)) {
            case 0 -> documents.remove(at);
            case 1 -> documents.add(at, document);
            case 2 -> documents.add(document);
            case 3 -> documents.set(at, sealedAnew(document, "X", "another text"));
            case 4 -> documents.add(at, sealedAnew(document, "Y", "put in"));
            case 5 -> documents.set(at, withSeal(document, altered(document.seal(), random)));
            default -> documents.add(at + random.nextInt(documents.size() - at), documents.remove(at));
        }
    }
}
