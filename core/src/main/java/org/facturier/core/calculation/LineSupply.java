package org.facturier.core.calculation;

import java.time.LocalDate;
import org.facturier.core.document.Delivery;
import org.facturier.core.document.DocumentHeader;
import org.facturier.core.document.LineItem;
import org.facturier.core.measure.ServicePeriod;
import org.facturier.core.tax.SupplyNature;
import org.facturier.core.tax.TaxableSupply;

/**
 * A line of a document as the supply that a {@link org.facturier.core.tax.TaxDeterminer} judges: who supplies whom with what,
 * when, from where to where, and in which tax facts. What the line says itself comes before what the document says.
 *
 * <p>Allowances and charges of the document are no supply. Amounts and quantities are no facts of tax.
 */
public final class LineSupply {

    private LineSupply() {}

    /**
     * {@return the supply}
     *
     * @param header  of the document, which says the parties, the delivery, the language, and the tax facts that lines do
     *     not say
     * @param line  the line
     * @param nature  what it is: what is supplied, and the class of rates that it falls under
     * @param asOf  the day for which the document is calculated
     */
    public static TaxableSupply of(DocumentHeader header, LineItem line, SupplyNature nature, LocalDate asOf) {
        return TaxableSupply.builder()
                .seller(header.seller())
                .buyer(header.buyer())
                .nature(nature)
                .suppliedOn(suppliedOn(header, line, asOf))
                .sentFrom(header.delivery().flatMap(Delivery::from))
                .deliveredTo(header.delivery().flatMap(Delivery::to))
                .taxFacts(line.taxFacts().over(header.known()))
                .language(header.language())
                .build();
    }

    /**
     * {@return the day of supply: the last of the line's own period, else that on which the delivery was complete, else the day
     * for which the document is calculated; never later than this} An invoice in advance has the tax of its own date: a year
     * that is billed on 1 January has the rate of that day, not of 31 December.
     *
     * @param header  of the document
     * @param line  the line
     * @param asOf  the day for which the document is calculated
     */
    public static LocalDate suppliedOn(DocumentHeader header, LineItem line, LocalDate asOf) {
        LocalDate completed = line.period()
                .map(ServicePeriod::lastDay)
                .or(() -> header.delivery().flatMap(Delivery::completedOn))
                .orElse(asOf);
        return completed.isAfter(asOf) ? asOf : completed;
    }
}
