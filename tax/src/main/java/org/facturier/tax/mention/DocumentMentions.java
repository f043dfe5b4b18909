package org.facturier.tax.mention;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.ProForma;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.LegalTexts;
import org.joda.money.CurrencyUnit;

/**
 * Looks for mentions on a document that are more than one property of it. Each answers whether the document bears the mention
 * as the law of a row wants it; where that law has nothing to ask of such a document, as of a note that corrects no invoice,
 * the mention counts as borne.
 */
final class DocumentMentions {

    private static final BigDecimal LIMIT = new BigDecimal("150");

    private DocumentMentions() {}

    /** {@return whether the day of supply is told: for the whole document, or by each line} */
    static boolean isDated(ProForma document, WantedMention wanted) {
        return document.header().delivery().flatMap(Delivery::completedOn).isPresent()
                || document.calculated().lines().stream()
                        .allMatch(line -> line.item().period().isPresent());
    }

    /**
     * The number of the tax office (BT-32), such as a German Steuernummer, or that for VAT. A number in a register, or an address
     * for e-invoices, numbers no taxpayer; the table names the schemes that do.
     */
    static boolean hasTaxNumber(ProForma document, WantedMention wanted) {
        Party seller = document.header().seller();
        return seller.vatId().isPresent()
                || seller.ids().taxRegistration().isPresent()
                || seller.ids().all().stream()
                        .map(LegalId::scheme)
                        .anyMatch(wanted.row().schemes()::contains);
    }

    /** {@return whether a note or a corrective invoice refers to an earlier document} */
    static boolean namesWhatItCorrects(ProForma document, WantedMention wanted) {
        DocumentType type = document.header().type();
        boolean corrects = type.isCredit() || type.isCorrective();
        return !corrects || !document.header().references().preceding().isEmpty();
    }

    /** {@return whether a document that the buyer wrote has the words that the row wants, in whatever case} */
    static boolean saysItIsSelfBilled(ProForma document, WantedMention wanted) {
        return !document.header().type().isSelfBilled()
                || document.header().notes().stream()
                        .anyMatch(note -> holds(note.text(), wanted.row().text()))
                || document.notices().stream()
                        .anyMatch(notice -> holds(notice.text(), wanted.row().text()));
    }

    /** {@return whether each line under a reverse charge gives a reason that holds the words of some law for it} */
    static boolean saysWhoOwes(ProForma document, WantedMention wanted) {
        return document.calculated().lines().stream()
                .map(InvoiceLine::treatment)
                .filter(treatment -> treatment.category() == TaxCategory.AE)
                .map(TaxTreatment::reason)
                .flatMap(Optional::stream)
                .map(ExemptionReason::text)
                .allMatch(words -> areWordsOfSomeLaw(words, wanted.texts()));
    }

    /** Words that go beyond those of the law are as good, such as an article behind them. */
    private static boolean areWordsOfSomeLaw(String words, LegalTexts texts) {
        return texts.rows().stream()
                .filter(law -> law.key().equals("REVERSE_CHARGE"))
                .anyMatch(law -> holds(words, law.text()));
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** {@return whether a document comes to 150.00 EUR at most, without VAT} */
    static boolean isSmall(ProForma document, WantedMention wanted) {
        return document.header().currency().equals(CurrencyUnit.EUR)
                && document.calculated().totals().net().getAmount().compareTo(LIMIT) <= 0;
    }
}
