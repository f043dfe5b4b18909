package org.facturier.einvoice.syntax;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.finding.Findings;
import org.facturier.einvoice.model.AttachedDocument;
import org.facturier.einvoice.model.ElectronicInvoice;

/**
 * A document that was read: the hub, the trace beside it, what the table does not know, and what was attached. Immutable.
 *
 * <p>It is the {@link Attachments} of its own invoice, so that a document is written anew, in the same or the other syntax, by
 * handing the reading in twice: {@code DocumentWriter.of(Syntax.CII).writeUnchecked(reading.invoice(), reading, out)}. The bytes of all
 * attachments are in memory as long as the reading is, decoded, once, bounded by {@link ReadingLimits#attachments}; the document itself
 * is not kept.
 */
public final class Reading implements Attachments {

    private final ElectronicInvoice invoice;
    private final Syntax syntax;
    private final Trace trace;
    private final Findings findings;
    private final Map<String, Decoded> attached;

    /**
     * A reading.
     *
     * @param attached  what was attached, by its SHA-256; what is attached twice is kept once
     */
    Reading(ElectronicInvoice invoice, Syntax syntax, Trace trace, Findings findings, Map<String, Decoded> attached) {
        this.invoice = invoice;
        this.syntax = syntax;
        this.trace = trace;
        this.findings = findings;
        this.attached = Map.copyOf(attached);
    }

    /**
     * {@return the invoice as it was stated} It may be nearly empty and contradict itself: that it could be read says nothing
     * about its being valid.
     */
    public ElectronicInvoice invoice() {
        return invoice;
    }

    /** {@return the syntax that it came in} The official rules decide some cases by it. */
    public Syntax syntax() {
        return syntax;
    }

    /**
     * {@return what the document states and the hub cannot hold} It speaks of the very records of {@link #invoice()}, not of
     * copies of them.
     */
    public Trace trace() {
        return trace;
    }

    /**
     * {@return texts that are not of their type (errors), content that is no term and terms with two values (warnings), each
     * with its place, in the order of the document; a thousand at most, what comes after is not counted}
     */
    public Findings findings() {
        return findings;
    }

    /**
     * {@return the bytes of an attachment of this document; each call gives a stream of its own, from the first byte} Found by
     * the hash alone: a changed name or media type does no harm.
     */
    @Override
    public Optional<InputStream> open(AttachedDocument attachment) {
        return Optional.ofNullable(attached.get(attachment.sha256())).map(Decoded::open);
    }
}
