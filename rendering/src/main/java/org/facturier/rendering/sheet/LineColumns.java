package org.facturier.rendering.sheet;

import static org.facturier.rendering.sheet.PrintedTable.Content.FIGURES;
import static org.facturier.rendering.sheet.PrintedTable.Content.SHORT;
import static org.facturier.rendering.sheet.PrintedTable.Content.WORDS;

import java.util.ArrayList;
import java.util.List;
import org.facturier.rendering.sheet.PrintedTable.Heading;
import org.facturier.rendering.wording.DocumentLabels;
import org.joda.money.Money;

/**
 * The columns in which the lines of an invoice stand: number, description, quantity, unit, unit price, rate of tax and amount
 * without tax. Where prices include tax, the amount with tax follows as an eighth column, and the heading of the price says so.
 *
 * <p>Headings and cells are decided here, once for all renderers. A renderer sets the remarks and sub-lines of a line beneath
 * its description.
 *
 * @source EN 16931-1:2017, BT-126, BT-129, BT-130, BT-131, BT-146, BT-152 and BT-153
 */
public final class LineColumns {

    private static final int DESCRIPTION = 1;

    private final DocumentLabels labels;
    private final boolean gross;

    LineColumns(DocumentLabels labels, boolean gross) {
        this.labels = labels;
        this.gross = gross;
    }

    /** {@return the headings from left to right, and what stands beneath each} */
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>(List.of(
                heading("line.number", FIGURES),
                heading("line.description", WORDS),
                heading("line.quantity", FIGURES),
                heading("line.unit", SHORT),
                heading(gross ? "line.price.gross" : "line.price", FIGURES),
                heading("line.rate", FIGURES),
                heading(gross ? "line.net.beside.gross" : "line.net", FIGURES)));
        if (gross) {
            headings.add(heading("line.gross", FIGURES));
        }
        return List.copyOf(headings);
    }

    private Heading heading(String key, PrintedTable.Content content) {
        return new Heading(labels.text(key), content);
    }

    /** {@return the place of the description among the columns, counted from 0} */
    public int description() {
        return DESCRIPTION;
    }

    /**
     * {@return the cells of a line, one a column}
     *
     * <p>The amount with tax is blank on a line that has none, though others have.
     */
    public List<String> cells(LineRow line) {
        return withAmounts(
                List.of(line.number(), line.description(), line.quantity(), line.unit(), line.price(), line.rate()),
                labels.amount(line.net()),
                line.gross().map(labels::amount).orElse(""));
    }

    /**
     * {@return the cells of what stands beneath a line, one a column}
     *
     * <p>Its amount is one of the prices of the line: it stands among the amounts with tax where prices include it, so that
     * sub-lines and the amount of their line may be compared.
     */
    public List<String> cells(LineRow.SubLine part) {
        return withAmounts(
                List.of("", part.text(), part.quantity(), part.unit(), part.price(), ""),
                gross ? "" : part.amount(),
                part.amount());
    }

    /**
     * {@return the cells of a sum of lines, as it is carried over from page to page}
     *
     * @param label  such as {@code Carried forward}; it stands among the descriptions
     * @param net  the sum of the amounts without tax
     * @param withTax  the sum of the amounts with tax, left out where prices do not include it
     */
    public List<String> sum(String label, Money net, Money withTax) {
        return withAmounts(List.of("", label, "", "", "", ""), labels.amount(net), labels.amount(withTax));
    }

    private List<String> withAmounts(List<String> first, String net, String withTax) {
        List<String> cells = new ArrayList<>(first);
        cells.add(net);
        if (gross) {
            cells.add(withTax);
        }
        return List.copyOf(cells);
    }
}
