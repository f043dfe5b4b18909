package org.facturier.core.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facturier.core.Samples;
import org.facturier.core.codelist.DocumentType;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.reference.CreditRule;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.core.tax.TaxTreatment;
import org.joda.money.Money;

/** Histories of documents that nobody held to anything. */
class ChainProperties {

    /** One more document: what it is, on which day, about which earlier ones, over which amounts. */
    private record Step(int kind, int days, int target, int other, int cents, int rate) {}

    private static final List<String> RATES = List.of("20", "10", "5.5");

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 9_999),
                        Arbitraries.integers().between(0, 2))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9);
    }

    @Property
    void the_order_of_telling_changes_nothing(@ForAll("histories") List<Step> history, @ForAll Random random) {
        List<Invoice> documents = documents(history);
        Chain expected = Chain.of(documents);
        List<Invoice> shuffled = new ArrayList<>(documents);
        shuffled.addAll(documents.subList(0, documents.size() / 2));
        Collections.shuffle(shuffled, random);
        Chain told = Chain.none();
        for (Invoice document : shuffled) {
            told = told.with(document);
        }
        assertEqual(told, expected, shuffled);
        assertEqual(Chain.of(shuffled), expected, shuffled);
    }

    private static void assertEqual(Chain chain, Chain expected, List<Invoice> told) {
        Map<String, Object> view = view(chain);
        view(expected)
                .forEach((question, answer) -> assertThat(view.get(question).equals(answer))
                        .as(
                                "%s, told %s",
                                question, told.stream().map(Invoice::number).toList())
                        .isTrue());
    }

    /** All that can be asked of a chain. */
    private static Map<String, Object> view(Chain chain) {
        Map<String, Object> view = new LinkedHashMap<>();
        for (Invoice document : chain.documents()) {
            DocumentKey key = DocumentKey.of(document);
            view.put(key + " remaining", chain.remaining(key));
            view.put(key + " basis", chain.basis(key));
            view.put(key + " settles", chain.settles(key));
            view.put(key + " replaced by", chain.replacedBy(key));
            view.put(key + " effects", chain.of(key));
            view.put(key + " naming", chain.naming(key));
            document.lines()
                    .forEach(line -> view.put(key + " on " + line.number(), chain.on(new LineKey(key, line.number()))));
        }
        view.put("effective", chain.effective());
        view.put("findings", chain.findings());
        return view;
    }

    @Property
    void what_is_left_by_line_is_what_is_left_by_treatment_or_too_much_is_found(
            @ForAll("histories") List<Step> history) {
        Chain chain = Chain.of(documents(history));
        for (Invoice document : chain.documents()) {
            DocumentKey key = DocumentKey.of(document);
            Remaining left = chain.remaining(key);
            boolean equal = left.taxes().stream().allMatch(group -> group.net().equals(byLine(document, left, group)));
            boolean found = chain.findings().stream()
                    .anyMatch(finding -> finding.code().equals(CreditRule.CREDIT_WITHIN_INVOICE.code()));
            assertThat(equal || found || document.type().isCredit())
                    .as("%s", key)
                    .isTrue();
        }
    }

    private static Money byLine(Invoice document, Remaining left, TaxSubtotal group) {
        return document.lines().stream()
                .filter(line -> line.treatment().equals(group.treatment()))
                .filter(line -> left.lines().containsKey(line.number()))
                .map(line -> left.lines().get(line.number()))
                .reduce(group.net().multipliedBy(0), Money::plus);
    }

    @Property
    void a_note_goes_to_its_invoices_whole(@ForAll("histories") List<Step> history) {
        Chain chain = Chain.of(documents(history));
        chain.documents().stream()
                .filter(document -> document.type().isCredit())
                .filter(note -> !chain.settles(DocumentKey.of(note)).isEmpty())
                .forEach(note -> assertThat(
                                Money.total(chain.settles(DocumentKey.of(note)).values()))
                        .isEqualTo(note.totals().payable()));
    }

    /** Numbers and days go their own ways; what is named may come later, or be of another kind. */
    private static List<Invoice> documents(List<Step> history) {
        List<Invoice> documents = new ArrayList<>();
        for (Step step : history) {
            String number = "F-" + (documents.size() + 1);
            LocalDate on = Documents.JANUARY.plusDays(step.days());
            documents.add(
                    documents.isEmpty() || step.kind() < 3
                            ? Samples.issue(
                                    number, Samples.draft(line(step), line(step).quantity(2)), on)
                            : about(step, number, on, documents));
        }
        return documents;
    }

    private static Invoice about(Step step, String number, LocalDate on, List<Invoice> documents) {
        Invoice target = documents.get(step.target() % documents.size());
        Invoice other = documents.get(step.other() % documents.size());
        LocalDate later = on.isBefore(latest(target, other)) ? latest(target, other) : on;
        return switch (step.kind()) {
            case 3, 4, 5 -> Documents.note(number, later, target, part(target, step), part(target, step));
            case 6 ->
                Documents.about(
                        number,
                        later,
                        DocumentType.CREDIT_NOTE,
                        List.of(target, other),
                        part(target, step),
                        part(other, step));
            case 7 -> Documents.about(number, later, DocumentType.CREDIT_NOTE, List.of(target, other), line(step));
            case 8 ->
                Documents.about(
                        number,
                        later,
                        DocumentType.INVOICE,
                        List.of(),
                        line(step).quantity(100),
                        part(target, step).quantity(-1));
            default -> Documents.about(number, later, DocumentType.CORRECTIVE_INVOICE, List.of(target), line(step));
        };
    }

    private static LocalDate latest(Invoice one, Invoice other) {
        return one.issuedOn().isBefore(other.issuedOn()) ? other.issuedOn() : one.issuedOn();
    }

    private static LineItem.Builder line(Step step) {
        return Samples.line(cents(step.cents())).treatment(TaxTreatment.standard(RATES.get(step.rate())));
    }

    private static LineItem.Builder part(Invoice target, Step step) {
        InvoiceLine line = target.lines().get(step.cents() % target.lines().size());
        return Documents.of(target, line.number(), cents(step.cents() / 2 + 1).substring(4))
                .treatment(line.treatment());
    }

    private static String cents(int cents) {
        return Money.ofMinor(org.joda.money.CurrencyUnit.EUR, cents).toString();
    }
}
