package org.facturier.core.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.Quote;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Findings;
import org.facturier.core.letter.Letter;
import org.facturier.core.party.Party;
import org.facturier.core.payment.Payment;
import org.facturier.core.report.ReportTable;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.usage.Usage;

/** What holds of whatever a mapper writes: read again, it is the same. For hosts that configure a mapper of their own. */
public interface JsonInvariants {

    /**
     * A document with the type it is read as.
     *
     * @param type  the type
     * @param value  the document
     */
    record Document<T>(Class<T> type, T value) {}

    /** {@return the mapper under test} */
    JsonMapper mapper();

    /** {@return documents of every type; a host with types of its own adds them} */
    @Provide
    default Arbitrary<Document<?>> documents() {
        return Arbitraries.oneOf(
                of(Party.class, Arbitraries.oneOf(PartyArbitraries.parties(), PartyArbitraries.extremeParties())),
                of(TaxableSupply.class, TaxArbitraries.supplies()),
                of(InvoiceDraft.class, Arbitraries.oneOf(InvoiceArbitraries.anyDrafts(), NoteArbitraries.drafts())),
                of(
                        Invoice.class,
                        Arbitraries.oneOf(
                                InvoiceArbitraries.invoices(),
                                InvoiceArbitraries.creditNotes(),
                                NoteArbitraries.jointNotes())),
                of(Quote.class, InvoiceArbitraries.quotes()),
                of(PartnerAgreement.class, AgreementArbitraries.agreements()),
                of(Usage.class, AgreementArbitraries.usage("partner")),
                of(Payment.class, PaymentArbitraries.payments()),
                of(Dispute.class, PaymentArbitraries.disputes()),
                of(Fact.class, FactArbitraries.facts()),
                of(ToldFact.class, FactArbitraries.toldFacts()),
                of(ReportTable.class, LetterArbitraries.tables()),
                of(Letter.class, LetterArbitraries.letters()),
                of(Findings.class, FindingArbitraries.lists()));
    }

    /** {@return documents of one more type} */
    static <T> Arbitrary<Document<?>> of(Class<T> type, Arbitrary<T> values) {
        // the edge cases of what a document is made of are mixed in; a document of nothing else has no end of them
        return values.<Document<?>>map(value -> new Document<>(type, value)).withoutEdgeCases();
    }

    /** What is read is what was written, and is written in the same way. */
    @Property
    default void what_is_written_is_read_again(@ForAll("documents") Document<?> document)
            throws JsonProcessingException {
        String json = mapper().writeValueAsString(document.value());
        Object read = mapper().readValue(json, document.type());
        assertThat(read).isEqualTo(document.value());
        assertThat(mapper().writeValueAsString(read)).isEqualTo(json);
    }
}
