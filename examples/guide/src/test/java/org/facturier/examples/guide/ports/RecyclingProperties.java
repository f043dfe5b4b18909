package org.facturier.examples.guide.ports;

import java.util.List;
import java.util.Locale;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.contracts.MentionsContract;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.issuing.Mentions;
import org.facturier.core.tax.LegalNotice;

/** The smallest mentions: one sentence, in the language of the document. */
class RecyclingProperties implements MentionsContract {

    // region port
    static final Mentions RECYCLING = (draft, issuedOn) -> {
        boolean isFrench = draft.header().language().getLanguage().equals("fr");
        String words = isFrench ? "Lampes reprises gratuitement" : "Lamps are credited free of charge";
        return List.of(LegalNotice.of("AAI", words, "Code de l’environnement, art. L541-10-8"));
    };
    // endregion

    @Override
    public Mentions mentions() {
        return RECYCLING;
    }

    @Override
    public InvoiceDraft worded() {
        return InvoiceArbitraries.drafts().sample();
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.FRENCH, Locale.ENGLISH);
    }
}
