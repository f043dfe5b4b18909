package org.facturier.core.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facturier.core.finding.Message.say;
import static org.facturier.core.taxfact.TaxFact.BUYER_UNDER_EQUIVALENCE_SURCHARGE;
import static org.facturier.core.taxfact.TaxFact.BUYER_VAT_NUMBER_VALID;
import static org.facturier.core.taxfact.TaxFact.EXPORT_PROVEN;
import static org.facturier.core.taxfact.TaxFact.SELLER_IN_ONE_STOP_SHOP;
import static org.facturier.core.taxfact.TaxFact.SELLER_IS_SMALL_ENTERPRISE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.Samples;
import org.facturier.core.contracts.Corrections;
import org.facturier.core.contracts.InvoiceArbitraries;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.party.Party;
import org.facturier.core.tax.SupplyKind;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxDetermination;
import org.facturier.core.tax.TaxDeterminer;
import org.facturier.core.tax.TaxPoint;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.taxfact.TaxFact;
import org.facturier.core.taxfact.TaxFacts;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft says of its parties, of the transaction and of a line is what a determiner is told. */
class DraftTaxFactsTest {

    private static final TaxDetermination TWENTY =
            new TaxDetermination(TaxTreatment.standard("20"), TaxPoint.DELIVERY, List.of());

    @Test
    void a_line_comes_before_the_header_and_the_header_before_the_parties() {
        Party seller = saying(InvoiceArbitraries.seller(), SELLER_IN_ONE_STOP_SHOP, true);
        Party buyer = saying(InvoiceArbitraries.buyer(), BUYER_VAT_NUMBER_VALID, true).toBuilder()
                .taxFact(BUYER_UNDER_EQUIVALENCE_SURCHARGE, true)
                .build();
        DocumentHeader.Builder header = Samples.header()
                .seller(seller)
                .buyer(buyer)
                .taxFact(BUYER_VAT_NUMBER_VALID, false)
                .taxFact(EXPORT_PROVEN, true);
        List<TaxFacts> told = told(
                header, line(), line().taxFact(EXPORT_PROVEN, false).taxFact(BUYER_UNDER_EQUIVALENCE_SURCHARGE, false));
        TaxFacts ofDocument = TaxFacts.of(SELLER_IN_ONE_STOP_SHOP, true)
                .with(BUYER_VAT_NUMBER_VALID, false)
                .with(BUYER_UNDER_EQUIVALENCE_SURCHARGE, true)
                .with(EXPORT_PROVEN, true);
        assertThat(told)
                .containsExactly(
                        ofDocument,
                        ofDocument.with(EXPORT_PROVEN, false).with(BUYER_UNDER_EQUIVALENCE_SURCHARGE, false));
    }

    @Test
    void what_a_party_is_as_a_seller_does_not_count_where_it_buys() {
        Party both = saying(InvoiceArbitraries.buyer(), SELLER_IS_SMALL_ENTERPRISE, true).toBuilder()
                .taxFact(BUYER_VAT_NUMBER_VALID, true)
                .build();
        assertThat(told(Samples.header().buyer(both), line()))
                .containsExactly(TaxFacts.of(BUYER_VAT_NUMBER_VALID, true));
        assertThat(told(Samples.header().seller(both), line()))
                .containsExactly(TaxFacts.of(SELLER_IS_SMALL_ENTERPRISE, true));
    }

    @Test
    void a_line_may_repeat_what_the_document_says_of_a_party_and_say_nothing_else() {
        DocumentHeader.Builder header =
                Samples.header().seller(saying(InvoiceArbitraries.seller(), SELLER_IS_SMALL_ENTERPRISE, true));
        InvoiceDraft draft = draft(
                header,
                line().taxFact(SELLER_IS_SMALL_ENTERPRISE, true),
                line().taxFact(SELLER_IS_SMALL_ENTERPRISE, false),
                line().taxFact(BUYER_VAT_NUMBER_VALID, true));
        assertThat(calculate(draft, supply -> Outcome.accepted(TWENTY))
                        .findings()
                        .all())
                .extracting(found -> found.code() + " " + found.path() + ": " + found.message())
                .containsExactly(
                        "INV-TAX-02 lines[1].taxFacts.SELLER_IS_SMALL_ENTERPRISE: the line says no, the document yes",
                        "INV-TAX-02 lines[2].taxFacts.BUYER_VAT_NUMBER_VALID: the line says yes, the document nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "seller.address.country, header.seller.address.country",
        "buyer, header.buyer",
        "language, header.language",
        "nature.kind, lines[0].nature.kind",
        "deliveredTo.subdivision, header.delivery.to.subdivision",
        "suppliedOn, lines[0].period",
        "taxFacts, lines[0].taxFacts",
        "taxFacts.OURS, lines[0].taxFacts.OURS",
        "taxFacts.SELLER_IN_FIRST_YEARS, header.seller.taxFacts.SELLER_IN_FIRST_YEARS",
        "taxFacts.BUYER_VAT_NUMBER_VALID, header.buyer.taxFacts.BUYER_VAT_NUMBER_VALID",
        "taxFacts.BUYER_REGISTERED_THERE, lines[0].taxFacts.BUYER_REGISTERED_THERE",
        "taxFacts.SELLER_IS_SMALL_ENTERPRISE, header.taxFacts.SELLER_IS_SMALL_ENTERPRISE",
        "taxFacts.EXPORT_PROVEN, header.taxFacts.EXPORT_PROVEN",
        "taxFacts.BUYER_UNDER_EQUIVALENCE_SURCHARGE, lines[0].taxFacts.BUYER_UNDER_EQUIVALENCE_SURCHARGE"
    })
    void a_fact_is_asked_for_where_the_draft_says_it_or_would(String fact, String place) {
        DocumentHeader.Builder header = Samples.header()
                .taxFact(SELLER_IS_SMALL_ENTERPRISE, true)
                .taxFact(EXPORT_PROVEN, true)
                .taxFact(BUYER_UNDER_EQUIVALENCE_SURCHARGE, true);
        LineItem.Builder line = line().period(new ServicePeriod(Samples.DAY, Samples.DAY.plusDays(1)))
                .taxFact(BUYER_UNDER_EQUIVALENCE_SURCHARGE, false);
        assertThat(refused(draft(header, line), fact)).containsExactly(place);
    }

    @Test
    void a_day_of_supply_is_asked_for_in_the_header_where_the_line_has_no_period() {
        assertThat(refused(draft(Samples.header(), line()), "suppliedOn")).containsExactly("header.delivery");
    }

    @Test
    void what_is_missing_of_a_party_is_asked_once_for_all_lines() {
        InvoiceDraft draft = draft(Samples.header(), line(), line());
        assertThat(refused(draft, "buyer.ids.vatId")).containsExactly("header.buyer.ids.vatId");
        assertThat(refused(draft, "nature")).containsExactly("lines[0].nature", "lines[1].nature");
    }

    @Test
    void a_quote_an_invoice_and_its_replacement_say_what_the_draft_said() {
        InvoiceDraft draft = draft(
                Samples.header()
                        .buyer(saying(InvoiceArbitraries.buyer(), BUYER_UNDER_EQUIVALENCE_SURCHARGE, true))
                        .taxFact(EXPORT_PROVEN, false),
                line().taxFact(BUYER_UNDER_EQUIVALENCE_SURCHARGE, false));
        Issuer issuer = Issuer.builder()
                .calculator(InvoiceCalculator.standard().with((TaxDeterminer) supply -> Outcome.accepted(TWENTY)))
                .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
                .build();
        Issuance today = Issuance.of("F", Samples.DAY);
        Invoice invoice = issuer.issue(draft, today).orThrow();
        LocalDate until = Samples.DAY.plusDays(30);
        assertThat(issuer.quote(draft, until, today).orThrow().draft().header().known())
                .isEqualTo(draft.header().known());
        assertThat(invoice.header().known()).isEqualTo(draft.header().known());
        assertThat(invoice.lines().get(0).item().taxFacts())
                .isEqualTo(draft.lines().get(0).taxFacts());
        InvoiceDraft note = Corrections.of(invoice, List.of()).inFull("retour").orThrow();
        assertThat(note.header().known()).isEqualTo(draft.header().known());
    }

    private static Party saying(Party party, TaxFact taxFact, boolean holds) {
        return party.toBuilder().taxFact(taxFact, holds).build();
    }

    private static List<TaxFacts> told(DocumentHeader.Builder header, LineItem.Builder... lines) {
        List<TaxFacts> told = new ArrayList<>();
        calculate(draft(header, lines), supply -> {
                    told.add(supply.taxFacts());
                    return Outcome.accepted(TWENTY);
                })
                .orThrow();
        return told;
    }

    private static List<String> refused(InvoiceDraft draft, String fact) {
        Finding missing = new Finding(
                new RuleCode("HOST-1"), Severity.ERROR, fact, say("not known"), Optional.empty(), Optional.empty());
        return calculate(draft, supply -> Outcome.rejected(Findings.of(missing))).findings().stream()
                .map(Finding::path)
                .toList();
    }

    private static Outcome<Calculation> calculate(InvoiceDraft draft, TaxDeterminer determiner) {
        return InvoiceCalculator.standard().with(determiner).calculate(draft, Samples.DAY);
    }

    private static InvoiceDraft draft(DocumentHeader.Builder header, LineItem.Builder... lines) {
        InvoiceDraft.Builder draft = InvoiceDraft.builder().header(header.build());
        for (LineItem.Builder line : lines) {
            draft.line(line.build());
        }
        return draft.build();
    }

    private static LineItem.Builder line() {
        return LineItem.builder()
                .description("Cuadernos")
                .unitPrice(Money.parse("EUR 100.00"))
                .nature(SupplyNature.of(SupplyKind.GOODS));
    }
}
