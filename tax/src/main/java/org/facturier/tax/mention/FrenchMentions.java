package org.facturier.tax.mention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Completeness;
import org.facturier.core.issuing.Mentions;
import org.facturier.core.party.CountryCode;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.tax.regime.LegalText;
import org.facturier.tax.regime.LegalTexts;
import org.facturier.tax.regime.VatTables;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The words that French law requires on a document of a seller in France: discount for early payment, or that there is none
 * (AAB); cost of late payment (PMD); indemnity for recovery (PMT); from September 2026 the category of operation, which is
 * goods, services or both (REG); and that the buyer wrote it ({@code Autofacturation}).
 * What a buyer in France writes for a seller elsewhere bears the last alone: invoicing by the buyer is under the VAT law of the
 * place of supply, also where the buyer owes the tax, and that is taken to be France; terms of payment are a matter of the
 * seller's law.
 * A credit note has the same words: art. L441-9 asks them of invoices, but BR-FR-05 refuses an electronic credit note without
 * them; where a page is printed they are left out.
 * A document to a private person bears only what was agreed, and never the indemnity. In French,
 * English, German, Dutch, Spanish and Italian, figures as that language writes them; any other language gets English.
 * Immutable and safe for many threads.
 *
 * @source Code de commerce, art. L441-9 and L441-10; CGI, ann. II, art. 242 nonies A; Directive 2006/112/EC,
 *     art. 219a(1), 219a(2)(a)(i) and 226(10a), read in the wording in force since 2019; BR-FR-05
 */
public final class FrenchMentions implements Mentions {

    private static final CountryCode FRANCE = CountryCode.of("FR");
    private static final Money INDEMNITY = Money.of(CurrencyUnit.EUR, 40);

    /** Words, and what is goods and what a service. */
    private final VatTables tables;

    private FrenchMentions(VatTables tables) {
        this.tables = tables;
    }

    /** {@return the mentions in the words of this version of the library} */
    public static FrenchMentions standard() {
        return in(VatTables.standard());
    }

    /**
     * {@return the mentions in words of which a host corrected some, for the kinds of supply that it has} The kinds tell goods
     * from services in the category of operation.
     */
    public static FrenchMentions in(VatTables tables) {
        return new FrenchMentions(Completeness.given("French mentions", "tables", tables));
    }

    /**
     * {@return the notices of a draft, none where neither seller nor writer is in France} In their order: self-billing,
     * category of operation, discount, late payment, indemnity.
     */
    @Override
    public List<LegalNotice> on(InvoiceDraft draft, LocalDate issuedOn) {
        FrenchDocument document = new FrenchDocument(draft.header(), tables.map());
        if (!document.isFrench()) {
            return List.of();
        }
        Words words = new Words(tables.texts(), draft.header().language(), issuedOn);
        List<LegalNotice> notices = new ArrayList<>();
        if (draft.header().type().isSelfBilled()) {
            notices.add(words.of("SELF_BILLED").notice("REG"));
        }
        if (document.isSellerFrench()) {
            category(draft, document, issuedOn)
                    .ifPresent(
                            category -> notices.add(words.of(category.words()).notice("REG")));
            notices.addAll(payment(document, words));
        }
        return notices;
    }

    /**
     * None for a private person, none before the reform, and none where a line does not tell; {@link FrenchInvoiceRules} asks
     * for what is missing.
     */
    private Optional<OperationCategory> category(InvoiceDraft draft, FrenchDocument document, LocalDate issuedOn) {
        return document.isToConsumer() || NewMentions.of(document, issuedOn) == NewMentions.NOT_WANTED
                ? Optional.empty()
                : OperationCategory.of(draft.lines(), tables);
    }

    /**
     * What the Code de commerce wants of who sells; who writes in the name of a seller elsewhere owes it nothing. In the order
     * in which the notices stand on the document: discount, late payment, indemnity.
     */
    private static List<LegalNotice> payment(FrenchDocument document, Words words) {
        List<LegalNotice> notices = new ArrayList<>(discounts(document, words));
        latePayment(document, words).ifPresent(text -> notices.add(text.notice("PMD")));
        if (!document.isToConsumer()) {
            notices.add(indemnity(document, words).notice("PMT"));
        }
        return notices;
    }

    /**
     * Each discount of the plan once. A business is told that there is none, for the law requires either; a private person is not.
     */
    private static List<LegalNotice> discounts(FrenchDocument document, Words words) {
        List<LegalNotice> agreed = document.header().terms().plan().instalments().stream()
                .map(PlannedInstalment::discount)
                .flatMap(Optional::stream)
                .map(discount -> discount(discount, words))
                .distinct()
                .toList();
        return agreed.isEmpty() && !document.isToConsumer()
                ? List.of(words.of("NO_DISCOUNT").notice("AAB"))
                : agreed;
    }

    /** Its share and days, in the words of the language: such as 2 % within 10 days. */
    private static LegalNotice discount(EarlyPaymentDiscount discount, Words words) {
        LegalText text = words.of(
                switch (discount.withinDays()) {
                    case 0 -> "DISCOUNT_ON_THE_DAY";
                    case 1 -> "DISCOUNT_WITHIN_A_DAY";
                    default -> "DISCOUNT";
                });
        String percent = text.percent(discount.percent().value());
        return text.with(Map.of("percent", percent, "days", Integer.toString(discount.withinDays())))
                .notice("AAB");
    }

    /**
     * The rate agreed on, in words with its figure. Where none was agreed the rate of the law, of which a public body has one
     * of its own; a private person owes no rate that was not agreed.
     */
    private static Optional<LegalText> latePayment(FrenchDocument document, Words words) {
        Optional<LegalText> agreed = document.header()
                .terms()
                .latePayment()
                .flatMap(LatePaymentTerms::annualPercent)
                .map(percent -> agreedPenalty(percent, words.of("LATE_PAYMENT_AGREED")));
        if (agreed.isPresent() || document.isToConsumer()) {
            return agreed;
        }
        return Optional.of(words.of(document.isToPublicBody() ? "LATE_PAYMENT_PUBLIC" : "LATE_PAYMENT"));
    }

    private static LegalText agreedPenalty(BigDecimal percent, LegalText text) {
        return text.with(Map.of("percent", text.percent(percent)));
    }

    /** 40 EUR for the costs of recovery (Code de commerce, art. D441-5), or what was agreed. */
    private static LegalText indemnity(FrenchDocument document, Words words) {
        Money amount = document.header()
                .terms()
                .latePayment()
                .flatMap(LatePaymentTerms::recoveryIndemnity)
                .orElse(INDEMNITY);
        LegalText text = words.of("RECOVERY_INDEMNITY");
        return text.with(Map.of("amount", text.amount(amount)));
    }

    /** The words of one document, in its language where there are some, else in English. */
    private record Words(LegalTexts texts, Locale language, LocalDate day) {

        LegalText of(String key) {
            return texts.text(key, FRANCE, language, day);
        }
    }
}
