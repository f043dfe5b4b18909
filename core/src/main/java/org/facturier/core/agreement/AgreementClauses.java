package org.facturier.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.facturier.core.document.AllowanceCharge;
import org.facturier.core.document.DocumentAllowanceCharge;
import org.facturier.core.document.Measure;
import org.facturier.core.letter.Letter;
import org.facturier.core.report.Cell;
import org.facturier.core.report.Column;
import org.facturier.core.report.ReportTable;

/** An agreement in whole sentences, to be signed, and what an amendment changes in them. */
public final class AgreementClauses {

    private final PartnerAgreement agreement;
    private final Locale language;
    private final PriceWords figures;
    private final TermsWords terms;
    private final RuleWords rules;
    private final List<Clause> clauses = new ArrayList<>();

    private AgreementClauses(PartnerAgreement agreement, Locale language) {
        this.agreement = agreement;
        this.language = language;
        this.figures = new PriceWords(language);
        this.terms = new TermsWords(language);
        this.rules = new RuleWords(language);
    }

    /**
     * {@return what an agreement says, in order}
     *
     * @param agreement  one version
     * @param language  French, or English for any other
     */
    public static List<Clause> of(PartnerAgreement agreement, Locale language) {
        AgreementClauses words = new AgreementClauses(agreement, language);
        words.frame();
        agreement.rules().forEach(words::rule);
        agreement.discounts().forEach(words::discount);
        words.payment();
        words.rest();
        return List.copyOf(words.clauses);
    }

    /** {@return the agreement as a letter from the supplier to the partner, in its own language, for signature} */
    public static Letter letter(PartnerAgreement agreement, LocalDate date) {
        Letter.Builder letter = letter(agreement, date, Phrase.SUBJECT);
        of(agreement, agreement.language()).forEach(clause -> letter.paragraph(clause.title() + " — " + clause.text()));
        return signed(letter, agreement);
    }

    /**
     * {@return an amendment as a letter, for signature: what it changes, and that all else stays}
     *
     * @param before  the version amended
     * @param after  the version that takes its place; its language is that of the letter
     * @param date  the day it is dated
     */
    public static Letter amendment(PartnerAgreement before, PartnerAgreement after, LocalDate date) {
        Letter.Builder letter = letter(after, date, Phrase.AMENDMENT)
                .table(changes(before, after))
                .paragraph(Phrase.REST_STAYS.in(after.language()));
        return signed(letter, after);
    }

    private static Letter.Builder letter(PartnerAgreement agreement, LocalDate date, Phrase subject) {
        return Letter.builder()
                .sender(agreement.supplier())
                .recipient(agreement.partner())
                .date(date)
                .language(agreement.language())
                .subject(subject.in(agreement.language(), agreement.id(), agreement.version()));
    }

    private static Letter signed(Letter.Builder letter, PartnerAgreement agreement) {
        return letter.signature(agreement.supplier().name())
                .signature(agreement.partner().name())
                .build();
    }

    /**
     * {@return the clauses that two versions put differently, in the language of the later one; no row where both say the
     * same}
     *
     * @param before  the earlier version
     * @param after  the later version
     */
    public static ReportTable changes(PartnerAgreement before, PartnerAgreement after) {
        Locale language = after.language();
        Map<String, Clause> old = byKey(of(before, language));
        Map<String, Clause> now = byKey(of(after, language));
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<List<Cell>> rows = new ArrayList<>();
        for (String key : keys) {
            String was = text(old, key, language);
            String is = text(now, key, language);
            if (!was.equals(is)) {
                rows.add(List.of(Cell.of(title(old, now, key)), Cell.of(was), Cell.of(is)));
            }
        }
        return new ReportTable(
                Phrase.CHANGES.in(language, after.id(), after.validFrom()),
                List.of(
                        new Column("what", Phrase.WHAT.in(language), Column.Kind.TEXT),
                        new Column("before", Phrase.BEFORE.in(language, before.version()), Column.Kind.TEXT),
                        new Column("after", Phrase.BEFORE.in(language, after.version()), Column.Kind.TEXT)),
                rows,
                List.of());
    }

    private static Map<String, Clause> byKey(List<Clause> clauses) {
        Map<String, Clause> byKey = new LinkedHashMap<>();
        clauses.forEach(clause -> byKey.put(clause.key(), clause));
        return byKey;
    }

    private static String text(Map<String, Clause> clauses, String key, Locale language) {
        return clauses.containsKey(key) ? clauses.get(key).text() : Phrase.NOTHING.in(language);
    }

    private static String title(Map<String, Clause> old, Map<String, Clause> now, String key) {
        return (now.containsKey(key) ? now : old).get(key).title();
    }

    private void frame() {
        add(
                "parties",
                Phrase.PARTIES,
                Phrase.BETWEEN.in(
                        language,
                        agreement.supplier().name(),
                        agreement.partner().name()));
        String days = agreement
                .validUntil()
                .map(end -> Phrase.UNTIL.in(language, agreement.validFrom(), end.minusDays(1)))
                .orElseGet(() -> Phrase.OPEN.in(language, agreement.validFrom()));
        String agreed =
                agreement.agreedOn().map(day -> Phrase.AGREED.in(language, day)).orElse("");
        add("validity", Phrase.VALIDITY, days + agreed);
        add("currency", Phrase.CURRENCY, Phrase.PRICED_IN.in(language, agreement.currency()));
        agreement.site().ifPresent(site -> add("site", Phrase.SITE, Phrase.SUPPLIED_TO.in(language, site.name())));
        agreement.segment().ifPresent(name -> add("segment", Phrase.SEGMENT, Phrase.PRICED_AS.in(language, name)));
        add(
                "language",
                Phrase.LANGUAGE,
                Phrase.WRITTEN_IN.in(language, agreement.language().getDisplayLanguage(language)));
    }

    private void rule(BillingRule rule) {
        clauses.add(new Clause("rules." + rule.key(), rule.description(), rules.of(rule)));
    }

    private void discount(Discount discount) {
        clauses.add(new Clause(
                "discounts." + discount.key(),
                Phrase.DISCOUNT.in(language) + " " + discount.key(),
                new DiscountWords(language).of(discount)));
    }

    private void payment() {
        add("terms", Phrase.PAYMENT, terms.of(agreement.terms()));
        agreement.payoutTerms().ifPresent(payout -> add("payoutTerms", Phrase.PAYOUT, terms.of(payout)));
        agreement.meansOfPayment().stream()
                .map(means -> means.getClass().getSimpleName())
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(names -> add("meansOfPayment", Phrase.MEANS, names));
    }

    private void delivery(DeliveryPreference wanted) {
        String to = wanted.recipients().isEmpty()
                ? ""
                : Phrase.SENT_TO.in(language, String.join(", ", wanted.recipients()));
        add(
                "delivery",
                Phrase.DELIVERY,
                Phrase.SENT.in(
                        language,
                        Phrase.valueOf(wanted.channel().name()).in(language),
                        wanted.format().name().replace('_', '-'),
                        to,
                        Phrase.valueOf(wanted.grouping().name()).in(language)));
    }

    private void rest() {
        agreement.delivery().ifPresent(this::delivery);
        if (!agreement.allowancesAndCharges().isEmpty()) {
            add(
                    "allowancesAndCharges",
                    Phrase.ALLOWANCES,
                    agreement.allowancesAndCharges().stream().map(this::part).collect(Collectors.joining("; ")));
        }
        List<String> references = new ArrayList<>();
        agreement.purchaseOrder().ifPresent(references::add);
        agreement.buyerReference().ifPresent(references::add);
        if (!references.isEmpty()) {
            add("references", Phrase.REFERENCES, String.join(", ", references));
        }
        agreement.policy().ifPresent(policy -> add("policy", Phrase.ARITHMETIC, policy.id() + " " + policy.version()));
    }

    private String part(DocumentAllowanceCharge part) {
        Phrase phrase = part.allowanceCharge() instanceof AllowanceCharge.Allowance ? Phrase.LESS : Phrase.PLUS;
        return phrase.in(
                language,
                measure(part.allowanceCharge().measure()),
                part.allowanceCharge().reason());
    }

    private String measure(Measure measure) {
        if (measure instanceof Measure.Amount fixed) {
            return figures.amount(fixed.amount());
        }
        return measure instanceof Measure.Percent percent
                ? figures.number(percent.percent().value()) + "\u00a0%"
                : Phrase.AFTER_OTHERS.in(
                        language,
                        figures.number(((Measure.Successive) measure).percent().value()) + "\u00a0%");
    }

    private void add(String key, Phrase title, String text) {
        clauses.add(new Clause(key, title.in(language), text));
    }
}
