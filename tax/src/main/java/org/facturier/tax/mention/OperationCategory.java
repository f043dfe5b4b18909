package org.facturier.tax.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.facturier.core.document.LineItem;
import org.facturier.core.tax.SupplyNature;
import org.facturier.tax.regime.VatTables;

/**
 * What a document is about: deliveries of goods, services, or both. It is made of the natures of the lines, each of which is
 * one or the other; money laid out for the customer is neither, so that a document about nothing else has no category.
 * @source CGI, ann. II, art. 242 nonies A, I, 8° bis (décret 2022-1299)
 */
enum OperationCategory {
    /** Deliveries of goods alone. */
    GOODS,
    /** Services alone. */
    SERVICES,
    /** Both, neither of them ancillary to the other. */
    BOTH;

    private static final String LAID_OUT = "DISBURSEMENT";

    /** {@return what lines are about, empty where one of them is to be asked} */
    static Optional<OperationCategory> of(List<LineItem> lines, VatTables tables) {
        Set<OperationCategory> told = told(lines, tables);
        if (told.isEmpty() || !untold(lines, tables).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(told.size() > 1 ? BOTH : told.iterator().next());
    }

    /** {@return the places, from 0, of lines that do not tell; what takes off beside lines that tell is not asked} */
    static List<Integer> untold(List<LineItem> lines, VatTables tables) {
        boolean told = !told(lines, tables).isEmpty();
        return IntStream.range(0, lines.size())
                .filter(i -> isToBeAsked(lines.get(i), told, tables))
                .boxed()
                .toList();
    }

    private static Set<OperationCategory> told(List<LineItem> lines, VatTables tables) {
        Set<OperationCategory> told = EnumSet.noneOf(OperationCategory.class);
        lines.forEach(line -> of(line, tables).ifPresent(told::add));
        return told;
    }

    /** A line with a negative quantity takes something off what the other lines are about, so that it need not say more. */
    private static boolean isToBeAsked(LineItem line, boolean othersTell, VatTables tables) {
        boolean takesOff = othersTell && line.quantity().signum() < 0;
        return of(line, tables).isEmpty() && !isLaidOut(line) && !takesOff;
    }

    /** By the kind of its nature; a kind that the tables do not have tells nothing. */
    private static Optional<OperationCategory> of(LineItem line, VatTables tables) {
        return line.nature()
                .filter(nature -> !isLaidOut(line))
                .map(SupplyNature::kind)
                .flatMap(tables::kind)
                .map(kind -> kind.isGoods() ? GOODS : SERVICES);
    }

    /** Money laid out for the customer is no operation of the seller. */
    private static boolean isLaidOut(LineItem line) {
        return line.nature()
                .filter(nature -> nature.kind().code().equals(LAID_OUT))
                .isPresent();
    }

    /** {@return the key of its words in {@code legal-texts.csv}} */
    String words() {
        return "OPERATION_" + name();
    }
}
