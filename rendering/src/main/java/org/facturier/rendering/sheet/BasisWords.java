package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.rendering.wording.DocumentLabels;
import org.facturier.rendering.wording.Printable;

/**
 * Names in words what a note, or a part of an order, starts from: what was invoiced of the document before, what was credited
 * of it, by rate of tax and by levy. Such figures stand on no page; explanations of an amount refer to them.
 */
final class BasisWords {

    /** How the places of all such figures begin. */
    private static final String BASIS = "bases.basis.";

    private final ExplainedDocument document;
    private final DocumentLabels labels;
    private final TaxNames taxes;

    /** @param taxes  the names of the treatments as the lines of the document have them */
    BasisWords(ExplainedDocument document, DocumentLabels labels, TaxNames taxes) {
        this.document = document;
        this.labels = labels;
        this.taxes = taxes;
    }

    /** {@return what stands there, if it is a figure of a basis} */
    Optional<String> words(Path path) {
        return path.after(BASIS).isEmpty()
                ? Optional.empty()
                : at(document.bases(), path.index(0)).flatMap(basis -> words(path, basis));
    }

    /** The whole document that the note is on and what earlier notes took of it are told apart by their words. */
    private Optional<String> words(Path path, DocumentBasis basis) {
        return group(path, "invoiced.", basis.basis().invoiced(), of("basis.whole", basis))
                .or(() -> group(path, "credited.", basis.basis().credited(), of("basis.earlier", basis)))
                .or(() -> withTax(path, "invoiced", basis, of("basis.whole", basis)))
                .or(() -> withTax(path, "credited", basis, of("basis.earlier", basis)))
                .or(() -> levy(path, "levies.", basis.basis().levies(), of("basis.whole", basis)))
                .or(() -> levy(path, "leviesCredited.", basis.basis().leviesCredited(), of("basis.earlier", basis)));
    }

    /**
     * {@return a figure of a group of the VAT breakdown, such as its net amount}
     *
     * @param list  how its place goes on after that of the basis
     * @param of  what the figure is of, in words
     */
    private Optional<String> group(Path path, String list, List<TaxSubtotal> groups, String of) {
        String figure = path.after(BASIS + list);
        return at(groups, path.index(1))
                .filter(group -> !figure.isEmpty())
                .map(group -> labels.text(
                        "at.basis." + figure, taxes.find(group.treatment()).orElse(""), of));
    }

    /** {@return an amount with tax of a rate, of a document whose prices include it} */
    private Optional<String> withTax(Path path, String figure, DocumentBasis basis, String of) {
        return at(basis.basis().withTax(), path.index(1))
                .filter(whole -> path.after(BASIS + "withTax.").equals(figure))
                .map(whole -> labels.text(
                        "at.basis.withTax", taxes.find(whole.treatment()).orElse(""), of));
    }

    /** {@return a figure of a levy beside VAT, under the name of the levy} */
    private Optional<String> levy(Path path, String list, List<LevyAmount> levies, String of) {
        String figure = path.after(BASIS + list);
        return at(levies, path.index(1))
                .filter(levied -> !figure.isEmpty())
                .map(levied -> labels.text(
                        "at.basis.levy." + figure, Printable.line(levied.levy().name()), of));
    }

    /** {@return which document, by its number where there are several} */
    private String of(String key, DocumentBasis basis) {
        return document.bases().size() == 1
                ? labels.text(key + (document.header().type().isCredit() ? ".credit" : ""))
                : labels.text(
                        key + ".of", Printable.line(basis.document().number().text()));
    }

    /** {@return the element at an index; empty where the list has none, as the place may be that of another document} */
    private static <T> Optional<T> at(List<T> list, int index) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
