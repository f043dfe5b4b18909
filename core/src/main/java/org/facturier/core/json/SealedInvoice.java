package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.limit.LimitCheck;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealRule;
import org.facturier.core.seal.SealedText;

/**
 * An issued document and the seal that chains it to the one before in its series. What is sealed is its number and its
 * {@linkplain CanonicalJson canonical JSON}. Whoever archives the {@link #sealedText} has what was sealed to the character;
 * whoever stores the invoice gets the same text again, as long as the model writes it so.
 *
 * <p>A seal holds the hash of number and text and that of the seal before, so that a document altered, left out or put in
 * later is found. An invoice that was altered after sealing is accepted here: whether it fits its seal is for a check of
 * the series to say.
 *
 * @param invoice  the document
 * @param seal  its seal
 */
public record SealedInvoice(Invoice invoice, Seal seal) {

    /** @throws IllegalArgumentException if a part is missing */
    public SealedInvoice {
        Completeness.of("a sealed invoice")
                .needs("invoice", invoice)
                .needs("seal", seal)
                .verify();
    }

    /**
     * {@return the document, sealed, or every reason why it cannot be: it is of another series than the chain, or something in
     * it could not be read again, such as half a surrogate pair}
     *
     * <p>The next one of the series is sealed after {@link #seal} of this.
     *
     * @param invoice  issued
     * @param chain  the place after the last document of its series
     */
    public static Outcome<SealedInvoice> of(Invoice invoice, SealChain chain) {
        return Outcome.of(invoice, ofSeries(invoice, chain).plus(LimitCheck.of(invoice)))
                .map(sound -> new SealedInvoice(sound, seal(sound, chain)));
    }

    private static Seal seal(Invoice invoice, SealChain chain) {
        return chain.seal(invoice.number().text(), CanonicalJson.standard().text(invoice))
                .seal();
    }

    private static Findings ofSeries(Invoice invoice, SealChain chain) {
        return invoice.series().equals(chain.series())
                ? Findings.none()
                : Findings.of(SealRule.OWN_SERIES.at(
                        "series",
                        say("{number} is of series {series}, the chain of {chain}")
                                .with("number", invoice.number())
                                .with("series", invoice.series())
                                .with("chain", chain.series())));
    }

    /**
     * {@return what a check of the series reads, and an archive keeps} The text is written anew: of an invoice that was
     * stored and read again it is the one that was sealed, as long as the model writes it so. It is not held to the seal
     * here.
     */
    public SealedText sealedText() {
        return new SealedText(invoice.number().text(), CanonicalJson.standard().text(invoice), seal);
    }
}
