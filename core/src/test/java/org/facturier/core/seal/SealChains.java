package org.facturier.core.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.finding.Findings;

/** Chains to be tampered with: documents are named F-1, F-2 and so on, by their position. */
final class SealChains {

    private SealChains() {}

    static List<SealedText> chain(int size) {
        return chain("F", size);
    }

    static List<SealedText> chain(String series, int size) {
        List<SealedText> documents = new ArrayList<>();
        SealChain place = SealChain.of(series);
        for (int i = 1; i <= size; i++) {
            SealedText document = place.seal(series + "-" + i, "text of " + i);
            documents.add(document);
            place = SealChain.after(document.seal());
        }
        return documents;
    }

    static Seal head(List<SealedText> documents) {
        return documents.get(documents.size() - 1).seal();
    }

    static SealedText withText(SealedText document, String text) {
        return new SealedText(document.name(), text, document.seal());
    }

    static SealedText withSeal(SealedText document, Seal seal) {
        return new SealedText(document.name(), document.text(), seal);
    }

    static SealedText withHash(SealedText document, String hash) {
        Seal seal = document.seal();
        return withSeal(document, new Seal(seal.series(), seal.position(), seal.algorithm(), seal.previous(), hash));
    }

    static SealedText withPrevious(SealedText document, String hash) {
        Seal seal = document.seal();
        return withSeal(
                document, new Seal(seal.series(), seal.position(), seal.algorithm(), Optional.of(hash), seal.hash()));
    }

    /** {@return another document in the same place, sealed like the first} */
    static SealedText sealedAnew(SealedText document, String name, String text) {
        Seal seal = document.seal();
        SealInput input = new SealInput(seal.series(), seal.position(), seal.algorithm(), seal.previous(), name, text);
        return new SealedText(name, text, input.seal().orElseThrow());
    }

    /** {@return code and path of each finding} */
    static List<String> check(List<SealedText> documents, Optional<Seal> head) {
        SealCheck check = SealCheck.of("F");
        return told(head.map(check::upTo).orElse(check).check(documents.stream()));
    }

    static List<String> told(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }
}
