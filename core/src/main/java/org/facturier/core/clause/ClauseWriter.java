package org.facturier.core.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facturier.core.agreement.DeliveryPreference;
import org.facturier.core.agreement.Discount;
import org.facturier.core.agreement.PartnerAgreement;

/** Writes what an agreement says, clause by clause: one agreement in one language, once. */
final class ClauseWriter {

    private final PartnerAgreement agreement;
    private final ClauseWords words;
    private final TermsWords terms;
    private final RuleWords rules;
    private final DiscountWords discounts;
    private final List<Clause> clauses = new ArrayList<>();

    /**
     * Makes a writer of one version.
     *
     * @param agreement  the version
     * @param words  the language
     */
    ClauseWriter(PartnerAgreement agreement, ClauseWords words) {
        RuleNames names = new RuleNames(agreement.rules(), words);
        this.agreement = agreement;
        this.words = words;
        this.terms = new TermsWords(words);
        this.rules = new RuleWords(words, names);
        this.discounts = new DiscountWords(words, names);
    }

    /** {@return every clause, in the order in which it is read} Called once: a second call would add all clauses again. */
    List<Clause> write() {
        frame();
        agreement.rules().forEach(rule -> add("rules." + rule.key(), rule.description(), rules.of(rule)));
        agreement.discounts().forEach(this::discount);
        payment();
        agreement.delivery().ifPresent(this::delivery);
        rest();
        return List.copyOf(clauses);
    }

    /** Who, since when, and in what: parties, validity, currency, site, segment of prices and language. */
    private void frame() {
        add(
                "parties",
                words.text(
                        "parties.text",
                        agreement.supplier().name(),
                        agreement.partner().name()));
        add("validity", validity());
        add("currency", words.text("currency.text", currency()));
        agreement.site().ifPresent(site -> add("site", words.text("site.text", site.name())));
        agreement.segment().ifPresent(name -> add("segment", words.text("segment.text", words.quoted(name))));
        add("language", words.text("language.text", language()));
    }

    /**
     * {@return from when the version is in force, to which day inclusive or with no end agreed, or that it is withdrawn; and
     * when it was agreed, where that is known}
     *
     * <p>A version ends here on its own last day; that a later one takes its place is said by that one.
     */
    private String validity() {
        String from = words.day(agreement.validFrom());
        String days = agreement
                .validUntil()
                .map(end -> agreement.isWithdrawn()
                        ? words.text("validity.none", from)
                        : words.text("validity.until", from, words.day(end.minusDays(1))))
                .orElseGet(() -> words.text("validity.open", from));
        return agreement
                .agreedOn()
                .map(day -> words.text("validity.agreed", days, words.day(day)))
                .orElse(days);
    }

    /** {@return such as {@code euros (EUR)}; the code of ISO 4217 where there is no word} */
    private String currency() {
        String code = agreement.currency().getCode();
        return words.textOrOther("currency", code, code);
    }

    /** {@return the name of the language of documents; its code where there is no word} */
    private String language() {
        String code = agreement.language().getLanguage();
        return words.textOrOther("language", code, words.quoted(code));
    }

    private void discount(Discount discount) {
        add(
                "discounts." + discount.key(),
                words.text("titled", words.text("discount"), discount.reason()),
                discounts.of(discount));
    }

    /** Terms of payment, those of paying out where there are such, and means of payment where one is named. */
    private void payment() {
        add("terms", words.text("payment"), terms.of(agreement.terms()));
        agreement.payoutTerms().ifPresent(payout -> add("payoutTerms", words.text("payout"), terms.of(payout)));
        if (!agreement.meansOfPayment().isEmpty()) {
            add("meansOfPayment", words.text("means"), new MeansWords(words).of(agreement.meansOfPayment()));
        }
    }

    private void delivery(DeliveryPreference wanted) {
        String to =
                wanted.recipients().isEmpty() ? "" : words.text("delivery.to", String.join(", ", wanted.recipients()));
        add(
                "delivery",
                words.text(
                        "delivery.text",
                        words.text("channel." + wanted.channel().name()),
                        words.text("format." + wanted.format().name()),
                        to,
                        words.text("grouping." + wanted.grouping().name())));
    }

    /**
     * What stands on every invoice beside the lines: allowances and charges, references, and by which arithmetic tax is worked
     * out.
     */
    private void rest() {
        if (!agreement.allowancesAndCharges().isEmpty()) {
            String parts =
                    agreement.allowancesAndCharges().stream().map(discounts::of).collect(Collectors.joining(" "));
            add("allowancesAndCharges", words.text("parts"), parts);
        }
        references().ifPresent(references -> add("references", references));
        agreement
                .policy()
                .ifPresent(policy -> add(
                        "policy",
                        words.textOrOther("policy", policy.id(), policy.version(), words.quoted(policy.id()))));
    }

    private Optional<String> references() {
        List<String> references = new ArrayList<>();
        agreement.purchaseOrder().ifPresent(order -> references.add(words.text("reference.order", order)));
        agreement.buyerReference().ifPresent(own -> references.add(words.text("reference.buyer", own)));
        return references.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", references));
    }

    /** Adds a clause whose title has its key. */
    private void add(String key, String text) {
        add(key, words.text(key), text);
    }

    private void add(String key, String title, String text) {
        clauses.add(new Clause(key, title, text));
    }
}
