package org.facturier.rendering.text;

import java.util.List;
import org.facturier.rendering.sheet.ExplainedRule;
import org.facturier.rendering.sheet.ExplainedStep;
import org.facturier.rendering.sheet.ExplanationSheet;

/**
 * Lays an explanation out as text: what an amount is made of stands beneath it, two columns further in for each step down to
 * what was agreed. At the end of each step stands the number of its rule, and after all steps the rules by their numbers.
 */
final class ExplanationText {

    /** How many columns further in a figure stands than the one that is made of it. */
    private static final int STEP = 2;
    /** Deeper steps stand no further in: a chain of sums may be as long as the document, and a line has 80 columns. */
    private static final int DEEPEST = 12;

    private final ExplanationSheet sheet;
    private final TextPage page = new TextPage();

    private ExplanationText(ExplanationSheet sheet) {
        this.sheet = sheet;
    }

    /** {@return the explanation as lines, each ended by a line feed} */
    static String of(ExplanationSheet sheet) {
        ExplanationText text = new ExplanationText(sheet);
        text.head();
        sheet.trees().forEach(text::tree);
        text.rules();
        return text.page.toString();
    }

    /** What is explained, and beneath a rule how it is to be read. */
    private void head() {
        page.paragraph(sheet.title());
        page.rule('=');
        sheet.introduction().forEach(page::paragraph);
    }

    /** A blank line parts what is explained apart: the amount payable first, then amounts that it is not made of. */
    private void tree(List<ExplainedStep> steps) {
        page.blank();
        steps.forEach(this::step);
    }

    /**
     * Writes the amount at the right edge beside what it is, and beneath it, further in, of what it is made and by which rule.
     */
    private void step(ExplainedStep step) {
        int indent = STEP * Math.min(DEEPEST, step.depth());
        page.entry(indent, step.title(), step.value());
        page.paragraph(indent + STEP, step.how() + "\u00A0\u00A0[" + step.rule() + "]");
    }

    /** Writes each rule once, with the clause of the law or standard it follows where it has one. */
    private void rules() {
        page.heading(sheet.rulesTitle());
        for (int i = 0; i < sheet.rules().size(); i++) {
            ExplainedRule rule = sheet.rules().get(i);
            String source = rule.source().isEmpty() ? "" : " (" + rule.source() + ")";
            page.beside("[" + (i + 1) + "]", rule.words() + source);
        }
    }
}
