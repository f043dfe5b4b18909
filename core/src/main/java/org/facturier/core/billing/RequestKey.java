package org.facturier.core.billing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.facturier.core.adjustment.BillableLine;
import org.facturier.core.adjustment.LineCredit;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineReference;

/**
 * Names what a document bills, not how much of it: the days of each rule, the lines that something is credited of, and the
 * documents that billed or credited them before. So the same days are asked for under the same name until their document is
 * known, on whichever day the run is made, and what comes later under another.
 *
 * <p>A store that has an invoice under a key answers with it. Where late usage changes the amount before the first invoice is
 * known to the run, the key is the same and the store says that something else is asked for, rather than billing twice.
 */
final class RequestKey {

    /** Half of a digest, in hexadecimal digits. */
    private static final int CHARACTERS = 32;

    private final List<String> parts = new ArrayList<>();

    private RequestKey() {}

    /**
     * {@return the key of a document}
     *
     * @param agreements  the identifiers of those that it bills, at least one, in order
     * @param type  the type of the document: an invoice and the note beside it have two keys
     * @param billableLines  what it bills, in any order
     * @param lineCredits  what it credits, in any order
     */
    static String of(
            List<String> agreements,
            DocumentType type,
            List<BillableLine> billableLines,
            List<LineCredit> lineCredits) {
        RequestKey key = new RequestKey();
        billableLines.forEach(key::billableLine);
        lineCredits.forEach(key::lineCredit);
        return key.named(agreements, type);
    }

    /** Days that were billed before are named by the documents that did; their number and end may change with what is due. */
    private void billableLine(BillableLine billableLine) {
        LineOrigin origin = billableLine.line().origin().orElseThrow();
        String from = billableLine.isAdjustment() ? "" : origin.period().from().toString();
        part(origin.agreement(), origin.rule(), from, billableLine.after());
    }

    private void lineCredit(LineCredit back) {
        LineReference of = back.line().corrects().orElseThrow();
        part(of.invoice().text(), Integer.toString(of.line()), "", back.after());
    }

    /**
     * Each text goes with its length before it, so that no two lists of texts read the same: {@code 2:A1,3:fee,10:2026-01-01,}
     * is the fee of January of which nothing was billed before.
     *
     * @param after  numbers of documents, each counted once and sorted here
     */
    private void part(String first, String second, String third, List<String> after) {
        StringBuilder part = new StringBuilder();
        List<String> all = new ArrayList<>(List.of(first, second, third));
        all.addAll(new TreeSet<>(after));
        all.forEach(each -> part.append(each.length()).append(':').append(each).append(','));
        parts.add(part.toString());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /**
     * Such as {@code A1 INVOICE 0d5c…}, and {@code A1+2 INVOICE 0d5c…} where two more agreements are on it: what is read by
     * people stands first, and the digest tells it from all others.
     */
    private String named(List<String> agreements, DocumentType type) {
        parts.sort(null);
        String all = String.join(",", agreements) + "\n" + type + "\n" + String.join("\n", parts);
        byte[] hash = digest().digest(all.getBytes(StandardCharsets.UTF_8));
        String others = agreements.size() == 1 ? "" : "+" + (agreements.size() - 1);
        return agreements.get(0) + others + " " + type + " "
                + HexFormat.of().formatHex(hash).substring(0, CHARACTERS);
    }
}
