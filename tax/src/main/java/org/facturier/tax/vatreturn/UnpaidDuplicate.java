package org.facturier.tax.vatreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Completeness;
import org.facturier.core.receivable.Receivable;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.TaxPoint;
import org.facturier.tax.table.ResourceTable;
import org.joda.money.Money;

/**
 * The duplicate of an invoice that stays unpaid for good: sent to the buyer, it lets the seller take the tax back and tells
 * the buyer not to deduct it. From that day {@link VatLedger.Builder#irrecoverable} has the effect on the return.
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
     * {@return the duplicate, empty if all is paid or credited}
     *
     * @param receivable  the invoice, its payments and credit notes
     * @param on  the date of the duplicate
     */
    public static Optional<UnpaidDuplicate> of(Receivable receivable, LocalDate on) {
        Invoice invoice = receivable.invoice();
        BaseAndTax unpaid = new ReceivableVat(
                        receivable, invoice.header().currency(), TaxPoint.INVOICE, Optional.empty())
                .unpaid(on);
        return unpaid.isZero()
                ? Optional.empty()
                : Optional.of(new UnpaidDuplicate(
                        invoice.number(),
                        invoice.issuedOn(),
                        on,
                        unpaid,
                        notice(unpaid, invoice.header().language())));
    }

    private static LegalNotice notice(BaseAndTax unpaid, Locale language) {
        Words words = WORDS.stream()
                .filter(each -> each.language().equals(language.getLanguage()))
                .findFirst()
                .orElse(WORDS.get(0));
        String text = words.text().replace("{net}", plain(unpaid.net())).replace("{tax}", plain(unpaid.tax()));
        return LegalNotice.of("REG", text, words.source());
    }

    private static String plain(Money amount) {
        return amount.getAmount().toPlainString().replace('.', ',') + " " + amount.getCurrencyUnit();
    }
}
