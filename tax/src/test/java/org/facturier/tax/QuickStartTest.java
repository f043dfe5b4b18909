package org.facturier.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.tax.LegalNotice;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.mention.FrenchInvoiceRules;
import org.facturier.tax.mention.FrenchMentions;
import org.facturier.tax.supply.EuropeanVat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class QuickStartTest {

    @Test
    void the_example_of_the_readme_holds() {
        NumberingStrategy numbering = NumberingStrategy.given(InvoiceNumber.of("2026-00001"));
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Drafts.header(Parties.frenchSeller(), Parties.belgianBusiness())
                        .build())
                .line(LineItem.builder()
                        .description("Conseil")
                        .unitPrice(Money.of(CurrencyUnit.EUR, 100))
                        .nature(SupplyNature.of(SupplyKind.SERVICE))
                        .build())
                .build();
        // tag::tax[]
        Issuer issuer = Issuer.builder()
                .calculator(InvoiceCalculator.standard().with(EuropeanVat.standard()))
                .rule(VatNumberCheck.standard())
                .rule(FrenchInvoiceRules.standard())
                .mentions(FrenchMentions.standard())
                .numbering(numbering)
                .build();

        // a line with the nature SERVICE, from a French seller to a Belgian business
        Invoice invoice = issuer.issue(draft, Issuance.of("FAC", LocalDate.of(2026, 10, 1)))
                .orThrow();
        String tax = invoice.totals().taxes().get(0).treatment().toString(); // AE 0% (Autoliquidation)
        // end::tax[]
        assertThat(tax).isEqualTo("AE 0% (Autoliquidation)");
        assertThat(invoice.notices()).extracting(LegalNotice::subject).containsExactly("AAB", "PMD", "PMT");
    }

    @Test
    void the_readme_quotes_this_example_word_for_word() throws IOException {
        String test = Files.readString(Path.of("src/test/java/org/facturier/tax/QuickStartTest.java"));
        Matcher region = Pattern.compile("(?s)// tag::tax\\[]\\n(.*?)\\s*// end::tax\\[]")
                .matcher(test);
        assertThat(region.find()).isTrue();
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```java\n" + region.group(1).stripIndent() + "\n```");
    }
}
