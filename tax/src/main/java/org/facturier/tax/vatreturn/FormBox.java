package org.facturier.tax.vatreturn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facturier.core.tax.TaxCategory;
import org.facturier.tax.table.TableRow;
import org.joda.money.Money;

/**
 * What goes into a box.
 *
 * @param box  its number
 * @param figure  base or tax
 * @param isTotal  whether other boxes hold its parts
 * @param isOneStopShop  whether it takes what is declared to other states
 * @param categories  the categories it takes
 * @param percents  the rates it takes, all if there is none
 * @param label  what stands beside it
 */
record FormBox(
        String box,
        BoxFigure.BoxColumn figure,
        boolean isTotal,
        boolean isOneStopShop,
        List<TaxCategory> categories,
        List<BigDecimal> percents,
        String label) {

    static FormBox of(TableRow row) {
        return new FormBox(
                row.text("box"),
                BoxFigure.BoxColumn.valueOf(row.text("figure")),
                row.text("role").equals("total"),
                row.text("scope").equals("ONE_STOP_SHOP"),
                row.words("categories").stream().map(TaxCategory::valueOf).toList(),
                row.words("percents").stream()
                        .filter(percent -> !percent.equals("*"))
                        .map(BigDecimal::new)
                        .toList(),
                row.text("label"));
    }

    /** {@return the exact sum of what the box takes, zero where there is nothing} */
    BoxFigure fill(VatReturn declared) {
        Money sum = amounts(declared).map(figure::of).reduce(Money.zero(declared.currency()), Money::plus);
        return new BoxFigure(box, figure, label, sum);
    }

    /** {@return whether a line of the seller's own state is detailed here} */
    boolean details(VatReturnLine line, BoxFigure.BoxColumn asked) {
        return !isTotal && figure == asked && takes(line);
    }

    private Stream<BaseAndTax> amounts(VatReturn declared) {
        return isOneStopShop
                ? declared.oneStopShop().stream().map(OneStopShopLine::amounts)
                : declared.lines().stream().filter(this::takes).map(VatReturnLine::amounts);
    }

    /** By category and rate; a box for the one-stop shop takes no line of the seller's own state. */
    private boolean takes(VatReturnLine line) {
        return !isOneStopShop && categories.contains(line.category()) && takes(line.percent());
    }

    /** A box without rates takes any, and what is outside the scope and has none. */
    private boolean takes(Optional<BigDecimal> percent) {
        return percents.isEmpty()
                || percent.filter(rate -> percents.stream().anyMatch(known -> known.compareTo(rate) == 0))
                        .isPresent();
    }
}
