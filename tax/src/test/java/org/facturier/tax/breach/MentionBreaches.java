package org.facturier.tax.breach;

import static org.facturier.tax.Parties.business;
import static org.facturier.tax.Parties.frenchSeller;
import static org.facturier.tax.Parties.publicBody;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.facturier.core.agreement.BillingRule;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.cycle.BillingCycle;
import org.facturier.core.cycle.BillingTiming;
import org.facturier.core.cycle.CycleUnit;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Rule;
import org.facturier.core.measure.Unit;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Party;
import org.facturier.core.pricing.UnitPrice;
import org.facturier.core.tax.ExemptionReason;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxCategory;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueFrom;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.tax.Drafts;
import org.facturier.tax.mention.FrenchAgreementLaw;
import org.facturier.tax.mention.FrenchInvoiceRules;
import org.facturier.tax.mention.FrenchRule;
import org.facturier.tax.mention.InvoiceProfile;
import org.facturier.tax.mention.MentionRule;
import org.facturier.tax.mention.NationalCurrencyRule;
import org.facturier.tax.mention.RequiredMentions;
import org.facturier.tax.mention.TaxInNationalCurrency;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A document that breaks each rule on mentions. */
public final class MentionBreaches {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final TaxTreatment REVERSED =
            TaxTreatment.without(TaxCategory.AE, ExemptionReason.of("VATEX-EU-AE", "nobody pays"));

    private MentionBreaches() {}

    /** {@return what is found, by the rule that is broken} */
    public static Map<Rule, Supplier<Findings>> all() {
        Map<Rule, Supplier<Findings>> all = new LinkedHashMap<>();
        french(all);
        for (MentionRule rule : MentionRule.values()) {
            all.put(rule, MentionBreaches::bare);
        }
        all.put(NationalCurrencyRule.STATED, () -> currency(business("FR"), business("FR")));
        all.put(NationalCurrencyRule.STATE_KNOWN, () -> currency(business("PL"), business("CZ")));
        return all;
    }

    private static void french(Map<Rule, Supplier<Findings>> all) {
        all.put(FrenchRule.SELLER_SIREN, () -> check(header(business("FR", "FR40303265045"))));
        all.put(FrenchRule.SELLER_VAT_ID, () -> check(header(business("FR"))));
        all.put(FrenchRule.SELLER_FORM, () -> check(header(business("FR"))));
        all.put(
                FrenchRule.BUYER_VAT_ID,
                () -> check(Drafts.of(Drafts.header(frenchSeller(), business("BE")), REVERSED)));
        all.put(
                FrenchRule.BUYER_SIREN,
                () -> check(header(frenchSeller()).taxFact(TaxFact.SELLER_IS_LARGE_OR_MID_SIZED, true)));
        all.put(
                FrenchRule.NUMBER,
                () -> FrenchInvoiceRules.standard()
                        .numbered(InvoiceNumber.of("N° 1"), Drafts.proForma(Drafts.of(header(frenchSeller())), DAY)));
        all.put(
                FrenchRule.CATEGORY,
                () -> check(natureless(header(frenchSeller()).taxFact(TaxFact.SELLER_IS_LARGE_OR_MID_SIZED, true))));
        Party unsized = business("FR", "FR40303265045").toBuilder()
                .registration(LegalId.siren("303265045"))
                .legalInformation("EI")
                .build();
        all.put(FrenchRule.SELLER_SIZE, () -> check(header(unsized)));
        all.put(FrenchRule.PUBLIC_SIRET, () -> check(Drafts.header(frenchSeller(), publicBody("FR"))));
        all.put(FrenchRule.PUBLIC_REFERENCE, () -> check(Drafts.header(frenchSeller(), publicBody("FR"))));
        all.put(FrenchRule.TERM, () -> check(header(frenchSeller()).terms(PaymentTerms.of(DueDateRule.days(61)))));
        all.put(FrenchRule.PERIODIC_TERM, () -> FrenchAgreementLaw.standard().check(agreement(46)));
        DueDateRule late = DueDateRule.days(366).from(DueFrom.ACCEPTANCE);
        PaymentPlan held = PaymentPlan.of(
                List.of(PlannedInstalment.balance(DueDateRule.days(30)), PlannedInstalment.retention("5", late)));
        all.put(FrenchRule.RETENTION, () -> check(header(frenchSeller()).terms(PaymentTerms.of(held))));
    }

    private static LineItem.Builder line(String price) {
        return LineItem.builder()
                .description("Conseil")
                .unitPrice(Money.parse(price))
                .nature(SupplyNature.of(SupplyKind.SERVICE))
                .treatment(TaxTreatment.standard("20"));
    }

    private static InvoiceDraft natureless(DocumentHeader.Builder header) {
        return InvoiceDraft.builder()
                .header(header.build())
                .line(LineItem.builder()
                        .description("Conseil")
                        .unitPrice(Money.parse("EUR 100.00"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }

    private static DocumentHeader.Builder header(Party seller) {
        return Drafts.header(seller, business("FR"));
    }

    private static Findings check(DocumentHeader.Builder header) {
        return check(Drafts.of(header));
    }

    private static Findings check(InvoiceDraft draft) {
        return FrenchInvoiceRules.standard().check(Drafts.proForma(draft, DAY));
    }

    private static Findings currency(Party seller, Party buyer) {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Drafts.header(seller, buyer).currency(CurrencyUnit.USD).build())
                .line(LineItem.builder()
                        .description("Conseil")
                        .unitPrice(Money.parse("USD 350.00"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
        return TaxInNationalCurrency.standard().check(Drafts.proForma(draft, DAY));
    }

    /** What all profiles miss on a note that the buyer wrote and on which nothing is stated but an amount above 150 EUR. */
    private static Findings bare() {
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Drafts.header(
                                Party.business("Seller").build(),
                                Party.business("Buyer").build())
                        .type(DocumentType.SELF_BILLED_CREDIT_NOTE)
                        .build())
                .line(line("EUR 200.00").treatment(REVERSED).build())
                .build();
        ProForma document = Drafts.proForma(draft, DAY);
        Findings found = Findings.none();
        for (InvoiceProfile profile : InvoiceProfile.values()) {
            found = found.plus(RequiredMentions.of(profile).check(document));
        }
        return found;
    }

    private static PartnerAgreement agreement(int days) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        return PartnerAgreement.builder()
                .id("A1")
                .supplier(business("FR"))
                .partner(business("FR"))
                .validFrom(start)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(days)))
                .rule(new BillingRule.UsageFee(
                        "hours",
                        "Heures",
                        new BillingCycle(start, CycleUnit.MONTH, 1, BillingTiming.IN_ARREARS),
                        "hours",
                        Unit.HOUR,
                        new UnitPrice(BigMoney.parse("EUR 10")),
                        SupplyNature.of(SupplyKind.SERVICE),
                        Optional.empty()))
                .build();
    }
}
