package org.facturier.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.facturier.core.calculation.InvoiceCalculator;
import org.facturier.core.document.Invoice;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.tax.VatCalculator;

/**
 * Holds documents, our own or read from elsewhere, to their own figures and dates, and to each other. The official rules of
 * EN 16931 let tax be wrong by almost one unit of currency; here there is no tolerance.
 *
 * <p>It is a second opinion: what amounts come to is retraced from the document by derivations that ask the calculation
 * nothing. Whether a rate or a mention is right is not its matter, but that of a {@link DocumentRule}. It refuses nothing:
 * a document with findings is as it was.
 *
 * <p>Findings have a path in the document and a rule of {@link CheckRule}, or of the chain where several are checked.
 */
public final class InvoiceCheck {

    private final InvoiceCalculator calculator;

    private InvoiceCheck(InvoiceCalculator calculator) {
        this.calculator = calculator;
    }

    /** {@return a check that knows the calculation policies of the library} */
    public static InvoiceCheck standard() {
        return new InvoiceCheck(InvoiceCalculator.standard());
    }

    /**
     * {@return this check, knowing one more policy} Documents under a policy that it does not know have their tax taken as
     * given, with an error that says so.
     *
     * @param arithmetic  the arithmetic of the host's, under the policy that it names
     */
    public InvoiceCheck with(VatCalculator arithmetic) {
        return new InvoiceCheck(calculator.with(arithmetic));
    }

    /**
     * {@return where a document contradicts itself; each amount is held against the stated amounts it is made of, so that
     * one wrong amount is named where it is wrong, with the smallest repair as hint}
     *
     * <p>An amount in a foreign currency is named, and then no sum is held to anything: dates and the rounding amount still
     * are. Empty where the document agrees with itself.
     */
    public Findings check(Invoice document) {
        Findings currencies = CurrencyCheck.of(document);
        // sums of several currencies are none
        return currencies
                .plus(currencies.isEmpty() ? new FigureCheck(document, calculator).findings() : Findings.none())
                .plus(RoundingCheck.findings(document))
                .plus(DateCheck.findings(document));
    }

    /**
     * {@return where documents contradict themselves or each other, under the number of the document}
     *
     * <p>First what is wrong with each, in the order given; then what is wrong among them. A document with amounts in two
     * currencies is left out of the latter.
     *
     * @param documents  of any issuers and partners, in any order
     */
    public Findings check(Collection<Invoice> documents) {
        List<Finding> found = new ArrayList<>();
        for (Invoice document : documents) {
            check(document).under(document.number().text()).forEach(found::add);
        }
        CollectionCheck.findings(documents.stream()
                        .filter(document -> document.foreignAmount().isEmpty())
                        .toList())
                .forEach(found::add);
        return new Findings(found);
    }
}
