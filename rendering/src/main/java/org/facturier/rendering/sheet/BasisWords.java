package org.facturier.rendering.sheet;

import java.util.List;
import java.util.Optional;
import org.facturier.core.document.DocumentBasis;
import org.facturier.core.tax.LevyAmount;
import org.facturier.core.tax.TaxSubtotal;
import org.facturier.rendering.wording.Printable;
import org.facturier.rendering.wording.Wording;

/** Names in words what a note, or a part of an order, starts from. */
final class BasisWords {

    private static final String BASIS = "bases.basis.";

    private final ExplainedDocument document;
    private final Wording wording;
    private final TaxNames taxes;

    BasisWords(ExplainedDocument document, Wording wording, TaxNames taxes) {
        this.document = document;
        this.wording = wording;
        this.taxes = taxes;
    }

    /** {@return what stands there, if it is a figure of a basis} */
    Optional<String> words(Path path) {
        return path.after(BASIS).isEmpty()
                ? Optional.empty()
                : at(document.bases(), path.index(0)).flatMap(basis -> words(path, basis));
    }

    private Optional<String> words(Path path, DocumentBasis basis) {
        return group(path, "invoiced.", basis.basis().invoiced(), of("basis.whole", basis))
                .or(() -> group(path, "credited.", basis.basis().credited(), of("basis.earlier", basis)))
                .or(() -> withTax(path, "invoiced", basis, of("basis.whole", basis)))
                .or(() -> withTax(path, "credited", basis, of("basis.earlier", basis)))
                .or(() -> levy(path, "levies.", basis.basis().levies(), of("basis.whole", basis)))
                .or(() -> levy(path, "leviesCredited.", basis.basis().leviesCredited(), of("basis.earlier", basis)));
    }

    private Optional<String> group(Path path, String list, List<TaxSubtotal> groups, String of) {
        String figure = path.after(BASIS + list);
        return at(groups, path.index(1))
                .filter(group -> !figure.isEmpty())
                .map(group -> wording.text(
                        "at.basis." + figure, taxes.find(group.treatment()).orElse(""), of));
    }

    private Optional<String> withTax(Path path, String figure, DocumentBasis basis, String of) {
        return at(basis.basis().withTax(), path.index(1))
                .filter(whole -> path.after(BASIS + "withTax.").equals(figure))
                .map(whole -> wording.text(
                        "at.basis.withTax", taxes.find(whole.treatment()).orElse(""), of));
    }

    private Optional<String> levy(Path path, String list, List<LevyAmount> levies, String of) {
        String figure = path.after(BASIS + list);
        return at(levies, path.index(1))
                .filter(levied -> !figure.isEmpty())
                .map(levied -> wording.text(
                        "at.basis.levy." + figure, Printable.line(levied.levy().name()), of));
    }

    /** {@return which document, by its number where there are several} */
    private String of(String key, DocumentBasis basis) {
        return document.bases().size() == 1
                ? wording.text(key + (document.header().type().isCredit() ? ".credit" : ""))
                : wording.text(
                        key + ".of", Printable.line(basis.document().number().text()));
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
