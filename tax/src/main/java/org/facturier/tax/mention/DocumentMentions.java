package org.facturier.tax.mention;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.ProForma;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.LegalTexts;
import org.joda.money.CurrencyUnit;

/** Looks for mentions on a document that are more than one property of it. */
final class DocumentMentions {

    private static final BigDecimal LIMIT = new BigDecimal("150");

    private DocumentMentions() {}

    /** Schemes of registers and addresses, which number no taxpayer: beside those of {@link LegalId}, D-U-N-S and GLN. */
    private static final Set<String> REGISTERS = Set.of(
            LegalId.SIREN, LegalId.SIRET, LegalId.BELGIAN_ENTERPRISE, LegalId.LEI, LegalId.LEITWEG_ID, "0060", "0088");

    static boolean isDated(ProForma document, String text) {
        return document.header().delivery().flatMap(Delivery::completedOn).isPresent()
                || document.valuation().lines().stream()
                        .allMatch(line -> line.item().period().isPresent());
    }

    static boolean hasTaxNumber(ProForma document, String text) {
        Party seller = document.header().seller();
        return seller.vatId().isPresent()
                || seller.legalIds().stream().map(LegalId::scheme).anyMatch(scheme -> !REGISTERS.contains(scheme));
    }

    static boolean namesWhatItCorrects(ProForma document, String text) {
        DocumentType type = document.header().type();
        boolean corrects = type.isCredit() || type == DocumentType.CORRECTIVE_INVOICE;
        return !corrects || !document.header().preceding().isEmpty();
    }

    static boolean saysItIsSelfBilled(ProForma document, String text) {
        return !document.header().type().isSelfBilled()
                || document.header().notes().stream().anyMatch(note -> holds(note, text))
                || document.notices().stream().anyMatch(notice -> holds(notice.text(), text));
    }

    static boolean saysWhoOwes(ProForma document, String text) {
        return document.valuation().lines().stream()
                .map(InvoiceLine::treatment)
                .filter(treatment -> treatment.category() == TaxCategory.AE)
                .map(TaxTreatment::reason)
                .flatMap(Optional::stream)
                .map(ExemptionReason::text)
                .allMatch(DocumentMentions::areWordsOfSomeLaw);
    }

    private static boolean areWordsOfSomeLaw(String words) {
        return LegalTexts.published().rows().stream()
                .filter(row -> row.key().equals("REVERSE_CHARGE"))
                .anyMatch(row -> holds(words, row.text()));
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    static boolean isSmall(ProForma document, String text) {
        return document.header().currency().equals(CurrencyUnit.EUR)
                && document.valuation().totals().net().getAmount().compareTo(LIMIT) <= 0;
    }
}
