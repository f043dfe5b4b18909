package org.facturier.tax;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.calculation.Calculation;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.calendar.BusinessDays;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.ProForma;
import org.facturier.core.party.Party;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.DueDates;
import org.facturier.core.terms.PaymentSchedule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.tax.supply.EuropeanVat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Drafts of one line. */
public final class Drafts {

    private Drafts() {}

    public static DocumentHeader.Builder header(Party seller, Party buyer) {
        return DocumentHeader.builder()
                .seller(seller)
                .buyer(buyer)
                .currency(CurrencyUnit.EUR)
                .language(Locale.FRENCH)
                .terms(PaymentTerms.of(DueDateRule.days(30)));
    }

    public static InvoiceDraft of(DocumentHeader.Builder header, TaxTreatment treatment) {
        return InvoiceDraft.builder()
                .header(header.build())
                .line(LineItem.builder()
                        .description("Conseil")
                        .unitPrice(Money.of(CurrencyUnit.EUR, 100))
                        .treatment(treatment)
                        .nature(SupplyNature.of(SupplyKind.SERVICE))
                        .build())
                .build();
    }

    public static InvoiceDraft of(DocumentHeader.Builder header) {
        return of(header, TaxTreatment.standard("20"));
    }

    public static InvoiceDraft between(Party seller, Party buyer) {
        return of(header(seller, buyer));
    }

    /** {@return what the draft would be as an invoice of a day, received and accepted that day, be it fit to be issued or not} */
    public static ProForma proForma(InvoiceDraft draft, LocalDate day) {
        Calculation calculation = InvoiceCalculator.standard()
                .with(EuropeanVat.standard())
                .calculate(draft, day)
                .orThrow();
        Optional<LocalDate> known = Optional.of(day);
        DueDates dates = new DueDates(day, known, known, known, BusinessDays.weekdays());
        PaymentSchedule schedule = draft.header()
                .terms()
                .plan()
                .schedule(calculation.calculated().totals().payable(), dates)
                .orThrow();
        return new ProForma(
                day, draft.header(), calculation.calculated(), schedule, calculation.notices(), draft.bases(), known);
    }
}
