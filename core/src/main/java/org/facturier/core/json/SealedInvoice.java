package org.facturier.core.json;

import static org.facturier.core.finding.Message.say;

import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.seal.Seal;
import org.facturier.core.seal.SealChain;
import org.facturier.core.seal.SealedText;

/**
 * An issued document and the seal that chains it to the one before in its series. What is sealed is its number and its
 * {@linkplain CanonicalJson canonical JSON}. Whoever archives the {@link #sealedText} has what was sealed to the character;
 * whoever stores the invoice gets the same text again, as long as the model writes it so.
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
     * {@return the document, sealed}
     *
     * @param invoice  issued, of the series of the chain
     * @param chain  the place after the last document of the series
     * @throws IllegalArgumentException if the chain is of another series, or a text has half a surrogate pair
     */
    public static SealedInvoice of(Invoice invoice, SealChain chain) {
        Seal seal = chain.seal(invoice.number().text(), CanonicalJson.strict().text(invoice))
                .seal();
        if (!seal.series().equals(invoice.series())) {
            throw new RefusedException(say("sealOfAnother", "{invoice} is of series {series}, the chain of {chain}")
                    .with("invoice", invoice.number())
                    .with("series", invoice.series())
                    .with("chain", seal.series()));
        }
        return new SealedInvoice(invoice, seal);
    }

    /** {@return what a check of the series reads, and an archive keeps} */
    public SealedText sealedText() {
        return new SealedText(invoice.number().text(), CanonicalJson.strict().text(invoice), seal);
    }
}
