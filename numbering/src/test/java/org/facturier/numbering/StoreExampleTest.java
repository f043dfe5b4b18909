package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberStore;
import org.facturier.core.party.Address;
import org.facturier.core.party.Party;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.terms.DueDateRule;
import org.facturier.core.terms.PaymentTerms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The example of a store that the README shows. */
class StoreExampleTest {

    @Test
    void a_store_hands_on_the_last_position() {
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategies.pattern("{series}-{year}-{counter:5}"))
                .build();
        InvoiceDraft draft = draft();
        LocalDate today = LocalDate.of(2026, 1, 15);
        // tag::store[]
        NumberStore store = NumberStores.inMemory();
        // asked again, the same request gives the same invoice
        Invoice invoice = store.advance(
                        "F",
                        "order 4711",
                        last -> issuer.issue(draft, Issuance.of("F", today).after(last)))
                .orThrow();
        // end::store[]
        assertThat(invoice.number()).hasToString("F-2026-00001");
        assertThat(store.advance("F", "order 4711", last -> {
                            throw new AssertionError();
                        })
                        .orThrow())
                .isEqualTo(invoice);
    }

    @Test
    void the_readme_shows_the_example_as_it_is() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/facturier/numbering/StoreExampleTest.java"));
        String region = source.substring(
                source.indexOf("// tag::store[]\n") + "// tag::store[]\n".length(),
                source.indexOf("        // end::store[]"));
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```java\n" + region.stripTrailing().stripIndent() + "\n```");
    }

    private static InvoiceDraft draft() {
        Party party = Party.business("Ateliers Dubois")
                .address(Address.of("1 rue de la Paix", "75002", "Paris", "FR"))
                .build();
        return InvoiceDraft.builder()
                .header(DocumentHeader.builder()
                        .seller(party)
                        .buyer(party)
                        .currency(CurrencyUnit.EUR)
                        .language(Locale.FRENCH)
                        .terms(PaymentTerms.of(DueDateRule.days(30)))
                        .build())
                .line(LineItem.builder()
                        .description("Conseil")
                        .unitPrice(Money.of(CurrencyUnit.EUR, 100))
                        .treatment(TaxTreatment.standard("20"))
                        .build())
                .build();
    }
}
