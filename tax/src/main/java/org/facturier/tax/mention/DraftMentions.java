package org.facturier.tax.mention;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.money.Rounding;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.tax.regime.LegalTexts;
import org.joda.money.CurrencyUnit;

/** Looks for mentions on a draft that are more than one property of it. */
final class DraftMentions {

    private static final BigDecimal LIMIT = new BigDecimal("150");

    private DraftMentions() {}

    static boolean isDated(InvoiceDraft draft, String text) {
        return draft.header().delivery().flatMap(Delivery::completedOn).isPresent()
                || draft.lines().stream().allMatch(line -> line.period().isPresent());
    }

    static boolean namesWhatItCorrects(InvoiceDraft draft, String text) {
        DocumentType type = draft.header().type();
        boolean corrects = type.isCredit() || type == DocumentType.CORRECTIVE_INVOICE;
        return !corrects || !draft.header().preceding().isEmpty();
    }

    static boolean saysItIsSelfBilled(InvoiceDraft draft, String text) {
        return !draft.header().type().isSelfBilled()
                || draft.header().notes().stream().anyMatch(note -> holds(note, text));
    }

    /** Lines left to a determiner get the words from it. */
    static boolean saysWhoOwes(InvoiceDraft draft, String text) {
        return draft.lines().stream()
                .map(LineItem::treatment)
                .flatMap(Optional::stream)
                .filter(treatment -> treatment.category() == TaxCategory.AE)
                .map(TaxTreatment::reason)
                .flatMap(Optional::stream)
                .map(ExemptionReason::text)
                .allMatch(DraftMentions::areWordsOfSomeLaw);
    }

    private static boolean areWordsOfSomeLaw(String words) {
        return LegalTexts.published().rows().stream()
                .filter(row -> row.key().equals("REVERSE_CHARGE"))
                .anyMatch(row -> holds(words, row.text()));
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    static boolean isSmall(InvoiceDraft draft, String text) {
        BigDecimal net = draft.lines().stream().map(DraftMentions::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
        return draft.header().currency().equals(CurrencyUnit.EUR) && net.compareTo(LIMIT) <= 0;
    }

    private static BigDecimal gross(LineItem line) {
        BigDecimal price = line.unitPrice().getAmount();
        return Rounding.quotient(CurrencyUnit.EUR, line.quantity().multiply(price), line.baseQuantity())
                .getAmount();
    }
}
