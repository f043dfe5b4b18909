package org.facturier.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facturier.core.document.DocumentType;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.issuing.NumberingContext;
import org.facturier.core.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickStartTest {

    @Test
    void the_example_of_the_readme_holds() {
        Party buyer = Party.business("Imprimerie Martin").build();
        // tag::numbering[]
        NumberPattern numbering = NumberingStrategies.pattern("{series}-{year}-{counter:5}");
        NumberingContext document =
                new NumberingContext(LocalDate.of(2026, 1, 2), "FAC", DocumentType.INVOICE, buyer, Optional.empty());

        InvoiceNumber next = numbering
                .next(document, Optional.of(InvoiceNumber.of("FAC-2025-00417")))
                .orThrow();
        // FAC-2026-00001: a new year counts from 1
        // end::numbering[]
        assertThat(next).isEqualTo(InvoiceNumber.of("FAC-2026-00001"));
    }

    @Test
    void the_example_of_fiscal_years_holds() {
        // tag::fiscal[]
        NumberPattern numbering = NumberPattern.builder("{series}-{fiscal}-{counter:5}-{check:1271-36}")
                .fiscalYearFrom(MonthDay.of(Month.JULY, 1))
                .build();
        // end::fiscal[]
        assertThat(numbering
                        .next(Documents.on("2027-01-02"), Optional.empty())
                        .orThrow()
                        .text())
                .startsWith("FAC-2026-27-00001-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbering", "fiscal"})
    void the_readme_quotes_each_example_word_for_word(String tag) throws IOException {
        String test = Files.readString(Path.of("src/test/java/org/facturier/numbering/QuickStartTest.java"));
        Matcher region = Pattern.compile("(?s)// tag::" + tag + "\\[]\\n(.*?)\\s*// end::" + tag + "\\[]")
                .matcher(test);
        assertThat(region.find()).isTrue();
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```java\n" + region.group(1).stripIndent() + "\n```");
    }
}
