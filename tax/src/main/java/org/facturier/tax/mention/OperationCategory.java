package org.facturier.tax.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.facturier.core.document.LineItem;
import org.facturier.core.tax.SupplyNature;
import org.facturier.tax.regime.KindOfSupply;

/**
 * What a document is about: deliveries of goods, services, or both. Money laid out for the customer is neither.
 *
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
    static Optional<OperationCategory> of(List<LineItem> lines) {
        Set<OperationCategory> told = told(lines);
        if (told.isEmpty() || !untold(lines).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(told.size() > 1 ? BOTH : told.iterator().next());
    }

    /** {@return the places, from 0, of lines that do not tell; what takes off beside lines that tell is not asked} */
    static List<Integer> untold(List<LineItem> lines) {
        boolean told = !told(lines).isEmpty();
        return IntStream.range(0, lines.size())
                .filter(i -> isToBeAsked(lines.get(i), told))
                .boxed()
                .toList();
    }

    private static Set<OperationCategory> told(List<LineItem> lines) {
        Set<OperationCategory> told = EnumSet.noneOf(OperationCategory.class);
        lines.forEach(line -> of(line).ifPresent(told::add));
        return told;
    }

    private static boolean isToBeAsked(LineItem line, boolean othersTell) {
        boolean takesOff = othersTell && line.quantity().signum() < 0;
        return of(line).isEmpty() && !isLaidOut(line) && !takesOff;
    }

    private static Optional<OperationCategory> of(LineItem line) {
        return line.nature()
                .filter(nature -> !isLaidOut(line))
                .map(SupplyNature::kind)
                .flatMap(KindOfSupply::of)
                .map(kind -> kind.isGoods() ? GOODS : SERVICES);
    }

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
