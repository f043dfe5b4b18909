package org.facturier.rendering.text;

import java.util.List;
import org.facturier.rendering.sheet.ExplainedRule;
import org.facturier.rendering.sheet.ExplainedStep;
import org.facturier.rendering.sheet.ExplanationSheet;

/** Lays an explanation out as text: what an amount is made of stands beneath it, further in. */
final class ExplanationText {

    private static final int STEP = 2;
    private static final int DEEPEST = 12;

    private final ExplanationSheet sheet;
    private final TextPage page = new TextPage();

    private ExplanationText(ExplanationSheet sheet) {
        this.sheet = sheet;
    }

    static String of(ExplanationSheet sheet) {
        ExplanationText text = new ExplanationText(sheet);
        text.head();
        sheet.trees().forEach(text::tree);
        text.rules();
        return text.page.toString();
    }

    private void head() {
        page.paragraph(sheet.title());
        page.rule('=');
        sheet.introduction().forEach(page::paragraph);
    }

    private void tree(List<ExplainedStep> steps) {
        page.blank();
        steps.forEach(this::step);
    }

    private void step(ExplainedStep step) {
        int indent = STEP * Math.min(DEEPEST, step.depth());
        page.entry(indent, step.title(), step.value());
        page.paragraph(indent + STEP, step.how() + "\u00A0\u00A0[" + step.rule() + "]");
    }

    private void rules() {
        page.heading(sheet.rulesTitle());
        for (int i = 0; i < sheet.rules().size(); i++) {
            ExplainedRule rule = sheet.rules().get(i);
            String source = rule.source().isEmpty() ? "" : " (" + rule.source() + ")";
            page.beside("[" + (i + 1) + "]", rule.words() + source);
        }
    }
}
