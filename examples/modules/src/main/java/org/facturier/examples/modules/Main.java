package org.facturier.examples.modules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.json.FacturierJson;
import org.facturier.core.json.FacturierModule;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.facturier.core.wording.Notation;
import org.facturier.numbering.NumberingStrategies;
import org.facturier.reminders.json.RemindersModule;
import org.facturier.reminders.policy.ReminderPolicy;
import org.facturier.tax.mention.FrenchMentions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Issues an invoice, writes it by a mapper of its own, reads it again and prints a line. */
public final class Main {

    private Main() {}

    /** Runs without arguments. */
    public static void main(String[] arguments) throws JsonProcessingException {
        Invoice invoice = Issuer.builder()
                .numbering(NumberingStrategies.yearly())
                .mentions(FrenchMentions.standard())
                .build()
                .issue(draft(), Issuance.of("F", LocalDate.of(2026, 1, 15)))
                .orThrow();
        JsonMapper own = JsonMapper.builder()
                .addModules(new FacturierModule(), new RemindersModule())
                .build();
        Invoice read = own.readValue(own.writeValueAsString(invoice), Invoice.class);
        boolean same = read.equals(
                FacturierJson.mapper(new RemindersModule()).readValue(own.writeValueAsString(invoice), Invoice.class));
        System.out.println(read.number() + " "
                + Notation.of(Locale.FRENCH).day(read.issuedOn()) + " "
                + read.totals().payable() + " "
                + (read.notices().isEmpty() ? "without" : "with") + " notices "
                + (same && ReminderPolicy.stepped() != null ? "read back" : "lost"));
    }

    private static InvoiceDraft draft() {
        return InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(party("Ateliers du Rhône"))
                        .buyer(party("Café de la Gare"))
                        .currency(CurrencyUnit.EUR)
                        .language(Locale.FRENCH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .build())
                .line(LineItem.builder()
                        .description("Formation")
                        .unitPrice(Money.parse("EUR 950.00"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }

    private static Party party(String name) {
        return Party.business(name)
                .address(Address.of("1 place de la Gare", "69002", "Lyon", "FR"))
                .build();
    }
}
