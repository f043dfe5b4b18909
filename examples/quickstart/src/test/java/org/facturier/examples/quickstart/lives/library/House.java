package org.facturier.examples.quickstart.lives.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.fact.AccountKey;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.RateClass;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Who the house is, and the few things that every document of a life has. */
final class House {

    static final String ID = "seller";
    static final String SERIES = "LIFE";

    private static final String RATE = "RATE_";
    private static final ExemptionReason EXEMPT = ExemptionReason.of("VATEX-EU-132", "Exempt");

    private House() {}

    static Party party(String id) {
        return Party.business(id)
                .id(id)
                .address(Address.of("1 rue de la Paix", "75002", "Paris", "FR"))
                .vatId("FR40303265045")
                .build();
    }

    static DocumentKey key(String number) {
        return new DocumentKey(ID, SERIES, InvoiceNumber.of(number));
    }

    /** {@return the key of what the house writes in the name of a partner} */
    static DocumentKey selfBilled(String partner, String number) {
        return new DocumentKey(partner, SERIES, InvoiceNumber.of(number));
    }

    static AccountKey account(String partner, String currency) {
        return new AccountKey(ID, partner, CurrencyUnit.of(currency));
    }

    static DocumentHeader.Builder sale(String partner, String currency) {
        return DocumentHeader.builder()
                .type(DocumentType.INVOICE)
                .seller(party(ID))
                .buyer(party(partner))
                .currency(CurrencyUnit.of(currency))
                .language(Locale.ENGLISH);
    }

    static DocumentHeader.Builder purchase(String partner, String currency) {
        return sale(partner, currency)
                .type(DocumentType.SELF_BILLED_INVOICE)
                .seller(party(partner))
                .buyer(party(ID));
    }

    static Money money(BigDecimal amount, String currency) {
        return Money.of(CurrencyUnit.of(currency), amount);
    }

    static Money euros(BigDecimal amount) {
        return money(amount, "EUR");
    }

    static ExchangeRate rate(String from, BigDecimal rate, LocalDate day) {
        return new ExchangeRate(CurrencyUnit.of(from), CurrencyUnit.EUR, rate, day, "ECB");
    }

    /** {@return the treatment at so many hundredths; "0" is exempt} */
    static TaxTreatment treatment(String percent) {
        return percent.equals("0") ? TaxTreatment.without(TaxCategory.E, EXEMPT) : TaxTreatment.standard(percent);
    }

    static String percent(Optional<BigDecimal> percent) {
        return percent.orElse(BigDecimal.ZERO).toPlainString();
    }

    /** A rule of an agreement says what it sells; at which rate that is, is read off the name. */
    static SupplyNature nature(String percent) {
        return new SupplyNature(SupplyKind.SERVICE, new RateClass(RATE + percent.replace('.', '_')));
    }

    /** {@return at which rate that is} */
    static TaxTreatment treatment(SupplyNature nature) {
        return treatment(nature.rate().code().substring(RATE.length()).replace('_', '.'));
    }
}
