package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.documenttax.DocumentTax;
import org.facturier.core.fact.Relieved;
import org.facturier.core.finding.Completeness;
import org.facturier.core.ledger.Ledger;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.wording.Notation;
import org.facturier.tax.supply.EuropeanVat;
import org.facturier.tax.table.ResourceTable;

/**
 * The duplicate of an invoice that stays unpaid for good: sent to the buyer, it lets the seller take the tax back and tells
 * the buyer not to deduct it. A {@link Relieved} that states the day on which it went out has the effect on the return.
 *
 * @param invoice  the invoice
 * @param issuedOn  its date
 * @param on  the date of the duplicate
 * @param unpaid  base and tax that nobody paid
 * @param notice  the words to put on it
 * @source CGI, art. 272, 1; Directive 2006/112/EC, art. 90
 */
public record UnpaidDuplicate(
        InvoiceNumber invoice, LocalDate issuedOn, LocalDate on, BaseAndTax unpaid, LegalNotice notice) {

    private record Words(String language, String text, String source) {}

    private static final List<Words> WORDS = ResourceTable.rows(
            UnpaidDuplicate.class,
            "unpaid-notices.csv",
            row -> new Words(row.text("language"), row.text("text"), row.text("source")));

    public UnpaidDuplicate {
        Completeness.of("the duplicate of an unpaid invoice")
                .needs("invoice", invoice)
                .needs("issuedOn", issuedOn)
                .needs("on", on)
                .needs("unpaid", unpaid)
                .needs("notice", notice)
                .verify();
    }

    /**
     * {@return the duplicate, empty if all is paid or credited, or the house of the ledger sold no such document}
     *
     * @param ledger  the ledger that tells of payments and credit notes
     * @param document  the invoice
     * @param on  the date of the duplicate
     */
    public static Optional<UnpaidDuplicate> of(Ledger ledger, DocumentKey document, LocalDate on) {
        return ledger.chain()
                .find(document)
                .filter(invoice -> !invoice.type().isCredit())
                .flatMap(invoice -> DocumentTax.of(
                                ledger, document, invoice.header().currency())
                        .map(tax -> of(invoice, tax, on)))
                .filter(duplicate -> !duplicate.unpaid().isZero());
    }

    private static UnpaidDuplicate of(Invoice invoice, DocumentTax tax, LocalDate on) {
        BaseAndTax unpaid =
                new DocumentVat(tax, invoice.header().currency(), TaxPoint.INVOICE, EuropeanVat.standard()).unpaid(on);
        LegalNotice notice = notice(unpaid, invoice.header().language());
        return new UnpaidDuplicate(invoice.number(), invoice.issuedOn(), on, unpaid, notice);
    }

    private static LegalNotice notice(BaseAndTax unpaid, Locale language) {
        Words words = WORDS.stream()
                .filter(each -> each.language().equals(language.getLanguage()))
                .findFirst()
                .orElse(WORDS.get(0));
        Notation notation = Notation.of(Locale.forLanguageTag(words.language()));
        String text = words.text()
                .replace("{net}", notation.coded(unpaid.net()))
                .replace("{tax}", notation.coded(unpaid.tax()));
        return LegalNotice.of("REG", text, words.source());
    }
}
