package org.facturier.tax.vatreturn;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.stream.Stream;
import org.facturier.core.finding.Argument;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Outcome;
import org.facturier.tax.table.ResourceTable;

/**
 * The boxes of a form, as a table of what goes where: a box takes categories and rates, and is base or tax. A box may be the
 * total of others, so that an amount stands in several boxes and is detailed in one. Immutable.
 */
public final class ReturnForm {

    private final List<FormBox> boxes;

    private ReturnForm(List<FormBox> boxes) {
        this.boxes = boxes;
    }

    /** {@return the sales side of the French form CA3, as it stands since 2022} */
    public static ReturnForm ca3() {
        return Ca3.FORM;
    }

    /**
     * {@return the figure of every box, in the order of the form, with a warning for each below zero and for what is declared
     *     to another state; or what there is no box for}
     */
    public Outcome<List<BoxFigure>> fill(VatReturn declared) {
        List<BoxFigure> figures = boxes.stream().map(box -> box.fill(declared)).toList();
        List<Finding> found = Stream.of(
                        declared.lines().stream().flatMap(this::missing),
                        figures.stream()
                                .filter(figure -> figure.amount().isNegative())
                                .map(ReturnForm::negative),
                        declared.abroad().stream().map(ReturnForm::abroad))
                .flatMap(each -> each)
                .toList();
        return Outcome.of(figures, new Findings(found));
    }

    /**
     * A line with base or tax that no box details is named once, by its category and rate: a rate of another country, or one
     * that the form does not have yet.
     */
    private Stream<Finding> missing(VatReturnLine line) {
        return Stream.of(BoxFigure.BoxColumn.values())
                .filter(figure -> !figure.of(line.amounts()).isZero())
                .filter(figure -> boxes.stream().noneMatch(box -> box.details(line, figure)))
                .limit(1)
                .map(figure -> VatReturnRule.BOX_KNOWN.at(
                        "lines",
                        line.percent()
                                .map(rate -> say("rate", "there is no box for category {category} at {rate}")
                                        .with("rate", Argument.percent(rate)))
                                .orElse(say("there is no box for category {category}"))
                                .with("category", line.category())));
    }

    /** A form takes no amount below zero; it is declared in the boxes for regularisations, which are the host's to fill. */
    private static Finding negative(BoxFigure figure) {
        return VatReturnRule.BOX_NOT_NEGATIVE.at(
                "box " + figure.box(),
                say("{label} is {amount}").with("label", figure.label()).with("amount", figure.amount()));
    }

    /** What is declared to another state is in no box of this form. */
    private static Finding abroad(ForeignReturnLine line) {
        return VatReturnRule.DECLARED_ABROAD.at(
                "abroad",
                say("{net} and a tax of {tax} are declared in {state}")
                        .with("net", line.line().amounts().net())
                        .with("tax", line.line().amounts().tax())
                        .with("state", line.state()));
    }

    /** Read when first asked for. */
    private static final class Ca3 {
        private static final ReturnForm FORM =
                new ReturnForm(ResourceTable.rows(ReturnForm.class, "ca3-boxes.csv", FormBox::of));
    }
}
