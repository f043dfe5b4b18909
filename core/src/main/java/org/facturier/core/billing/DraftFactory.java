package org.facturier.core.billing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Site;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.Measure;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.party.Address;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;

/** Makes the draft of lines that one agreement bills together, or several under one heading. */
final class DraftFactory {

    private static final Comparator<Charge> BY_SITE = Comparator.comparing(
            charge -> charge.line().origin().flatMap(LineOrigin::site).orElse(""));

    private final List<PartnerAgreement> agreements;
    private final PartnerAgreement agreement;
    private final List<Charge> charges;
    private final boolean takesBack;

    /** @param agreements  the versions in force on the day of the document, which all say the same of it */
    DraftFactory(List<PartnerAgreement> agreements, List<Charge> charges) {
        this.agreements = agreements;
        this.agreement = agreements.get(0);
        this.charges = charges.stream().sorted(BY_SITE).toList();
        this.takesBack = charges.stream()
                .map(Charge::amount)
                .reduce(Money.zero(agreement.currency()), Money::plus)
                .isNegative();
    }

    /** {@return an invoice, or a credit note where more is taken back than billed} */
    InvoiceDraft draft(boolean owedToPartner) {
        DocumentHeader.Builder header = head(agreement, owedToPartner).delivery(delivery());
        if (agreements.size() == 1) {
            header.contract(agreement.id());
        }
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header((takesBack ? credit(header, owedToPartner) : header).build());
        charges.forEach(charge -> draft.line(takesBack ? turned(charge.line()) : charge.line()));
        if (!owedToPartner) {
            agreement.allowancesAndCharges().stream().filter(this::applies).forEach(draft::allowanceCharge);
        }
        return draft.build();
    }

    /** {@return what a document of an agreement says, but for its lines and what follows from them} */
    static DocumentHeader.Builder head(PartnerAgreement agreement, boolean owedToPartner) {
        DocumentHeader.Builder header =
                DocumentHeader.builder().currency(agreement.currency()).language(agreement.language());
        agreement.policy().ifPresent(header::policy);
        return owedToPartner ? selfBilled(agreement, header) : billed(agreement, header);
    }

    private static DocumentHeader.Builder billed(PartnerAgreement agreement, DocumentHeader.Builder header) {
        header.seller(agreement.supplier()).buyer(agreement.partner()).terms(agreement.terms());
        agreement.meansOfPayment().forEach(header::meansOfPayment);
        agreement.purchaseOrder().ifPresent(header::purchaseOrder);
        agreement.buyerReference().ifPresent(header::buyerReference);
        return header;
    }

    private static DocumentHeader.Builder selfBilled(PartnerAgreement agreement, DocumentHeader.Builder header) {
        return header.type(DocumentType.SELF_BILLED_INVOICE)
                .seller(agreement.partner())
                .buyer(agreement.supplier())
                .terms(agreement.payoutTerms().orElse(agreement.terms()));
    }

    private DocumentHeader.Builder credit(DocumentHeader.Builder header, boolean owedToPartner) {
        return header.type(owedToPartner ? DocumentType.SELF_BILLED_CREDIT_NOTE : DocumentType.CREDIT_NOTE)
                .terms(PaymentTerms.of(DueDateRule.days(0)))
                .preceding(charges.stream()
                        .flatMap(charge -> charge.takesBackFrom().stream())
                        .distinct()
                        .toList());
    }

    /** A fixed amount is due once, with what is first billed; a percentage goes with every amount, either way. */
    private boolean applies(DocumentAllowanceCharge part) {
        return !(part.allowanceCharge().measure() instanceof Measure.Amount)
                || !charges.stream().allMatch(Charge::isAdjustment);
    }

    private static LineItem turned(LineItem line) {
        return line.toBuilder()
                .quantity(line.quantity().negate())
                .allowancesAndCharges(line.allowancesAndCharges().stream()
                        .map(DraftFactory::turned)
                        .toList())
                .build();
    }

    /** A percentage turns with the line. */
    private static AllowanceCharge turned(AllowanceCharge part) {
        return part instanceof AllowanceCharge.Allowance given && given.measure() instanceof Measure.Amount fixed
                ? new AllowanceCharge.Allowance(
                        Measure.amount(fixed.amount().negated()), given.reason(), given.reasonCode())
                : part;
    }

    /** To the site, where there is one for all. */
    private Delivery delivery() {
        List<Optional<Address>> places = agreements.stream()
                .map(each -> each.site().flatMap(Site::address))
                .distinct()
                .toList();
        Delivery delivery = Delivery.during(span());
        return places.size() == 1 ? places.get(0).map(delivery::sentTo).orElse(delivery) : delivery;
    }

    private ServicePeriod span() {
        return charges.stream()
                .flatMap(charge -> charge.line().period().stream())
                .reduce((one, other) -> new ServicePeriod(
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.until().isAfter(other.until()) ? one.until() : other.until()))
                .orElseThrow();
    }
}
