package org.facturier.rendering.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.facturier.core.document.Invoice;
import org.facturier.core.document.Quote;
import org.facturier.core.explanation.Derivation;
import org.facturier.core.explanation.Derivation.Derived;
import org.facturier.core.explanation.DocumentFigure;
import org.facturier.core.explanation.Explanation;
import org.facturier.rendering.wording.DocumentLabels;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How the amounts of a document came about, in words: an amount first, then what it is made of. What many amounts share is
 * explained once, and marked where it comes again.
 *
 * <p>The amount payable comes first, as it is what is asked about; then amounts of the totals and instalments that it is not
 * made of. All figures are those of the explanation: nothing is worked out here.
 */
public final class ExplanationSheet {

    private static final String PAYABLE = DocumentFigure.TOTAL_PAYABLE.at().toString();

    /** An amount that is still to be explained, and how many stand above it. */
    private record Branch(Derived amount, int depth) {}

    private final ExplainedDocument document;
    private final Explanation explanation;
    private final DocumentLabels labels;
    private final PlaceWords places;
    private final StepWords words;
    /** By identity: two steps of equal figures are two steps. */
    private final Set<Derivation> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    /** A tree for each amount that is in no other, its steps in the order in which they are read. */
    private final List<List<ExplainedStep>> trees = new ArrayList<>();

    private final List<ExplainedRule> rules = new ArrayList<>();

    /**
     * The tax of the Canary Islands, or of Ceuta and Melilla, stands under its own name where it is the tax of the document.
     */
    private ExplanationSheet(ExplainedDocument document, Explanation explanation, DocumentLabels labels) {
        this.document = document;
        this.explanation = explanation;
        this.labels = RegionalTax.named(labels, document.calculated());
        this.places = new PlaceWords(document, this.labels);
        this.words = new StepWords(explanation.currency(), places, this.labels, shown);
    }

    /**
     * {@return the sheet of all amounts of an invoice, the amount payable first}
     *
     * @param explanation  of that invoice
     * @param labels  the words, which need not be those of the language of the document
     */
    public static ExplanationSheet of(Invoice invoice, Explanation explanation, DocumentLabels labels) {
        return new ExplanationSheet(ExplainedDocument.of(invoice), explanation, labels).withAll();
    }

    /**
     * {@return the sheet of all amounts of an offer, the amount payable first}
     *
     * @param explanation  of that offer
     * @param labels  the words, which need not be those of the language of the document
     */
    public static ExplanationSheet of(Quote quote, Explanation explanation, DocumentLabels labels) {
        return new ExplanationSheet(ExplainedDocument.of(quote), explanation, labels).withAll();
    }

    /**
     * {@return the sheet of one amount of an invoice}
     *
     * @param explanation  of that invoice
     * @param labels  the words, which need not be those of the language of the document
     * @param path  such as {@code calculated.totals.tax}
     * @throws IllegalArgumentException if no amount is derived there
     */
    public static ExplanationSheet of(Invoice invoice, Explanation explanation, DocumentLabels labels, String path) {
        return new ExplanationSheet(ExplainedDocument.of(invoice), explanation, labels).withOne(path);
    }

    /**
     * {@return the sheet of one amount of an offer}
     *
     * @param explanation  of that offer
     * @param labels  the words, which need not be those of the language of the document
     * @param path  such as {@code calculated.totals.tax}
     * @throws IllegalArgumentException if no amount is derived there
     */
    public static ExplanationSheet of(Quote quote, Explanation explanation, DocumentLabels labels, String path) {
        return new ExplanationSheet(ExplainedDocument.of(quote), explanation, labels).withOne(path);
    }

    /** {@return what it explains} */
    public String title() {
        return labels.text("explanation.title", labels.text(document.title()), document.number());
    }

    /** {@return how it is to be read, a paragraph each: in which currency, and with how many decimals amounts are stated} */
    public List<String> introduction() {
        CurrencyUnit currency = explanation.currency();
        return List.of(
                labels.text("explanation.reading", currency.getCode(), Integer.toString(currency.getDecimalPlaces())));
    }

    /** {@return the steps, tree by tree, each amount before those that it is made of} */
    public List<List<ExplainedStep>> trees() {
        return Collections.unmodifiableList(trees);
    }

    /** {@return the heading of the rules} */
    public String rulesTitle() {
        return labels.text("explanation.rules");
    }

    /** {@return the rules, in the order of their numbers, which is that of their first use} */
    public List<ExplainedRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    private ExplanationSheet withOne(String path) {
        Derived amount =
                explanation.of(path).orElseThrow(() -> new IllegalArgumentException("no amount is derived at " + path));
        trees.add(tree(amount));
        return this;
    }

    /**
     * What the amount payable is made of covers most of a document. A total or an instalment that it does not need has a tree
     * of its own.
     */
    private ExplanationSheet withAll() {
        explanation.of(PAYABLE).ifPresent(payable -> trees.add(tree(payable)));
        unused().stream()
                .filter(amount -> !shown.contains(amount) && isStated(amount))
                .forEach(amount -> trees.add(tree(amount)));
        return this;
    }

    /** {@return the amounts that no other is made of} */
    private List<Derived> unused() {
        Set<Derivation> used = Collections.newSetFromMap(new IdentityHashMap<>());
        explanation.amounts().forEach(amount -> used.addAll(amount.operands()));
        return explanation.amounts().stream()
                .filter(amount -> !used.contains(amount))
                .toList();
    }

    /** Figures that only prepare others need no tree of their own. */
    private static boolean isStated(Derived amount) {
        return switch (amount.place().figure().subject()) {
            case GROUP, LEVY, TOTAL, INSTALMENT, SCHEDULE -> true;
            case LINE,
                    LINES,
                    ALLOWANCE_CHARGE,
                    HEADER,
                    INVOICED,
                    CREDITED,
                    WITH_TAX_INVOICED,
                    WITH_TAX_CREDITED,
                    LEVIES_INVOICED,
                    LEVIES_CREDITED,
                    OWN -> false;
        };
    }

    /** Without recursion: a chain of amounts may be as long as the document. */
    private List<ExplainedStep> tree(Derived root) {
        List<ExplainedStep> steps = new ArrayList<>();
        Deque<Branch> open = new ArrayDeque<>(List.of(new Branch(root, 0)));
        while (!open.isEmpty()) {
            Branch branch = open.pop();
            if (!shown.contains(branch.amount())) {
                steps.add(step(branch));
                List<Derived> beneath = words.beneath(branch.amount());
                for (int i = beneath.size() - 1; i >= 0; i--) {
                    open.push(new Branch(beneath.get(i), branch.depth() + 1));
                }
                shown.add(branch.amount());
            }
        }
        return steps;
    }

    /** {@return an amount with the currency it is in, what it is, and how it was made} */
    private ExplainedStep step(Branch branch) {
        Derived amount = branch.amount();
        return new ExplainedStep(
                branch.depth(),
                places.title(amount.place()),
                figure(amount),
                words.how(amount),
                number(words.rule(amount)));
    }

    private String figure(Derived amount) {
        return switch (amount.place().figure().kind()) {
            case AMOUNT, PRICE -> labels.money(BigMoney.of(explanation.currency(), amount.value()));
            case CONVERTED -> labels.money(BigMoney.of(accountingCurrency(), amount.value()));
            case PERCENT -> labels.percent(amount.value());
            case NUMBER -> labels.number(amount.value());
        };
    }

    private CurrencyUnit accountingCurrency() {
        return document.calculated()
                .totals()
                .taxInAccountingCurrency()
                .map(Money::getCurrencyUnit)
                .orElse(explanation.currency());
    }

    /** {@return the number of a rule, which is a new one where it was not used before} */
    private int number(ExplainedRule rule) {
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
        return rules.indexOf(rule) + 1;
    }
}
