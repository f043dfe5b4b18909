package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.facturier.core.dossier.Dossier;
import org.facturier.core.dossier.DossierRule;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealCheck;
import org.facturier.core.seal.SealedText;

/**
 * A dossier as it is handed over: each part of it as {@linkplain CanonicalJson canonical JSON}, sealed after the one before, so that
 * a part which was altered, left out or put in is named. The last seal stands also on the printed dossier: it ties both together.
 *
 * <p>As any seals, these show nothing about somebody who makes all of them anew: the last one is to be kept by another party.
 *
 * @param dispute  the host's identifier of the dispute
 * @param parts  the dispute, each document, each account, each reminder, what is open, the evidence, and the interest where it is claimed,
 *     under names such as {@code document F-1}
 */
public record SealedDossier(String dispute, List<SealedText> parts) {

    /** @throws IllegalArgumentException if a part is missing, or there is none */
    public SealedDossier {
        parts = List.copyOf(parts);
        Completeness.of("a sealed dossier")
                .needs("dispute", dispute)
                .needs("parts", parts.isEmpty() ? null : parts)
                .verify();
    }

    /**
     * {@return a dossier, sealed}
     *
     * @throws IllegalArgumentException if a text in it has half a surrogate pair, which no encoding keeps
     */
    public static SealedDossier of(Dossier dossier) {
        Sealing sealing = new Sealing(dossier.dispute().id());
        sealing.add("dispute", dossier.dispute());
        dossier.documents().forEach(document -> sealing.add("document " + document.number(), document));
        dossier.accounts().forEach(account -> sealing.add("account " + account.account(), account));
        for (int at = 0; at < dossier.reminders().size(); at++) {
            sealing.add("reminder " + (at + 1), dossier.reminders().get(at));
        }
        sealing.add("open", dossier.open());
        sealing.add("evidence", dossier.evidence());
        dossier.interest().ifPresent(interest -> sealing.add("interest", interest));
        return new SealedDossier(dossier.dispute().id(), sealing.parts);
    }

    /** {@return the seal of the last part, which holds all before it} */
    public Seal head() {
        return parts.get(parts.size() - 1).seal();
    }

    /** {@return the JSON to be kept and handed over, to the byte} */
    public byte[] text() {
        return CanonicalJson.standard().text(this).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * {@return what of a dossier is not as it was written: by part where a part was altered, else by the first byte that is not
     * as the library writes it}
     *
     * @param source  the name of the source for findings, such as that of a file
     * @param json  the bytes that {@link #text} gave, as they were kept
     */
    public static Findings verify(String source, byte[] json) {
        try {
            Outcome<SealedDossier> read =
                    JsonDocuments.standard().read(source, new ByteArrayInputStream(json), SealedDossier.class);
            return read.value().map(dossier -> dossier.verify(json)).orElse(read.findings());
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory are read", impossible);
        }
    }

    /** A part that was altered is named alone: all bytes from there on would differ, too. */
    private Findings verify(byte[] json) {
        Findings altered = SealCheck.of(series(dispute)).check(parts.stream());
        int differs = Arrays.mismatch(json, text());
        return altered.hasErrors() || differs < 0
                ? altered
                : Findings.of(DossierRule.AS_WRITTEN.at(
                        "byte " + differs,
                        say("it is not as it was written from byte {at} on").with("at", differs)));
    }

    /** The dispute is part of the series, so that parts of two dossiers cannot be exchanged. */
    private static String series(String dispute) {
        return "dossier " + dispute;
    }

    /** Seals part after part. */
    private static final class Sealing {
        private final List<SealedText> parts = new ArrayList<>();
        private SealChain end;

        private Sealing(String dispute) {
            end = SealChain.of(series(dispute));
        }

        /** Seals one more part, under a name that findings call it by. */
        private void add(String name, Object part) {
            SealedText sealed = end.seal(name, CanonicalJson.standard().text(part));
            parts.add(sealed);
            end = SealChain.after(sealed.seal());
        }
    }
}
