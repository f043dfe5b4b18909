package org.facturier.core.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.facturier.core.Samples;
import org.facturier.core.agreement.PartnerAgreement;
import org.facturier.core.chain.Chain;
import org.facturier.core.correction.Correction;
import org.facturier.core.document.CreditIntent;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.InvoiceDraft;
import org.facturier.core.document.InvoiceLine;
import org.facturier.core.document.LineItem;
import org.facturier.core.document.LineOrigin;
import org.facturier.core.finding.Outcome;
import org.facturier.core.reference.DocumentKey;
import org.facturier.core.reference.LineKey;
import org.facturier.core.tax.TaxTreatment;
import org.facturier.core.usage.Usage;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The documents of a host that issues whatever a run proposes, at 20 %, as F-1, F-2 and so on. */
final class HostBook {

    private Chain chain = Chain.none();
    private int issued;

    Chain chain() {
        return chain;
    }

    void clear() {
        chain = Chain.none();
    }

    /** Issues what a run proposes; {@return the documents} */
    List<Invoice> bill(LocalDate day, List<PartnerAgreement> versions, List<Usage> usage) {
        return issue(plan(day, versions, usage), day);
    }

    List<Invoice> bill(LocalDate day, PartnerAgreement... versions) {
        return bill(day, List.of(versions), List.of());
    }

    BillingProposal plan(LocalDate day, List<PartnerAgreement> versions, List<Usage> usage) {
        return BillingRun.standard().plan(versions, usage, chain, day);
    }

    List<Invoice> issue(BillingProposal proposal, LocalDate day) {
        return proposal.invoices().stream()
                .map(proposed -> issue(proposed.draft(), day))
                .toList();
    }

    Invoice issue(InvoiceDraft draft, LocalDate day) {
        issued++;
        Invoice invoice = Samples.issue("F-" + issued, taxed(draft), day);
        chain = chain.with(invoice);
        return invoice;
    }

    Invoice document(int number) {
        return chain.documents().stream()
                .filter(each -> each.number().text().equals("F-" + number))
                .findFirst()
                .orElseThrow();
    }

    Correction correction(int number) {
        return Correction.of(chain, DocumentKey.of(document(number))).orThrow();
    }

    /** Gives part of a line back by hand. */
    Invoice credit(int number, int line, String net, CreditIntent intent, LocalDate day) {
        return by(number, intent, day, each -> each.ofLines("geste", Map.of(line, Money.parse("EUR " + net))));
    }

    Invoice credit(LineKey line, Money net, CreditIntent intent, LocalDate day) {
        Correction correction = Correction.of(chain, line.document()).orThrow().as(intent);
        return issue(correction.ofLines("geste", Map.of(line.line(), net)).orThrow(), day);
    }

    Invoice creditInFull(int number, CreditIntent intent, LocalDate day) {
        return by(number, intent, day, each -> each.inFull("geste"));
    }

    /** {@return the note, empty where only single lines can be credited} */
    Optional<Invoice> creditInFull(DocumentKey document, CreditIntent intent, LocalDate day) {
        Correction correction = Correction.of(chain, document).orThrow().as(intent);
        return correction.inFull("geste").value().map(draft -> issue(draft, day));
    }

    private Invoice by(
            int number, CreditIntent intent, LocalDate day, Function<Correction, Outcome<InvoiceDraft>> how) {
        return issue(how.apply(correction(number).as(intent)).orThrow(), day);
    }

    /** {@return the same draft, at 20 % where nothing is said} */
    static InvoiceDraft taxed(InvoiceDraft draft) {
        return lines(
                draft,
                line -> line.treatment().isPresent()
                        ? line
                        : line.toBuilder()
                                .treatment(TaxTreatment.standard("20"))
                                .build());
    }

    private static InvoiceDraft lines(InvoiceDraft draft, UnaryOperator<LineItem> change) {
        InvoiceDraft.Builder changed = InvoiceDraft.builder().header(draft.header());
        draft.lines().forEach(line -> changed.line(change.apply(line)));
        draft.allowancesAndCharges().forEach(changed::allowanceCharge);
        draft.bases().forEach(changed::basis);
        return changed.build();
    }

    /** {@return what each line of an agreement came to, below zero where it credits, in the order of issue} */
    static List<Money> amounts(List<Invoice> documents) {
        return documents.stream()
                .flatMap(document -> document.lines().stream()
                        .map(line -> document.type().isCredit() ? line.net().negated() : line.net()))
                .toList();
    }

    List<Money> amounts() {
        return amounts(chain.documents());
    }

    /** {@return what all comes to by agreement and rule; nothing where it cancels out} */
    Map<String, Money> sums() {
        return sums(chain.documents());
    }

    static Map<String, Money> sums(List<Invoice> documents) {
        Map<String, Money> sums = new TreeMap<>();
        for (Invoice document : documents) {
            for (InvoiceLine line : document.lines()) {
                LineOrigin origin = line.item().origin().orElseThrow();
                Money net = document.type().isCredit() ? line.net().negated() : line.net();
                sums.merge(origin.agreement() + " " + origin.rule(), net, Money::plus);
            }
        }
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    /** {@return the sum of all documents without tax} */
    Money net() {
        return chain.documents().stream()
                .map(document -> document.type().isCredit()
                        ? document.totals().net().negated()
                        : document.totals().net())
                .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
    }

    /** {@return type, net, and of each line what it is, such as {@code CREDIT_NOTE 4.00: -4.00 of F-1 line 1}} */
    static List<String> words(List<Invoice> documents) {
        List<String> words = new ArrayList<>();
        documents.forEach(document -> words.add(words(document)));
        return words;
    }

    static String words(Invoice document) {
        StringBuilder words = new StringBuilder(
                document.type() + " " + document.totals().net().getAmount() + ":");
        document.lines().forEach(line -> words.append(' ').append(words(line)).append(';'));
        return words.substring(0, words.length() - 1);
    }

    private static String words(InvoiceLine line) {
        LineItem item = line.item();
        return line.net().getAmount()
                + item.corrects()
                        .map(of -> " of " + of.invoice() + " line " + of.line())
                        .orElse(item.origin().map(from -> " " + from.rule()).orElse(""));
    }
}
