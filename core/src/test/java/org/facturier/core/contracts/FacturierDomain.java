package org.facturier.core.contracts;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Site;
import org.facturier.core.article.ItemIdentity;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.DayCount;
import org.facturier.core.dispute.Dispute;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.CalculatedAmounts;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineReferences;
import org.facturier.core.document.PriceBasis;
import org.facturier.core.document.ProForma;
import org.facturier.core.document.Quote;
import org.facturier.core.document.References;
import org.facturier.core.fact.Fact;
import org.facturier.core.fact.ToldFact;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.letter.Letter;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.measure.Unit;
import org.facturier.core.money.ExchangeRate;
import org.facturier.core.money.Percentage;
import org.facturier.core.party.Address;
import org.facturier.core.party.BankAccount;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Contact;
import org.facturier.core.party.ElectronicAddress;
import org.facturier.core.party.Iban;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Lei;
import org.facturier.core.party.LeitwegId;
import org.facturier.core.party.Party;
import org.facturier.core.party.Payee;
import org.facturier.core.party.Recipient;
import org.facturier.core.party.TaxId;
import org.facturier.core.party.TaxRepresentative;
import org.facturier.core.payment.ItemKey;
import org.facturier.core.payment.Payment;
import org.facturier.core.pricing.PricingModel;
import org.facturier.core.report.ReportTable;
import org.facturier.core.supporting.Attachment;
import org.facturier.core.tax.CalculationPolicy;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.tax.TaxableSupply;
import org.facturier.core.tax.VatCalculator;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.EarlyPaymentDiscount;
import org.facturier.core.terms.LatePaymentTerms;
import org.facturier.core.terms.PaymentMeans;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentReference;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.usage.Usage;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The front door: with {@code @Domain(FacturierDomain.class)} on a property or its class, {@code @ForAll} gives realistic
 * values of every type of the model, and lists, sets and {@code Optional}s of them. {@link ExtremeDomain} gives the
 * awkward ones.
 */
@Domain(DomainContext.Global.class)
public class FacturierDomain extends DomainContextBase {

    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return MoneyArbitraries.currencies();
    }

    @Provide
    Arbitrary<Money> amounts() {
        return MoneyArbitraries.inCurrencies(MoneyArbitraries::amounts);
    }

    @Provide
    Arbitrary<BigMoney> prices() {
        return MoneyArbitraries.inCurrencies(MoneyArbitraries::prices);
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return MoneyArbitraries.percentages();
    }

    @Provide
    Arbitrary<ExchangeRate> exchangeRates() {
        return MoneyArbitraries.inCurrencies(MoneyArbitraries::exchangeRates);
    }

    @Provide
    Arbitrary<ServicePeriod> periods() {
        return DayArbitraries.periods();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return TaxArbitraries.languages();
    }

    @Provide
    Arbitrary<Iban> ibans() {
        return IdentifierArbitraries.ibans();
    }

    @Provide
    Arbitrary<Bic> bics() {
        return IdentifierArbitraries.bics();
    }

    @Provide
    Arbitrary<LegalId> legalIds() {
        return IdentifierArbitraries.legalIds();
    }

    @Provide
    Arbitrary<Lei> leis() {
        return IdentifierArbitraries.leis();
    }

    @Provide
    Arbitrary<LeitwegId> leitwegIds() {
        return IdentifierArbitraries.leitwegIds();
    }

    @Provide
    Arbitrary<TaxId> vatIds() {
        return IdentifierArbitraries.vatIds();
    }

    @Provide
    Arbitrary<InvoiceNumber> invoiceNumbers() {
        return IdentifierArbitraries.invoiceNumbers();
    }

    @Provide
    Arbitrary<Address> addresses() {
        return PartyArbitraries.addresses();
    }

    @Provide
    Arbitrary<Contact> contacts() {
        return PartyArbitraries.contacts();
    }

    @Provide
    Arbitrary<BankAccount> accounts() {
        return PartyArbitraries.accounts();
    }

    @Provide
    Arbitrary<ElectronicAddress> electronicAddresses() {
        return PartyArbitraries.electronicAddresses();
    }

    @Provide
    Arbitrary<Payee> payees() {
        return PartyArbitraries.payees();
    }

    @Provide
    Arbitrary<TaxRepresentative> taxRepresentatives() {
        return PartyArbitraries.taxRepresentatives();
    }

    @Provide
    Arbitrary<Recipient> recipients() {
        return PartyArbitraries.recipients();
    }

    @Provide
    Arbitrary<Attachment> attachments() {
        return ReferenceArbitraries.attachments();
    }

    @Provide
    Arbitrary<References> documentReferences() {
        return ReferenceArbitraries.references();
    }

    @Provide
    Arbitrary<LineReferences> lineReferences() {
        return ReferenceArbitraries.lineReferences();
    }

    @Provide
    Arbitrary<ItemIdentity> identities() {
        return ReferenceArbitraries.identities();
    }

    @Provide
    Arbitrary<Party> parties() {
        return PartyArbitraries.parties();
    }

    @Provide
    Arbitrary<TaxTreatment> treatments() {
        return TaxArbitraries.treatments();
    }

    @Provide
    Arbitrary<LegalNotice> notices() {
        return TaxArbitraries.notices();
    }

    @Provide
    Arbitrary<SupplyNature> natures() {
        return TaxArbitraries.natures();
    }

    @Provide
    Arbitrary<TaxableSupply> supplies() {
        return TaxArbitraries.supplies();
    }

    @Provide
    Arbitrary<TaxSubtotal> subtotals() {
        return MoneyArbitraries.inCurrencies(TaxArbitraries::subtotals);
    }

    @Provide
    Arbitrary<CalculationPolicy> policies() {
        return TaxArbitraries.policies();
    }

    @Provide
    Arbitrary<VatCalculator.Request> vatRequests() {
        return TaxArbitraries.requests();
    }

    @Provide
    Arbitrary<DueDateRule> dueDateRules() {
        return TermsArbitraries.dueDateRules();
    }

    @Provide
    Arbitrary<EarlyPaymentDiscount> discounts() {
        return TermsArbitraries.discounts();
    }

    @Provide
    Arbitrary<LatePaymentTerms> latePayment() {
        return TermsArbitraries.latePayment();
    }

    @Provide
    Arbitrary<PaymentPlan> plans() {
        return TermsArbitraries.plans();
    }

    @Provide
    Arbitrary<PaymentTerms> terms() {
        return TermsArbitraries.terms();
    }

    @Provide
    Arbitrary<PaymentSchedule> schedules() {
        return TermsArbitraries.schedules();
    }

    @Provide
    Arbitrary<PaymentMeans> means() {
        return TermsArbitraries.means();
    }

    @Provide
    Arbitrary<PaymentReference> references() {
        return TermsArbitraries.references();
    }

    @Provide
    Arbitrary<PricingModel> pricingModels() {
        return MoneyArbitraries.inCurrencies(PricingArbitraries::models);
    }

    @Provide
    Arbitrary<Unit> units() {
        return LineArbitraries.units();
    }

    @Provide
    Arbitrary<AllowanceCharge> parts() {
        return LineArbitraries.proportionalParts();
    }

    @Provide
    Arbitrary<PriceBasis> priceBases() {
        return MoneyArbitraries.inCurrencies(OriginArbitraries::bases);
    }

    @Provide
    Arbitrary<LineOrigin> origins() {
        return MoneyArbitraries.inCurrencies(OriginArbitraries::origins);
    }

    @Provide
    Arbitrary<LineItem> lines() {
        return MoneyArbitraries.inCurrencies(LineArbitraries::lines);
    }

    @Provide
    Arbitrary<Delivery> deliveries() {
        return InvoiceArbitraries.deliveries();
    }

    @Provide
    Arbitrary<DocumentHeader> headers() {
        return MoneyArbitraries.inCurrencies(InvoiceArbitraries::headers);
    }

    @Provide
    Arbitrary<InvoiceDraft> drafts() {
        return InvoiceArbitraries.drafts();
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        return InvoiceArbitraries.invoices();
    }

    @Provide
    Arbitrary<CalculatedAmounts> allCalculated() {
        return InvoiceArbitraries.invoices().map(Invoice::calculated);
    }

    @Provide
    Arbitrary<ProForma> proFormas() {
        return InvoiceArbitraries.proFormas();
    }

    @Provide
    Arbitrary<CreditedInvoice> creditedInvoices() {
        return InvoiceArbitraries.creditedInvoices();
    }

    @Provide
    Arbitrary<Quote> quotes() {
        return InvoiceArbitraries.quotes();
    }

    @Provide
    Arbitrary<Discount> agreedDiscounts() {
        return MoneyArbitraries.inCurrencies(AgreementArbitraries::discounts);
    }

    @Provide
    Arbitrary<Site> sites() {
        return AgreementArbitraries.sites();
    }

    @Provide
    Arbitrary<DeliveryPreference> deliveryPreferences() {
        return AgreementArbitraries.deliveryPreferences();
    }

    @Provide
    Arbitrary<DayCount> dayCounts() {
        return AgreementArbitraries.dayCounts();
    }

    @Provide
    Arbitrary<BillingCycle> cycles() {
        return AgreementArbitraries.cycles();
    }

    @Provide
    Arbitrary<BillingRule> billingRules() {
        return MoneyArbitraries.inCurrencies(AgreementArbitraries::rules);
    }

    @Provide
    Arbitrary<PartnerAgreement> agreements() {
        return AgreementArbitraries.agreements();
    }

    @Provide
    Arbitrary<Usage> usage() {
        return AgreementArbitraries.usage("buyer");
    }

    @Provide
    Arbitrary<Payment> payments() {
        return PaymentArbitraries.payments();
    }

    @Provide
    Arbitrary<Dispute> disputes() {
        return PaymentArbitraries.disputes();
    }

    @Provide
    Arbitrary<Fact> facts() {
        return FactArbitraries.facts();
    }

    @Provide
    Arbitrary<ToldFact> toldFacts() {
        return FactArbitraries.toldFacts();
    }

    @Provide
    Arbitrary<ItemKey> itemKeys() {
        return FactArbitraries.items();
    }

    @Provide
    Arbitrary<ReportTable> tables() {
        return LetterArbitraries.tables();
    }

    @Provide
    Arbitrary<Letter> letters() {
        return LetterArbitraries.letters();
    }

    @Provide
    Arbitrary<Finding> findings() {
        return FindingArbitraries.findings();
    }

    @Provide
    Arbitrary<Findings> listsOfFindings() {
        return FindingArbitraries.lists();
    }
}
