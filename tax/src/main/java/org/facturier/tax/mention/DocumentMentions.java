package org.facturier.tax.mention;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
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
import org.facturier.tax.regime.MentionRequirement;
import org.joda.money.CurrencyUnit;

/** Looks for mentions on a document that are more than one property of it. */
final class DocumentMentions {

    private static final BigDecimal LIMIT = new BigDecimal("150");

    private DocumentMentions() {}

    static boolean isDated(ProForma document, MentionRequirement row) {
        return document.header().delivery().flatMap(Delivery::completedOn).isPresent()
                || document.calculated().lines().stream()
                        .allMatch(line -> line.item().period().isPresent());
    }

    /**
     * A number in a register, or an address for e-invoices, numbers no taxpayer; the table names the schemes that do. None is one
     * of a German Steuernummer (BT-32): 9930 is the scheme of the VAT number.
     */
    static boolean hasTaxNumber(ProForma document, MentionRequirement row) {
        Party seller = document.header().seller();
        return seller.vatId().isPresent()
                || seller.ids().all().stream().map(LegalId::scheme).anyMatch(row.schemes()::contains);
    }

    static boolean namesWhatItCorrects(ProForma document, MentionRequirement row) {
        DocumentType type = document.header().type();
        boolean corrects = type.isCredit() || type == DocumentType.CORRECTIVE_INVOICE;
        return !corrects || !document.header().references().preceding().isEmpty();
    }

    static boolean saysItIsSelfBilled(ProForma document, MentionRequirement row) {
        return !document.header().type().isSelfBilled()
                || document.header().notes().stream().anyMatch(note -> holds(note.text(), row.text()))
                || document.notices().stream().anyMatch(notice -> holds(notice.text(), row.text()));
    }

    static boolean saysWhoOwes(ProForma document, MentionRequirement row) {
        return document.calculated().lines().stream()
                .map(InvoiceLine::treatment)
                .filter(treatment -> treatment.category() == TaxCategory.AE)
                .map(TaxTreatment::reason)
                .flatMap(Optional::stream)
                .map(ExemptionReason::text)
                .allMatch(DocumentMentions::areWordsOfSomeLaw);
    }

    private static boolean areWordsOfSomeLaw(String words) {
        return LegalTexts.published().rows().stream()
                .filter(law -> law.key().equals("REVERSE_CHARGE"))
                .anyMatch(law -> holds(words, law.text()));
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    static boolean isSmall(ProForma document, MentionRequirement row) {
        return document.header().currency().equals(CurrencyUnit.EUR)
                && document.calculated().totals().net().getAmount().compareTo(LIMIT) <= 0;
    }
}
