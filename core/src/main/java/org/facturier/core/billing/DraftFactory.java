package org.facturier.core.billing;

import java.util.List;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.Measure;
import org.facturier.core.document.ServicePeriod;
import org.facturier.core.party.BankAccount;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentMeans.CreditTransfer;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.Money;

/** Makes the draft of lines that an agreement bills together. */
final class DraftFactory {

    private final PartnerAgreement agreement;
    private final List<Charge> charges;
    private final boolean takesBack;

    /** @param agreement  the version in force on the day of the document */
    DraftFactory(PartnerAgreement agreement, List<Charge> charges) {
        this.agreement = agreement;
        this.charges = charges;
        this.takesBack = charges.stream()
                .map(Charge::amount)
                .reduce(Money.zero(agreement.currency()), Money::plus)
                .isNegative();
    }

    /** {@return an invoice, or a credit note where more is taken back than billed} */
    InvoiceDraft draft(boolean owedToPartner) {
        DocumentHeader.Builder header = owedToPartner ? selfBilled() : billed();
        InvoiceDraft.Builder draft =
                InvoiceDraft.builder().header((takesBack ? credit(header, owedToPartner) : header).build());
        charges.forEach(charge -> draft.line(takesBack ? turned(charge.line()) : charge.line()));
        if (!owedToPartner) {
            agreement.allowancesAndCharges().stream().filter(this::applies).forEach(draft::allowanceCharge);
        }
        return draft.build();
    }

    private DocumentHeader.Builder billed() {
        DocumentHeader.Builder header =
                common().seller(agreement.supplier()).buyer(agreement.partner()).terms(agreement.terms());
        agreement.meansOfPayment().forEach(header::meansOfPayment);
        agreement.purchaseOrder().ifPresent(header::purchaseOrder);
        agreement.buyerReference().ifPresent(header::buyerReference);
        return header;
    }

    private DocumentHeader.Builder selfBilled() {
        DocumentHeader.Builder header = common().type(DocumentType.SELF_BILLED_INVOICE)
                .seller(agreement.partner())
                .buyer(agreement.supplier())
                .terms(agreement.payoutTerms().orElse(agreement.terms()));
        for (BankAccount account : agreement.partner().accounts()) {
            header.meansOfPayment(new CreditTransfer(account));
        }
        return header;
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

    private DocumentHeader.Builder common() {
        DocumentHeader.Builder header = DocumentHeader.builder()
                .currency(agreement.currency())
                .language(agreement.language())
                .contract(agreement.id())
                .delivery(Delivery.during(span()));
        agreement.policy().ifPresent(header::policy);
        return header;
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
