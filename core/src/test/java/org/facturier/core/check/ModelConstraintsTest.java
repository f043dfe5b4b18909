package org.facturier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.party.Contact;
import org.facturier.core.party.Party;
import org.facturier.core.wording.FindingWords;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ModelConstraintsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final ModelConstraints constraints = ModelConstraints.checkedBy(VALIDATOR);

    @Test
    void a_valid_draft_breaks_nothing() {
        assertThat(constraints.check(Samples.draft(Samples.line("EUR 1.00")))).isEmpty();
        assertThat(constraints.check(
                        Samples.invoice("F-1", "EUR 1.00", Samples.DAY).proForma()))
                .isEmpty();
    }

    @Test
    void a_broken_constraint_is_a_finding_with_the_path_of_its_property() {
        Party buyer = InvoiceArbitraries.buyer().toBuilder()
                .name(" ")
                .contact(new Contact(Optional.of("x"), List.of(" "), Optional.of("no address")))
                .build();
        InvoiceDraft draft = InvoiceDraft.builder()
                .header(Samples.header().buyer(buyer).build())
                .line(Samples.line("EUR 1.00").description("x".repeat(600)).build())
                .build();
        Findings findings = constraints.check(draft);
        assertThat(findings.all())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "BV-EMAIL header.buyer.contact.email",
                        "BV-NOT-BLANK header.buyer.contact.phones[0]",
                        "BV-NOT-BLANK header.buyer.name",
                        "BV-SIZE lines[0].description");
    }

    @Test
    void they_are_said_in_the_words_of_the_reader() {
        Party party = Party.business("x".repeat(300))
                .contact(new Contact(Optional.empty(), List.of(" "), Optional.of("no address")))
                .build();
        Findings findings = constraints.check(party);
        assertThat(said(findings, Locale.ENGLISH))
                .containsExactly(
                        "it is no e-mail address", "it is blank", "it has 300 characters, from 0 to 100 are allowed");
        assertThat(said(findings, Locale.FRENCH))
                .containsExactly(
                        "ce n'est pas une adresse électronique",
                        "le texte est vide",
                        "300 caractères, il en faut de 0 à 100");
        assertThat(said(findings, Locale.GERMAN))
                .containsExactly(
                        "das ist keine E-Mail-Adresse", "der Text ist leer", "300 Zeichen, zulässig sind 0 bis 100");
    }

    private static List<String> said(Findings findings, Locale language) {
        FindingWords words = FindingWords.of(language);
        return findings.stream().map(words::say).toList();
    }

    @Test
    void the_message_tells_the_length_and_not_the_text() {
        Party party = Party.business("x".repeat(20 << 20)).build();
        Finding finding = constraints.check(party).stream()
                .filter(each -> each.path().equals("name"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message()).contains("20971520 characters").hasSizeLessThan(200);
    }

    @Test
    void an_issuer_holds_drafts_to_them() {
        Issuer issuer = Issuer.builder()
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .rule(constraints)
                .build();
        InvoiceDraft draft = Samples.draft(Samples.line("EUR 1.00").description("x".repeat(600)));
        assertThat(issuer.issue(draft, Issuance.of("F", Samples.DAY)).value()).isEmpty();
    }
}
