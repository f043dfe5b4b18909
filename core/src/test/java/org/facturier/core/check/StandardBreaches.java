package org.facturier.core.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.Samples;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.party.Address;
import org.facturier.core.party.ElectronicAddress;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.supporting.AttachedFile;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.Levy;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;

/** A document that breaks each rule of the standard, and as few others as can be. */
public final class StandardBreaches {

    private StandardBreaches() {}

    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> breaches = new LinkedHashMap<>();
        documents()
                .forEach((rule, document) ->
                        breaches.put(rule, () -> EuropeanStandard.rules().check(document)));
        return breaches;
    }

    static Map<Rule, ProForma> documents() {
        Map<Rule, ProForma> wrong = new LinkedHashMap<>();
        wrong.put(StandardRule.SCOPE_ALONE, of(header(), free(TaxCategory.G, "x"), free(TaxCategory.O, "y")));
        wrong.put(StandardRule.ONE_REASON, of(header(), free(TaxCategory.E, "x"), free(TaxCategory.E, "y")));
        wrong.put(
                StandardRule.SELLER_REGISTERED,
                of(header().seller(party("seller").build()), TaxTreatment.standard("20")));
        wrong.put(StandardRule.SELLER_NUMBER, of(header().seller(party("seller").build()), free(TaxCategory.G, "x")));
        wrong.put(StandardRule.BUYER_NUMBER, of(header().buyer(party("buyer").build()), free(TaxCategory.AE, "x")));
        wrong.put(StandardRule.DELIVERY_DAY, of(header(), free(TaxCategory.K, "x")));
        wrong.put(StandardRule.DELIVERY_COUNTRY, nowhere());
        wrong.put(
                StandardRule.LEVY_BESIDE,
                of(header().levy(Levy.withheld("ES_IRPF", "IRPF", "15")), TaxTreatment.standard("20")));
        wrong.put(
                StandardRule.PRICE_WITHOUT_TAX,
                of(header().policy(VatCalculators.inclusiveByDifference().policy()), TaxTreatment.standard("20")));
        wrong.put(
                StandardRule.PAYEE_OTHER,
                of(header().payee(Payee.of(header().build().seller().name())), TaxTreatment.standard("20")));
        Party unreached = Samples.header().build().buyer().toBuilder()
                .electronicAddress(ElectronicAddress.of("0001", "x"))
                .build();
        wrong.put(StandardRule.ADDRESS_SCHEME, of(header().buyer(unreached), TaxTreatment.standard("20")));
        wrong.put(
                StandardRule.FILE_TYPE,
                of(
                        header().attachment(Attachment.of("A-1", "film")
                                .with(AttachedFile.of("a.mp4", "video/mp4", new byte[] {1}))),
                        TaxTreatment.standard("20")));
        return wrong;
    }

    /** A document from elsewhere: ours have a buyer with an address. */
    private static ProForma nowhere() {
        ProForma right = of(header().delivery(Delivery.on(Samples.DAY)), free(TaxCategory.K, "x"));
        return new ProForma(
                right.issuedOn(),
                right.header().toBuilder()
                        .buyer(Party.business("buyer").vatId("DE136695976").build())
                        .build(),
                right.calculated(),
                right.schedule(),
                right.notices(),
                right.bases());
    }

    static ProForma of(DocumentHeader.Builder header, TaxTreatment... treatments) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header.build());
        for (TaxTreatment treatment : treatments) {
            draft.line(Samples.line("EUR 100.00").treatment(treatment).build());
        }
        return Samples.issuer("F-1")
                .proForma(draft.build(), Issuance.of("F", Samples.DAY))
                .orThrow();
    }

    static DocumentHeader.Builder header() {
        return Samples.header()
                .seller(party("seller").vatId("FR40303265045").build())
                .buyer(party("buyer").vatId("DE136695976").build());
    }

    static Party.Builder party(String name) {
        return Party.business(name).address(Address.of("1 rue A", "69002", "Lyon", "FR"));
    }

    static Party registered(String name) {
        return party(name).registration(LegalId.siren("303265045")).build();
    }

    static TaxTreatment free(TaxCategory category, String reason) {
        return TaxTreatment.without(category, new ExemptionReason(Optional.empty(), reason));
    }
}
