package org.facturier.rendering.contracts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.document.LineItem;
import org.facturier.core.issuing.Issuance;
import org.facturier.core.issuing.Issuer;
import org.facturier.core.issuing.NumberingStrategy;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Whatever an issuer accepts, long and odd texts and figures included. */
final class ArbitraryInvoices {

    private static final Issuer ISSUER = Issuer.builder()
            .numbering(NumberingStrategy.given(InvoiceNumber.of("F-1")))
            .build();

    private static final List<String> ALPHABETS = List.of(
            characters('\0', '\uFFFF'),
            characters(' ', '~') + characters('\u00A0', '\u017F'),
            characters('\u05D0', '\u05EA') + "(12) Ab-,.\u05F4");

    private ArbitraryInvoices() {}

    static Arbitrary<Invoice> any() {
        return Combinators.combine(words(), words(), lines(), Arbitraries.of("fr", "en", "ar", "zh"), notes())
                .as(ArbitraryInvoices::draft)
                .map(draft -> ISSUER.issue(draft, Issuance.of("F", SampleInvoices.TODAY))
                        .value())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    private static InvoiceDraft draft(
            String seller, String buyer, List<LineItem> lines, String language, List<String> notes) {
        DocumentHeader.Builder header = SampleInvoices.french(
                        SampleParties.BUYER.toBuilder().name(buyer).build())
                .seller(SampleParties.ATELIER.toBuilder()
                        .name(seller)
                        .legalInformation(seller + buyer)
                        .build())
                .language(Locale.forLanguageTag(language));
        notes.forEach(header::note);
        return InvoiceDraft.builder().header(header.build()).lines(lines).build();
    }

    private static Arbitrary<List<String>> notes() {
        return words().list().ofMaxSize(3);
    }

    private static Arbitrary<List<LineItem>> lines() {
        return Combinators.combine(words(), words(), numbers(), numbers(), Arbitraries.of("20", "5.5", "2.1"))
                .as(ArbitraryInvoices::line)
                .list()
                .ofMinSize(1)
                .ofMaxSize(50);
    }

    private static LineItem line(String what, String more, BigDecimal quantity, BigDecimal price, String rate) {
        return LineItem.builder()
                .description(what)
                .details(more)
                .quantity(quantity)
                .unitPrice(BigMoney.of(CurrencyUnit.EUR, price.abs()))
                .allowanceCharge(AllowanceCharge.discount("12.5", more))
                .treatment(TaxTreatment.standard(rate))
                .build();
    }

    private static Arbitrary<BigDecimal> numbers() {
        BigDecimal most = new BigDecimal("1e15");
        return Arbitraries.bigDecimals().between(most.negate(), most).ofScale(4);
    }

    /** Drawn by length and seed: jqwik chooses anew for each character, which costs more than all the rest. Mostly short. */
    private static Arbitrary<String> words() {
        return Combinators.combine(
                        Arbitraries.of(ALPHABETS),
                        Arbitraries.integers().between(1, 4_000).withDistribution(RandomDistribution.biased()),
                        Arbitraries.integers())
                .as(ArbitraryInvoices::text)
                .filter(text -> !text.isBlank())
                .edgeCases(cases -> cases.add("x", "W".repeat(4_000), "\n".repeat(1_000) + "x", "e\u0301".repeat(50)));
    }

    private static String text(String alphabet, int length, int seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed).ints(length, 0, alphabet.length()).forEach(place -> text.append(alphabet.charAt(place)));
        return text.toString();
    }

    private static String characters(char first, char last) {
        StringBuilder all = new StringBuilder();
        for (int character = first; character <= last; character++) {
            all.append((char) character);
        }
        return all.toString();
    }
}
