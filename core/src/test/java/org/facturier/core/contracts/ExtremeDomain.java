package org.facturier.core.contracts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Values that are permitted and that nobody expects: more minor units than a {@code long} holds, nine decimals, currencies
 * of no and of four, texts in any script, sixty instalments, treatments that differ in a code alone.
 */
@Domain(DomainContext.Global.class)
public class ExtremeDomain extends DomainContextBase {

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return MoneyArbitraries.extremeCurrencies();
    }

    @Provide
    Arbitrary<Money> amounts() {
        return MoneyArbitraries.inExtremeCurrencies(MoneyArbitraries::extremeAmounts);
    }

    @Provide
    Arbitrary<BigMoney> prices() {
        return MoneyArbitraries.inExtremeCurrencies(MoneyArbitraries::extremePrices);
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return MoneyArbitraries.extremePercentages();
    }

    @Provide
    Arbitrary<Address> addresses() {
        return PartyArbitraries.extremeAddresses();
    }

    @Provide
    Arbitrary<Party> parties() {
        return PartyArbitraries.extremeParties();
    }

    @Provide
    Arbitrary<TaxTreatment> treatments() {
        return TaxArbitraries.extremeTreatments();
    }

    @Provide
    Arbitrary<VatCalculator.Request> vatRequests() {
        return TaxArbitraries.extremeRequests();
    }

    @Provide
    Arbitrary<DueDateRule> dueDateRules() {
        return TermsArbitraries.extremeDueDateRules();
    }

    @Provide
    Arbitrary<PaymentPlan> plans() {
        return TermsArbitraries.extremePlans();
    }

    @Provide
    Arbitrary<PaymentTerms> terms() {
        return TermsArbitraries.extremeTerms();
    }

    @Provide
    Arbitrary<LineItem> lines() {
        return MoneyArbitraries.inExtremeCurrencies(LineArbitraries::extremeLines);
    }

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.extremeDrafts();
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        return InvoiceArbitraries.extremeInvoices();
    }
}
