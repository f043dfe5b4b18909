package org.facturier.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Outcome;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_comes_to_what_it_says() {
        // tag::example[]
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("2026-0042")))
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(Party.business("Ateliers du Rhône")
                                .address(Address.of("12 rue de la République", "69002", "Lyon", "FR"))
                                .build())
                        .buyer(Party.consumer("Camille Roux")
                                .address(Address.of("3 quai Jayr", "69009", "Lyon", "FR"))
                                .build())
                        .currency(CurrencyUnit.EUR)
                        .language(Locale.FRENCH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .build())
                .line(LineItem.builder()
                        .description("Bilan de compétences")
                        .quantity(3)
                        .unitPrice(Money.parse("EUR 450.00"))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
        Outcome<Invoice> outcome = issuer.issue(draft, Issuance.of("F", LocalDate.of(2026, 1, 15)));
        Money payable = outcome.orThrow().totals().payable(); // EUR 1620.00
        // end::example[]
        assertThat(payable).isEqualTo(Money.parse("EUR 1620.00"));
    }

    @Test
    void the_readme_shows_the_example_as_it_is() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/facturier/core/ReadmeTest.java"));
        String region = source.substring(
                source.indexOf("// tag::example[]\n") + "// tag::example[]\n".length(),
                source.indexOf("        // end::example[]"));
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```java\n" + region.stripTrailing().stripIndent() + "\n```");
    }
}
