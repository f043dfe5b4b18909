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
import org.facturier.core.explanation.Explanation;
import org.facturier.rendering.wording.Wording;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * How the amounts of a document came about, in words: an amount first, then what it is made of. What many amounts share is
 * explained once, and marked where it comes again.
 */
public final class ExplanationSheet {

    private static final String PAYABLE = "calculated.totals.payable";

    private record Branch(Derived amount, int depth) {}

    private final ExplainedDocument document;
    private final Explanation explanation;
    private final Wording wording;
    private final PlaceWords places;
    private final StepWords words;
    private final Set<Derivation> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<List<ExplainedStep>> trees = new ArrayList<>();
    private final List<ExplainedRule> rules = new ArrayList<>();

    private ExplanationSheet(ExplainedDocument document, Explanation explanation, Wording wording) {
        this.document = document;
        this.explanation = explanation;
        this.wording = RegionalTax.named(wording, document.calculated());
        this.places = new PlaceWords(document, this.wording);
        this.words = new StepWords(explanation.currency(), places, this.wording, shown);
    }

    /** {@return the sheet of all amounts of an invoice, the amount payable first} */
    public static ExplanationSheet of(Invoice invoice, Explanation explanation, Wording wording) {
        return new ExplanationSheet(ExplainedDocument.of(invoice), explanation, wording).withAll();
    }

    /** {@return the sheet of all amounts of an offer, the amount payable first} */
    public static ExplanationSheet of(Quote quote, Explanation explanation, Wording wording) {
        return new ExplanationSheet(ExplainedDocument.of(quote), explanation, wording).withAll();
    }

    /**
     * {@return the sheet of one amount of an invoice}
     *
     * @param path  such as {@code calculated.totals.tax}
     * @throws IllegalArgumentException if no amount is derived there
     */
    public static ExplanationSheet of(Invoice invoice, Explanation explanation, Wording wording, String path) {
        return new ExplanationSheet(ExplainedDocument.of(invoice), explanation, wording).withOne(path);
    }

    /**
     * {@return the sheet of one amount of an offer}
     *
     * @param path  such as {@code calculated.totals.tax}
     * @throws IllegalArgumentException if no amount is derived there
     */
    public static ExplanationSheet of(Quote quote, Explanation explanation, Wording wording, String path) {
        return new ExplanationSheet(ExplainedDocument.of(quote), explanation, wording).withOne(path);
    }

    /** {@return what it explains} */
    public String title() {
        return wording.text("explanation.title", wording.text(document.title()), document.number());
    }

    /** {@return how it is to be read} */
    public List<String> introduction() {
        CurrencyUnit currency = explanation.currency();
        return List.of(
                wording.text("explanation.reading", currency.getCode(), Integer.toString(currency.getDecimalPlaces())));
    }

    /** {@return the steps, tree by tree, each amount before those that it is made of} */
    public List<List<ExplainedStep>> trees() {
        return Collections.unmodifiableList(trees);
    }

    /** {@return the heading of the rules} */
    public String rulesTitle() {
        return wording.text("explanation.rules");
    }

    /** {@return the rules, in the order of their numbers} */
    public List<ExplainedRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    private ExplanationSheet withOne(String path) {
        Derived amount =
                explanation.of(path).orElseThrow(() -> new IllegalArgumentException("no amount is derived at " + path));
        trees.add(tree(amount));
        return this;
    }

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

    private static boolean isStated(Derived amount) {
        String path = amount.place().toString();
        return path.startsWith("calculated.totals.") || path.startsWith("schedule.");
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

    private ExplainedStep step(Branch branch) {
        Derived amount = branch.amount();
        return new ExplainedStep(
                branch.depth(),
                places.title(amount.place()),
                wording.money(BigMoney.of(currency(amount), amount.value())),
                words.how(amount),
                number(words.rule(amount)));
    }

    private CurrencyUnit currency(Derived amount) {
        String name = Path.of(amount.place().toString()).name();
        return name.endsWith("taxInAccountingCurrency") || name.endsWith("convertedSoFar")
                ? document.calculated()
                        .totals()
                        .taxInAccountingCurrency()
                        .map(total -> total.getCurrencyUnit())
                        .orElse(explanation.currency())
                : explanation.currency();
    }

    private int number(ExplainedRule rule) {
        if (!rules.contains(rule)) {
            rules.add(rule);
        }
        return rules.indexOf(rule) + 1;
    }
}
