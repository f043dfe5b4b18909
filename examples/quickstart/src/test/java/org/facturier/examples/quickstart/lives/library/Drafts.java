package org.facturier.examples.quickstart.lives.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.facturier.core.calculation.VatCalculators;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.document.LineReference;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.InstalmentShare;
import org.facturier.core.terms.PaymentPlan;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.terms.PlannedInstalment;
import org.facturier.examples.quickstart.lives.DocumentEvent.Back;
import org.facturier.examples.quickstart.lives.DocumentEvent.Bill;
import org.facturier.examples.quickstart.lives.DocumentEvent.Foreign;
import org.facturier.examples.quickstart.lives.DocumentEvent.Given;
import org.facturier.examples.quickstart.lives.DocumentEvent.Invoiced;
import org.facturier.examples.quickstart.lives.DocumentEvent.Line;
import org.facturier.examples.quickstart.lives.DocumentEvent.Part;
import org.facturier.examples.quickstart.lives.DocumentEvent.Stands;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Drafts of documents. */
final class Drafts {

    private Drafts() {}

    static InvoiceDraft invoice(Invoiced event) {
        DocumentHeader.Builder header = event.selfBilled()
                ? House.purchase(event.partner(), event.currency())
                : House.sale(event.partner(), event.currency());
        event.foreign()
                .flatMap(Foreign::accountingRate)
                .ifPresent(rate -> header.accountingRate(House.rate(event.currency(), rate, event.on())));
        return bill(header, event.bill(), event.on(), event.currency());
    }

    /** {@return what stands in the place of an invoice} */
    static InvoiceDraft instead(Invoice of, Bill bill, LocalDate on) {
        DocumentHeader.Builder header = of.header().toBuilder().type(DocumentType.INVOICE);
        return bill(header, bill, on, of.header().currency().getCode());
    }

    private static InvoiceDraft bill(DocumentHeader.Builder header, Bill bill, LocalDate on, String currency) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder()
                .header(header.terms(PaymentTerms.of(plan(bill, on, currency))).build());
        bill.lines().forEach(line -> draft.line(line(line, currency)));
        bill.discount().ifPresent(off -> draft.allowanceCharge(Version.allowance(off)));
        bill.paidBefore().ifPresent(amount -> draft.prepaid(House.money(amount, currency)));
        return draft.build();
    }

    private static PaymentPlan plan(Bill bill, LocalDate on, String currency) {
        return bill.instalments().isEmpty()
                ? PaymentPlan.atOnce(DueDateRule.days(bill.dueDays()), Optional.empty())
                : PaymentPlan.of(bill.instalments().stream()
                        .map(part -> planned(part, on, currency))
                        .toList());
    }

    private static PlannedInstalment planned(Part part, LocalDate on, String currency) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(on, part.due()));
        return new PlannedInstalment(
                new InstalmentShare.AmountShare(House.money(part.amount(), currency)),
                DueDateRule.days(days),
                Optional.empty());
    }

    private static LineItem line(Line line, String currency) {
        LineItem.Builder item = start(line.rate())
                .quantity(line.quantity())
                .unitPrice(BigMoney.of(CurrencyUnit.of(currency), line.price()));
        line.stands().ifPresent(stands -> {
            ServicePeriod days = new ServicePeriod(stands.from(), stands.until());
            item.period(days).origin(origin(stands, days));
        });
        return item.build();
    }

    private static LineOrigin origin(Stands stands, ServicePeriod days) {
        String[] rule = stands.rule().split("/");
        return LineOrigin.of(rule[0], 1, rule[1], days);
    }

    private static LineItem.Builder start(String rate) {
        return LineItem.builder().description("Work").treatment(House.treatment(rate));
    }

    /** {@return a credit note that was made elsewhere: it states its own tax} */
    static InvoiceDraft note(Invoice of, Labels labels, Given event) {
        String currency = of.header().currency().getCode();
        return InvoiceDraft.builder()
                .header(of.header().toBuilder()
                        .type(DocumentType.CREDIT_NOTE)
                        .policy(VatCalculators.perGroup().policy())
                        .preceding(of.reference())
                        .terms(PaymentTerms.of(DueDateRule.days(0)))
                        .build())
                .lines(event.lines().stream()
                        .map(back -> back(new LineReference(of.number(), labels.line(back.line())), back, currency))
                        .toList())
                .build();
    }

    private static LineItem back(LineReference of, Back back, String currency) {
        return start(back.rate())
                .quantity(BigDecimal.ONE)
                .unitPrice(House.money(back.net(), currency))
                .corrects(of)
                .build();
    }

    /** {@return a draft whose lines bear the rates of what they sell; when tax is due stays open, to make both returns of it} */
    static InvoiceDraft treated(InvoiceDraft draft) {
        InvoiceDraft.Builder treated = InvoiceDraft.builder()
                .header(draft.header())
                .lines(draft.lines().stream().map(Drafts::treated).toList());
        draft.allowancesAndCharges().forEach(treated::allowanceCharge);
        draft.bases().forEach(treated::basis);
        return treated.build();
    }

    private static LineItem treated(LineItem line) {
        return line.treatment().isPresent()
                ? line
                : line.nature()
                        .map(nature -> line.toBuilder()
                                .treatment(House.treatment(nature))
                                .build())
                        .orElse(line);
    }
}
