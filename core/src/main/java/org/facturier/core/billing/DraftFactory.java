package org.facturier.core.billing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facturier.core.adjustment.BillableLine;
import org.facturier.core.adjustment.LineCredit;
import org.facturier.core.adjustment.Spans;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.agreement.Site;
import org.facturier.core.chain.Chain;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.Address;
import org.joda.money.Money;

/**
 * Makes the drafts of what one agreement bills together, or several under one heading.
 *
 * <p>What is credited of earlier lines rides on the invoice of the day, so that a partner has one document, as long as that
 * stays above zero: of own lines of 100.00 with 10 % off 90.00 are left, and bear a take-back of 30.00. Take-backs of 90.00 or
 * more are a credit note of their own, and so are all of them where one is of a line whose price includes tax.
 */
final class DraftFactory {

    /** A draft and the key that it is asked for under. */
    record Requested(String request, InvoiceDraft draft) {}

    private static final Comparator<BillableLine> BY_SITE = Comparator.comparing(billableLine ->
            billableLine.line().origin().flatMap(LineOrigin::site).orElse(""));

    private final Chain chain;
    private final List<PartnerAgreement> agreements;
    private final PartnerAgreement agreement;
    private final boolean selfBilled;
    private final List<BillableLine> billableLines;
    private final List<LineCredit> lineCredits;

    /**
     * Makes the drafts of one day, direction and heading.
     *
     * @param chain  every document issued before, from which a credit note starts
     * @param agreements  the versions in force on the day of the document, which all say the same of it
     * @param selfBilled  whether the partner is the seller, and the documents are self-billed
     * @param billableLines  what is billed; sorted here by the name of the site, those of none first, else in their order
     * @param lineCredits  what is credited
     */
    DraftFactory(
            Chain chain,
            List<PartnerAgreement> agreements,
            boolean selfBilled,
            List<BillableLine> billableLines,
            List<LineCredit> lineCredits) {
        this.chain = chain;
        this.agreements = agreements;
        this.agreement = agreements.get(0);
        this.selfBilled = selfBilled;
        this.billableLines = billableLines.stream().sorted(BY_SITE).toList();
        this.lineCredits = lineCredits;
    }

    /**
     * {@return an invoice, with what is credited where it stays above zero; else what is credited is a credit note of its
     * own, which follows it} Where every billable line is of nothing there is no invoice, and nothing is put on or taken off the whole:
     * what is credited is a credit note.
     */
    List<Requested> drafts() {
        Rebate rebate = rebate();
        boolean bills = billableLines.stream()
                .anyMatch(billableLine -> !billableLine.amount().isZero());
        boolean rides = bills && !lineCredits.isEmpty() && isAbove(rebate);
        List<Requested> drafts = new ArrayList<>();
        if (bills) {
            drafts.add(
                    rides
                            ? requested(riding(rebate), billableLines, lineCredits)
                            : requested(plain(rebate), billableLines, List.of()));
        }
        if (!rides && !lineCredits.isEmpty()) {
            drafts.add(requested(note(), List.of(), lineCredits));
        }
        return drafts;
    }

    private Requested requested(InvoiceDraft draft, List<BillableLine> own, List<LineCredit> back) {
        List<String> ids = agreements.stream().map(PartnerAgreement::id).toList();
        return new Requested(RequestKey.of(ids, draft.header().type(), own, back), draft);
    }

    /** {@return what the agreement takes off or puts on the whole} What the partner is owed has none of it. */
    private Rebate rebate() {
        Money own = billableLines.stream().map(BillableLine::amount).reduce(zero(), Money::plus);
        return new Rebate(
                selfBilled
                        ? List.of()
                        : agreement.allowancesAndCharges().stream()
                                .filter(this::applies)
                                .toList(),
                own);
    }

    /**
     * {@return whether something is left of the own lines once all is credited, and every line credited has a price without
     * tax}
     */
    private boolean isAbove(Rebate rebate) {
        Money back = lineCredits.stream().map(LineCredit::net).reduce(zero(), Money::plus);
        return rebate.remaining().isGreaterThan(back) && lineCredits.stream().noneMatch(LineCredit::includesTax);
    }

    private Money zero() {
        return Money.zero(agreement.currency());
    }

    private InvoiceDraft plain(Rebate rebate) {
        return invoice(head(), rebate.parts(), List.of());
    }

    private InvoiceDraft riding(Rebate rebate) {
        List<LineItem> riding = lineCredits.stream().map(LineCredit::riding).toList();
        NoteDraft of = new NoteDraft(chain, lineCredits);
        return invoice(head().preceding(of.references()), rebate.ofOwnLines(), riding);
    }

    private InvoiceDraft invoice(
            DocumentHeader.Builder header, List<DocumentAllowanceCharge> parts, List<LineItem> riding) {
        List<LineItem> lines =
                new ArrayList<>(billableLines.stream().map(BillableLine::line).toList());
        lines.addAll(riding);
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(header.delivery(delivery(lines)).build())
                .lines(lines);
        parts.forEach(draft::allowanceCharge);
        return draft.build();
    }

    private InvoiceDraft note() {
        List<LineItem> lines = lineCredits.stream().map(LineCredit::line).toList();
        return new NoteDraft(chain, lineCredits).draft(head().delivery(delivery(lines)), selfBilled);
    }

    /** {@return the head of a document} It names the agreement as contract where there is one alone. */
    private DocumentHeader.Builder head() {
        DocumentHeader.Builder header = head(agreement, selfBilled);
        return agreements.size() == 1 ? header.contract(agreement.id()) : header;
    }

    /** {@return what a document of an agreement says, but for its lines and what follows from them} */
    static DocumentHeader.Builder head(PartnerAgreement agreement, boolean selfBilled) {
        DocumentHeader.Builder header =
                DocumentHeader.builder().currency(agreement.currency()).language(agreement.language());
        agreement.policy().ifPresent(header::policy);
        return selfBilled ? selfBilled(agreement, header) : billed(agreement, header);
    }

    private static DocumentHeader.Builder billed(PartnerAgreement agreement, DocumentHeader.Builder header) {
        header.seller(agreement.supplier()).buyer(agreement.partner()).terms(agreement.terms());
        agreement.meansOfPayment().forEach(header::meansOfPayment);
        agreement.purchaseOrder().ifPresent(header::purchaseOrder);
        agreement.buyerReference().ifPresent(header::buyerReference);
        return header;
    }

    /** The partner sells and the supplier buys; the terms are those of paying out where the agreement has such. */
    private static DocumentHeader.Builder selfBilled(PartnerAgreement agreement, DocumentHeader.Builder header) {
        return header.type(DocumentType.SELF_BILLED_INVOICE)
                .seller(agreement.partner())
                .buyer(agreement.supplier())
                .terms(agreement.payoutTerms().orElse(agreement.terms()));
    }

    /** A fixed amount is due once, with what is first billed; a percentage goes with every amount. */
    private boolean applies(DocumentAllowanceCharge part) {
        return part.allowanceCharge().measure().fixed().isEmpty()
                || !billableLines.stream().allMatch(BillableLine::isAdjustment);
    }

    /** To the site, where there is one for all; the days are from the first to the last of all lines. */
    private Delivery delivery(List<LineItem> lines) {
        List<Optional<Address>> places = agreements.stream()
                .map(each -> each.site().flatMap(Site::address))
                .distinct()
                .toList();
        List<ServicePeriod> days =
                lines.stream().flatMap(line -> line.period().stream()).toList();
        Delivery delivery = Delivery.during(Spans.of(days));
        return places.size() == 1 ? places.get(0).map(delivery::sentTo).orElse(delivery) : delivery;
    }
}
