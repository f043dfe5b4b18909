package org.facturier.core.issuing;

import static org.facturier.core.finding.Message.say;

import java.time.LocalDate;
import java.util.Optional;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.ExchangeRates;
import org.joda.money.CurrencyUnit;

/**
 * The rate at which tax is stated in the accounting currency, where a header asks for the currency and leaves the rate to the
 * issuer: that of the day of supply, or of the document where that comes first.
 *
 * <p>A document in US dollars that states its tax in euro, of works completed on 10 March and issued on 2 April, has the rate
 * of 10 March. Where it is issued before the works are done, the rate is that of its own day.
 *
 * @source Directive 2006/112/EC, art. 91(2) and 230; CGI, art. 266, 1 bis
 */
final class AccountingRate {

    private AccountingRate() {}

    /**
     * {@return a draft that states its rate, or a refusal where it is not known} A draft that gives its rate, or asks for none,
     * is given back as it is.
     *
     * @param draft  what is to be invoiced
     * @param issuedOn  the date of the document
     * @param rates  the host's rates
     */
    static Outcome<InvoiceDraft> stated(InvoiceDraft draft, LocalDate issuedOn, ExchangeRates rates) {
        DocumentHeader header = draft.header();
        Optional<CurrencyUnit> missing = missing(header);
        if (missing.isEmpty()) {
            return Outcome.accepted(draft);
        }
        LocalDate day = day(header, issuedOn);
        return rates.rate(header.currency(), missing.get(), day)
                .map(rate -> Outcome.of(
                        draft.toBuilder()
                                .header(header.toBuilder().accountingRate(rate).build())
                                .build(),
                        known(rate, issuedOn)))
                .orElseGet(() -> Outcome.rejected(unknown(say("no rate from {currency} to {other} is known on {day}")
                        .with("currency", header.currency())
                        .with("other", missing.get())
                        .with("day", day))));
    }

    /** A rate that was not published yet is none. */
    private static Findings known(ExchangeRate rate, LocalDate issuedOn) {
        return rate.publishedOn().isAfter(issuedOn)
                ? Findings.of(unknown(say("later", "the rate was published on {published}, the document is of {issued}")
                        .with("published", rate.publishedOn())
                        .with("issued", issuedOn)))
                : Findings.none();
    }

    private static Finding unknown(Message message) {
        return IssuingRule.ACCOUNTING_RATE_KNOWN.at("header.taxCurrency.rate", message);
    }

    /** {@return the accounting currency that a header asks for without a rate, empty where none is wanted} */
    private static Optional<CurrencyUnit> missing(DocumentHeader header) {
        return header.accountingCurrency()
                .filter(currency -> header.accountingRate().isEmpty() && !currency.equals(header.currency()));
    }

    /**
     * {@return the day whose rate counts: that on which the supply was completed, where it is before the date of the document}
     */
    private static LocalDate day(DocumentHeader header, LocalDate issuedOn) {
        return header.delivery()
                .flatMap(Delivery::completedOn)
                .filter(supplied -> supplied.isBefore(issuedOn))
                .orElse(issuedOn);
    }

    /** {@return the header of a draft, with the rate of an invoice that was issued of it where it left that to the issuer} */
    static DocumentHeader asIn(DocumentHeader issued, DocumentHeader draft) {
        Optional<ExchangeRate> found = issued.accountingRate()
                .filter(rate -> missing(draft).filter(rate.to()::equals).isPresent());
        return found.map(rate -> draft.toBuilder().accountingRate(rate).build()).orElse(draft);
    }
}
